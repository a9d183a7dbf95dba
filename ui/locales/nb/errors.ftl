error-failed = Noe gikk galt.
    .hint = Prøv igjen.
