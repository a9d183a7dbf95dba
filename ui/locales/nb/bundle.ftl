# Pakker: README i pakken, og hvorfor en pakke ikke ble tatt inn.

bundle-readme = Dette er en pakke fra VIBA med ferdige vurderinger av kvalitet i barnehage.
    Pakken er IKKE kryptert: den som har filen, kan lese notater og svar.
    Den leses inn i kommunens sentralkontor med: viba import FIL
    Hvert dokument i records.jsonl er signert av maskinen som laget det.
    manifest.json har SHA-256 av hver fil. Sjekk dem med: sha256sum records.jsonl trust.jsonl README.txt

bundle-reason-bundle-empty = filen er tom. Kanskje er den ikke ferdig synkronisert.
bundle-reason-bundle-too-large = filen er for stor til å være en pakke.
bundle-reason-bundle-encrypted = pakken er kryptert, og dette programmet har ikke nøkkelen.
bundle-reason-bundle-not-a-bundle = filen er ikke en pakke fra VIBA.
bundle-reason-bundle-truncated = filen slutter midt i. Kanskje er den ikke ferdig kopiert.
bundle-reason-bundle-damaged = innholdet er skadet.
bundle-reason-bundle-window-too-large = den krever for mye minne å pakke ut.
bundle-reason-bundle-unpacks-too-large = det er for mye i den.
bundle-reason-bundle-ratio = det kommer mer ut av den enn noen ekte pakke rommer.
bundle-reason-bundle-trailing-bytes = noe er hengt på etter slutten.
bundle-reason-bundle-after-archive = noe er hengt på etter slutten av arkivet.
bundle-reason-bundle-not-an-archive = innholdet er ikke et arkiv.
bundle-reason-bundle-not-a-file = den har en lenke eller mappe i seg.
bundle-reason-bundle-path-in-name = et filnavn i den peker ut av pakken.
bundle-reason-bundle-unknown-member = den har en fil som ingen pakke skal ha.
bundle-reason-bundle-duplicate-member = samme fil ligger i den to ganger.
bundle-reason-bundle-missing-member = en fil mangler i den.
bundle-reason-bundle-odd-header = arkivet er ikke skrevet av VIBA.
bundle-reason-bundle-manifest-form = innholdslisten kan ikke leses.
bundle-reason-bundle-newer = den er laget av et nyere program. Oppdater VIBA og prøv igjen.
bundle-reason-bundle-newer-needs = den krever noe dette programmet ikke kan. Oppdater VIBA og prøv igjen.
bundle-reason-bundle-signature-form = signaturen kan ikke leses.
bundle-reason-bundle-signature-fails = signaturen stemmer ikke. Noen har endret pakken.
bundle-reason-bundle-size-differs = en fil har en annen størrelse enn innholdslisten sier.
bundle-reason-bundle-hash-differs = en fil er endret etter at pakken ble signert.
bundle-reason-bundle-count-differs = antall dokumenter stemmer ikke med innholdslisten.
bundle-reason-bundle-too-many-records = det er for mange dokumenter i den.
bundle-reason-bundle-line-too-long = et dokument i den er for langt.
