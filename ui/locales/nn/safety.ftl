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

# Kommandolinja
cli-backup = Lag ein tryggingskopi av arbeidsområdet no
cli-backup-to = Mappa kopien skal liggje i, til dømes på ein minnepinne. Elles i arbeidsområdet
cli-restore = Sjå tryggingskopiane, eller hent ein av dei tilbake
cli-restore-name = Namnet på kopien, eller mappa han ligg i. Utan dette blir det vist kva som finst
cli-restore-dry-run = Prøv kopien utan å endre noko, og sei kva som er i han
cli-check = Kontroller arbeidsområdet utan å endre noko
cli-repair = Sjå kva ein reparasjon ville gjere, eller reparer
cli-repair-yes = Reparer. Dei gamle filene blir tekne vare på
cli-dump = Skriv alt ut i opne filer som ikkje treng VIBA
cli-dump-out = Ei mappe som ikkje finst enno
cli-head-backup = Tryggingskopi
cli-head-made = Laga
cli-did-backup = Tryggingskopien er laga og kontrollert: { $folder }. Vurderingar: { $assessments }, notat: { $notes }, dokument: { $records }.
cli-did-restore = Henta tilbake. Vurderingar: { $assessments }, notat: { $notes }, dokument: { $records }. Dokument som blei med frå andre stader: { $united }.
cli-did-restore-kept = Dei gamle filene er tekne vare på i { $folder }.
cli-rehearsed = { $name } er heil. Vurderingar: { $assessments }, notat: { $notes }, dokument: { $records }.
cli-rehearsed-missing = Det som er her no og ikkje i kopien: vurderingar { $assessments }, svar { $answers }, notat { $notes }. Ferdige dokument går ikkje tapt; { $united } blir med.
cli-rehearsed-unknown = Databasen som er her no, kan ikkje lesast. Dokument som blir med frå andre stader: { $united }.
cli-check-fine = Alt er i orden. Dokument kontrollerte: { $records }. Tryggingskopiar kontrollerte: { $backups }.
cli-check-way-out = Ikkje slett noko. Sjå kva som kan bergast med «viba repair», eller hent ein tryggingskopi med «viba restore».
cli-repair-nothing = Databasen er i orden. Ingenting er endra.
cli-repair-table = { $table }: { $read } rader lesne, { $brought } frå tryggingskopi, { $unreadable } stader kan ikkje lesast.
cli-repair-holds = Etter reparasjonen: vurderingar { $assessments }, notat { $notes }, dokument { $records }. Dokument frå tryggingskopiar og pakkar: { $united }.
cli-repair-left-out = Rader som er utelatne fordi det dei høyrer til, ikkje kan lesast: { $count }. Dei er i dei gamle filene.
cli-repair-ask = Ingenting er endra enno. Gjer det med «viba repair --yes».
cli-dump-plain = Det som blir skrive ut, er IKKJE kryptert. Ta godt vare på mappa, og slett henne når du er ferdig.
cli-did-dump = Skrive til { $folder }. Tabellar: { $tables }, rader: { $rows }.

# Opne filer
dump-readme = VIBA: alt som ligg i eit arbeidsområde.

    Denne mappa er IKKJE kryptert. Ho kan ha notat frå observasjonar. Ta godt vare på henne, og slett henne når du er ferdig.

    Kvar tabell finst to gonger: NAMN.jsonl har eit JSON-objekt på kvar linje, NAMN.csv har dei same verdiane med komma imellom. Tekst er UTF-8. Tider som sluttar på «at_ms», er millisekund sidan 1970, UTC. Byte står som heksadesimale tal. Hemmelege nøklar er aldri med.
dump-from-backup = Databasen kan ikkje opnast. Dette er lese frå tryggingskopien { $name }.
dump-table = { $table } ({ $rows }): { $what }
dump-unreadable = Kunne ikkje lesast: minst { $count } rader.
dump-table-allowed-word = ord som ikkje blir peika på i notat. Den nyaste rada for eit ord gjeld
dump-table-answer = svar på indikatorar i utkast. Den nyaste rada for ein indikator gjeld
dump-table-assessment = vurderingar som er laga her
dump-table-audit = endringsloggen: kvar endring, kven, når, kva, med gammal og ny verdi som id
dump-table-bundle = pakkar som er tekne inn
dump-table-child-group = grupper av barn
dump-table-concern-card = orda til kommunen på kortet om skade på barn. Den nyaste rada gjeld
dump-table-counter = teljingar ved indikatorar. Den nyaste rada gjeld
dump-table-desk = kvar vurderaren er i eit utkast, og notatet som blir skrive
dump-table-facts = fakta om dagen. Den nyaste rada for ei vurdering gjeld
dump-table-former-device = maskiner arbeidsområdet var før det blei henta tilbake
dump-table-former-group-name = namn grupper har hatt
dump-table-kindergarten-version = barnehagar frå register. Den nyaste rada for eit nummer gjeld
dump-table-municipality = kven som sender rapportar og brev. Den nyaste rada gjeld
dump-table-note = notat, utan orda
dump-table-note-indicator = kva indikatorar eit notat høyrer til. Den nyaste rada for eit par gjeld
dump-table-note-version = orda i notata. Den nyaste rada for eit notat gjeld
dump-table-opened-result = når eit resultat først blei opna
dump-table-operation = kva som er gjort, utan namn og tekst
dump-table-parent = kva dokument som følgjer etter kva for andre
dump-table-person = namn på vurderarar. Dokument har berre id-en
dump-table-plan-revision = avtalte oppfølgingsplanar, rekna ut av dokumenta
dump-table-office-secret = med kva kontoret opnar konvoluttar
dump-table-person-key = kven ein nøkkel signerer for, rekna ut av dokumenta
dump-table-plan-version = oppfølgingsplanar medan dei blir skrivne. Den nyaste rada gjeld
dump-table-quarantine = det som ikkje blei teke inn, med grunnen
dump-table-record = ferdige, signerte dokument. «body» er innhaldet
dump-table-revision = resultat, rekna ut av dokumenta
dump-table-revision-item = skår for kvart ledd, rekna ut av dokumenta
dump-table-revision-subscale = gjennomsnitt for kvar del, rekna ut av dokumenta
dump-table-rubric-edit = endringar i skalaer
dump-table-rubric-package = skalaer som er lagde til
dump-table-self-shared = om ei eiga vurdering kan sendast. Den nyaste rada gjeld
dump-table-self-sheet = ark frå eigne vurderingar, utan namn
dump-table-sent = pakkar som er laga her
dump-table-step = det som kan angrast i utkast
dump-table-trust = nøklar som har signert noko her
dump-table-visit = besøk
dump-table-visit-informed = når folk fekk vite om eit besøk. Den nyaste rada gjeld
dump-table-window = kva vindauget viste sist
dump-table-workspace = kva arbeidsområdet er

# Kor lenge noko blir teke vare på.
cli-value-number-of = TAL
cli-retention = Kor lenge det som ikkje er signert, blir teke vare på
cli-retention-rules = Vis reglane
cli-retention-set = Set regelen for eit slag: så mange månader, 0 for ingen regel
cli-retention-kind = Slaget: left-draft, working-material, practice, self-sheets, put-aside eller signed-result
cli-retention-months = Talet på månader
cli-retention-list = Vis det som er klart for sletting
cli-retention-delete = Slett det som er klart av eit slag
cli-retention-yes = Gjer det. Utan dette blir det berre vist kor mykje det er
cli-retention-log = Vis kva som er sletta: når, kor mykje, aldri kva det sa
cli-retention-archive = Signerte resultat blir ikkje sletta av VIBA. Det som er lagt i arkivet, er arkivet sitt, og planen til kommunen seier kor lenge det blir bevart.
cli-did-retention-rule = { $kind }: { $months ->
        [0] ingen regel
        [one] éin månad
       *[other] { $months } månader
    }
cli-did-retention = Sletta: { $deleted }. Det står i loggen.
cli-did-retention-not-yet = Klart for sletting: { $ready }. Ingenting er sletta; gi --yes for å slette.
cli-did-retention-log = { $at } { $kind }: { $count }
cli-head-kind = Slag

# Names of files.
office-key-file = VIBA-nøkkel { $office }
envelope-file = VIBA-konvolutt { $workspace }
