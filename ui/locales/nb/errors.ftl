# Feil: hva som skjedde. Under .hint står veien ut.

error-no-workspace = Det er ikke noe arbeidsområde i { $at }.
    .hint = Lag et med «viba init --role assessor --name NAVN», eller pek på et annet med --workspace.
    .window = Kanskje er mappen flyttet eller minnepinnen tatt ut. Åpne den der den ligger nå, eller lag et nytt arbeidsområde.
error-workspace-exists = Det er allerede et arbeidsområde i { $at }.
    .hint = Bruk det som det er, eller velg en annen mappe med --workspace. Ingenting er endret.
    .window = Åpne det som ligger der, eller velg en annen mappe. Ingenting er endret.
error-key-missing = Nøkkelen til arbeidsområdet mangler eller kan ikke leses: { $at }.
    .hint = Hent mappen «keys» fra sikkerhetskopien. Uten den kan ingen åpne databasen.
error-locked = Arbeidsområdet { $at } er låst.
    .hint = Legg passfrasen eller gjenopprettingskoden i en fil og gi den med --passphrase-file.
    .window = Skriv passfrasen eller gjenopprettingskoden for å låse opp.
error-not-on-this-machine = Denne maskinen åpner ikke arbeidsområdet { $at }: det ble laget på en annen maskin, eller av en annen som var logget inn.
    .hint = Åpne det der det ble laget, og lag en passfrase eller en gjenopprettingskode der. Er maskinen borte, gjenopprett fra en sikkerhetskopi som har det.
error-wrong-secret = Det er verken passfrasen eller gjenopprettingskoden til arbeidsområdet.
    .hint = Se etter store og små bokstaver og tastaturets språk, og prøv igjen. Ingenting er endret.
error-code-slip = Gruppe { $group } av gjenopprettingskoden er skrevet feil.
    .hint = Se på den gruppen på arket og skriv den en gang til.
error-passphrase-short = En ny passfrase har minst { $least } tegn, og ikke bare ett tegn om igjen.
    .hint = Tre eller fire vanlige ord er lette å huske og vanskelige å gjette.
error-passphrase-long = En passfrase har høyst { $most } tegn.
    .hint = Se om det er limt inn for mye.
error-slot-broken = Nøkkelfilen { $at } kan ikke leses.
    .hint = Bruk en annen vei inn: passfrasen, gjenopprettingskoden, eller nøkkelfilen fra en sikkerhetskopi.
error-slot-newer = Nøkkelfilen { $at } er laget av et nyere program.
    .hint = Oppdater VIBA. Filen er ikke rørt.
error-last-slot = Uten denne kan ingen åpne arbeidsområdet.
    .hint = Lag en passfrase eller en gjenopprettingskode først.
error-no-fresh-code = Koden er ikke laget nå, og vises bare én gang.
    .hint = Lag en ny gjenopprettingskode. Den gamle gjelder ikke lenger da.
error-office-file = { $at } er ikke nøkkelen til et sentralkontor.
    .hint = Be kontoret om filen som slutter på .voffice.
error-no-office = Ingen sentralkontor kan hjelpe med dette arbeidsområdet.
    .hint = Velg kontorets nøkkelfil først.
error-envelope-file = { $at } er ingen konvolutt til kontoret, eller den er endret.
    .hint = Be om filen som slutter på .venvelope en gang til.
error-other-office = Konvolutten er lukket for et annet kontor.
    .hint = Se hvilket kontor den gjelder, hos den som sendte den.
error-nothing-to-type = Arbeidsområdet har verken passfrase eller gjenopprettingskode, og kan ikke låses.
    .hint = Lag en passfrase i innstillingene.
error-keychain = Nøkkelringen på denne maskinen tar ikke vare på nøkkelen.
    .hint = Lag en passfrase i stedet: --passphrase-file med «viba init», eller «viba key passphrase».
    .window = Lag en passfrase i stedet.
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
error-group-taken = En annen gruppe i barnehagen heter «{ $name }».
    .hint = Er det blitt én gruppe, slå dem sammen i stedet. Ellers velg et annet navn.
error-group-backwards = Gruppa ville slutte før den begynte: { $from } er etter { $to }.
    .hint = Se over de to datoene. Ingenting er endret.
error-group-name-since = Navnet gruppa har nå, gjelder fra { $since }.
    .hint = Velg den datoen eller en senere. Ingenting er endret.
error-group-elsewhere = Gruppa «{ $name }» hører til en annen barnehage.
    .hint = Bare grupper i samme barnehage kan slås sammen.
error-group-circle = «{ $name }» er denne gruppa, eller har gått inn i den.
    .hint = Ta tilbake den sammenslåingen først, eller velg en annen gruppe.
error-group-merged = Gruppa «{ $name }» gikk inn i «{ $into }» { $on }.
    .hint = Planlegg besøket for «{ $into }», eller ta sammenslåingen tilbake om den er feil.
error-group-ended = Gruppa «{ $name }» var der til { $until }.
    .hint = Velg en annen gruppe, eller rett datoen den sluttet.
error-date-invalid = { $at } er ikke en dato som kan brukes.
    .hint = Skriv datoen som 2026-03-12. Besøkskoder rekker fra 2020 til 2064.
error-other-visit = Besøket { $at } gjelder en annen barnehage, gruppe eller dag.
    .hint = Se over kode, barnehage, gruppe og dato. Ingenting er endret.
error-already-final = Vurderingen { $at } er ferdig og signert.
    .hint = Det som er ferdig, endres aldri. En retting blir en ny utgave med begrunnelse.
error-in-bin = { $at } ligger i papirkurven.
    .hint = Åpne papirkurven i vinduet og legg det tilbake. Der ligger det i 30 dager.
    .window = Åpne papirkurven og legg det tilbake. Der ligger det i 30 dager.
error-visit-used = Besøket { $at } har vurderinger og kan ikke legges i papirkurven.
    .hint = Legg utkastene i papirkurven først. En ferdig vurdering blir stående, og besøket med den.
error-nothing-answered = Vurderingen { $at } har ingen svar.
    .hint = Svar på indikatorene før du gjør vurderingen ferdig.
error-no-sitting = Vurderingen { $at } sier ikke når besøket var.
    .hint = Start klokka i vurderingen, eller skriv når du var der, og prøv igjen.
error-sitting-needed = { $kind ->
        [interview] Samtalen med de ansatte gjenstår: { $left } { $left ->
            [one] indikator kan
           *[other] indikatorer kan
        } bare besvares der.
       *[documents] Dokumentene gjenstår: { $left } { $left ->
            [one] indikator kan
           *[other] indikatorer kan
        } bare besvares der.
    }
    .hint = Utkastet blir liggende åpent til da. Hold økten og svar, eller gjør vurderingen ferdig uten den.
error-nothing-to-undo = Det er ikke noe å angre i denne vurderingen.
    .hint = Angre går aldri ut av vurderingen du er i.
error-nothing-to-redo = Det er ikke noe å gjøre om igjen.
    .hint = Bare det som nettopp er angret, kan gjøres om igjen.
error-yes-to-faults = { $at } er noe som ikke skal forekomme, og kan ikke svares «sett» sammen med andre.
    .hint = Svar på hver linje på nivå 1 for seg. Ingenting er endret.
error-empty-note = Et notat må ha ord.
    .hint = Skriv noe, eller la være.
error-word-invalid = Ordet må ha mellom 1 og { $limit } tegn og stå på én linje.
    .hint = Skriv ett ord eller navn om gangen.
error-text-too-long = Teksten er lengre enn { $limit } tegn.
    .hint = Kort den ned, og lagre på nytt. Det som var lagret før, står uendret.
error-reason-length = { $found ->
        [0] En begrunnelse må ha ord.
       *[other] Begrunnelsen har { $found } tegn. Det er plass til { $most }.
    }
    .hint = Skriv med få ord hvorfor leddet ikke har notat, eller skriv et notat i stedet.
error-waits-for-consensus = Besøket { $at } venter på en omforent skår.
    .hint = To vurderere har skåret hver for seg. Rapporten kommer når de er enige om ett resultat.
error-forked = { $at } har to nyeste utgaver.
    .hint = Et menneske må velge. Se «viba office conflicts».
    .window = Et menneske må velge hvilken utgave som gjelder. Begge er trygge så lenge.
error-not-final = Vurderingen { $at } er ikke ferdig.
    .hint = Gjør den ferdig først. Da er den signert, og rapporten kan gå videre.
error-superseded = Utgaven { $at } er rettet. En nyere gjelder.
    .hint = Åpne vurderingen på nytt, så står du i den nyeste utgaven.
error-being-corrected = Vurderingen { $at } er under retting.
    .hint = Gjør rettingen ferdig, eller forkast den. Til da gjelder det som er signert.
error-report-handed-over = Rapporten er levert til høring allerede.
    .hint = Skriv inn kommentarene, og svar på dem. Fristen som er gitt, står.
error-report-not-handed-over = Rapporten er ikke levert til høring ennå.
    .hint = Lever den foreløpige rapporten først, med en frist for kommentarer.
error-report-closed = Rapporten er endelig.
    .hint = Er noe feil, kan vurderingen rettes med en begrunnelse. Da begynner en ny rapport.
error-deadline-past = Fristen { $at } er før i dag.
    .hint = Velg i dag eller en senere dag.
error-empty-comment = Det står ingenting her.
    .hint = Skriv kommentaren eller svaret med ord.
error-comment-answered = Kommentaren har et svar.
    .hint = Et svar som er gitt, står. Mer kan sies i en ny kommentar.
error-comments-unanswered = { $count ->
        [one] Én kommentar mangler svar.
       *[other] { $count } kommentarer mangler svar.
    }
    .hint = Svar på hver kommentar før rapporten blir endelig, også når svaret er nei.
error-made-elsewhere = Vurderingen { $at } er ikke laget her.
    .hint = Den rettes på maskinen den ble laget på.
error-correction-reason = En retting må ha en begrunnelse.
    .hint = Skriv med noen ord hva som var feil. Det følger den nye utgaven.
error-no-correction = Vurderingen { $at } er ikke under retting.
    .hint = Det som er signert, gjelder. Begynn en retting om noe er feil.
error-nothing-corrected = Ingenting er rettet i vurderingen { $at }.
    .hint = Rett det som er feil, eller forkast rettingen.
error-too-many-goals = En plan har høyst { $most } mål.
    .hint = Velg de viktigste. Resten kan tas opp etter neste besøk.
error-no-goal = Planen har ikke noe mål ennå.
    .hint = Velg ett til tre mål, så kan planen avtales.
error-goal-without-words = Mål { $place } mangler ord.
    .hint = Skriv målet, eller ta det ut av planen.
error-plan-unchanged = Planen er avtalt slik den står.
    .hint = Endre planen først om noe nytt skal avtales.
error-plan-forked = Planen er avtalt på to måter.
    .hint = Ingen av dem gjelder før et menneske har valgt. Begge er trygge så lenge.
error-goal-unknown = Mål { $place } finnes ikke i planen.
    .hint = La mål som er der fra før, beholde nummeret sitt. Et nytt mål har ikke noe nummer.
error-other-plan = Filen hører til en annen plan.
    .hint = Velg filen som ble lagret fra denne planen.
error-not-self = Vurderingen { $at } er ikke en egenvurdering.
    .hint = Åpne en egenvurdering, eller begynn en for besøket.
error-sheet-read-before = Skjemaet er lest inn før.
    .hint = Hver skal fylle ut sin egen fil. Velg en annen.
error-sheet-empty = Ingenting er fylt ut i skjemaet.
    .hint = Fyll ut minst ett svar, og les det inn på nytt.
error-self-sent = Egenvurderingen er sendt allerede.
    .hint = Det som er sendt, kan ikke hentes tilbake. Snakk med dem som har fått den.
error-nothing-to-export = Det er ingen ferdige vurderinger å sende.
    .hint = Gjør en vurdering ferdig først, med «viba finalize ID».
    .window = Gjør en vurdering ferdig først.
error-bundle-not-proved = { $at } er ikke en hel og ekte pakke: { $reason }
    .hint = Hent filen på nytt, eller be avsenderen lage en ny.
error-transport = Pakken ble ikke laget.
    .hint = Prøv igjen. Vurderingene er trygge i arbeidsområdet.
error-record-broken = Dokumentet { $at } er ikke helt.
    .hint = Ingenting er endret. Hent det fra en sikkerhetskopi eller fra en pakke som er sendt.
error-message-too-large = Det er for mye på én gang.
    .hint = Del det i mindre biter. Ingenting er endret.
error-name-invalid = Arbeidsområdet må ha et navn på én linje.
    .hint = Skriv et navn du kjenner det igjen på, for eksempel kommunen og året.
error-none-open = Det er ikke noe arbeidsområde åpent.
    .hint = Åpne et arbeidsområde, eller lag et nytt.
error-stopped = Stoppet. Ingenting er endret.
    .hint = Start på nytt når du vil.
error-report = Rapporten ble ikke laget.
    .hint = Vurderingen er trygg. Meld feilen med vurderingens id.
error-not-ours = { $at } er ikke et arbeidsområde som nøkkelen passer til.
    .hint = Se om database og nøkkel hører sammen, og om filen kommer fra VIBA. «viba repair» viser hva som kan hentes av filen, sikkerhetskopiene og pakkene. Ingenting blir slettet.
    .window = «Reparer …» lager filen på nytt av alt som kan leses, og av sikkerhetskopiene. Den gamle filen blir tatt vare på.
error-too-new = Arbeidsområdet er laget av et nyere program (skjema { $needs }, dette kan { $ours }).
    .hint = Oppdater VIBA. Filen er ikke rørt.
error-read-only = { $at } kan ikke skrives til.
    .hint = Flytt arbeidsområdet til en mappe der du har lov til å skrive. Alt i det er trygt.
error-disk-full = Det er ikke lagret: disken er full.
    .hint = { $freed ->
        [yes] VIBA har nå gitt fri plass som var holdt av til dette: gjør det en gang til, det går. Rydd så på disken. Alt som var lagret før, er trygt.
       *[no] Frigjør plass og prøv igjen. Alt som var lagret før, er trygt, og kan leses.
    }
error-unfit-folder = { $at } er ikke et sted for et arbeidsområde: { $why ->
        [network] mappen ligger på en annen maskin
       *[synced] mappen blir kopiert til andre maskiner
    }, og da blir databasen skadet.
    .hint = Velg en mappe på denne maskinen som ikke blir synkronisert. Pakker til kommunen kan godt legges i en delt mappe.
error-damaged = Databasen er skadet.
    .hint = Ikke slett noe. «viba repair» viser hva som kan hentes av filen, sikkerhetskopiene og pakkene. Ingenting blir slettet.
    .window = Ikke slett noe. «Reparer …» lager filen på nytt av alt som kan leses, og av sikkerhetskopiene. Den gamle filen blir tatt vare på.
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
rubric-problem-text-missing = Teksten «{ $key }» mangler eller er tom{ $id ->
        [none] .
       *[other] { " " }for { $id }.
    }
rubric-problem-text-for-unknown = Tekst for «{ $id }», som ikke finnes i strukturen. { $nearest ->
        [none] { "" }
       *[other] Mente du { $nearest }?
    }
rubric-problem-text-too-long = Teksten er lengre enn { $limit } tegn.
rubric-problem-text-invisible = Teksten har et usynlig tegn ({ $character }). Slett det.
rubric-problem-na-without-condition = «{ $id }» kan være ikke aktuell, men teksten sier ikke når (na_when).
rubric-problem-condition-without-na = «{ $id }» har et vilkår for ikke aktuelt (na_when), men kan ikke være det.
rubric-problem-question-missing = «{ $id }» hentes fra samtale eller dokumenter, men har ikke noe spørsmål å stille (ask).
rubric-problem-subscale-unknown = Delskalaen «{ $id }» finnes ikke. Rett navnet, eller legg den til.
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
answers-problem-date-invalid = «{ $found }» er ikke en dato. Skriv 2026-03-12.
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
error-sheet-refused = { $count ->
        [one] Regnearket har én feil.
       *[other] Regnearket har { $count } feil.
    }
    .hint = Rett opp i regnearket og les det inn igjen. Ingenting er endret her.
error-workbook = Regnearket ble ikke laget.
    .hint = Oppgi språk som skalaen har, som nb eller en.
error-language-missing = Skalaen har ingen tekst på språket { $language }.
    .hint = Velg et av disse: { $known }.
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

# What is wrong in a workbook with a rubric
sheet-problem-not-a-workbook = Filen er ikke et regneark som kan leses ({ $found ->
        [empty] den er tom
        [text] den er en tekst- eller CSV-fil
        [ods] den er ODS
        [xlsb] den er XLSB
        [zip] den er en annen zip-fil
       *[unknown] ukjent form
    }). Åpne den i regnearkprogrammet og lagre som .xlsx.
sheet-problem-damaged = Filen er skadet eller avkortet. Hent eller lagre den på nytt.
sheet-problem-old-workbook = Regnearket har den gamle formen .xls. Lagre det som .xlsx.
sheet-problem-encrypted = Regnearket har passord. Lagre det uten passord.
sheet-problem-macros = Regnearket har makroer. Lagre det som .xlsx uten makroer.
sheet-problem-workbook-too-large = Regnearket er for stort ({ $what ->
        [bytes] mer enn { $limit } byte
        [unpacked] mer enn { $limit } byte utpakket
        [ratio] mer enn { $limit } ganger så stort utpakket
        [parts] mer enn { $limit } deler
        [sheets] mer enn { $limit } ark
        [cells] mer enn { $limit } celler
       *[text] mer enn { $limit } byte tekst
    }). Kopier innholdet inn i en ny mal, uten bilder og formatering.
sheet-problem-path-outside = Filen har en del som peker ut av den: { $path }. Ikke bruk filen. Be avsenderen om en ny.
sheet-problem-part-broken = En del av filen er ødelagt: { $part }. Åpne filen i regnearkprogrammet og lagre den på nytt.
sheet-problem-sheet-missing = Arket «{ $sheet }» mangler. Gi arket navnet tilbake, eller hent det fra malen. { $nearest ->
        [none] { "" }
       *[other] Er det «{ $nearest }»?
    }
sheet-problem-sheet-unknown = Dette arket leses ikke. Gi det riktig navn, slett det, eller la navnet begynne med «Notes». { $nearest ->
        [none] { "" }
       *[other] Mente du «{ $nearest }»?
    }
sheet-problem-sheet-twice = Arket står to ganger. Behold ett.
sheet-problem-header-missing = Kolonnen «{ $header }» mangler. Skriv overskriften i første rad.
sheet-problem-column-unknown = Ukjent kolonne «{ $header }». Rett overskriften, eller slett kolonnen. { $nearest ->
        [none] { "" }
       *[other] Mente du «{ $nearest }»?
    }
sheet-problem-column-unlisted = Kolonnen er på språket { $language }, som ikke står i raden «languages». Legg språket til på arket Rubric, eller tøm kolonnen.
sheet-problem-column-twice = Kolonnen står alt i { $first }. Behold én av dem.
sheet-problem-cell-without-header = Her står noe i en kolonne uten overskrift. Gi kolonnen en overskrift, eller tøm den.
sheet-problem-too-many-rows = Rader etter { $limit } leses ikke. Slett det som står lenger nede.
sheet-problem-too-many-columns = Kolonner etter nummer { $limit } leses ikke. Slett det som står lenger ute.
sheet-problem-formula = Cellen er en formel. Lim inn som verdi: en tekst som regnes ut, endrer seg uten at noen ser det.
sheet-problem-error-value = Cellen viser feilen { $value }. Skriv det som skal stå der.
sheet-problem-not-a-text = Her må det stå en tekst, ikke { $found ->
        [number] et tall
        [date] en dato
       *[truth] sann eller usann
    }. Formater cellen som tekst og skriv på nytt, for eksempel 1.0.0.
sheet-problem-not-a-number = Her må det stå et helt tall. Skriv det med sifre.
sheet-problem-merged-cells = Cellene { $range } er slått sammen. Del dem igjen.
sheet-problem-id-missing = Raden har ingen id. Skriv en id i første kolonne, eller tøm raden.
sheet-problem-id-twice = «{ $id }» står alt i { $first }. Gi en av dem et annet nummer.
sheet-problem-indicator-without-item = Leddet «{ $item }» står ikke på arket Items. Rett id-en, eller legg til leddet. { $nearest ->
        [none] { "" }
       *[other] Mente du «{ $nearest }»?
    }
sheet-problem-not-with-rule = Dette hører ikke sammen med «{ $rule }». Tøm det, eller velg en annen «item rule» på arket Rubric.
sheet-problem-value-elsewhere = Dette hører hjemme i kolonnen «{ $column }». Flytt det dit.
sheet-problem-licence-missing = Arket Licence er tomt. Skriv lisensen som følger teksten, linje for linje.

# What is wrong in a plan or a sheet of answers that somebody filled in
sheet-problem-not-a-document = Filen er verken et Word-dokument (.docx) eller et regneark (.xlsx) som kan leses. Lagre den i en av formene og prøv igjen.
sheet-problem-not-a-plan = Her står ingen plan. Bruk filen VIBA lagret, og la ordene til venstre stå.
sheet-problem-too-many-goals = En plan har høyst { $limit } mål. Ta bort de andre, eller slå dem sammen.
sheet-problem-status-unknown = «{ $found }» sier ikke hvor langt målet er kommet. Skriv ett av ordene: { $choices }.
sheet-problem-not-a-day = «{ $found }» er ingen dato. Skriv den slik: 15.03.2027.
sheet-problem-field-too-long = Her står mer enn { $limit } tegn. Kort det ned.
sheet-problem-not-a-sheet-of-answers = Her står ingen svar. Bruk arket VIBA lagret, og la kolonnen med id stå.
sheet-problem-other-rubric = Arket hører til skalaen { $found }, ikke { $wanted }. Lagre et nytt ark og før svarene over.
sheet-problem-indicator-unknown = Skalaen har ingen indikator «{ $id }». Bruk arket VIBA lagret.
sheet-problem-answer-unknown = «{ $found }» er ikke et svar. Velg et av ordene: { $choices }.
sheet-problem-answer-not-allowed = «{ $found }» kan ikke svares her. Velg et av ordene i listen.

# Proving a report
error-no-seal = { $at } er ikke en rapport som kan prøves.
    .hint = Bare rapporter om ferdige vurderinger har et segl. Bruk filen slik VIBA lagret den; en utskrift som er skannet, eller en fil som er lagret på nytt, har mistet det.
