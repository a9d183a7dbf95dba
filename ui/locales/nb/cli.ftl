# Programmet uten vindu.

cli-about = VIBA vurderer kvaliteten på det som skjer i barnehagen. Dette er programmet uten vindu: alt kan gjøres herfra, uten nett.
cli-after = Prøv først: viba demo
    
    Alt blir liggende i ett arbeidsområde på denne maskinen. Ingenting sendes noe sted.
    Avslutning: 0 gjort · 1 feilet · 2 feil bruk · 3 ikke godtatt · 4 fant ikke · 5 låst eller nyere format
cli-usage = Bruk
cli-usage-options = [valg]
cli-usage-command = KOMMANDO
cli-heading-commands = Kommandoer
cli-heading-arguments = Hva
cli-heading-options = Valg
cli-heading-global = Gjelder alltid
cli-help = Vis denne hjelpen
cli-version = Vis versjonen
cli-value-folder = MAPPE
cli-value-file = FIL
cli-value-name = NAVN
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

cli-workspace = Arbeidsområdet. Ellers VIBA_WORKSPACE, ellers det som sist var åpent, ellers det vanlige stedet
cli-json = Skriv resultatet som JSON
cli-lang = Språk: nb, nn eller en
cli-yes = Svar ja på spørsmål

cli-demo = Vis hele jobben på et oppdiktet besøk: rapport, tegninger, pakke og kommunens oversikt
cli-demo-out = Hvor resultatene legges
cli-init = Lag et arbeidsområde
cli-init-role = assessor (vurderer), office (sentralkontor) eller trainee (under opplæring)
cli-init-name = Navnet det får
cli-register = Registre over barnehager
cli-register-import = Les inn en liste fra NBR eller Enhetsregisteret (JSON). Samme fil to ganger endrer ingenting
cli-register-list = List barnehagene
cli-rubric = Vurderingsskalaer
cli-rubric-list = List det som er installert
cli-rubric-check = Sjekk en pakke og vis alle feil på én gang
cli-rubric-check-path = Mappen eller filen med pakken
cli-rubric-score = Skår en svarfil uten å lagre noe
cli-rubric-score-rubric = En installert skala, som viba-working@0.2.0, en mappe eller en .vrubric-fil
cli-visit = Besøk
cli-visit-new = Lag et besøk og få koden det overleveres med
cli-visit-code = Vis koden til et besøk
cli-visit-link = Overta et besøk som noen andre har laget, med koden
cli-visit-kindergarten = Barnehagens organisasjonsnummer
cli-visit-group = Navnet på gruppa
cli-visit-date = Dagen, som 2026-03-12
cli-assess = Ta inn en svarfil som en ny vurdering
cli-assess-answers = Svarfilen (JSON)
cli-assess-finalize = Gjør den ferdig med en gang
cli-finalize = Gjør en vurdering ferdig: signert, og aldri endret etterpå
cli-list = List vurderingene i arbeidsområdet
cli-show = Vis en vurdering: skår, hvorfor, og hva som løfter
cli-search = Søk i notatene
cli-report = Lag rapporten som PDF
cli-report-kind = leader: til styrer. protocol: alle svar. one-pager: én side til personalrommet. parents: til foreldre. public: offentlig. blank-sheet: ark til å fylle ut for hånd, også for ID@VERSJON av en skala
cli-reports = Lag rapportene for alle resultater
cli-reports-to = Mappen de skal ligge i
cli-did-reports = { $count ->
    [one] { $count } rapport ligger
   *[other] { $count } rapporter ligger
} i { $folder }. { $failed ->
    [0] Alle ble laget.
   *[other] { $failed } kunne ikke lages:
}
cli-archive = Legg rapporten klar for arkivet: PDF, JSON, arkivmelding og kontrollsum
cli-archive-to = Mappen filene skal ligge i
cli-letter = Lag et brev til et besøk som PDF
cli-letter-kind = letter: til barnehagen. poster: plakat til personalet. parents: til foreldre
cli-report-unaltered = Uendret. Filen viser vurdering { $record } ({ $edition }), signert med { $signer }.
cli-report-altered = ENDRET etter at den ble signert. Filen sier at den viser vurdering { $record } ({ $edition }), signert med { $signer }.
cli-report-key-known = Nøkkelen er kjent her.
cli-report-key-unknown = Nøkkelen er ikke kjent her.
cli-report-person = Signert av person { $person }.
cli-report-person-named = Signert av { $name } (person { $person }).
cli-report-same = Laget på nytt her blir rapporten den samme.
cli-report-differs = Laget på nytt her blir rapporten en annen: noe er kommet til siden, eller svarene er rettet.
cli-report-other-program = En annen versjon av VIBA laget den, så den kan ikke lages likt her.
cli-report-not-here = Vurderingen finnes ikke her.
cli-chart = Lag en tegning som SVG
cli-chart-kind = profile: delskalaer og ledd. items: ledd etter styrke. groups: gruppene. trend: besøkene. compare: egenvurderingen ved siden av. assessors: to vurderere. ladder: ett ledd
cli-chart-item = Leddet ladder viser, for eksempel curiosity
cli-out = Filen som skrives
cli-export = Skriv en signert pakke med alle ferdige vurderinger. Pakken er ikke kryptert
cli-export-to = Mappen pakken legges i. Ellers utboksen i arbeidsområdet
cli-import = Ta pakker inn i sentralkontoret. Rekkefølge og gjentakelse har ingenting å si
cli-outbox = List pakkene som er laget her
cli-office = Sentralkontoret
cli-office-status-about = Tall for arbeidsområdet, og det noen bør se på
cli-office-summary = Ett resultat for hvert besøk, med delskalaer
cli-office-conflicts = Besøk som et menneske må avgjøre
cli-verify = Sjekk at en pakke eller en rapport er hel og ekte
cli-id = En id, minst åtte tegn av den, en besøkskode eller en dokumenthash

cli-did-init = Arbeidsområdet er laget: { $folder }
cli-did-register = Lest fra { $source }: { $added } nye, { $updated } endret, { $unchanged } som før.
cli-did-register-skipped = Hoppet over: { $list }
cli-did-register-numbers = Ugyldige organisasjonsnummer ved: { $list }
cli-did-register-pages = Registeret har { $pages } sider. Les inn alle.
cli-skipped-test = { $count } for testing
cli-skipped-closed = { $count } nedlagt
cli-skipped-not-kindergarten = { $count } som ikke er barnehage
cli-skipped-shared-service = { $count } fellestjeneste
cli-skipped-bad-number = { $count } med ugyldig nummer
cli-skipped-no-name = { $count } uten navn
cli-skipped-not-a-unit = { $count } som ikke er en enhet
cli-skipped-duplicate = { $count } som står to ganger
cli-did-check = { $rubric } er hel: { $items } ledd, { $indicators } indikatorer. SHA-256 { $hash }
cli-did-visit = Besøk { $date } i { $group }: kode { $code }
cli-did-assess = Lagret { $answers } svar og { $notes ->
        [one] 1 notat
       *[other] { $notes } notater
    }. Vurdering { $id }, besøkskode { $code }.
cli-did-finalize = Ferdig og signert: { $record }
cli-warn-open = { $count ->
        [one] Ett svar mangler
       *[other] { $count } svar mangler
    }. Ledd uten skår: { $items }
cli-did-write = Skrevet: { $file }
cli-plain-bundle = Pakken er ikke kryptert: den som har filen, kan lese notater og svar.
cli-ask-plain = Skrive den likevel? [j/N]
cli-ask-yes = j
cli-did-export = Pakke med { $records ->
        [one] ett dokument
       *[other] { $records } dokumenter
    }: { $file }
cli-did-export-again = Ingenting er nytt siden sist. Samme pakke ligger der: { $file }
cli-merged-accepted = Tatt inn: { $file } ({ $added } nye, { $known } kjent fra før)
cli-merged-partial = Delvis tatt inn: { $file } ({ $added } nye). Lagt til side: { $rejected }
cli-merged-duplicate = Kjent fra før: { $file }
cli-merged-refused = Ikke tatt inn: { $file }: { $reason } Filen er lagt til side, hel.
cli-verified = Hel og ekte: { $records ->
        [one] 1 dokument
       *[other] { $records } dokumenter
    } fra maskin { $device }, pakke nr. { $seq }, signert med { $signer }
cli-verified-person = Nøkkelen { $key } signerer for person { $person } på den maskinen.
cli-digest = Tilstand: { $digest }
cli-found-notes = Viser { $shown } av { $total } notater. De nyeste står først.
cli-nothing = Ingenting her ennå.

cli-head-name = Barnehage
cli-head-group = Gruppe
cli-head-date = Dag
cli-head-state = Tilstand
cli-head-answered = Svar
cli-head-id = Id
cli-head-rubric = Skala
cli-head-number = Orgnr
cli-head-town = Sted
cli-head-item = Ledd
cli-head-score = Skår
cli-head-why = Hvorfor
cli-head-lift = Hva som løfter
cli-head-result = Resultat
cli-head-total = Alle ledd
cli-head-records = Dokumenter
cli-state-draft = utkast
cli-state-final = ferdig
cli-status-working = arbeidsutgave, ikke validert
cli-status-validated = validert
cli-result-one-assessor = én vurderer
cli-result-consensus = omforent
cli-result-waits-for-consensus = venter på omforent skår
cli-result-forked = to utgaver, må avgjøres
cli-result-self = egenvurdering
cli-result-differs = skår i dokumentet stemmer ikke med regelen
cli-result-unchecked = skår ikke kontrollert: skalaen er ikke installert
cli-why-fault = feil sett: { $count }
cli-why-stopped = { $met } av { $applicable } på nivå { $level }
cli-why-top = alt er oppfylt
cli-why-open = { $count } ubesvarte kan endre skåren
cli-why-none = ikke aktuelt
cli-lift-need = { $need } av { $of } på nivå { $level } gir { $to }
cli-lift-faults = feilene bort gir { $to }
cli-lift-both = feilene bort og { $need } av { $of } på nivå { $level } gir { $to }
cli-subscale-column = D{ $number }
cli-subscale-legend = D{ $number } = { $title }
cli-mean-with-n = { $mean } ({ $n })
cli-summary-note = Tallene er gjennomsnitt av ledd, med antall ledd i parentes. Rekkefølgen er alfabetisk og sier ingenting om kvalitet.
cli-office-status = Dokumenter: { $records } · besøk med resultat: { $results } · må avgjøres: { $conflicts } · venter på forgjenger: { $pending }
cli-office-keys = Nøkler som ikke er godkjent: { $count }
cli-office-missing = Mangler fra maskin { $device }: { $first }–{ $last }
cli-office-reused = Maskin { $device } har brukt nummer { $number } to ganger. Er den gjenopprettet eller kopiert?
cli-office-other-person = Resultatet { $record } er signert med nøkkelen til en annen person enn det selv sier. Spør den som sendte det.
cli-office-quarantined = Lagt til side: { $file }: { $reason }

demo-step-register = Leser et register med oppdiktede barnehager
demo-step-assess = Tar inn tre besøk til samme gruppe
demo-step-finalize = Gjør dem ferdige: signert og låst
demo-step-report = Lager rapport og tegninger
demo-step-export = Skriver en signert pakke
demo-step-import = Sentralkontoret tar pakken inn, to ganger: andre gang er ingenting
demo-done = Se her:
demo-file-report = Rapporten til styrer
demo-file-profile = Profilen
demo-file-items = Leddene etter styrke
demo-file-bundle = Pakken
demo-file-summary = Kommunens oversikt
demo-invented = Barnehagen og alle tall er oppdiktet.

cli-value-owner = EIER
cli-rubric-add = Installer en signert skala i arbeidsområdet
cli-rubric-add-file = Skalaen som .vrubric-fil
cli-rubric-pack = Legg en pakke i én fil
cli-rubric-pack-out = Filen som skal skrives; ellers <id>-<versjon>.vrubric her
cli-rubric-sign = Signer en pakke med eierens nøkkel
cli-rubric-sign-path = Mappen eller filen med pakken
cli-rubric-sign-owner = Navnet på den som eier teksten; ellers det som står i pakken
cli-rubric-sign-key = Filen med nøkkelen; lages hvis den ikke finnes. Uten den signerer arbeidsområdet
cli-rubric-diff = Vis hva som er endret mellom to versjoner
cli-rubric-diff-old = Den gamle: et installert navn, en mappe eller en fil
cli-rubric-diff-new = Den nye
cli-rubric-diff-out = Skriv forskjellen som PDF, eller som tekst i en .txt-fil
cli-rubric-print = Skriv skalaen til korrekturlesing
cli-rubric-print-rubric = En installert skala, en mappe eller en fil
cli-rubric-print-out = PDF-fil, eller .txt for ren tekst
cli-rubric-print-beside = Et språk til, ved siden av
cli-rubric-template = Skriv skalaen som regneark til å redigere
cli-rubric-template-from = En installert skala, en ramme, en mappe eller en fil; ellers et tomt ark
cli-rubric-template-languages = Språkene som skal stå ved siden av hverandre, som nb,nn
cli-rubric-from-xlsx = Les et regneark tilbake til en pakke
cli-rubric-from-xlsx-out = Mappen som pakken skal ligge i
cli-rubric-move = Flytt et utkast til en annen versjon av skalaen
cli-rubric-move-to = Versjonen, som viba-working@0.2.0
cli-rubric-move-yes = Flytt; uten dette vises bare hva som vil skje
cli-did-pack = { $rubric } ligger i { $file }. SHA-256 { $hash }
cli-did-pack-unsigned = Den er ikke signert. Før noen kan installere den: viba rubric sign { $file }
cli-did-sign = { $rubric } er signert av { $owner } med nøkkelen { $key }.
cli-did-sign-new-key = En ny nøkkel ligger i { $file }. Ta vare på den: nye versjoner må signeres med den samme.
cli-did-add = { $rubric } fra { $owner } er installert. Nøkkel { $key }
cli-did-add-first = Det er den første versjonen av denne skalaen her. Spør eieren om nøkkelen stemmer.
cli-did-add-known = { $rubric } var her fra før.
cli-did-add-expired = Lisensen er gått ut: gamle vurderinger åpnes, nye kan ikke begynne.
cli-did-from-xlsx = { $rubric } ligger i { $folder }: { $items } ledd, { $indicators } indikatorer.
cli-did-check-signed = Signert av { $owner }, nøkkel { $key }.
cli-diff-none = Ingen forskjell.
cli-move-summary = Fra { $from } til { $to }: { $carried } svar følger med, { $reworded } av dem til nye ord. { $left } følger ikke med. { $answered } av { $of } er besvart etterpå.
cli-move-ties = { $count ->
        [one] Ett notat mister et merke.
       *[other] { $count } notater mister et merke.
    }
cli-move-not-yet = Ingenting er flyttet. Legg til --yes for å flytte.
cli-move-done = Flyttet. Angre flytter tilbake.
cli-status-frame = ramme uten tekst
cli-head-owner = Eier
cli-head-licence = Lisens
cli-licence-open = teksten kan gjengis
cli-licence-reports = bare i rapporter
cli-licence-exports = bare i uttrekk
cli-licence-closed = teksten holdes tilbake
cli-licence-until = til { $until }
cli-licence-expired = gikk ut { $until }
cli-rating-missing = mangler runde { $cycles }
cli-mean-of-means = Gjennomsnitt av delskalaenes gjennomsnitt
cli-domain-items = over ledd
cli-domain-subscales = over delskalaer
cli-head-called = Navn
cli-rubric-print-language = Språket teksten skal stå på; ellers ditt eget
cli-rubric-from-xlsx-file = Regnearket
cli-value-old = GAMMEL
cli-value-new = NY

cli-passphrase-file = Fil med passfrasen eller gjenopprettingskoden som låser opp arbeidsområdet
cli-init-passphrase = Med --passphrase-file får arbeidsområdet passfrasen i filen. Uten åpner det seg for den som er logget inn på maskinen
cli-key = Hvem som kan åpne arbeidsområdet: passfrase, gjenopprettingskode, maskinen
cli-key-status = Vis hva som åpner det
cli-key-passphrase = Gi det en passfrase, eller en ny
cli-key-new-passphrase-file = Fil med den nye passfrasen, på første linje
cli-key-recovery = Lag en ny gjenopprettingskode, og vis den denne ene gangen
cli-key-recovery-out = Skriv koden på et ark til utskrift også
cli-key-auto = Om det åpner seg av seg selv for den som er logget inn på maskinen
cli-key-auto-word = on eller off
cli-value-word = ORD
cli-did-init-passphrase = Det åpnes med passfrasen. Lag en gjenopprettingskode også: «viba key recovery».
cli-did-init-keychain = { $guard ->
        [system] Det åpner seg for den som er logget inn på maskinen: nøkkelen ligger i nøkkelringen.
       *[account] Det åpner seg for den som er logget inn på maskinen. Det verner ikke den som mister maskinen: lag en passfrase med «viba key passphrase».
    }
cli-did-key-slots = Åpnes med: { $list }
cli-key-slot-passphrase = passfrase
cli-key-slot-recovery = gjenopprettingskode
cli-key-slot-keychain = innlogging på maskinen
cli-did-key-code = Gjenopprettingskoden. Den vises bare nå: skriv den ut eller skriv den av, og legg den et trygt sted.
cli-key-office = La et sentralkontor hjelpe den som mister passfrasen: bare det kan lese koden
cli-key-office-file = Nøkkelfilen fra kontoret (.voffice)
cli-key-office-off = La ikke noe kontor hjelpe lenger
cli-key-office-seen = { $name }: { $fingerprint }. Sammenlign de fire gruppene med dem kontoret sier, på en annen vei enn den filen kom.
cli-key-envelope = Skriv konvolutten som bare kontoret kan åpne. Krever ingen passfrase
cli-key-envelope-out = Hvor den skrives (.venvelope)
cli-key-slot-office = koden hos kontoret
cli-did-key-envelope = Skrevet: { $file }. Send den til kontoret, som leser opp koden i den. Sammen med dette arbeidsområdet åpner koden det.
cli-office-recovery-key = Skriv nøkkelfilen som andre kan la kontoret hjelpe dem med
cli-office-key-out = Hvor den skrives (.voffice)
cli-office-open-envelope = Les koden i en konvolutt fra noen som har mistet passfrasen
cli-office-envelope-file = Konvolutten (.venvelope)
cli-did-office-key = Skrevet: { $file }. Del den ut. De som får den, sammenligner disse fire gruppene med deg: { $fingerprint }
cli-did-open-envelope = Koden til «{ $workspace }». Vær sikker på hvem du gir den til: si den bare til den som eier arbeidsområdet.
cli-key-still-auto = Det åpner seg fortsatt også for den som er logget inn på maskinen. «viba key auto off» slår det av.
