# Pakker: README i pakka, og kvifor ei pakke ikkje vart teken inn.

bundle-readme = Dette er ei pakke frå VIBA med ferdige vurderingar av kvalitet i barnehage.
    Pakka er IKKJE kryptert: den som har fila, kan lese notat og svar.
    Ho blir lesen inn i sentralkontoret til kommunen med: viba import FIL
    Kvart dokument i records.jsonl er signert av maskina som laga det.
    manifest.json har SHA-256 av kvar fil. Sjekk dei med: sha256sum records.jsonl trust.jsonl README.txt

bundle-reason-bundle-empty = fila er tom. Kanskje er ho ikkje ferdig synkronisert.
bundle-reason-bundle-too-large = fila er for stor til å vere ei pakke.
bundle-reason-bundle-encrypted = pakka er kryptert, og dette programmet har ikkje nøkkelen.
bundle-reason-bundle-not-a-bundle = fila er ikkje ei pakke frå VIBA.
bundle-reason-bundle-truncated = fila sluttar midt i. Kanskje er ho ikkje ferdig kopiert.
bundle-reason-bundle-damaged = innhaldet er skadd.
bundle-reason-bundle-window-too-large = pakka krev for mykje minne å pakke ut.
bundle-reason-bundle-unpacks-too-large = det er for mykje i pakka.
bundle-reason-bundle-ratio = det kjem meir ut av fila enn noka ekte pakke rommar.
bundle-reason-bundle-trailing-bytes = noko er hengt på etter slutten.
bundle-reason-bundle-after-archive = noko er hengt på etter slutten av arkivet.
bundle-reason-bundle-not-an-archive = innhaldet er ikkje eit arkiv.
bundle-reason-bundle-not-a-file = pakka har ei lenkje eller ei mappe i seg.
bundle-reason-bundle-path-in-name = eit filnamn peikar ut av pakka.
bundle-reason-bundle-unknown-member = pakka har ei fil som inga pakke skal ha.
bundle-reason-bundle-duplicate-member = den same fila ligg i pakka to gonger.
bundle-reason-bundle-missing-member = ei fil manglar i pakka.
bundle-reason-bundle-odd-header = arkivet er ikkje skrive av VIBA.
bundle-reason-bundle-manifest-form = innhaldslista kan ikkje lesast.
bundle-reason-bundle-newer = pakka er laga av eit nyare program. Oppdater VIBA og prøv igjen.
bundle-reason-bundle-newer-needs = pakka krev noko dette programmet ikkje kan. Oppdater VIBA og prøv igjen.
bundle-reason-bundle-signature-form = signaturen kan ikkje lesast.
bundle-reason-bundle-signature-fails = signaturen stemmer ikkje. Nokon har endra pakka.
bundle-reason-bundle-size-differs = ei fil har ein annan storleik enn innhaldslista seier.
bundle-reason-bundle-hash-differs = ei fil er endra etter at pakka vart signert.
bundle-reason-bundle-count-differs = talet på dokument stemmer ikkje med innhaldslista.
bundle-reason-bundle-too-many-records = det er for mange dokument i pakka.
bundle-reason-bundle-line-too-long = eit dokument i pakka er for langt.
