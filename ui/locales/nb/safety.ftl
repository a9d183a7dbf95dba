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

# Kommandolinjen
cli-backup = Lag en sikkerhetskopi av arbeidsområdet nå
cli-backup-to = Mappen kopien skal ligge i, for eksempel på en minnepinne. Ellers i arbeidsområdet
cli-restore = Se sikkerhetskopiene, eller hent en av dem tilbake
cli-restore-name = Navnet på kopien, eller mappen den ligger i. Uten dette vises hvilke som finnes
cli-restore-dry-run = Prøv kopien uten å endre noe, og si hva som er i den
cli-check = Kontroller arbeidsområdet uten å endre noe
cli-repair = Se hva en reparasjon ville gjøre, eller reparer
cli-repair-yes = Reparer. De gamle filene blir tatt vare på
cli-dump = Skriv alt ut i åpne filer som ikke trenger VIBA
cli-dump-out = En mappe som ikke finnes ennå
cli-head-backup = Sikkerhetskopi
cli-head-made = Laget
cli-did-backup = Sikkerhetskopien er laget og kontrollert: { $folder }. Vurderinger: { $assessments }, notater: { $notes }, dokumenter: { $records }.
cli-did-restore = Hentet tilbake. Vurderinger: { $assessments }, notater: { $notes }, dokumenter: { $records }. Dokumenter som ble med fra andre steder: { $united }.
cli-did-restore-kept = De gamle filene er tatt vare på i { $folder }.
cli-rehearsed = { $name } er hel. Vurderinger: { $assessments }, notater: { $notes }, dokumenter: { $records }.
cli-rehearsed-missing = Det som er her nå og ikke i kopien: vurderinger { $assessments }, svar { $answers }, notater { $notes }. Ferdige dokumenter går ikke tapt; { $united } blir med.
cli-rehearsed-unknown = Databasen som er her nå, kan ikke leses. Dokumenter som blir med fra andre steder: { $united }.
cli-check-fine = Alt er i orden. Dokumenter kontrollert: { $records }. Sikkerhetskopier kontrollert: { $backups }.
cli-check-way-out = Ikke slett noe. Se hva som kan reddes med «viba repair», eller hent en sikkerhetskopi med «viba restore».
cli-repair-nothing = Databasen er i orden. Ingenting er endret.
cli-repair-table = { $table }: { $read } rader lest, { $brought } fra sikkerhetskopi, { $unreadable } steder kan ikke leses.
cli-repair-holds = Etter reparasjonen: vurderinger { $assessments }, notater { $notes }, dokumenter { $records }. Dokumenter fra sikkerhetskopier og pakker: { $united }.
cli-repair-left-out = Rader som er utelatt fordi det de hører til, ikke kan leses: { $count }. De er i de gamle filene.
cli-repair-ask = Ingenting er endret ennå. Gjør det med «viba repair --yes».
cli-dump-plain = Det som skrives ut, er IKKE kryptert. Oppbevar mappen trygt, og slett den når du er ferdig.
cli-did-dump = Skrevet til { $folder }. Tabeller: { $tables }, rader: { $rows }.

# Åpne filer
dump-readme = VIBA: alt som ligger i et arbeidsområde.

    Denne mappen er IKKE kryptert. Den kan ha notater fra observasjoner. Oppbevar den trygt, og slett den når du er ferdig.

    Hver tabell finnes to ganger: NAVN.jsonl har et JSON-objekt på hver linje, NAVN.csv har de samme verdiene med komma imellom. Tekst er UTF-8. Tider som slutter på «at_ms», er millisekunder siden 1970, UTC. Byte står som heksadesimale tall. Hemmelige nøkler er aldri med.
dump-from-backup = Databasen kan ikke åpnes. Dette er lest fra sikkerhetskopien { $name }.
dump-table = { $table } ({ $rows }): { $what }
dump-unreadable = Kunne ikke leses: minst { $count } rader.
dump-table-allowed-word = ord som ikke blir pekt på i notater. Den nyeste raden for et ord gjelder
dump-table-answer = svar på indikatorer i utkast. Den nyeste raden for en indikator gjelder
dump-table-assessment = vurderinger som er laget her
dump-table-audit = endringsloggen: hver endring, hvem, når, hva, med gammel og ny verdi som id
dump-table-bundle = pakker som er tatt inn
dump-table-child-group = grupper av barn
dump-table-concern-card = kommunens ord på kortet om skade på barn. Den nyeste raden gjelder
dump-table-counter = tellinger ved indikatorer. Den nyeste raden gjelder
dump-table-desk = hvor vurdereren er i et utkast, og notatet som skrives
dump-table-facts = fakta om dagen. Den nyeste raden for en vurdering gjelder
dump-table-former-device = maskiner arbeidsområdet var før det ble hentet tilbake
dump-table-former-group-name = navn grupper har hatt
dump-table-kindergarten-version = barnehager fra registre. Den nyeste raden for et nummer gjelder
dump-table-municipality = hvem som sender rapporter og brev. Den nyeste raden gjelder
dump-table-note = notater, uten ordene
dump-table-note-indicator = hvilke indikatorer et notat hører til. Den nyeste raden for et par gjelder
dump-table-note-version = ordene i notatene. Den nyeste raden for et notat gjelder
dump-table-opened-result = når et resultat først ble åpnet
dump-table-operation = hva som er gjort, uten navn og tekst
dump-table-parent = hvilke dokumenter som følger etter hvilke
dump-table-person = navn på vurderere. Dokumenter har bare id-en
dump-table-plan-revision = avtalte oppfølgingsplaner, regnet ut av dokumentene
dump-table-office-secret = med hva kontoret åpner konvolutter
dump-table-person-key = hvem en nøkkel signerer for, regnet ut av dokumentene
dump-table-plan-version = oppfølgingsplaner mens de skrives. Den nyeste raden gjelder
dump-table-quarantine = det som ikke ble tatt inn, med grunnen
dump-table-record = ferdige, signerte dokumenter. «body» er innholdet
dump-table-revision = resultater, regnet ut av dokumentene
dump-table-revision-item = skår for hvert ledd, regnet ut av dokumentene
dump-table-revision-subscale = gjennomsnitt for hver del, regnet ut av dokumentene
dump-table-rubric-edit = endringer i skalaer
dump-table-rubric-package = skalaer som er lagt til
dump-table-self-shared = om en egen vurdering kan sendes. Den nyeste raden gjelder
dump-table-self-sheet = ark fra egne vurderinger, uten navn
dump-table-sent = pakker som er laget her
dump-table-step = det som kan angres i utkast
dump-table-trust = nøkler som har signert noe her
dump-table-visit = besøk
dump-table-visit-informed = når folk fikk beskjed om et besøk. Den nyeste raden gjelder
dump-table-window = hva vinduet viste sist
dump-table-workspace = hva arbeidsområdet er

# Hvor lenge noe blir tatt vare på.
cli-value-number-of = ANTALL
cli-retention = Hvor lenge det som ikke er signert, blir tatt vare på
cli-retention-rules = Vis reglene
cli-retention-set = Sett regelen for et slag: så mange måneder, 0 for ingen regel
cli-retention-kind = Slaget: left-draft, working-material, practice, self-sheets, put-aside eller signed-result
cli-retention-months = Antall måneder
cli-retention-list = Vis det som er klart for sletting
cli-retention-delete = Slett det som er klart av et slag
cli-retention-yes = Gjør det. Uten dette vises bare hvor mye det er
cli-retention-log = Vis hva som er slettet: når, hvor mye, aldri hva det sa
cli-retention-archive = Signerte resultater slettes ikke av VIBA. Det som er lagt i arkivet, er arkivets, og kommunens plan sier hvor lenge det bevares.
cli-did-retention-rule = { $kind }: { $months ->
        [0] ingen regel
        [one] én måned
       *[other] { $months } måneder
    }
cli-did-retention = Slettet: { $deleted }. Det står i loggen.
cli-did-retention-not-yet = Klart for sletting: { $ready }. Ingenting er slettet; gi --yes for å slette.
cli-did-retention-log = { $at } { $kind }: { $count }
cli-head-kind = Slag

# Names of files.
office-key-file = VIBA-nøkkel { $office }
envelope-file = VIBA-konvolutt { $workspace }
