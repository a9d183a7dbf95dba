bundle-readme = Dette er en pakke fra VIBA.
