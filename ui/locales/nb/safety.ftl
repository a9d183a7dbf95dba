# Sikkerhetskopier, gjenoppretting, kontroll og reparasjon

# Situasjoner
error-no-backup = Ingen sikkerhetskopi heter { $at }.
    .hint = Se hvilke som finnes med «viba restore», eller oppgi mappen kopien ligger i.
    .window = Se listen over sikkerhetskopier, eller velg mappen kopien ligger i.
error-backup-damaged = Sikkerhetskopien { $at } er ikke hel.
    .hint = Ingenting er endret. Bruk en annen sikkerhetskopi, og ta vare på denne.
error-copy-differs = Kopien { $at } er ikke lik databasen.
    .hint = Kopien er fjernet, og arbeidet ditt er som før. Prøv igjen, og kontroller med «viba check».
    .window = Kopien er fjernet, og arbeidet ditt er som før. Prøv igjen, og kontroller arbeidsområdet.
error-nothing-left = Ingenting i { $at } kan leses, og ingen sikkerhetskopi er hel.
    .hint = Ikke slett noe. Let etter en sikkerhetskopi et annet sted, og oppgi mappen med «viba restore».
    .window = Ikke slett noe. Let etter en sikkerhetskopi et annet sted.
error-folder-taken = Mappen { $at } er ikke tom.
    .hint = Velg en mappe som ikke finnes ennå. Ingenting er skrevet.
