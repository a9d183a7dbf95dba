# Programmet utan vindauge.

cli-about = VIBA vurderer kvaliteten på det som skjer i barnehagen. Dette er programmet utan vindauge: alt kan gjerast herifrå, utan nett.
cli-after = Prøv først: viba demo
    
    Alt blir liggjande i eitt arbeidsområde på denne maskina. Ingenting blir sendt nokon stad.
    Avslutning: 0 gjort · 1 feila · 2 feil bruk · 3 ikkje godteke · 4 fann ikkje · 5 låst eller nyare format
cli-usage = Bruk
cli-usage-options = [val]
cli-usage-command = KOMMANDO
cli-heading-commands = Kommandoar
cli-heading-arguments = Kva
cli-heading-options = Val
cli-heading-global = Gjeld alltid
cli-help = Vis denne hjelpa
cli-version = Vis versjonen
cli-value-folder = MAPPE
cli-value-file = FIL
cli-value-name = NAMN
cli-value-id = ID
cli-value-lang = SPRÅK
cli-value-kind = SLAG
cli-value-date = DATO
cli-value-number = ORGNR
cli-value-group = GRUPPE
cli-value-code = KODE
cli-value-rubric = SKALA
cli-value-words = ORD
cli-value-role = ROLLE

cli-workspace = Arbeidsområdet. Elles VIBA_WORKSPACE, elles det som sist var ope, elles den vanlege staden
cli-json = Skriv resultatet som JSON
cli-lang = Språk: nb, nn eller en
cli-yes = Svar ja på spørsmål

cli-demo = Vis heile jobben på eit oppdikta besøk: rapport, teikningar, pakke og oversikta til kommunen
cli-demo-out = Kvar resultata blir lagde
cli-init = Lag eit arbeidsområde
cli-init-role = assessor (vurderar), office (sentralkontor) eller trainee (under opplæring)
cli-init-name = Namnet det får
cli-register = Register over barnehagar
cli-register-import = Les inn ei liste frå NBR eller Einingsregisteret (JSON). Same fil to gonger endrar ingenting
cli-register-list = List opp barnehagane
cli-rubric = Vurderingsskalaar
cli-rubric-list = List opp det som er installert
cli-rubric-check = Sjekk ei pakke og vis alle feilane på éin gong
cli-rubric-check-path = Mappa eller fila med pakka
cli-rubric-score = Skår ei svarfil utan å lagre noko
cli-rubric-score-rubric = Ein installert skala, som viba-working@0.2.0, ei mappe eller ei .vrubric-fil
cli-visit = Besøk
cli-visit-new = Lag eit besøk og få koden det blir overlevert med
cli-visit-code = Vis koden til eit besøk
cli-visit-link = Overta eit besøk som nokon andre har laga, med koden
cli-visit-kindergarten = Organisasjonsnummeret til barnehagen
cli-visit-group = Namnet på gruppa
cli-visit-date = Dagen, som 2026-03-12
cli-assess = Ta inn ei svarfil som ei ny vurdering
cli-assess-answers = Svarfila (JSON)
cli-assess-finalize = Gjer vurderinga ferdig med ein gong
cli-finalize = Gjer ei vurdering ferdig: signert, og aldri endra etterpå
cli-list = List opp vurderingane i arbeidsområdet
cli-show = Vis ei vurdering: skår, kvifor, og kva som løftar
cli-search = Søk i notata
cli-report = Lag rapporten som PDF
cli-report-kind = leader: til styrar. protocol: alle svar. one-pager: éi side til personalrommet. parents: til foreldre. public: offentleg. blank-sheet: ark til å fylle ut for hand, òg for ID@VERSJON av ein skala
cli-reports = Lag rapportane for alle resultat
cli-reports-to = Mappa dei skal liggje i
cli-did-reports = { $count ->
    [one] { $count } rapport ligg
   *[other] { $count } rapportar ligg
} i { $folder }. { $failed ->
    [0] Alle vart laga.
   *[other] { $failed } kunne ikkje lagast:
}
cli-archive = Legg rapporten klar for arkivet: PDF, JSON, arkivmelding og kontrollsum
cli-archive-to = Mappa filene skal liggje i
cli-letter = Lag eit brev til eit besøk som PDF
cli-letter-kind = letter: til barnehagen. poster: plakat til personalet. parents: til foreldre
cli-report-unaltered = Uendra. Fila viser vurdering { $record } ({ $edition }), signert med { $signer }.
cli-report-altered = ENDRA etter at ho vart signert. Fila seier at ho viser vurdering { $record } ({ $edition }), signert med { $signer }.
cli-report-key-known = Nøkkelen er kjend her.
cli-report-key-unknown = Nøkkelen er ikkje kjend her.
cli-report-person = Signert av person { $person }.
cli-report-person-named = Signert av { $name } (person { $person }).
cli-report-same = Laga på nytt her vert rapporten den same.
cli-report-differs = Laga på nytt her vert rapporten ein annan: noko er kome til sidan, eller svara er retta.
cli-report-other-program = Ein annan versjon av VIBA laga han, så han kan ikkje lagast likt her.
cli-report-not-here = Vurderinga finst ikkje her.
cli-chart = Lag ei teikning som SVG
cli-chart-kind = profile: delskalaer og ledd. items: ledd etter styrke. groups: gruppene. trend: besøka. compare: eigenvurderinga ved sida av. assessors: to vurderarar. ladder: eitt ledd
cli-chart-item = Leddet ladder viser, til dømes curiosity
cli-out = Fila som blir skriven
cli-export = Skriv ei signert pakke med alle ferdige vurderingar. Pakka er ikkje kryptert
cli-export-to = Mappa pakka blir lagd i. Elles utboksen i arbeidsområdet
cli-import = Ta pakker inn i sentralkontoret. Rekkjefølgje og gjentaking har ingenting å seie
cli-outbox = List opp pakkene som er laga her
cli-office = Sentralkontoret
cli-office-status-about = Tal for arbeidsområdet, og det nokon bør sjå på
cli-office-summary = Eitt resultat for kvart besøk, med delskalaar
cli-office-conflicts = Besøk som eit menneske må avgjere
cli-verify = Sjekk at ei pakke eller ein rapport er heil og ekte
cli-id = Ein id, minst åtte teikn av han, ein besøkskode eller ein dokumenthash

cli-did-init = Arbeidsområdet er laga: { $folder }
cli-did-register = Henta frå { $source }: { $added } nye, { $updated } endra, { $unchanged } som før.
cli-did-register-skipped = Hoppa over: { $list }
cli-did-register-numbers = Ugyldige organisasjonsnummer ved: { $list }
cli-did-register-pages = Registeret har { $pages } sider. Les inn alle.
cli-skipped-test = { $count } til testing
cli-skipped-closed = { $count ->
        [one] 1 nedlagd
       *[other] { $count } nedlagde
    }
cli-skipped-not-kindergarten = { $count } som ikkje er barnehage
cli-skipped-shared-service = { $count } fellesteneste
cli-skipped-bad-number = { $count } med ugyldig nummer
cli-skipped-no-name = { $count } utan namn
cli-skipped-not-a-unit = { $count } som ikkje er ei eining
cli-skipped-duplicate = { $count } som står to gonger
cli-did-check = { $rubric } er heil: { $items } ledd, { $indicators } indikatorar. SHA-256 { $hash }
cli-did-visit = Besøk { $date } i { $group }: kode { $code }
cli-did-assess = Lagra { $answers } svar og { $notes } notat. Vurdering { $id }, besøkskode { $code }.
cli-did-finalize = Ferdig og signert: { $record }
cli-warn-open = { $count ->
        [one] Eitt svar manglar
       *[other] { $count } svar manglar
    }. Ledd utan skår: { $items }
cli-did-write = Skriven: { $file }
cli-plain-bundle = Pakka er ikkje kryptert: den som har fila, kan lese notat og svar.
cli-ask-plain = Skrive ho likevel? [j/N]
cli-ask-yes = j
cli-did-export = Pakke med { $records ->
        [one] eitt dokument
       *[other] { $records } dokument
    }: { $file }
cli-did-export-again = Ingenting er nytt sidan sist. Den same pakka ligg der: { $file }
cli-merged-accepted = Teken inn: { $file } ({ $added } nye, { $known } kjende frå før)
cli-merged-partial = Delvis teken inn: { $file } ({ $added } nye). Lagt til side: { $rejected }
cli-merged-duplicate = Kjend frå før: { $file }
cli-merged-refused = Ikkje teken inn: { $file }: { $reason } Fila er lagd til side, heil.
cli-verified = Heil og ekte: { $records } dokument frå maskin { $device }, pakke nr. { $seq }, signert med { $signer }
cli-verified-person = Nøkkelen { $key } signerer for person { $person } på den maskinen.
cli-digest = Tilstand: { $digest }
cli-found-notes = Viser { $shown } av { $total } notat. Dei nyaste står først.
cli-nothing = Ingenting her enno.

cli-head-name = Barnehage
cli-head-group = Gruppe
cli-head-date = Dag
cli-head-state = Tilstand
cli-head-answered = Svar
cli-head-id = Id
cli-head-rubric = Skala
cli-head-number = Orgnr
cli-head-town = Stad
cli-head-item = Ledd
cli-head-score = Skår
cli-head-why = Kvifor
cli-head-lift = Kva som løftar
cli-head-result = Resultat
cli-head-total = Alle ledd
cli-head-records = Dokument
cli-state-draft = utkast
cli-state-final = ferdig
cli-status-working = arbeidsutgåve, ikkje validert
cli-status-validated = validert
cli-result-one-assessor = éin vurderar
cli-result-consensus = omforeint
cli-result-waits-for-consensus = ventar på omforeint skår
cli-result-forked = to utgåver, må avgjerast
cli-result-self = eigenvurdering
cli-result-differs = skåren i dokumentet stemmer ikkje med regelen
cli-result-unchecked = skåren er ikkje kontrollert: skalaen er ikkje installert
cli-why-fault = feil som er sette: { $count }
cli-why-stopped = { $met } av { $applicable } på nivå { $level }
cli-why-top = alt er oppfylt
cli-why-open = { $count } utan svar kan endre skåren
cli-why-none = ikkje aktuelt
cli-lift-need = { $need } av { $of } på nivå { $level } gir { $to }
cli-lift-faults = feilane bort gir { $to }
cli-lift-both = feilane bort og { $need } av { $of } på nivå { $level } gir { $to }
cli-subscale-column = D{ $number }
cli-subscale-legend = D{ $number } = { $title }
cli-mean-with-n = { $mean } ({ $n })
cli-summary-note = Tala er gjennomsnitt av ledd, med talet på ledd i parentes. Rekkjefølgja er alfabetisk og seier ingenting om kvalitet.
cli-office-status = Dokument: { $records } · besøk med resultat: { $results } · må avgjerast: { $conflicts } · ventar på forgjengar: { $pending }
cli-office-keys = Nøklar som ikkje er godkjende: { $count }
cli-office-missing = Manglar frå maskin { $device }: { $first }–{ $last }
cli-office-reused = Maskin { $device } har brukt nummer { $number } to gonger. Er ho gjenoppretta eller kopiert?
cli-office-other-person = Resultatet { $record } er signert med nøkkelen til ein annan person enn det sjølv seier. Spør den som sende det.
cli-office-quarantined = Lagd til side: { $file }: { $reason }

demo-step-register = Les eit register med oppdikta barnehagar
demo-step-assess = Tek inn tre besøk til same gruppe
demo-step-finalize = Gjer dei ferdige: signerte og låste
demo-step-report = Lagar rapport og teikningar
demo-step-export = Skriv ei signert pakke
demo-step-import = Sentralkontoret tek inn pakka, to gonger: andre gongen skjer ingenting
demo-done = Sjå her:
demo-file-report = Rapporten til styraren
demo-file-profile = Profilen
demo-file-items = Ledda etter styrke
demo-file-bundle = Pakka
demo-file-summary = Oversikta til kommunen
demo-invented = Barnehagen og alle tal er oppdikta.

cli-value-owner = EIGAR
cli-rubric-add = Installer ein signert skala i arbeidsområdet
cli-rubric-add-file = Skalaen som .vrubric-fil
cli-rubric-pack = Legg ei pakke i éi fil
cli-rubric-pack-out = Fila som skal skrivast; elles <id>-<versjon>.vrubric her
cli-rubric-sign = Signer ei pakke med nøkkelen til eigaren
cli-rubric-sign-path = Mappa eller fila med pakka
cli-rubric-sign-owner = Namnet på den som eig teksten; elles det som står i pakka
cli-rubric-sign-key = Fila med nøkkelen; blir laga om ho ikkje finst. Utan henne signerer arbeidsområdet
cli-rubric-diff = Vis kva som er endra mellom to versjonar
cli-rubric-diff-old = Den gamle: eit installert namn, ei mappe eller ei fil
cli-rubric-diff-new = Den nye
cli-rubric-diff-out = Skriv skilnaden som PDF, eller som tekst i ei .txt-fil
cli-rubric-print = Skriv skalaen til korrekturlesing
cli-rubric-print-rubric = Ein installert skala, ei mappe eller ei fil
cli-rubric-print-out = PDF-fil, eller .txt for rein tekst
cli-rubric-print-beside = Eit språk til, ved sida av
cli-rubric-template = Skriv skalaen som rekneark til å redigere
cli-rubric-template-from = Ein installert skala, ei ramme, ei mappe eller ei fil; elles eit tomt ark
cli-rubric-template-languages = Språka som skal stå ved sida av kvarandre, som nb,nn
cli-rubric-from-xlsx = Les eit rekneark tilbake til ei pakke
cli-rubric-from-xlsx-out = Mappa som pakka skal liggje i
cli-rubric-move = Flytt eit utkast til ein annan versjon av skalaen
cli-rubric-move-to = Versjonen, som viba-working@0.2.0
cli-rubric-move-yes = Flytt; utan dette blir det berre vist kva som vil skje
cli-did-pack = { $rubric } ligg i { $file }. SHA-256 { $hash }
cli-did-pack-unsigned = Ho er ikkje signert. Før nokon kan installere henne: viba rubric sign { $file }
cli-did-sign = { $rubric } er signert av { $owner } med nøkkelen { $key }.
cli-did-sign-new-key = Ein ny nøkkel ligg i { $file }. Ta vare på han: nye versjonar må signerast med den same.
cli-did-add = { $rubric } frå { $owner } er installert. Nøkkel { $key }
cli-did-add-first = Det er den første versjonen av denne skalaen her. Spør eigaren om nøkkelen stemmer.
cli-did-add-known = { $rubric } var her frå før.
cli-did-add-expired = Lisensen er gått ut: gamle vurderingar opnar, nye kan ikkje begynne.
cli-did-from-xlsx = { $rubric } ligg i { $folder }: { $items } ledd, { $indicators } indikatorar.
cli-did-check-signed = Signert av { $owner }, nøkkel { $key }.
cli-diff-none = Ingen skilnad.
cli-move-summary = Frå { $from } til { $to }: { $carried } svar følgjer med, { $reworded } av dei til nye ord. { $left } følgjer ikkje med. { $answered } av { $of } er svara på etterpå.
cli-move-ties = { $count ->
        [one] Eitt notat mistar eit merke.
       *[other] { $count } notat mistar eit merke.
    }
cli-move-not-yet = Ingenting er flytta. Legg til --yes for å flytte.
cli-move-done = Flytta. Angre flyttar tilbake.
cli-status-frame = ramme utan tekst
cli-head-owner = Eigar
cli-head-licence = Lisens
cli-licence-open = teksten kan gjevast att
cli-licence-reports = berre i rapportar
cli-licence-exports = berre i uttrekk
cli-licence-closed = teksten blir halden tilbake
cli-licence-until = til { $until }
cli-licence-expired = gjekk ut { $until }
cli-rating-missing = manglar runde { $cycles }
cli-mean-of-means = Gjennomsnitt av gjennomsnitta til delskalaene
cli-domain-items = over ledd
cli-domain-subscales = over delskalaer
cli-head-called = Namn
cli-rubric-print-language = Språket teksten skal stå på; elles ditt eige
cli-rubric-from-xlsx-file = Reknearket
cli-value-old = GAMMAL
cli-value-new = NY

cli-passphrase-file = Fil med passfrasen eller gjenopprettingskoden som låser opp arbeidsområdet
cli-init-passphrase = Med --passphrase-file får arbeidsområdet passfrasen i fila. Utan opnar det seg for den som er logga inn på maskina
cli-key = Kven som kan opne arbeidsområdet: passfrase, gjenopprettingskode, maskina
cli-key-status = Vis kva som opnar det
cli-key-passphrase = Gi det ein passfrase, eller ein ny
cli-key-new-passphrase-file = Fil med den nye passfrasen, på første linje
cli-key-recovery = Lag ein ny gjenopprettingskode, og vis han denne eine gongen
cli-key-recovery-out = Skriv koden på eit ark til utskrift òg
cli-key-auto = Om det opnar seg av seg sjølv for den som er logga inn på maskina
cli-key-auto-word = on eller off
cli-value-word = ORD
cli-did-init-passphrase = Det blir opna med passfrasen. Lag ein gjenopprettingskode òg: «viba key recovery».
cli-did-init-keychain = { $guard ->
        [system] Det opnar seg for den som er logga inn på maskina: nøkkelen ligg i nøkkelringen.
       *[account] Det opnar seg for den som er logga inn på maskina. Det vernar ikkje den som mister maskina: lag ein passfrase med «viba key passphrase».
    }
cli-did-key-slots = Blir opna med: { $list }
cli-key-slot-passphrase = passfrase
cli-key-slot-recovery = gjenopprettingskode
cli-key-slot-keychain = innlogging på maskina
cli-did-key-code = Gjenopprettingskoden. Han blir vist berre no: skriv han ut eller skriv han av, og legg han ein trygg stad.
cli-key-office = La eit sentralkontor hjelpe den som mister passfrasen: berre det kan lese koden
cli-key-office-file = Nøkkelfila frå kontoret (.voffice)
cli-key-office-off = La ikkje noko kontor hjelpe lenger
cli-key-office-seen = { $name }: { $fingerprint }. Samanlikn dei fire gruppene med dei kontoret seier, på ein annan veg enn fila kom.
cli-key-envelope = Skriv konvolutten som berre kontoret kan opne. Krev ingen passfrase
cli-key-envelope-out = Kvar han blir skriven (.venvelope)
cli-key-slot-office = koden hos kontoret
cli-did-key-envelope = Skriven: { $file }. Send han til kontoret, som les opp koden i han. Saman med dette arbeidsområdet opnar koden det.
cli-office-recovery-key = Skriv nøkkelfila som andre kan la kontoret hjelpe dei med
cli-office-key-out = Kvar ho blir skriven (.voffice)
cli-office-open-envelope = Les koden i ein konvolutt frå nokon som har mist passfrasen
cli-office-envelope-file = Konvolutten (.venvelope)
cli-did-office-key = Skriven: { $file }. Del ho ut. Dei som får ho, samanliknar desse fire gruppene med deg: { $fingerprint }
cli-did-open-envelope = Koden til «{ $workspace }». Ver sikker på kven du gir han til: sei han berre til den som eig arbeidsområdet.
cli-key-still-auto = Det opnar seg framleis òg for den som er logga inn på maskina. «viba key auto off» slår det av.
