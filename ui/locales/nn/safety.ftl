# Tryggingskopiar, attoppretting, kontroll og reparasjon

# Situasjonar
error-no-backup = Ingen tryggingskopi heiter { $at }.
    .hint = Sjå kva som finst med «viba restore», eller oppgi mappa kopien ligg i.
    .window = Sjå lista over tryggingskopiar, eller vel mappa kopien ligg i.
error-backup-damaged = Tryggingskopien { $at } er ikkje heil.
    .hint = Ingenting er endra. Bruk ein annan tryggingskopi, og ta vare på denne.
error-copy-differs = Kopien { $at } er ikkje lik databasen.
    .hint = Kopien er fjerna, og arbeidet ditt er som før. Prøv igjen, og kontroller med «viba check».
    .window = Kopien er fjerna, og arbeidet ditt er som før. Prøv igjen, og kontroller arbeidsområdet.
error-nothing-left = Ingenting i { $at } kan lesast, og ingen tryggingskopi er heil.
    .hint = Ikkje slett noko. Leit etter ein tryggingskopi ein annan stad, og oppgi mappa med «viba restore».
    .window = Ikkje slett noko. Leit etter ein tryggingskopi ein annan stad.
error-folder-taken = Mappa { $at } er ikkje tom.
    .hint = Vel ei mappe som ikkje finst enno. Ingenting er skrive.
