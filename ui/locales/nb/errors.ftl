# Feil: hva som skjedde. Under .hint står veien ut.

error-no-workspace = Det er ikke noe arbeidsområde i { $at }.
    .hint = Lag et med «viba init --role assessor --name NAVN», eller pek på et annet med --workspace.
    .window = Kanskje er mappen flyttet eller minnepinnen tatt ut. Åpne den der den ligger nå, eller lag et nytt arbeidsområde.
error-workspace-exists = Det er allerede et arbeidsområde i { $at }.
    .hint = Bruk det som det er, eller velg en annen mappe med --workspace. Ingenting er endret.
    .window = Åpne det som ligger der, eller velg en annen mappe. Ingenting er endret.
error-key-missing = Nøkkelen til arbeidsområdet mangler eller kan ikke leses: { $at }.
    .hint = Hent nøkkelfilen fra sikkerhetskopien. Uten den kan ingen åpne databasen.
error-workspace-busy = Et annet program bruker arbeidsområdet nå.
    .hint = Lukk det andre vinduet og prøv igjen. Ingenting er endret.
error-wrong-role = Dette kan bare gjøres i et arbeidsområde for { $needs }.
    .hint = Velg et slikt arbeidsområde med --workspace, eller lag et med «viba init --role { $word }».
    .window = Bytt arbeidsområde i innstillingene, eller lag et for { $needs }.
error-cannot-read = { $at } kan ikke leses.
    .hint = Se om filen er åpen i et annet program, og om du har lov til å lese den.
error-file-missing = { $at } finnes ikke.
    .hint = Se etter skrivefeil i navnet, og om du står i riktig mappe.
error-file-too-large = { $at } er større enn { $limit } byte.
    .hint = Se om det er riktig fil.
error-cannot-write = { $at } kan ikke skrives.
    .hint = Velg en annen mappe, eller se om disken er full eller skrivebeskyttet. Ingenting er halvskrevet.
error-rubric-missing = Vurderingsskalaen { $name } er ikke installert.
    .hint = Installert er: { $installed }. Alle versjoner blir liggende; se «viba rubric list».
    .window = Installert er: { $installed }. Installer versjonen vurderingen ble begynt med; svarene er trygge så lenge.
error-rubric-refused = { $count ->
        [one] Pakken har én feil.
       *[other] Pakken har { $count } feil.
    }
    .hint = Rett det som står på listen, og prøv igjen. Alle feil er med på én gang.
error-answers-not-utf8 = Svarfilen er ikke lagret som UTF-8.
    .hint = Lagre filen på nytt som UTF-8.
error-answers-not-json = Svarfilen er ikke gyldig JSON ved linje { $line }, kolonne { $column }.
    .hint = Se etter et komma for mye eller et anførselstegn for lite på den linjen.
error-answers-cut-off = Svarfilen slutter midt i, ved linje { $line }, kolonne { $column }.
    .hint = Hent filen på nytt: siste del mangler.
error-answers-refused = { $count ->
        [one] Svarfilen har én feil. Ingenting er tatt inn.
       *[other] Svarfilen har { $count } feil. Ingenting er tatt inn.
    }
    .hint = Rett det som står på listen, og prøv igjen.
error-not-found = Fant ikke noe som heter { $at }.
    .hint = Se «viba list». Minst åtte tegn fra starten av en id er nok.
    .window = Kanskje er den gjort ferdig eller åpnet et annet sted. Gå til oversikten og velg på nytt.
error-ambiguous = Flere ting begynner med { $at }.
    .hint = Skriv flere tegn av id-en.
error-prefix-too-short = { $at } er for kort.
    .hint = Skriv minst åtte tegn fra starten av id-en.
error-code-invalid = { $at } er ikke en besøkskode.
    .hint = Koden har åtte tegn. Minst ett av dem er lest eller skrevet feil.
error-number-invalid = { $at } er ikke et organisasjonsnummer.
    .hint = Nummeret har ni sifre, og det siste er et kontrollsiffer.
error-group-invalid = Gruppa må ha et navn på én linje.
    .hint = Skriv navnet slik gruppa kalles, for eksempel --group Bjørka.
    .window = Skriv navnet slik gruppa kalles, for eksempel Bjørka.
error-date-invalid = { $at } er ikke en dato som kan brukes.
    .hint = Skriv datoen som 2026-03-12. Besøkskoder rekker fra 2020 til 2064.
error-other-visit = Besøket { $at } gjelder en annen barnehage, gruppe eller dag.
    .hint = Se over kode, barnehage, gruppe og dato. Ingenting er endret.
error-already-final = Vurderingen { $at } er ferdig og signert.
    .hint = Det som er ferdig, endres aldri. En retting blir en ny utgave med begrunnelse.
error-nothing-answered = Vurderingen { $at } har ingen svar.
    .hint = Svar på indikatorene før du gjør vurderingen ferdig.
error-no-sitting = Vurderingen { $at } sier ikke når besøket var.
    .hint = Start klokka i vurderingen, eller skriv når du var der, og prøv igjen.
error-nothing-to-undo = Det er ikke noe å angre i denne vurderingen.
    .hint = Angre går aldri ut av vurderingen du er i.
error-nothing-to-redo = Det er ikke noe å gjøre om igjen.
    .hint = Bare det som nettopp er angret, kan gjøres om igjen.
error-empty-note = Et notat må ha ord.
    .hint = Skriv noe, eller la være.
error-waits-for-consensus = Besøket { $at } venter på en omforent skår.
    .hint = To vurderere har skåret hver for seg. Rapporten kommer når de er enige om ett resultat.
error-forked = { $at } har to nyeste utgaver.
    .hint = Et menneske må velge. Se «viba office conflicts».
    .window = Et menneske må velge hvilken utgave som gjelder. Begge er trygge så lenge.
error-nothing-to-export = Det er ingen ferdige vurderinger å sende.
    .hint = Gjør en vurdering ferdig først, med «viba finalize ID».
    .window = Gjør en vurdering ferdig først.
error-bundle-not-proved = { $at } er ikke en hel og ekte pakke: { $reason }
    .hint = Hent filen på nytt, eller be avsenderen lage en ny.
error-transport = Pakken ble ikke laget.
    .hint = Prøv igjen. Vurderingene er trygge i arbeidsområdet.
error-record-broken = Dokumentet { $at } er ikke helt.
    .hint = Ingenting er endret. Hent det fra en sikkerhetskopi eller fra en pakke som er sendt.
error-name-invalid = Arbeidsområdet må ha et navn på én linje.
    .hint = Skriv et navn du kjenner det igjen på, for eksempel kommunen og året.
error-none-open = Det er ikke noe arbeidsområde åpent.
    .hint = Åpne et arbeidsområde, eller lag et nytt.
error-stopped = Stoppet. Ingenting er endret.
    .hint = Start på nytt når du vil.
error-report = Rapporten ble ikke laget.
    .hint = Vurderingen er trygg. Meld feilen med vurderingens id.
error-not-ours = { $at } er ikke et arbeidsområde som nøkkelen passer til.
    .hint = Se om database og nøkkel hører sammen, og om filen kommer fra VIBA.
error-too-new = Arbeidsområdet er laget av et nyere program (skjema { $needs }, dette kan { $ours }).
    .hint = Oppdater VIBA. Filen er ikke rørt.
error-read-only = { $at } kan ikke skrives til.
    .hint = Flytt arbeidsområdet til en mappe der du har lov til å skrive. Alt i det er trygt.
error-disk-full = Det er ikke lagret: disken er full.
    .hint = Frigjør plass og prøv igjen. Alt som var lagret før, er trygt.
error-damaged = Databasen er skadet.
    .hint = Ikke slett noe. Hent siste sikkerhetskopi, og ta vare på den skadede filen.
error-store = Databasen svarte ikke som den skal.
    .hint = Prøv igjen. Skjer det på nytt, ta vare på mappen og meld feilen.
error-register-too-large = Registerfilen er større enn { $limit } byte.
    .hint = Hent bare egen kommune.
error-register-empty-file = Registerfilen er tom.
    .hint = Hent filen på nytt.
error-register-not-utf8 = Registerfilen er ikke lagret som UTF-8 (linje { $line }, kolonne { $column }).
    .hint = Lagre filen på nytt som UTF-8.
error-register-not-json = Registerfilen er ikke JSON (linje { $line }, kolonne { $column }).
    .hint = Hent listen som JSON fra NBR eller Enhetsregisteret. Regneark og nettsider kan ikke leses.
error-register-truncated = Registerfilen slutter midt i, ved linje { $line }, kolonne { $column }.
    .hint = Hent filen på nytt: siste del mangler. Ingenting er tatt inn.
error-register-wrong-wrapper = Dette er JSON, men ikke en liste fra NBR eller Enhetsregisteret. Her står: { $seen }.
    .hint = Ventet en av disse: { $expected }.
    .window = Hent listen over barnehagene i kommunen fra Nasjonalt barnehageregister (NBR) eller Enhetsregisteret, og lagre den som JSON-fil. Ingenting er lest inn.
error-register-empty-list = Listen fra registeret er tom.
    .hint = Se om kommunenummeret i spørringen er riktig.

# Programmet uten vindu: feil bruk.
error-usage-unknown = Kjenner ikke «{ $word }».
    .hint = Se «viba --help», eller «viba KOMMANDO --help».
error-usage-missing = Noe mangler: { $word }.
    .hint = Se «viba KOMMANDO --help».
error-usage-value = «{ $value }» kan ikke stå ved { $word }.
    .hint = Mulig er: { $possible }.
error-usage = Slik kan ikke kommandoen brukes.
    .hint = Se «viba --help», eller «viba KOMMANDO --help».
error-declined = Avbrutt. Ingenting er skrevet.
    .hint = Kjør kommandoen igjen og svar ja, eller legg til --yes.

# Feil i en pakke med en vurderingsskala.
rubric-problem-file-missing = Filen { $file } mangler i pakken.
rubric-problem-file-unknown = Denne filen hører ikke hjemme i en pakke.
rubric-problem-file-too-large = Filen er større enn { $limit } byte.
rubric-problem-not-utf8 = Filen er ikke lagret som UTF-8.
rubric-problem-syntax = Dette er ikke gyldig TOML: { $detail }
rubric-problem-key-unknown = Ukjent nøkkel «{ $key }». Mente du: { $allowed }?
rubric-problem-key-missing = Nøkkelen «{ $key }» mangler.
rubric-problem-wrong-type = Feil type her. Det skal stå { $expected ->
        [text] en tekst
        [number] et heltall
        [list] en liste
        [table] en tabell
       *[truth] true eller false
    }.
rubric-problem-word-unknown = Ukjent ord «{ $word }». Mulig er: { $allowed }.
rubric-problem-id-invalid = «{ $id }» kan ikke være en id. Bruk a–z, 0–9 og bindestrek; indikatorer heter ledd.nivå.nummer med nivå 1, 3, 5 eller 7.
rubric-problem-version-invalid = «{ $version }» er ikke en versjon. Skriv tre tall, som 1.0.0.
rubric-problem-format-unknown = Format { $format } kjennes ikke. Oppdater VIBA, eller skriv format = 1.
rubric-problem-duplicate = «{ $id }» står to ganger.
rubric-problem-item-unknown = Delskalaen nevner leddet «{ $id }», som ikke finnes.
rubric-problem-item-unplaced = Leddet «{ $id }» står ikke i noen delskala.
rubric-problem-indicator-elsewhere = Indikatoren «{ $id }» står under leddet «{ $item }», men hører etter navnet til et annet.
rubric-problem-level-missing = Leddet «{ $item }» har ingen indikator på nivå { $level }.
rubric-problem-level-only-na = På nivå { $level } i «{ $item }» kan alle indikatorene være ikke aktuelle. Minst én må alltid gjelde.
rubric-problem-list-empty = Listen er tom. Minst ett må stå her.
rubric-problem-out-of-range = Utenfor det som er mulig: { $allowed }, minste først.
rubric-problem-text-missing = Teksten «{ $key }» mangler eller er tom for { $id }.
rubric-problem-text-for-unknown = Tekst for «{ $id }», som ikke finnes i strukturen. { $nearest ->
        [none] { "" }
       *[other] Mente du { $nearest }?
    }
rubric-problem-text-too-long = Teksten er lengre enn { $limit } tegn.
rubric-problem-text-invisible = Teksten har et usynlig tegn ({ $character }). Slett det.
rubric-problem-na-without-condition = «{ $id }» kan være ikke aktuell, men teksten sier ikke når (na_when).
rubric-problem-condition-without-na = «{ $id }» har et vilkår for ikke aktuelt (na_when), men kan ikke være det.
rubric-problem-question-missing = «{ $id }» hentes fra samtale eller dokumenter, men har ikke noe spørsmål å stille (ask).
rubric-problem-subscale-unknown = Delskalaen «{ $id }» finnes ikke.
rubric-problem-choose-one-apart = Gruppen «{ $id }» må ha minst to ledd, alle fra samme delskala.
rubric-problem-date-invalid = «{ $date }» er ikke en dato. Skriv den som 2027-12-31.
rubric-problem-too-many = Her er det flere enn { $limit }. En skala kan ikke ha så mange.
rubric-problem-crosswalk-sizes = En linje med «{ $change }» har feil antall gamle eller nye id-er.
rubric-problem-crosswalk-unknown = Overgangen fører til «{ $id }», som ikke finnes i denne versjonen.
rubric-problem-crosswalk-item = Overgangen sier at leddet «{ $item }» er det samme, men indikatoren «{ $indicator }» er det ikke. Skriv «meaning» for leddet.
rubric-problem-language-mismatch = Filnavnet sier språket { $expected }, men det står noe annet her.
rubric-problem-language-unlisted = Språket { $language } står ikke i listen «languages» i rubric.toml.

# Feil i en svarfil.
answers-problem-key-unknown = Ukjent nøkkel.
answers-problem-key-missing = Denne nøkkelen mangler.
answers-problem-duplicate = «{ $key }» står to ganger. Behold én.
answers-problem-wrong-type = Feil type her. Det skal stå { $expected ->
    [text] en tekst
    [number] et heltall
    [list] en liste
    [table] et objekt
   *[truth] true eller false
}.
answers-problem-word-unknown = «{ $found }» kan ikke stå her. Mulig er: { $allowed }.
answers-problem-shape = Passer ikke her: { $detail }
answers-problem-format-unknown = Format { $found } kjennes ikke. Skriv 1.
answers-problem-rubric-unknown = Vurderingsskalaen { $found } er ikke installert. Installert er: { $installed }.
answers-problem-number-invalid = «{ $found }» er ikke et organisasjonsnummer.
answers-problem-empty = Her må det stå noe.
answers-problem-not-one-line = Et navn må stå på én linje, uten usynlige tegn.
answers-problem-time-invalid = «{ $found }» er ikke et tidspunkt. Skriv 2026-03-12T08:30:00+01:00, i dagsrytmen 08:30.
answers-problem-backwards = Slutten kommer før begynnelsen.
answers-problem-no-sitting = Minst én økt må stå her, ellers vet ingen hvilken dag det var.
answers-problem-indicator-unknown = «{ $found }» finnes ikke i vurderingsskalaen. { $nearest ->
        [none] { "" }
       *[other] Mente du { $nearest }?
    }
answers-problem-answer-unknown = «{ $found }» er ikke et svar. Mulig er: { $allowed }.
answers-problem-na-not-allowed = «na» (ikke aktuelt) er ikke lov her.
answers-problem-fault-is-yes-or-no = På nivå 1 finnes bare «yes» (sett) og «no» (ikke sett).
answers-problem-item-is-na-only = Et helt ledd kan bare få svaret «na» (ikke aktuelt).
answers-problem-ratings-not-used = Denne skalaen skåres fra indikatorer, ikke med direkte tall.
answers-problem-rating-out-of-range = «{ $found }» er utenfor skalaen. Skriv et helt tall fra 1 til 7, eller null for en runde som ikke ble gjort.
answers-problem-ratings-too-many = Her står { $found } tall, men skalaen har { $limit } runder.

# What rubrics are refused for
error-rubric-expired = Lisensen til { $at } gikk ut { $until }.
    .hint = Gamle vurderinger åpnes som før. Be eieren om en ny versjon.
error-rubric-not-for-visits = { $at } er ikke laget for besøk.
    .hint = En ramme mangler tekst, og skalaer med direkte tall har ingen plass i et besøk. Velg en annen skala.
error-rubric-is-frame = { $at } er en ramme uten tekst.
    .hint = Fyll inn teksten du har lisens til, sett status til working, og lag pakken på nytt.
error-rubric-taken = Navnet { $at } er i bruk av en annen skala.
    .hint = Gi skalaen sin egen id, eller en ny versjon hvis den er din.
error-owner-changed = { $at } er signert med en annen nøkkel ({ $found }) enn de tidligere versjonene fra { $owner } ({ $known }).
    .hint = Ikke bruk den før du har spurt eieren om nøkkelen er byttet.
error-package-refused = { $at } ble avvist. { $reason }
    .hint = Ingenting er endret her.
error-owner-key-refused = { $at } kan ikke brukes. { $reason }
    .hint = Oppgi filen med eierens nøkkel, eller et navn der det ikke ligger noen fil: da lages en ny.
error-wording-withheld = Lisensen lar ikke teksten i { $at } gå ut på denne måten.
    .hint = Spør eieren av teksten. Svar, id-er og egne notater kan alltid tas ut.
error-no-crosswalk = { $to } sier ikke hva som er blitt av { $from }.
    .hint = Utkastet blir i versjonen det har. Be eieren om en overgang.
error-edit-refused = Det som skulle endres, finnes ikke i skalaen.
    .hint = Åpne skalaen på nytt og prøv igjen.
error-version-not-newer = { $version } er ikke nyere enn { $newest }.
    .hint = Skriv et høyere tall, for eksempel ett mer i midten.
error-nothing-edited = Ingenting er endret i { $at }.
    .hint = Endre noe først. Da kan det lagres som en ny versjon.

# Why a rubric package or an owner's key is refused
reason-package-empty = Filen er tom. Kanskje er den ikke ferdig synkronisert. Hent filen på nytt, eller be den som laget den om en ny.
reason-package-too-large = Filen er på { $bytes } byte. En skalapakke kan ha høyst { $limit }. Be eieren lage pakken på nytt med VIBA.
reason-package-encrypted = Filen er kryptert. Dekrypter den først.
reason-package-not-a-package = Filen er ikke en skalapakke fra VIBA. Velg en fil som slutter på .vrubric.
reason-package-is-a-bundle = Dette er en pakke med vurderinger, ikke en skala. Les den inn som pakke.
reason-package-truncated = Filen slutter midt i. Kanskje er den ikke ferdig kopiert. Hent filen på nytt, eller be den som laget den om en ny.
reason-package-damaged = Innholdet i filen er skadet. Hent filen på nytt, eller be den som laget den om en ny.
reason-package-window-too-large = Pakken krever for mye minne å pakke ut. Be eieren lage pakken på nytt med VIBA.
reason-package-unpacks-too-large = Det er mer i pakken enn { $limit } byte. Be eieren lage pakken på nytt med VIBA.
reason-package-ratio = Det kommer mer ut av pakken enn noen ekte pakke rommer. Ikke bruk filen. Spør eieren hvor den kommer fra.
reason-package-trailing-bytes = Noe er hengt på etter slutten av pakken ({ $bytes } byte). Hent filen på nytt, eller be den som laget den om en ny.
reason-package-after-archive = Noe er hengt på etter slutten av arkivet. Ikke bruk filen. Spør eieren hvor den kommer fra.
reason-package-not-an-archive = Innholdet er ikke et helt arkiv. Hent filen på nytt, eller be den som laget den om en ny.
reason-package-not-a-file = { $name } i pakken er ikke en vanlig fil ({ $kind }). Ikke bruk filen. Spør eieren hvor den kommer fra.
reason-package-path-in-name = Filnavnet { $name } peker ut av pakken. Ikke bruk filen. Spør eieren hvor den kommer fra.
reason-package-name-not-text = Filnavnet { $name } kan ikke leses som tekst. Be eieren lage pakken på nytt med VIBA.
reason-package-name-too-long = Filnavnet { $name } er lengre enn { $limit } byte. Be eieren lage pakken på nytt med VIBA.
reason-package-name-odd = Filnavnet { $name } har et tegn som ikke kan stå der ({ $character }). Bare a–z, A–Z, 0–9, punktum, bindestrek og understrek går.
reason-package-name-reserved = Filnavnet { $name } er opptatt av Windows. Be eieren gi filen et annet navn.
reason-package-duplicate-name = { $name } ligger i pakken to ganger. Ikke bruk filen. Spør eieren hvor den kommer fra.
reason-package-same-but-for-case = { $name } og { $other } skiller seg bare i store og små bokstaver. Be eieren gi den ene et annet navn.
reason-package-out-of-order = { $name } står ikke på plassen sin. Pakken er ikke laget av VIBA. Be eieren lage pakken på nytt med VIBA.
reason-package-odd-header = { $name } er ikke pakket av VIBA. Be eieren lage pakken på nytt med VIBA.
reason-package-too-many-files = Det er flere enn { $limit } filer i pakken. Be eieren ta ut filer som ikke hører til.
reason-package-file-too-large = { $name } er større enn { $limit } byte. Be eieren korte den ned.
reason-package-nested-archive = { $name } er selv et arkiv eller en kryptert fil. Be eieren legge inn filene hver for seg.
reason-package-no-files = Det er ingen filer i pakken. Be eieren lage pakken på nytt med VIBA.
reason-package-compress = Pakken ble ikke laget. Lukk andre programmer og prøv igjen.
reason-package-unsigned = Pakken er ikke signert av noen eier. Be eieren signere den, eller forviss deg på annen måte om hvor den kommer fra.
reason-package-signature-form = signature.toml kan ikke leses (linje { $line }, kolonne { $column }). Be eieren signere pakken på nytt med VIBA.
reason-package-signature-format = Signaturen har form { $format }, som dette programmet ikke kjenner. Oppdater VIBA og prøv igjen.
reason-package-signature-key-unknown = signature.toml har en ukjent nøkkel { $key } (linje { $line }, kolonne { $column }). Be eieren signere pakken på nytt med VIBA.
reason-package-signature-key-missing = signature.toml mangler { $key }. Be eieren signere pakken på nytt med VIBA.
reason-package-owner-empty = Eieren har ikke noe navn. Skriv navnet på eieren.
reason-package-owner-too-long = Navnet på eieren er lengre enn { $limit } tegn. Skriv et kortere navn.
reason-package-owner-odd = Navnet på eieren har et tegn som ikke kan stå der ({ $character }). Skriv navnet for hånd, uten mellomrom først og sist.
reason-package-key-form = Nøkkelen til eieren er ikke en nøkkel. Be eieren signere pakken på nytt med VIBA.
reason-package-key-weak = Nøkkelen til eieren beviser ingenting: nesten alt ville passe til den. Ikke bruk filen. Spør eieren hvor den kommer fra.
reason-package-signature-length = Signaturen er på { $bytes } byte, ikke 64. Be eieren signere pakken på nytt med VIBA.
reason-package-altered = Pakken er endret etter at { $owner } signerte den, eller noen andre har brukt navnet. Ikke bruk filen. Spør eieren hvor den kommer fra.
reason-owner-key-not-a-key-file = Filen er ikke nøkkelen til en eier. Velg filen VIBA lagret nøkkelen i.
reason-owner-key-unknown-form = Nøkkelen har en form dette programmet ikke kjenner. Oppdater VIBA.
reason-owner-key-damaged = Nøkkelen er skadet eller ufullstendig. Hent den fra sikkerhetskopien.
