# Feil: kva som skjedde. Under .hint står vegen ut.

error-no-workspace = Det er ikkje noko arbeidsområde i { $at }.
    .hint = Lag eit med «viba init --role assessor --name NAMN», eller peik på eit anna med --workspace.
    .window = Kanskje er mappa flytta eller minnepinnen teken ut. Opne ho der ho ligg no, eller lag eit nytt arbeidsområde.
error-workspace-exists = Det er allereie eit arbeidsområde i { $at }.
    .hint = Bruk det som det er, eller vel ei anna mappe med --workspace. Ingenting er endra.
    .window = Opne det som ligg der, eller vel ei anna mappe. Ingenting er endra.
error-key-missing = Nøkkelen til arbeidsområdet manglar eller kan ikkje lesast: { $at }.
    .hint = Hent mappa «keys» frå tryggingskopien. Utan henne kan ingen opne databasen.
error-locked = Arbeidsområdet { $at } er låst.
    .hint = Legg passfrasen eller gjenopprettingskoden i ei fil og gi henne med --passphrase-file.
    .window = Skriv passfrasen eller gjenopprettingskoden for å låse opp.
error-not-on-this-machine = Denne maskina opnar ikkje arbeidsområdet { $at }: det blei laga på ei anna maskin, eller av ein annan som var logga inn.
    .hint = Opne det der det blei laga, og lag ein passfrase eller ein gjenopprettingskode der. Er maskina borte, gjenopprett frå ein tryggingskopi som har det.
error-wrong-secret = Det er verken passfrasen eller gjenopprettingskoden til arbeidsområdet.
    .hint = Sjå etter store og små bokstavar og språket på tastaturet, og prøv igjen. Ingenting er endra.
error-code-slip = Gruppe { $group } av gjenopprettingskoden er skriven feil.
    .hint = Sjå på den gruppa på arket og skriv henne ein gong til.
error-passphrase-short = Ein ny passfrase har minst { $least } teikn, og ikkje berre eitt teikn om att.
    .hint = Tre eller fire vanlege ord er lette å hugse og vanskelege å gjette.
error-passphrase-long = Ein passfrase har høgst { $most } teikn.
    .hint = Sjå om det er limt inn for mykje.
error-slot-broken = Nøkkelfila { $at } kan ikkje lesast.
    .hint = Bruk ein annan veg inn: passfrasen, gjenopprettingskoden, eller nøkkelfila frå ein tryggingskopi.
error-slot-newer = Nøkkelfila { $at } er laga av eit nyare program.
    .hint = Oppdater VIBA. Fila er ikkje rørt.
error-last-slot = Utan denne kan ingen opne arbeidsområdet.
    .hint = Lag ein passfrase eller ein gjenopprettingskode først.
error-no-fresh-code = Koden er ikkje laga no, og blir vist berre éin gong.
    .hint = Lag ein ny gjenopprettingskode. Den gamle gjeld ikkje lenger då.
error-office-file = { $at } er ikkje nøkkelen til eit sentralkontor.
    .hint = Be kontoret om fila som sluttar på .voffice.
error-no-office = Ingen sentralkontor kan hjelpe med dette arbeidsområdet.
    .hint = Vel nøkkelfila til kontoret først.
error-envelope-file = { $at } er ingen konvolutt til kontoret, eller ho er endra.
    .hint = Be om fila som sluttar på .venvelope ein gong til.
error-other-office = Konvolutten er lukka for eit anna kontor.
    .hint = Sjå kva kontor han gjeld, hos den som sende han.
error-nothing-to-type = Arbeidsområdet har verken passfrase eller gjenopprettingskode, og kan ikkje låsast.
    .hint = Lag ein passfrase i innstillingane.
error-keychain = Nøkkelringen på denne maskina tek ikkje vare på nøkkelen.
    .hint = Lag ein passfrase i staden: --passphrase-file med «viba init», eller «viba key passphrase».
    .window = Lag ein passfrase i staden.
error-workspace-busy = Eit anna program brukar arbeidsområdet no.
    .hint = Lukk det andre vindauget og prøv igjen. Ingenting er endra.
error-wrong-role = Dette kan berre gjerast i eit arbeidsområde for { $needs }.
    .hint = Vel eit slikt arbeidsområde med --workspace, eller lag eit med «viba init --role { $word }».
    .window = Byt arbeidsområde i innstillingane, eller lag eit for { $needs }.
error-cannot-read = { $at } kan ikkje lesast.
    .hint = Sjå om fila er open i eit anna program, og om du har lov til å lese ho.
error-file-missing = { $at } finst ikkje.
    .hint = Sjå etter skrivefeil i namnet, og om du står i rett mappe.
error-file-too-large = { $at } er større enn { $limit } byte.
    .hint = Sjå om det er rett fil.
error-cannot-write = { $at } kan ikkje skrivast.
    .hint = Vel ei anna mappe, eller sjå om disken er full eller skriveverna. Ingenting er halvskrive.
error-rubric-missing = Vurderingsskalaen { $name } er ikkje installert.
    .hint = Installert er: { $installed }. Alle versjonar blir liggjande; sjå «viba rubric list».
    .window = Installert er: { $installed }. Installer versjonen vurderinga blei begynt med; svara er trygge så lenge.
error-rubric-refused = { $count ->
        [one] Pakka har éin feil.
       *[other] Pakka har { $count } feil.
    }
    .hint = Rett det som står på lista, og prøv igjen. Alle feilane er med på éin gong.
error-answers-not-utf8 = Svarfila er ikkje lagra som UTF-8.
    .hint = Lagre fila på nytt som UTF-8.
error-answers-not-json = Svarfila er ikkje gyldig JSON ved linje { $line }, kolonne { $column }.
    .hint = Sjå etter eit komma for mykje eller eit hermeteikn for lite på den linja.
error-answers-cut-off = Svarfila sluttar midt i, ved linje { $line }, kolonne { $column }.
    .hint = Hent fila på nytt: siste delen manglar.
error-answers-refused = { $count ->
        [one] Svarfila har éin feil. Ingenting er teke inn.
       *[other] Svarfila har { $count } feil. Ingenting er teke inn.
    }
    .hint = Rett det som står på lista, og prøv igjen.
error-not-found = Fann ikkje noko som heiter { $at }.
    .hint = Sjå «viba list». Minst åtte teikn frå starten av ein id er nok.
    .window = Kanskje er ho gjort ferdig eller opna ein annan stad. Gå til oversikta og vel på nytt.
error-ambiguous = Fleire ting byrjar med { $at }.
    .hint = Skriv fleire teikn av id-en.
error-prefix-too-short = { $at } er for kort.
    .hint = Skriv minst åtte teikn frå starten av id-en.
error-code-invalid = { $at } er ikkje ein besøkskode.
    .hint = Koden har åtte teikn. Minst eitt av dei er lese eller skrive feil.
error-number-invalid = { $at } er ikkje eit organisasjonsnummer.
    .hint = Nummeret har ni siffer, og det siste er eit kontrollsiffer.
error-group-invalid = Gruppa må ha eit namn på éi linje.
    .hint = Skriv namnet slik gruppa vert kalla, til dømes --group Bjørka.
    .window = Skriv namnet slik gruppa blir kalla, til dømes Bjørka.
error-group-taken = Ei anna gruppe i barnehagen heiter «{ $name }».
    .hint = Er det vorte éi gruppe, slå dei saman i staden. Elles vel eit anna namn.
error-group-backwards = Gruppa ville slutte før ho byrja: { $from } er etter { $to }.
    .hint = Sjå over dei to datoane. Ingenting er endra.
error-group-name-since = Namnet gruppa har no, gjeld frå { $since }.
    .hint = Vel den datoen eller ein seinare. Ingenting er endra.
error-group-elsewhere = Gruppa «{ $name }» høyrer til ein annan barnehage.
    .hint = Berre grupper i same barnehagen kan slåast saman.
error-group-circle = «{ $name }» er denne gruppa, eller har gått inn i ho.
    .hint = Ta tilbake den samanslåinga først, eller vel ei anna gruppe.
error-group-merged = Gruppa «{ $name }» gjekk inn i «{ $into }» { $on }.
    .hint = Planlegg besøket for «{ $into }», eller ta samanslåinga tilbake om ho er feil.
error-group-ended = Gruppa «{ $name }» var der til { $until }.
    .hint = Vel ei anna gruppe, eller rett datoen ho slutta.
error-date-invalid = { $at } er ikkje ein dato som kan brukast.
    .hint = Skriv datoen som 2026-03-12. Besøkskodane rekk frå 2020 til 2064.
error-other-visit = Besøket { $at } gjeld ein annan barnehage, ei anna gruppe eller ein annan dag.
    .hint = Sjå over kode, barnehage, gruppe og dato. Ingenting er endra.
error-already-final = Vurderinga { $at } er ferdig og signert.
    .hint = Det som er ferdig, blir aldri endra. Ei retting blir ei ny utgåve med grunngiving.
error-in-bin = { $at } ligg i papirkorga.
    .hint = Opne papirkorga i vindauget og legg det tilbake. Der ligg det i 30 dagar.
    .window = Opne papirkorga og legg det tilbake. Der ligg det i 30 dagar.
error-visit-used = Besøket { $at } har vurderingar og kan ikkje leggjast i papirkorga.
    .hint = Legg utkasta i papirkorga først. Ei ferdig vurdering blir ståande, og besøket med ho.
error-nothing-answered = Vurderinga { $at } har ingen svar.
    .hint = Svar på indikatorane før du gjer vurderinga ferdig.
error-no-sitting = Vurderinga { $at } seier ikkje når besøket var.
    .hint = Start klokka i vurderinga, eller skriv når du var der, og prøv igjen.
error-sitting-needed = { $kind ->
        [interview] Samtalen med dei tilsette står att: { $left } { $left ->
            [one] indikator kan
           *[other] indikatorar kan
        } berre svarast på der.
       *[documents] Dokumenta står att: { $left } { $left ->
            [one] indikator kan
           *[other] indikatorar kan
        } berre svarast på der.
    }
    .hint = Utkastet blir liggjande ope til då. Hald økta og svar, eller gjer vurderinga ferdig utan ho.
error-nothing-to-undo = Det er ikkje noko å angre i denne vurderinga.
    .hint = Angre går aldri ut av vurderinga du er i.
error-nothing-to-redo = Det er ikkje noko å gjere om igjen.
    .hint = Berre det som nettopp er angra, kan gjerast om igjen.
error-yes-to-faults = { $at } er noko som ikkje skal førekome, og kan ikkje svarast «sett» saman med andre.
    .hint = Svar på kvar linje på nivå 1 for seg. Ingenting er endra.
error-empty-note = Eit notat må ha ord.
    .hint = Skriv noko, eller la vere.
error-word-invalid = Ordet må ha mellom 1 og { $limit } teikn og stå på éi linje.
    .hint = Skriv eitt ord eller namn om gongen.
error-text-too-long = Teksten er lengre enn { $limit } teikn.
    .hint = Kort han ned, og lagre på nytt. Det som var lagra før, står uendra.
error-reason-length = { $found ->
        [0] Ei grunngiving må ha ord.
       *[other] Grunngivinga har { $found } teikn. Det er plass til { $most }.
    }
    .hint = Skriv med få ord kvifor leddet ikkje har notat, eller skriv eit notat i staden.
error-waits-for-consensus = Besøket { $at } ventar på ein omforeint skår.
    .hint = To vurderarar har skåra kvar for seg. Rapporten kjem når dei er samde om eitt resultat.
error-forked = { $at } har to nyaste utgåver.
    .hint = Eit menneske må velje. Sjå «viba office conflicts».
    .window = Eit menneske må velje kva utgåve som gjeld. Begge er trygge så lenge.
error-not-final = Vurderinga { $at } er ikkje ferdig.
    .hint = Gjer ho ferdig først. Då er ho signert, og rapporten kan gå vidare.
error-superseded = Utgåva { $at } er retta. Ei nyare gjeld.
    .hint = Opne vurderinga på nytt, så står du i den nyaste utgåva.
error-being-corrected = Vurderinga { $at } er under retting.
    .hint = Gjer rettinga ferdig, eller forkast ho. Til då gjeld det som er signert.
error-report-handed-over = Rapporten er levert til høyring alt.
    .hint = Skriv inn kommentarane, og svar på dei. Fristen som er gitt, står.
error-report-not-handed-over = Rapporten er ikkje levert til høyring enno.
    .hint = Lever den førebelse rapporten først, med ein frist for kommentarar.
error-report-closed = Rapporten er endeleg.
    .hint = Er noko feil, kan vurderinga rettast med ei grunngiving. Då tek ein ny rapport til.
error-deadline-past = Fristen { $at } er før i dag.
    .hint = Vel i dag eller ein seinare dag.
error-empty-comment = Det står ingenting her.
    .hint = Skriv kommentaren eller svaret med ord.
error-comment-answered = Kommentaren har eit svar.
    .hint = Eit svar som er gitt, står. Meir kan seiast i ein ny kommentar.
error-comments-unanswered = { $count ->
        [one] Éin kommentar manglar svar.
       *[other] { $count } kommentarar manglar svar.
    }
    .hint = Svar på kvar kommentar før rapporten blir endeleg, òg når svaret er nei.
error-made-elsewhere = Vurderinga { $at } er ikkje laga her.
    .hint = Ho blir retta på maskina ho vart laga på.
error-correction-reason = Ei retting må ha ei grunngiving.
    .hint = Skriv med nokre ord kva som var feil. Det følgjer den nye utgåva.
error-no-correction = Vurderinga { $at } er ikkje under retting.
    .hint = Det som er signert, gjeld. Ta til med ei retting om noko er feil.
error-nothing-corrected = Ingenting er retta i vurderinga { $at }.
    .hint = Rett det som er feil, eller forkast rettinga.
error-too-many-goals = Ein plan har høgst { $most } mål.
    .hint = Vel dei viktigaste. Resten kan takast opp etter neste besøk.
error-no-goal = Planen har ikkje noko mål enno.
    .hint = Vel eitt til tre mål, så kan planen avtalast.
error-goal-without-words = Mål { $place } manglar ord.
    .hint = Skriv målet, eller ta det ut av planen.
error-plan-unchanged = Planen er avtalt slik han står.
    .hint = Endre planen først om noko nytt skal avtalast.
error-plan-forked = Planen er avtalt på to måtar.
    .hint = Ingen av dei gjeld før eit menneske har valt. Begge er trygge så lenge.
error-goal-unknown = Mål { $place } finst ikkje i planen.
    .hint = La mål som er der frå før, halde på nummeret sitt. Eit nytt mål har ikkje noko nummer.
error-other-plan = Fila høyrer til ein annan plan.
    .hint = Vel fila som vart lagra frå denne planen.
error-not-self = Vurderinga { $at } er ikkje ei eigenvurdering.
    .hint = Opne ei eigenvurdering, eller ta til med ei for besøket.
error-sheet-read-before = Skjemaet er lese inn før.
    .hint = Kvar skal fylle ut si eiga fil. Vel ei anna.
error-sheet-empty = Ingenting er fylt ut i skjemaet.
    .hint = Fyll ut minst eitt svar, og les det inn på nytt.
error-self-sent = Eigenvurderinga er send alt.
    .hint = Det som er sendt, kan ikkje hentast tilbake. Snakk med dei som har fått ho.
error-nothing-to-export = Det er ingen ferdige vurderingar å sende.
    .hint = Gjer ei vurdering ferdig først, med «viba finalize ID».
    .window = Gjer ei vurdering ferdig først.
error-bundle-not-proved = { $at } er ikkje ei heil og ekte pakke: { $reason }
    .hint = Hent fila på nytt, eller be avsendaren lage ei ny.
error-transport = Pakka vart ikkje laga.
    .hint = Prøv igjen. Vurderingane er trygge i arbeidsområdet.
error-record-broken = Dokumentet { $at } er ikkje heilt.
    .hint = Ingenting er endra. Hent det frå ein tryggingskopi eller frå ei pakke som er send.
error-message-too-large = Det er for mykje på éin gong.
    .hint = Del det i mindre bitar. Ingenting er endra.
error-name-invalid = Arbeidsområdet må ha eit namn på éi linje.
    .hint = Skriv eit namn du kjenner det igjen på, til dømes kommunen og året.
error-none-open = Det er ikkje noko arbeidsområde ope.
    .hint = Opne eit arbeidsområde, eller lag eit nytt.
error-stopped = Stoppa. Ingenting er endra.
    .hint = Start på nytt når du vil.
error-report = Rapporten vart ikkje laga.
    .hint = Vurderinga er trygg. Meld feilen med id-en til vurderinga.
error-not-ours = { $at } er ikkje eit arbeidsområde som nøkkelen passar til.
    .hint = Sjå om database og nøkkel høyrer saman, og om fila kjem frå VIBA. «viba repair» viser kva som kan hentast av fila, tryggingskopiane og pakkane. Ingenting blir sletta.
    .window = «Reparer …» lagar fila på nytt av alt som kan lesast, og av tryggingskopiane. Den gamle fila blir teken vare på.
error-too-new = Arbeidsområdet er laga av eit nyare program (skjema { $needs }, dette kan { $ours }).
    .hint = Oppdater VIBA. Fila er ikkje rørt.
error-read-only = Det går ikkje an å skrive til { $at }.
    .hint = Flytt arbeidsområdet til ei mappe der du har lov til å skrive. Alt i det er trygt.
error-disk-full = Det er ikkje lagra: disken er full.
    .hint = { $freed ->
        [yes] VIBA har no gitt fri plass som var halden av til dette: gjer det ein gong til, det går. Rydd så på disken. Alt som var lagra før, er trygt.
       *[no] Frigjer plass og prøv igjen. Alt som var lagra før, er trygt, og kan lesast.
    }
error-unfit-folder = { $at } er ikkje ein stad for eit arbeidsområde: { $why ->
        [network] mappa ligg på ei anna maskin
       *[synced] mappa blir kopiert til andre maskiner
    }, og då blir databasen skadd.
    .hint = Vel ei mappe på denne maskina som ikkje blir synkronisert. Pakkar til kommunen kan godt leggjast i ei delt mappe.
error-damaged = Databasen er skadd.
    .hint = Ikkje slett noko. «viba repair» viser kva som kan hentast av fila, tryggingskopiane og pakkane. Ingenting blir sletta.
    .window = Ikkje slett noko. «Reparer …» lagar fila på nytt av alt som kan lesast, og av tryggingskopiane. Den gamle fila blir teken vare på.
error-store = Databasen svara ikkje slik han skal.
    .hint = Prøv igjen. Skjer det på nytt, ta vare på mappa og meld feilen.
error-register-too-large = Registerfila er større enn { $limit } byte.
    .hint = Hent berre eigen kommune.
error-register-empty-file = Registerfila er tom.
    .hint = Hent fila på nytt.
error-register-not-utf8 = Registerfila er ikkje lagra som UTF-8 (linje { $line }, kolonne { $column }).
    .hint = Lagre fila på nytt som UTF-8.
error-register-not-json = Registerfila er ikkje JSON (linje { $line }, kolonne { $column }).
    .hint = Hent lista som JSON frå NBR eller Einingsregisteret. Rekneark og nettsider kan ikkje lesast.
error-register-truncated = Registerfila sluttar midt i, ved linje { $line }, kolonne { $column }.
    .hint = Hent fila på nytt: siste delen manglar. Ingenting er teke inn.
error-register-wrong-wrapper = Dette er JSON, men ikkje ei liste frå NBR eller Einingsregisteret. Her står: { $seen }.
    .hint = Venta ein av desse: { $expected }.
    .window = Hent lista over barnehagane i kommunen frå Nasjonalt barnehageregister (NBR) eller Einingsregisteret, og lagre henne som JSON-fil. Ingenting er lese inn.
error-register-empty-list = Lista frå registeret er tom.
    .hint = Sjå om kommunenummeret i spørjinga er rett.

# Programmet utan vindauge: feil bruk.
error-usage-unknown = Kjenner ikkje «{ $word }».
    .hint = Sjå «viba --help», eller «viba KOMMANDO --help».
error-usage-missing = Noko manglar: { $word }.
    .hint = Sjå «viba KOMMANDO --help».
error-usage-value = «{ $value }» kan ikkje stå ved { $word }.
    .hint = Mogleg er: { $possible }.
error-usage = Slik kan ikkje kommandoen brukast.
    .hint = Sjå «viba --help», eller «viba KOMMANDO --help».
error-declined = Avbrote. Ingenting er skrive.
    .hint = Køyr kommandoen igjen og svar ja, eller legg til --yes.

# Feil i ei pakke med ein vurderingsskala.
rubric-problem-file-missing = Fila { $file } manglar i pakka.
rubric-problem-file-unknown = Denne fila høyrer ikkje heime i ei pakke.
rubric-problem-file-too-large = Fila er større enn { $limit } byte.
rubric-problem-not-utf8 = Fila er ikkje lagra som UTF-8.
rubric-problem-syntax = Dette er ikkje gyldig TOML: { $detail }
rubric-problem-key-unknown = Ukjend nøkkel «{ $key }». Meinte du: { $allowed }?
rubric-problem-key-missing = Nøkkelen «{ $key }» manglar.
rubric-problem-wrong-type = Feil type her. Det skal stå { $expected ->
        [text] ein tekst
        [number] eit heiltal
        [list] ei liste
        [table] ein tabell
       *[truth] true eller false
    }.
rubric-problem-word-unknown = Ukjent ord «{ $word }». Mogleg er: { $allowed }.
rubric-problem-id-invalid = «{ $id }» kan ikkje vere ein id. Bruk a–z, 0–9 og bindestrek; indikatorar heiter ledd.nivå.nummer med nivå 1, 3, 5 eller 7.
rubric-problem-version-invalid = «{ $version }» er ikkje ein versjon. Skriv tre tal, som 1.0.0.
rubric-problem-format-unknown = Format { $format } er ukjent. Oppdater VIBA, eller skriv format = 1.
rubric-problem-duplicate = «{ $id }» står to gonger.
rubric-problem-item-unknown = Delskalaen nemner leddet «{ $id }», som ikkje finst.
rubric-problem-item-unplaced = Leddet «{ $id }» står ikkje i nokon delskala.
rubric-problem-indicator-elsewhere = Indikatoren «{ $id }» står under leddet «{ $item }», men høyrer etter namnet til eit anna.
rubric-problem-level-missing = Leddet «{ $item }» har ingen indikator på nivå { $level }.
rubric-problem-level-only-na = På nivå { $level } i «{ $item }» kan alle indikatorane vere ikkje aktuelle. Minst éin må alltid gjelde.
rubric-problem-list-empty = Lista er tom. Minst eitt må stå her.
rubric-problem-out-of-range = Utanfor det som er mogleg: { $allowed }, den minste først.
rubric-problem-text-missing = Teksten «{ $key }» manglar eller er tom{ $id ->
        [none] .
       *[other] { " " }for { $id }.
    }
rubric-problem-text-for-unknown = Tekst for «{ $id }», som ikkje finst i strukturen. { $nearest ->
        [none] { "" }
       *[other] Meinte du { $nearest }?
    }
rubric-problem-text-too-long = Teksten er lengre enn { $limit } teikn.
rubric-problem-text-invisible = Teksten har eit usynleg teikn ({ $character }). Slett det.
rubric-problem-na-without-condition = «{ $id }» kan vere ikkje aktuell, men teksten seier ikkje når (na_when).
rubric-problem-condition-without-na = «{ $id }» har eit vilkår for ikkje aktuelt (na_when), men kan ikkje vere det.
rubric-problem-question-missing = «{ $id }» blir henta frå samtale eller dokument, men har ikkje noko spørsmål å stille (ask).
rubric-problem-subscale-unknown = Delskalaen «{ $id }» finst ikkje. Rett namnet, eller legg han til.
rubric-problem-choose-one-apart = Gruppa «{ $id }» må ha minst to ledd, alle frå same delskala.
rubric-problem-date-invalid = «{ $date }» er ikkje ein dato. Skriv han som 2027-12-31.
rubric-problem-too-many = Her er det fleire enn { $limit }. Ein skala kan ikkje ha så mange.
rubric-problem-crosswalk-sizes = Ei linje med «{ $change }» har feil tal på gamle eller nye id-ar.
rubric-problem-crosswalk-unknown = Overgangen fører til «{ $id }», som ikkje finst i denne versjonen.
rubric-problem-crosswalk-item = Overgangen seier at leddet «{ $item }» er det same, men indikatoren «{ $indicator }» er det ikkje. Skriv «meaning» for leddet.
rubric-problem-language-mismatch = Filnamnet seier språket { $expected }, men det står noko anna her.
rubric-problem-language-unlisted = Språket { $language } står ikkje i lista «languages» i rubric.toml.

# Feil i ei svarfil.
answers-problem-key-unknown = Ukjend nøkkel.
answers-problem-key-missing = Denne nøkkelen manglar.
answers-problem-duplicate = «{ $key }» står to gonger. Behald éin.
answers-problem-wrong-type = Feil type her. Det skal stå { $expected ->
    [text] ein tekst
    [number] eit heiltal
    [list] ei liste
    [table] eit objekt
   *[truth] true eller false
}.
answers-problem-word-unknown = «{ $found }» kan ikkje stå her. Mogleg er: { $allowed }.
answers-problem-shape = Passar ikkje her: { $detail }
answers-problem-format-unknown = Format { $found } er ukjent. Skriv 1.
answers-problem-rubric-unknown = Vurderingsskalaen { $found } er ikkje installert. Installert er: { $installed }.
answers-problem-number-invalid = «{ $found }» er ikkje eit organisasjonsnummer.
answers-problem-empty = Her må det stå noko.
answers-problem-not-one-line = Eit namn må stå på éi linje, utan usynlege teikn.
answers-problem-time-invalid = «{ $found }» er ikkje eit tidspunkt. Skriv 2026-03-12T08:30:00+01:00, i dagsrytmen 08:30.
answers-problem-date-invalid = «{ $found }» er ikkje ein dato. Skriv 2026-03-12.
answers-problem-backwards = Slutten kjem før starten.
answers-problem-no-sitting = Minst éi økt må stå her, elles veit ingen kva dag det var.
answers-problem-indicator-unknown = «{ $found }» finst ikkje i vurderingsskalaen. { $nearest ->
        [none] { "" }
       *[other] Meinte du { $nearest }?
    }
answers-problem-answer-unknown = «{ $found }» er ikkje eit svar. Mogleg er: { $allowed }.
answers-problem-na-not-allowed = «na» (ikkje aktuelt) er ikkje lov her.
answers-problem-fault-is-yes-or-no = På nivå 1 finst berre «yes» (sett) og «no» (ikkje sett).
answers-problem-item-is-na-only = Eit heilt ledd kan berre få svaret «na» (ikkje aktuelt).
answers-problem-ratings-not-used = Denne skalaen blir skåra frå indikatorar, ikkje med direkte tal.
answers-problem-rating-out-of-range = «{ $found }» er utanfor skalaen. Skriv eit heilt tal frå 1 til 7, eller null for ein runde som ikkje vart gjord.
answers-problem-ratings-too-many = Her står { $found } tal, men skalaen har { $limit } rundar.

# What rubrics are refused for
error-sheet-refused = { $count ->
        [one] Reknearket har éin feil.
       *[other] Reknearket har { $count } feil.
    }
    .hint = Rett opp i reknearket og les det inn igjen. Ingenting er endra her.
error-workbook = Reknearket vart ikkje laga.
    .hint = Oppgi språk som skalaen har, som nb eller en.
error-language-missing = Skalaen har ingen tekst på språket { $language }.
    .hint = Vel eit av desse: { $known }.
error-rubric-expired = Lisensen til { $at } gjekk ut { $until }.
    .hint = Gamle vurderingar opnar som før. Be eigaren om ein ny versjon.
error-rubric-not-for-visits = { $at } er ikkje laga for besøk.
    .hint = Ei ramme manglar tekst, og skalaer med direkte tal har ingen plass i eit besøk. Vel ein annan skala.
error-rubric-is-frame = { $at } er ei ramme utan tekst.
    .hint = Fyll inn teksten du har lisens til, set status til working, og lag pakka på nytt.
error-rubric-taken = Namnet { $at } er i bruk av ein annan skala.
    .hint = Gi skalaen sin eigen id, eller ein ny versjon om han er din.
error-owner-changed = { $at } er signert med ein annan nøkkel ({ $found }) enn dei tidlegare versjonane frå { $owner } ({ $known }).
    .hint = Ikkje bruk han før du har spurt eigaren om nøkkelen er bytt.
error-package-refused = { $at } vart avvist. { $reason }
    .hint = Ingenting er endra her.
error-owner-key-refused = { $at } kan ikkje brukast. { $reason }
    .hint = Oppgi fila med nøkkelen til eigaren, eller eit namn der det ikkje ligg noka fil: då blir ei ny laga.
error-wording-withheld = Lisensen lèt ikkje teksten i { $at } gå ut på denne måten.
    .hint = Spør eigaren av teksten. Svar, id-ar og eigne notat kan alltid takast ut.
error-no-crosswalk = { $to } seier ikkje kva som er blitt av { $from }.
    .hint = Utkastet blir i versjonen det har. Be eigaren om ein overgang.
error-edit-refused = Det som skulle endrast, finst ikkje i skalaen.
    .hint = Opne skalaen på nytt og prøv igjen.
error-version-not-newer = { $version } er ikkje nyare enn { $newest }.
    .hint = Skriv eit høgare tal, til dømes eitt meir i midten.
error-nothing-edited = Ingenting er endra i { $at }.
    .hint = Endre noko først. Då kan det lagrast som ein ny versjon.

# Why a rubric package or an owner's key is refused
reason-package-empty = Fila er tom. Kanskje er ho ikkje ferdig synkronisert. Hent fila på nytt, eller be den som laga henne om ei ny.
reason-package-too-large = Fila er på { $bytes } byte. Ei skalapakke kan ha høgst { $limit }. Be eigaren lage pakka på nytt med VIBA.
reason-package-encrypted = Fila er kryptert. Dekrypter henne først.
reason-package-not-a-package = Fila er ikkje ei skalapakke frå VIBA. Vel ei fil som sluttar på .vrubric.
reason-package-is-a-bundle = Dette er ei pakke med vurderingar, ikkje ein skala. Les henne inn som pakke.
reason-package-truncated = Fila sluttar midt i. Kanskje er ho ikkje ferdig kopiert. Hent fila på nytt, eller be den som laga henne om ei ny.
reason-package-damaged = Innhaldet i fila er skadd. Hent fila på nytt, eller be den som laga henne om ei ny.
reason-package-window-too-large = Pakka krev for mykje minne å pakke ut. Be eigaren lage pakka på nytt med VIBA.
reason-package-unpacks-too-large = Det er meir i pakka enn { $limit } byte. Be eigaren lage pakka på nytt med VIBA.
reason-package-ratio = Det kjem meir ut av pakka enn noka ekte pakke rommar. Ikkje bruk fila. Spør eigaren kvar ho kjem frå.
reason-package-trailing-bytes = Noko er hengt på etter slutten av pakka ({ $bytes } byte). Hent fila på nytt, eller be den som laga henne om ei ny.
reason-package-after-archive = Noko er hengt på etter slutten av arkivet. Ikkje bruk fila. Spør eigaren kvar ho kjem frå.
reason-package-not-an-archive = Innhaldet er ikkje eit heilt arkiv. Hent fila på nytt, eller be den som laga henne om ei ny.
reason-package-not-a-file = { $name } i pakka er ikkje ei vanleg fil ({ $kind }). Ikkje bruk fila. Spør eigaren kvar ho kjem frå.
reason-package-path-in-name = Filnamnet { $name } peikar ut av pakka. Ikkje bruk fila. Spør eigaren kvar ho kjem frå.
reason-package-name-not-text = Filnamnet { $name } kan ikkje lesast som tekst. Be eigaren lage pakka på nytt med VIBA.
reason-package-name-too-long = Filnamnet { $name } er lengre enn { $limit } byte. Be eigaren lage pakka på nytt med VIBA.
reason-package-name-odd = Filnamnet { $name } har eit teikn som ikkje kan stå der ({ $character }). Berre a–z, A–Z, 0–9, punktum, bindestrek og understrek går.
reason-package-name-reserved = Filnamnet { $name } er oppteke av Windows. Be eigaren gi fila eit anna namn.
reason-package-duplicate-name = { $name } ligg i pakka to gonger. Ikkje bruk fila. Spør eigaren kvar ho kjem frå.
reason-package-same-but-for-case = { $name } og { $other } skil seg berre i store og små bokstavar. Be eigaren gi den eine eit anna namn.
reason-package-out-of-order = { $name } står ikkje på plassen sin. Pakka er ikkje laga av VIBA. Be eigaren lage pakka på nytt med VIBA.
reason-package-odd-header = { $name } er ikkje pakka av VIBA. Be eigaren lage pakka på nytt med VIBA.
reason-package-too-many-files = Det er fleire enn { $limit } filer i pakka. Be eigaren ta ut filer som ikkje høyrer til.
reason-package-file-too-large = { $name } er større enn { $limit } byte. Be eigaren korte henne ned.
reason-package-nested-archive = { $name } er sjølv eit arkiv eller ei kryptert fil. Be eigaren leggje inn filene kvar for seg.
reason-package-no-files = Det er ingen filer i pakka. Be eigaren lage pakka på nytt med VIBA.
reason-package-compress = Pakka vart ikkje laga. Lukk andre program og prøv igjen.
reason-package-unsigned = Pakka er ikkje signert av nokon eigar. Be eigaren signere henne, eller forviss deg på annan måte om kvar ho kjem frå.
reason-package-signature-form = signature.toml kan ikkje lesast (linje { $line }, kolonne { $column }). Be eigaren signere pakka på nytt med VIBA.
reason-package-signature-format = Signaturen har form { $format }, som dette programmet ikkje kjenner. Oppdater VIBA og prøv igjen.
reason-package-signature-key-unknown = signature.toml har ein ukjend nøkkel { $key } (linje { $line }, kolonne { $column }). Be eigaren signere pakka på nytt med VIBA.
reason-package-signature-key-missing = signature.toml manglar { $key }. Be eigaren signere pakka på nytt med VIBA.
reason-package-owner-empty = Eigaren har ikkje noko namn. Skriv namnet på eigaren.
reason-package-owner-too-long = Namnet på eigaren er lengre enn { $limit } teikn. Skriv eit kortare namn.
reason-package-owner-odd = Namnet på eigaren har eit teikn som ikkje kan stå der ({ $character }). Skriv namnet for hand, utan mellomrom først og sist.
reason-package-key-form = Nøkkelen til eigaren er ikkje ein nøkkel. Be eigaren signere pakka på nytt med VIBA.
reason-package-key-weak = Nøkkelen til eigaren prover ingenting: nesten alt ville passe til han. Ikkje bruk fila. Spør eigaren kvar ho kjem frå.
reason-package-signature-length = Signaturen er på { $bytes } byte, ikkje 64. Be eigaren signere pakka på nytt med VIBA.
reason-package-altered = Pakka er endra etter at { $owner } signerte henne, eller nokon annan har brukt namnet. Ikkje bruk fila. Spør eigaren kvar ho kjem frå.
reason-owner-key-not-a-key-file = Fila er ikkje nøkkelen til ein eigar. Vel fila VIBA lagra nøkkelen i.
reason-owner-key-unknown-form = Nøkkelen har ei form dette programmet ikkje kjenner. Oppdater VIBA.
reason-owner-key-damaged = Nøkkelen er skadd eller ufullstendig. Hent han frå tryggingskopien.

# What is wrong in a workbook with a rubric
sheet-problem-not-a-workbook = Fila er ikkje eit rekneark som kan lesast ({ $found ->
        [empty] ho er tom
        [text] ho er ei tekst- eller CSV-fil
        [ods] ho er ODS
        [xlsb] ho er XLSB
        [zip] ho er ei anna zip-fil
       *[unknown] ukjend form
    }). Opne ho i reknearkprogrammet og lagre som .xlsx.
sheet-problem-damaged = Fila er skadd eller avkorta. Hent eller lagre ho på nytt.
sheet-problem-old-workbook = Reknearket har den gamle forma .xls. Lagre det som .xlsx.
sheet-problem-encrypted = Reknearket har passord. Lagre det utan passord.
sheet-problem-macros = Reknearket har makroar. Lagre det som .xlsx utan makroar.
sheet-problem-workbook-too-large = Reknearket er for stort ({ $what ->
        [bytes] meir enn { $limit } byte
        [unpacked] meir enn { $limit } byte utpakka
        [ratio] meir enn { $limit } gonger så stort utpakka
        [parts] meir enn { $limit } delar
        [sheets] meir enn { $limit } ark
        [cells] meir enn { $limit } celler
       *[text] meir enn { $limit } byte tekst
    }). Kopier innhaldet inn i ein ny mal, utan bilete og formatering.
sheet-problem-path-outside = Fila har ein del som peikar ut av ho: { $path }. Ikkje bruk fila. Be avsendaren om ei ny.
sheet-problem-part-broken = Ein del av fila er øydelagd: { $part }. Opne fila i reknearkprogrammet og lagre ho på nytt.
sheet-problem-sheet-missing = Arket «{ $sheet }» manglar. Gi arket namnet tilbake, eller hent det frå malen. { $nearest ->
        [none] { "" }
       *[other] Er det «{ $nearest }»?
    }
sheet-problem-sheet-unknown = Dette arket blir ikkje lese. Gi det rett namn, slett det, eller lat namnet byrje med «Notes». { $nearest ->
        [none] { "" }
       *[other] Meinte du «{ $nearest }»?
    }
sheet-problem-sheet-twice = Arket står to gonger. Behald eitt.
sheet-problem-header-missing = Kolonnen «{ $header }» manglar. Skriv overskrifta i første rad.
sheet-problem-column-unknown = Ukjend kolonne «{ $header }». Rett overskrifta, eller slett kolonnen. { $nearest ->
        [none] { "" }
       *[other] Meinte du «{ $nearest }»?
    }
sheet-problem-column-unlisted = Kolonnen er på språket { $language }, som ikkje står i rada «languages». Legg språket til på arket Rubric, eller tøm kolonnen.
sheet-problem-column-twice = Kolonnen står alt i { $first }. Behald éin av dei.
sheet-problem-cell-without-header = Her står noko i ein kolonne utan overskrift. Gi kolonnen ei overskrift, eller tøm han.
sheet-problem-too-many-rows = Rader etter { $limit } blir ikkje lesne. Slett det som står lenger nede.
sheet-problem-too-many-columns = Kolonnar etter nummer { $limit } blir ikkje lesne. Slett det som står lenger ute.
sheet-problem-formula = Cella er ein formel. Lim inn som verdi: ein tekst som blir rekna ut, endrar seg utan at nokon ser det.
sheet-problem-error-value = Cella viser feilen { $value }. Skriv det som skal stå der.
sheet-problem-not-a-text = Her må det stå ein tekst, ikkje { $found ->
        [number] eit tal
        [date] ein dato
       *[truth] sann eller usann
    }. Formater cella som tekst og skriv på nytt, til dømes 1.0.0.
sheet-problem-not-a-number = Her må det stå eit heilt tal. Skriv det med siffer.
sheet-problem-merged-cells = Cellene { $range } er slegne saman. Del dei igjen.
sheet-problem-id-missing = Rada har ingen id. Skriv ein id i første kolonne, eller tøm rada.
sheet-problem-id-twice = «{ $id }» står alt i { $first }. Gi ein av dei eit anna nummer.
sheet-problem-indicator-without-item = Leddet «{ $item }» står ikkje på arket Items. Rett id-en, eller legg til leddet. { $nearest ->
        [none] { "" }
       *[other] Meinte du «{ $nearest }»?
    }
sheet-problem-not-with-rule = Dette høyrer ikkje saman med «{ $rule }». Tøm det, eller vel ein annan «item rule» på arket Rubric.
sheet-problem-value-elsewhere = Dette høyrer heime i kolonnen «{ $column }». Flytt det dit.
sheet-problem-licence-missing = Arket Licence er tomt. Skriv lisensen som følgjer teksten, linje for linje.

# What is wrong in a plan or a sheet of answers that somebody filled in
sheet-problem-not-a-document = Fila er verken eit Word-dokument (.docx) eller eit rekneark (.xlsx) som kan lesast. Lagre henne i ei av formene og prøv igjen.
sheet-problem-not-a-plan = Her står ingen plan. Bruk fila VIBA lagra, og la orda til venstre stå.
sheet-problem-too-many-goals = Ein plan har høgst { $limit } mål. Ta bort dei andre, eller slå dei saman.
sheet-problem-status-unknown = «{ $found }» seier ikkje kor langt målet er kome. Skriv eitt av orda: { $choices }.
sheet-problem-not-a-day = «{ $found }» er ingen dato. Skriv han slik: 15.03.2027.
sheet-problem-field-too-long = Her står meir enn { $limit } teikn. Kort det ned.
sheet-problem-not-a-sheet-of-answers = Her står ingen svar. Bruk arket VIBA lagra, og la kolonnen med id stå.
sheet-problem-other-rubric = Arket høyrer til skalaen { $found }, ikkje { $wanted }. Lagre eit nytt ark og før svara over.
sheet-problem-indicator-unknown = Skalaen har ingen indikator «{ $id }». Bruk arket VIBA lagra.
sheet-problem-answer-unknown = «{ $found }» er ikkje eit svar. Vel eitt av orda: { $choices }.
sheet-problem-answer-not-allowed = «{ $found }» kan ikkje svarast her. Vel eitt av orda i lista.

# Proving a report
error-no-seal = { $at } er ikkje ein rapport som kan prøvast.
    .hint = Berre rapportar om ferdige vurderingar har eit segl. Bruk fila slik VIBA lagra henne; ei utskrift som er skanna, eller ei fil som er lagra på nytt, har mista det.
