cli-about = VIBA: kvalitetsvurdering i barnehagen, uten vindu
