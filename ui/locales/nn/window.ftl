# Vindauget. Tekstane står etter skjerm; det som fleire skjermar deler, står først.

### Felles

window-name = VIBA
window-skip = Hopp til innhaldet
window-close = Lukk
window-cancel = Avbryt
window-optional = valfritt
window-clear-search = Tøm søket
window-number-hint = La feltet stå tomt om de ikkje talde.
window-number-wrong = Skriv eit heilt tal frå { $low } til { $high }.

## Datoar og tid

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mars
month-short-4 = april
month-short-5 = mai
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = des.
weekday-1 = måndag
weekday-2 = tysdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = laurdag
weekday-7 = søndag
date-day-month = { $day }. { $month }
date-day-month-year = { $day }. { $month } { $year }
date-weekday = { $weekday } { $date }
duration-minutes = { $minutes } min
duration-hours = { $hours } t
duration-hours-minutes = { $hours } t { $minutes } min

## Lagring

saved-at = Lagra { $time }
saved-now = Lagrar
saved-failed = Ikkje lagra

## Arbeid som tek tid

progress-done = { $done } av { $total }
progress-counting = Finn ut kor mykje det er

## Skår på linje

score-none = Ingen skår enno
score-is = Skår { $score }
score-so-far = Skår { $score } så langt, { $low } til { $high } er framleis mogleg
score-unsure = uvisse { $low } til { $high }
score-before = { $score } førre gong
score-other = { $score } hos den andre
score-spread = skjemaa gir { $low } til { $high }
score-parts = { $first }, { $second }
score-provisional = så langt

## Nivå og merke

level-reached = Nivå { $level } er nådd
level-partly = Nivå { $level } er delvis nådd
level-not = Nivå { $level } er ikkje nådd
mark-met = Oppfylt
mark-not-met = Ikkje oppfylt
mark-not-counted = Tel ikkje
mark-unanswered = Ikkje svara på


## Ramma rundt skjermane

nav = Hovudmeny
nav-overview = Oversikt
nav-office = Kommunen
nav-kindergartens = Barnehagar
nav-assessments = Vurderingar
nav-rubrics = Skala
nav-sending = Sending
nav-notes = Notat
nav-bin = Papirkorg
nav-settings = Innstillingar
nav-lock = Lås
nav-safe = Alt er lagra her
example-title = Dette er eksempeldata.
example-what = Barnehagen og svara er oppdikta. Prøv det du vil.
example-leave = Gå til mitt eige arbeid
trouble-copy = Kopier detaljar
trouble-copied = Kopiert
trouble-copy-failed = Kunne ikkje kopiere. Merk teksten og kopier han sjølv:
copy-failed = Kunne ikkje kopiere. Merk koden og kopier han sjølv.
trouble-unexpected = Noko uventa hindra dette.
trouble-unexpected-hint = Det som står som lagra, er trygt. Prøv igjen; hjelper det ikkje, lukk vindauget og opne det på nytt.
recovered-title = Arbeidet ditt er her.
recovered-what = { $name }, { $group }: { $answers ->
        [one] { $answers } svar
       *[other] { $answers } svar
    } og { $notes ->
        [one] { $notes } notat
       *[other] { $notes } notat
    }.
recovered-saved = Sist lagra { $time }.
recovered-note = Notatet du skreiv på, står i feltet.

## Observer

kind-external = ekstern vurdering
kind-self = eigenvurdering
kind-practice = øving
kind-training = opplæring
visit-line = { $group }{"\u00A0"}· { $date }
observe-back = Til oversikta
observe-facts-missing = Fakta om dagen
observe-children = { $count ->
        [one] { $count } barn
       *[other] { $count } barn
    }
observe-adults = { $count ->
        [one] { $count } tilsett
       *[other] { $count } tilsette
    }
observe-pause = Ta pause i observasjonen
observe-run = Start klokka
observe-paused = Pause
observe-not-started = Ikkje starta
clock-of-interview = Samtale
clock-of-documents = Dokument
clock-pause-interview = Ta pause i samtalen
clock-pause-documents = Ta pause i lesinga
clock-run-interview = Start klokka for samtalen
clock-run-documents = Start klokka for lesinga
clock-hint-interview = Klokka for samtalen går ikkje.
clock-hint-documents = Klokka for lesinga går ikkje.
observe-result = Resultat
observe-items = Ledd
observe-of-answered = av { $of } svara på
observe-item-count = { $count ->
        [one] { $count } ledd
       *[other] { $count } ledd
    }
observe-left = { $count } att
observe-item-done = ferdig
observe-subscale = Delskala { $number } · { $title }
observe-levels = Nivå i leddet
observe-level = Nivå { $level }: { $word }
observe-faults = { $count ->
        [one] { $count } feil sett
       *[other] { $count } feil sett
    }
observe-met = { $met } av { $applicable } oppfylte
observe-item-before = Førre ledd
observe-item-after = Neste ledd
observe-item-na = Heile leddet er ikkje aktuelt
observe-item-applies = Leddet er aktuelt likevel
observe-rest-yes = Resten ja
observe-rest-no = Resten nei
observe-rest = Resten ikkje sett
level-faults-what = Sett betyr at noko sviktar
level-faults-sum = { $met ->
        [0] Ingen av { $applicable } sett
       *[other] { $met } av { $applicable } sett
    }
level-met-sum = { $met } av { $applicable } oppfylte
level-open-sum = { $count } utan svar
why = Kvifor
why-score = Kvifor { $score }
why-not-begun = Ikkje begynt. Svar på det du ser.
why-item-not-applicable = Leddet er ikkje aktuelt, og får ingen skår.
why-nothing-applies = Ingenting over nivå 1 er aktuelt.
why-faults-seen = { $count ->
        [one] Éin feil på nivå 1 er sett.
       *[other] { $count } feil på nivå 1 er sett.
    }
why-faults-open = { $count ->
        [one] Nivå 1 er ikkje avklart: eitt svar manglar.
       *[other] Nivå 1 er ikkje avklart: { $count } svar manglar.
    }
why-climbed-first = { $met } av { $applicable } på nivå { $level } er oppfylte.
why-climbed = Alle på nivå { $full } er oppfylte, og { $met } av { $applicable } på nivå { $level }.
why-all-met = Alt som er aktuelt opp til nivå { $level }, er oppfylt.
lift-to = Gir { $score }
lift-faults = Ikkje lenger sett:
lift-all = { $count ->
        [one] Ja på
       *[other] Ja på alle:
    }
lift-some = { $count ->
        [one] Ja på eitt av desse:
       *[other] Ja på { $count } av desse:
    }
possible = Mogleg no
possible-range = { $count ->
        [one] { $range }, fordi eitt svar manglar.
       *[other] { $range }, fordi { $count } svar manglar.
    }
observe-guidance = Rettleiing
guide-counts = Tel
guide-counts-not = Tel ikkje
guide-borderline = På grensa
guide-ask = Spør
guide-na-when = Ikkje aktuelt når
observe-why-not = Kvifor ikkje observert
observe-had-opportunity = Det var høve
observe-episodes = Episodar
observe-episode-more = Éin episode til
observe-episode-fewer = Éin episode færre
observe-episodes-seen = { $count ->
        [one] episode
       *[other] episodar
    }
observe-note-add = Skriv notat til { $number }
observe-note-count = { $count ->
        [one] { $count } notat til { $number }
       *[other] { $count } notat til { $number }
    }
note-ask = Skåren bør ha eit notat.
note-ask-write = Skriv notat
note-ask-without = Gå vidare utan notat
note-ask-why = Kvifor utan notat?
note-reason-all-day = Det gjekk igjen heile dagen
note-reason-paper = Notatet står på papir
note-reason-no-time = Eg rakk ikkje å skrive
note-reason-own = Med eigne ord
note-reason-save = Lagre grunnen
note-reason-is = Utan notat: { $reason }
note-reason-change = Endre
note-reason-change-name = Endre grunnen til at leddet ikkje har notat
note-reason-remove = Ta bort grunnen
hands-all-answered = Alt er svara på. Resultatet er neste steg.
hands-item-na = Leddet er ikkje aktuelt: her er det ingenting å svare på.
hands-no-na = { $number } kan ikkje vere ikkje aktuelt.
hands-fault = { $number } er sett eller ikkje sett.
hands-no-counter = Her blir det ikkje talt.
hands-rest-fault = På nivå 1 svarer du på éin feil om gongen.
observe-item-is-na = Leddet er ikkje aktuelt
observe-item-is-na-todo = Det får ingen skår og tel ikkje i snittet. Svar du hadde gitt, er tekne vare på.
observe-leave-title = Noko er ikkje lagra
observe-leave-what = Det du gjorde sist, kom ikkje på disk. Det som blir vist som lagra, er trygt.
observe-leave-stay = Bli her
observe-leave-go = Gå likevel
observe-leave-lock = Lås likevel
observe-undone = Angra.
observe-redone = Gjort om igjen.
history-title = Historikk for { $number }
history-none = Ingenting har hendt her enno.
history-done = { $what }
history-undone = Angra: { $what }
history-redone = Gjort om igjen: { $what }
history-cleared = Svaret fjerna
history-tied = Notat merkt: { $note }
history-tied-gone = Notat merkt; det er sletta no
history-untied = Merket fjerna frå notatet: { $note }
history-untied-gone = Merket fjerna frå eit notat som er sletta no
history-counted = { $count ->
        [one] Talt: { $count } episode
       *[other] Talt: { $count } episodar
    }
concern-title = Dette høyrer ikkje heime i VIBA
concern-short = Uro
concern-first = Barnet går framfor vurderinga. Legg henne til side; ho er lagra. Skriv ikkje det du har sett, her.
concern-now = Er det fare no: bli hos barnet og ring politiet på 112.
concern-leader = Snakk med styraren med ein gong. Gjeld det styraren, snakkar du med eigaren.
concern-duty = Har du grunn til å tru at eit barn blir mishandla, utsett for overgrep eller alvorleg omsorgssvikt, melder du frå til barnevernet sjølv. Plikta er di eiga, også når andre har meldt frå, og teieplikta hindrar henne ikkje. Slik er det etter barnehagelova og barnevernslova.
concern-ask = Er du i tvil, kan du spørje barnevernet om råd utan å seie kven barnet er.
concern-numbers = Når det hastar
concern-police = Politiet
concern-child = Alarmtelefonen for barn og unge, heile døgnet
concern-kept = VIBA lagrar at kortet vart opna, og ingenting meir.
concern-own = Teksten frå kommunen kunne ikkje lesast. Dette er den vanlege.
practice-words = Øving – tel ikkje i nokon statistikk

### Etter skalaen, etter dagen, samtale og planar

ways-name = Arbeidsmåte
way-scale = Etter skalaen
way-day = Etter dagen
way-asked = Samtale og planar
way-paper = Frå papir
paper-how = Skriv svara i den rekkjefølgja dei står på arket. Neste rute kjem av seg sjølv.
paper-count = { $answered } av { $of }
paper-count-name = { $answered } av { $of } svarte på
paper-cell = { $number } { $text }: { $answer }
paper-level = Nivå { $level }
paper-score = Skår
paper-score-none = Ingen skår enno
paper-stopped = Svaret vart ikkje lagra.
paper-dropped = Det du tasta etter det, er ikkje teke med.
paper-one-by-one = Frå papir svarer du på éi rute om gongen.
paper-letter-yes = J
paper-letter-no = N
paper-letter-not-observed = O
paper-letter-no-opportunity = I
paper-letter-na = A
paper-letter-fault-yes = S
paper-letter-fault-no = –
places-name = Situasjonar
places-seen = Observer
places-any = Heile dagen
places-asked = Spør og les
place-any = Når som helst
place-item = ledd { $number }
place-left = { $count ->
        [one] Éin indikator står att her.
       *[other] { $count } indikatorar står att her.
    }
place-left-asked = { $count ->
        [one] Éin står att her, { $left } av { $of } i samtale og planar til saman.
       *[other] { $count } står att her, { $left } av { $of } i samtale og planar til saman.
    }
place-done = Alt her er svara på.
place-how = Ruta framfor viser nivået.
place-how-asked = Spør, eller les det du får sjå.
place-show-answered = Vis òg dei det er svara på ({ $count })
place-only-here = berre her
place-also-seen = kan òg observerast
place-also = Òg:
place-ask = Spør: { $question }
place-rest = Resten her ikkje sett
place-go-on = Gå til { $place } · { $count } att
situation-the-arrival = leveringa
situation-the-free-play = frileiken
situation-the-circle-time = samlinga
situation-the-activity = aktiviteten
situation-the-meal = måltidet
situation-the-outdoors = utetida
situation-the-books = bokstunda
situation-the-cloakroom = garderobetida
situation-the-planning = samtalen
situation-begins = Byrjar no
situation-begins-name = { $place } byrjar no
situation-ends = Ferdig no
situation-ends-name = { $place } er ferdig no
situation-since = I gang sidan { $time } · { $length }
situation-now = no, sidan { $time }
situation-now-planned = no
situation-over = over { $time }
situation-log-title = Kva byrjar no?
situation-log-about = Den som er i gang, sluttar då. Ctrl Z angrar.
hands-situation-begun = { $place } er i gang.
hands-situation-ended = { $place } er ferdig.
warning-strip = Blir snart for seint
warning-any-time = Når som helst kan { $what } vere over
warning-soon = { $minutes ->
        [one] Om ca. eitt minutt er { $what } over
       *[other] Om ca. { $minutes } minutt er { $what } over
    }
warning-begun = No er { $what } i gang
warning-late = No skulle { $what } ha byrja
warning-coming = { $minutes ->
        [one] Om ca. eitt minutt byrjar { $what }
       *[other] Om ca. { $minutes } minutt byrjar { $what }
    }
warning-only = { $count ->
        [one] { $when }: éin indikator kan berre sjåast der.
       *[other] { $when }: { $count } indikatorar kan berre sjåast der.
    }
warning-last = { $count ->
        [one] { $when }: éin indikator kan ikkje sjåast andre stader etter dette.
       *[other] { $when }: { $count } indikatorar kan ikkje sjåast andre stader etter dette.
    }
warning-last-too = { $count ->
        [one] Éin til kan ikkje sjåast andre stader etter dette.
       *[other] { $count } til kan ikkje sjåast andre stader etter dette.
    }
warning-again = Det kjem igjen seinare i dag.
warning-show = Vis linjene
warning-more = { $count ->
        [one] Eitt varsel til
       *[other] { $count } varsel til
    }
hands-place-done = Alt her er svara på. Neste: { $place }, { $count } att.

## Notat

notes = Notat
note-new = Nytt notat
note-placeholder = Kva ser og høyrer du?
note-will-tie = Blir merkt { $number }
note-will-not-tie = Utan merke
note-save = Lagre
note-edit = Endre notatet frå { $time }
note-remove = Legg notatet frå { $time } i papirkorga
note-removed = Notatet ligg i papirkorga.
note-removed-what = Det kan hentast tilbake i 30 dagar.
note-removed-undo = Angre
note-tie = Merk { $number }
note-untie = Fjern merket { $number }
tag-more = Merk …
tag-find = Merk med nummer eller ord
tag-hits = Indikatorar å merke med
tag-none = Ingen indikator passar.
tag-hits-more = Viser { $shown } av { $total }. Skriv meir for å finne den rette.
tag-has = merkt
tag-and-answer = Merk { $number } og svar: { $answer }
tag-done = Merkt { $number }.
tag-done-answer = Merkt { $number }, svar: { $answer }.
tag-close = Ferdig med å merke
tag-chosen = Merke på notatet du skriv
tag-with-answer = { $number } · { $answer }
note-count = { $count } av { $most } teikn
note-too-long = Notatet er på { $count } teikn. Det kan vere på { $most }. Alt du har skrive, står her: del det i to notat.
privacy-found = Kan nokon kjennast att?
privacy-person-name = Liknar eit namn:
privacy-phone = Liknar eit telefonnummer:
privacy-email = Liknar ei e-postadresse:
privacy-national-identity-number = Liknar eit fødselsnummer:
privacy-allow = Greitt – tillat ordet
privacy-allow-name = Greitt – tillat ordet: { $word }
privacy-said = { $count ->
        [one] Éin ting i notatet kan vise kven nokon er.
       *[other] { $count } ting i notatet kan vise kven nokon er.
    }
notes-show = Vis notat
notes-filter-all = Alle
notes-filter-item = Leddet
notes-filter-untied = Utan merke
notes-none = Ingen notat her
notes-none-todo = Trykk S og skriv det du ser. Merk det seinare.
notes-newest-first = Notat, nyaste øvst

## Tastar

observe-keys = Tastar
observe-all-keys = Alle tastar
keys-title = Alle tastar
keys-description = Bokstavane verkar når du ikkje skriv. Dei kan endrast og slåast av i innstillingane.
keys-off = Bokstavane er slått av i innstillingane. Dei andre tastane verkar.
keys-answer = Svare
keys-move = Flytte
keys-write = Skrive og angre
keys-paper = Frå papir
key-yes = Ja
key-no = Nei
key-not-observed = Ikkje observert
key-no-opportunity = Ikkje høve
key-na = Ikkje aktuelt
key-clear = Fjern svar
key-clear-back = Eitt tilbake, og tøm
key-rest-level = Resten av nivået ikkje sett
key-rest-yes = Resten av nivået ja
key-rest-no = Resten av nivået nei
key-rest-item = Resten av leddet ikkje sett
key-down = Neste linje
key-up = Førre linje
key-left = Ruta før
key-right = Ruta etter
key-next-open = Neste utan svar
key-item-before = Førre ledd
key-item-after = Neste ledd
key-go-to = Gå til ledd eller ord
key-note = Skriv notat
key-tie = Merk siste notat
key-search-notes = Søk i notat
key-guide = Rettleiing
key-history = Historikk
key-day = Etter dagen eller skalaen
key-situation = Situasjonen byrjar eller sluttar
key-more = Éin episode til
key-fewer = Éin episode færre
key-pause = Pause
key-undo = Angre
key-redo = Gjer om
key-result = Resultat
key-concern = Dette høyrer ikkje heime i VIBA
key-lock = Lås arbeidsområdet
key-help = Alle tastar
key-back = Tilbake
key-editor = Tastar
key-editor-about = Trykk Endre og så den nye tasten. Det kan vere ein bokstav, eit siffer eller F1 til F12. Dei andre tastane er faste.
key-editor-change = Endre
key-editor-change-name = Endre tasten for { $act }
key-editor-reset = Vanleg tast
key-editor-reset-name = Vanleg tast for { $act }
key-editor-reset-all = Vanlege tastar for alt
key-editor-press = Trykk den nye tasten. Esc avbryt.
key-editor-press-shift = Hald Shift og trykk bokstaven. Esc avbryt.
key-editor-taken = { $key } er i bruk: { $act }. Vel ein annan.
key-editor-not-allowed = Den tasten kan ikkje brukast. Vel ein bokstav, eit siffer eller F1 til F12.
key-editor-not-allowed-shift = Her må det vere ein bokstav, som blir halden saman med Shift.
key-editor-changed = { $act } har no { $key }.
key-editor-all-usual = Alle tastar er som vanleg.
key-editor-conflict = { $key } gjer to ting: { $first } og { $second }. Berre den første verkar.
goto-title = Gå til
goto-label = Nummer eller ord
goto-hits = Treff
goto-none = Ingen treff.

### Resultat

result-title = Resultat
result-crumb = { $name } › { $group } › { $date }
result-children = { $count } barn
result-adults = { $count ->
        [one] 1 vaksen
       *[other] { $count } vaksne
    }
result-watched = { $time } observert
result-locked = Ferdig og låst
result-hash = Dokument { $hash }
result-to-draft = Tilbake til vurderinga
result-preview = Førehandsvis rapport
result-finalize = Gjer ferdig
result-nothing-yet = Det er ingenting å gjere ferdig enno.
result-nothing-yet-todo = Svar på det du ser, først. Så kan du gjere vurderinga ferdig her.
result-save = Lagre rapport …
result-send = Send
result-none = Her er det ikkje noko resultat å vise.
result-none-todo = Gå tilbake til lista og vel ei vurdering.
result-back = Tilbake
result-profile = Profil
result-mean = Gjennomsnitt { $mean } · { $n } av { $of } ledd
result-mean-all = Gjennomsnitt { $mean } · { $n } ledd
result-no-mean = Ingen ledd har skår enno
result-former-rubric = Førre besøk vart gjort med versjon { $version }. Berre det overgangen kallar likt, er samanlikna.
result-table = Vis tala som tabell
result-table-subscales = Delskalaane i tal
result-table-items = Ledda i tal
result-head-subscale = Delskala
result-head-item = Ledd
result-head-mean = Snitt
result-head-n = Ledd med skår
result-head-score = Skår
result-head-former-date = Førre gong, { $date }
result-n-of = { $n } av { $of }
result-range = { $range } er mogleg
result-item = ledd { $number }
result-all = Alle ledd
result-strengths = Sterke sider
result-strengths-five = Skår 5 og over
result-strengths-relative = Relativt sterkast
result-strengths-relative-what = Ingen ledd kom opp i 5. Dette er det som relativt sett er sterkast.
result-strengths-also = Dette såg du òg av god kvalitet
result-strengths-single = Ingen heile ledd kom opp i 5, men dette såg du av god kvalitet.
result-strengths-none = Ingen sterke sider har både skår og notat enno. Det som ikkje er notert, kan ikkje stå her.
result-more-strengths = { $count ->
        [one] Vis éi sterk side til
       *[other] Vis { $count } sterke sider til
    }
result-more-quotes = { $count ->
        [one] Vis eitt notat til
       *[other] Vis { $count } notat til
    }
result-without-note = Utan notat
result-without-note-what = Skår 5 og over, men utan notat. Desse kjem ikkje med som sterke sider i rapporten.
result-faults = Følg opp no
result-faults-what = Dette vart sett og bør ikkje vente.
result-areas = Utviklingsområde
result-areas-step = Slik når de neste trinn
result-areas-further = Ingenting er under 5. Dette er dei neste stega som ligg nærast.
result-areas-none = Vurderinga peikar ikkje ut noko område enno.
result-more-areas = { $count ->
        [one] Vis eitt område til
       *[other] Vis { $count } område til
    }
result-lift-one = Frå { $from } til { $to }: dette må på plass
result-lift-any = Frå { $from } til { $to }: eitt av desse er nok
result-lift-some = Frå { $from } til { $to }: { $need ->
        [2] to
        [3] tre
        [4] fire
       *[other] { $need }
    } av desse
result-lift-both = Frå { $from } til { $to }: begge desse må på plass
result-lift-all = Frå { $from } til { $to }: alle desse må på plass
result-lift-next = Det neste som må på plass
result-lift-faults = Først må dette ta slutt
result-lift-stop = Frå { $from } til { $to }: dette må ta slutt

## Før det blir gjort ferdig

missing-title = { $count ->
        [one] Éin ting å sjå på før du gjer ferdig.
        [2] To ting å sjå på før du gjer ferdig.
        [3] Tre ting å sjå på før du gjer ferdig.
        [4] Fire ting å sjå på før du gjer ferdig.
       *[other] { $count } ting å sjå på før du gjer ferdig.
    }
missing-unanswered = { $count ->
        [one] Eitt svar manglar:
       *[other] { $count } svar manglar:
    }
missing-without-note = Skår utan notat:
missing-contradictions = Svara peikar kvar sin veg:
missing-no-sitting = Ingen har sagt når besøket var.
missing-no-sitting-link = Start klokka eller skriv tidene
missing-needed = { $kind ->
        [interview] Samtalen står att:
       *[documents] Planar og dokument står att:
    } { $left ->
        [one] éin indikator kan berre svarast på der.
       *[other] { $left } indikatorar kan berre svarast på der.
    }
missing-needed-go = { $kind ->
        [interview] Gå til samtalen
       *[documents] Gå til planar og dokument
    }
missing-reason = («{ $reason }»)
reasons-title = Utan notat, med grunn
reasons-what = Du har sagt kvifor desse ledda ikkje har noko notat.
look-over-title = { $count ->
        [one] Eitt notat kan vise kven nokon er.
       *[other] { $count } notat kan vise kven nokon er.
    }
look-over-what = Rapporten tek med orda slik dei står. Skriv om det som kan kjennast att, eller sei at ordet er greitt.
look-over-open = Opne notatet
look-over-allow = Tillat ordet «{ $word }»
ages-outside = Barna er { $children }. Skalaen er laga for { $scale }. Vurderinga blir merkt, og kjem ikkje med i noko snitt.
ages-span-years = { $from } til { $to } år
ages-span = { $from } til { $to }
ages-years = { $years } år
ages-months = { $months ->
        [one] 1 månad
       *[other] { $months } månader
    }
ages-both = { $years } år og { $months ->
        [one] 1 månad
       *[other] { $months } månader
    }
missing-item = ledd { $number }
missing-item-count = ledd { $number } ({ $count })
missing-more = { $count ->
        [one] og eitt til
        [2] og to til
        [3] og tre til
        [4] og fire til
        [5] og fem til
        [6] og seks til
        [7] og sju til
        [8] og åtte til
        [9] og ni til
        [10] og ti til
        [11] og elleve til
        [12] og tolv til
       *[other] og { $count } til
    }

## Gjere ferdig

finalize-title = Gjere vurderinga ferdig?
finalize-what = Ho blir signert og låst. Ingen kan endre ho etterpå, heller ikkje du. Oppdagar du ein feil, blir rettinga ei ny utgåve med grunngiving.
finalize-missing = Dette manglar
finalize-unanswered = { $answers ->
        [one] Eitt svar
       *[other] { $answers } svar
    } i { $items ->
        [one] eitt ledd
       *[other] { $items } ledd
    }. Ledd utan nok svar får ingen skår.
finalize-without-note = { $items ->
        [one] Eitt ledd har skår i enden av skalaen utan notat.
       *[other] { $items } ledd har skår i enden av skalaen utan notat.
    }
finalize-contradictions = { $items ->
        [one] I eitt ledd peikar svara kvar sin veg.
       *[other] I { $items } ledd peikar svara kvar sin veg.
    }
finalize-no-sitting = Ingen har sagt når besøket var. Start klokka i vurderinga, eller skriv når du var der. Så kan du gjere ho ferdig.
finalize-go-back = Gå til vurderinga
finalize-sure = Gjer ferdig sjølv om svar manglar
finalize-sure-first = Kryss av først: svar manglar.
finalize-without = { $kind ->
        [interview] Gjer ferdig utan samtalen
       *[documents] Gjer ferdig utan planar og dokument
    }
finalize-without-what = { $left ->
        [one] Éin indikator blir ståande utan svar.
       *[other] { $left } indikatorar blir ståande utan svar.
    }
finalize-needed-first = { $kind ->
        [interview] Kryss av først: samtalen står att.
       *[documents] Kryss av først: planar og dokument står att.
    }
finalize-look-over = { $count ->
        [one] Eitt notat kan vise kven nokon er.
       *[other] { $count } notat kan vise kven nokon er.
    }
finalize-do = Gjer ferdig
finalize-done = Vurderinga er ferdig og signert.
finalize-done-what = Lagre rapporten til barnehagen, og send vurderinga til sentralkontoret når du vil.

### Rapport

preview-title = Rapport
preview-draft = Førehandsvising av eit utkast
preview-back = Tilbake til resultatet
preview-save = Lagre PDF …
preview-making = Lagar rapporten
preview-pages = Sidene i rapporten
preview-page = Side { $number } av { $of }
preview-count = { $count ->
        [one] 1 side
       *[other] { $count } sider
    }
preview-bigger = Større
preview-smaller = Mindre
preview-zoom = { $percent } % av breidda
preview-saved = Rapporten er lagra.
preview-none = Rapporten kunne ikkje lagast.
preview-none-todo = Les meldinga over. Vurderinga er trygg.

### Rapporten på veg ut

## Utgåver

edition-title = Utgåve
edition-leader = Heile rapporten
edition-leader-about = Til styraren: sterke sider, utviklingsområde og tala bak.
edition-one-pager = På éi side
edition-one-pager-about = Det viktigaste, til personalrommet.
edition-parents = Til foreldra
edition-parents-about = Kort og i vanlege ord.
edition-protocol = Protokoll
edition-protocol-about = Alle svar og notat, til den som skal etterprøve.
edition-public = Offentleg utgåve
edition-public-about = Utan det som kan vise kven nokon er.
report-language = Språk i rapporten
report-view = Vis
report-view-pages = Sidene
report-view-charts = Diagram
taken-title = Teke ut av den offentlege utgåva
taken-what = Sjå at det rette er teke ut. Programmet kan ikkje kjenne att alt: eit menneske må lese heile utgåva før ho blir delt.
taken-none = Ingenting vart teke ut. Programmet kan ikkje kjenne att alt: eit menneske må lese heile utgåva før ho blir delt.
taken-head-kind = Kva
taken-head-text = Det som stod der
taken-head-place = Kvar
taken-kind-time = Klokkeslett
taken-kind-person = Person
taken-kind-role = Rolle
taken-kind-quote = Sitat
taken-kind-age = Alder
taken-kind-group = Gruppe
taken-kind-contact = Kontakt
taken-read = Eg har lese gjennom heile utgåva
taken-read-first = Les gjennom og kryss av først.

## Vegen til endeleg rapport

stage-title = Vegen til endeleg rapport
stage-signed = Signert
stage-preliminary = Førebels
stage-comments = Merknader
stage-final = Endeleg
stage-state-done = ferdig
stage-state-now = no
stage-state-later = seinare
stage-deadline = frist { $date }
stage-comments-count = { $count ->
        [one] 1 merknad
       *[other] { $count } merknader
    }
stage-comments-none = ingen
stage-draft-next = Vurderinga er eit utkast. Rapporten kan leverast når ho er gjord ferdig.
stage-signed-next = Lever rapporten som førebels, så barnehagen kan sjå etter feil i fakta.
stage-preliminary-next = Lagre rapporten og gi han til barnehagen. Dei kan seie frå om feil i fakta til { $date }.
stage-answer-next = { $count ->
        [one] Éin merknad ventar på svar.
       *[other] { $count } merknader ventar på svar.
    }
stage-overdue-next = Fristen gjekk ut { $date }. No kan rapporten gjerast endeleg.
stage-close-next = Alle merknader har fått svar. No kan rapporten gjerast endeleg.
stage-correcting-next = Gjer rettinga ferdig, eller gå tilbake til det som er signert. Så kan rapporten leverast.
stage-final-next = Rapporten vart endeleg { $date }. Lagre han til barnehagen, og lagre filene til arkivet.
stage-finish-do = Til resultatet
stage-issue-do = Lever som førebels
stage-comment-do = Skriv inn ein merknad
stage-answer-do = Svar på merknaden
stage-close-do = Gjer rapporten endeleg
stage-archive-do = Lagre filene til arkivet …
stage-plan-do = Plan for oppfølging
stage-issue-done = Rapporten er førebels no. Det står på kvar side.
stage-comment-done = Merknaden er lagra.
stage-answer-done = Svaret er lagra.
stage-close-done = Rapporten er endeleg no.
preliminary-title = Levere som førebels?
preliminary-what = Barnehagen får rapporten og ser etter feil i fakta. Fristen står i rapporten.
preliminary-date = Frist for merknader
preliminary-date-wrong = Skriv ein dag, til dømes 24.11.2026.
preliminary-date-passed = Dagen er over. Vel ein dag frå og med i dag.
comments-title = Merknader til fakta
comments-open = Ventar på svar
comments-answer = Svar
comment-title = Merknad til fakta
comment-what = Det barnehagen meiner er feil i fakta. Det følgjer rapporten slik du skriv det.
comment-by = Kven seier det?
comment-by-hint = Skriv rolla, ikkje namnet.
comment-by-head = Styrar
comment-by-missing = Skriv kven som seier det, til dømes styrar.
comment-text = Merknaden
comment-text-hint = Kva er feil, og kva er rett? Skriv ikkje namn på barn eller tilsette.
comment-text-missing = Skriv kva merknaden er.
comment-do = Lagre merknaden
answer-title = Svar på merknaden
answer-comment = { $by }: «{ $text }»
answer-text = Svaret
answer-text-hint = Sei kva som blir retta, eller kvifor det blir ståande.
answer-text-missing = Skriv eit svar.
answer-do = Lagre svaret
close-title = Gjere rapporten endeleg?
close-what = Etter dette blir det ikkje teke imot fleire merknader. Blir det funne ein feil seinare, blir vurderinga retta med ein grunn, og rapporten får ei ny utgåve.
close-early = Fristen er { $date }. Veit du at barnehagen ikkje har fleire merknader?
close-do = Gjer rapporten endeleg
correction-begin = Rett vurderinga
correction-title = Rette vurderinga?
correction-what = Ho blir opna som eit utkast. Det som er signert, gjeld til rettinga er gjord ferdig, og blir aldri borte.
correction-reason = Kvifor må ho rettast?
correction-reason-hint = Grunnen følgjer den nye utgåva. Skriv ikkje namn på barn eller tilsette.
correction-reason-missing = Skriv kvifor ho må rettast.
correction-do = Opne for retting
correction-open = Ei retting er i gang.
correction-open-what = Begynt { $date }. Det som er signert, gjeld til rettinga er gjord ferdig. Grunnen: «{ $reason }»
correction-go-on = Hald fram med rettinga
correction-signed = Sjå det som er signert
correction-drop = Gå tilbake til det som er signert
correction-drop-title = Gå tilbake til det som er signert?
correction-drop-what = Det du har endra i rettinga, blir ikkje med. Det som er signert, gjeld vidare.
correction-drop-do = Gå tilbake
archive-making = Lagar filene til arkivet
archive-saved = Filene til arkivet er lagra.
archive-files = { $count ->
        [one] Éi fil ligg i mappa:
       *[other] { $count } filer ligg i mappa:
    }

## Diagram

chart-numbers = Tala
chart-of-item = Ledd
chart-item = { $number } { $title }
chart-making = Teiknar
chart-failed = Teikninga kunne ikkje lagast. Les meldinga øvst.
charts-none = Det er ikkje noko å teikne enno.
charts-none-todo = Diagramma kjem når ledd har fått skår.

## Møtevising

meeting-open = Møtevising
meeting-end = Avslutt visinga
meeting-place = Ledd { $number } av { $of }
meeting-before = Førre ledd
meeting-after = Neste ledd
meeting-ladder = Trinn for trinn
meeting-level = Nivå { $level }: { $word }
meeting-met = { $met } av { $applicable } oppfylt
meeting-faults = { $met ->
        [0] ingen av { $applicable } sett
       *[other] { $met } av { $applicable } sett
    }
meeting-empty-level = ikkje aktuelt
meeting-quotes = Dette vart sett og høyrt
meeting-quotes-none = Ingen notat til dette leddet.
meeting-next = Dette lyfter leddet
meeting-next-none = Her er det ikkje noko neste trinn.
meeting-lift-one = Dette må på plass:
meeting-lift-any = Eitt av desse er nok:
meeting-lift-both = Begge desse må på plass:
meeting-lift-some = { $need ->
        [2] To av desse:
        [3] Tre av desse:
        [4] Fire av desse:
       *[other] { $need } av desse:
    }
meeting-lift-all = Alle desse må på plass:
meeting-lift-faults = Først må dette ta slutt:
meeting-suggest = Forslag til å prøve
meeting-score-show = Vis skår
meeting-score-hide = Skjul skår
meeting-score-none = Dette leddet har ingen skår.
meeting-no-basis = Dagen gav ikkje grunnlag for ein skår.
meeting-none = Det er ingen ledd å vise enno.
meeting-none-todo = Svar på det du ser, først.

## Rapportar for fleire

batch-title = Rapportar
batch-open = Lag fleire rapportar
batch-what = Vel vurderingar, utgåve og språk. Alle rapportane blir lagde i éi mappe.
batch-search = Søk i barnehage og gruppe
batch-count = { $found } av { $of } vurderingar
batch-table = Ferdige vurderingar
batch-head-chosen = Vel
batch-head-name = Barnehage
batch-head-group = Gruppe
batch-head-date = Dag
batch-head-stage = Rapport
batch-choose = Vel { $name }, { $group }, { $date }
batch-all = Vel alle
batch-all-found = Vel alle som er viste
batch-nobody = Vel ingen
batch-chosen = { $count ->
        [0] Ingen er valde.
        [one] Éi er vald.
       *[other] { $count } er valde.
    }
batch-make = { $count ->
        [0] Lag rapportar …
        [one] Lag éin rapport …
       *[other] Lag { $count } rapportar …
    }
batch-choose-first = Vel minst éi vurdering først.
batch-public = Eit menneske må lese gjennom kvar offentlege utgåve før ho blir delt. Kva som er teke ut, ser du når du opnar rapporten.
batch-making = Lagar rapportar
batch-done = { $count ->
        [0] Ingen rapportar er laga.
        [one] Éin rapport er laga.
       *[other] { $count } rapportar er laga.
    }
batch-stopped = Du stoppa før alle var ferdige. Dei som er laga, ligg i mappa.
batch-failed = { $count ->
        [one] Éin rapport kunne ikkje lagast:
       *[other] { $count } rapportar kunne ikkje lagast:
    }
batch-none = Ingen vurderingar passar til «{ $words }».
batch-none-todo = Prøv færre ord.
batch-empty = Her lagar du rapportar for fleire vurderingar på éin gong.
batch-empty-todo = Gjer ei vurdering ferdig, så står ho her.

## Før besøket

before-title = Før besøket
before-open = Før besøket
before-letters = Brev og plakat
before-letters-which = Kva vil du sjå?
before-letter = Brev til barnehagen
before-poster = Plakat
before-parents = Brev til foreldra
before-language = Språk
before-save = Lagre PDF …
before-saved = Fila er lagra.
before-making = Lagar brevet
before-failed = Brevet kunne ikkje lagast.
before-failed-todo = Les meldinga over. Namnet og kontakten til kommunen blir sette i innstillingane.
before-settings = Gå til innstillingane
before-informed = Kven har fått beskjed?
before-informed-what = Skriv dagen dei fekk beskjed. La feltet stå tomt om dei ikkje har fått det enno.
before-informed-staff = Dei tilsette
before-informed-representatives = Dei tillitsvalde og verneombodet
before-informed-parents = Foreldra
before-informed-wrong = Skriv ein dag, til dømes 24.11.2026.
before-informed-saved = Dagane er lagra.

## Kommunen i innstillingane

municipality-title = Kommunen i brev og rapportar
municipality-name = Namnet på kommunen
municipality-unit = Eining
municipality-unit-hint = Til dømes fagstab for barnehage.
municipality-contact = Kontakt
municipality-contact-hint = Telefon eller e-post som kan stå i brev.
municipality-purpose = Føremål
municipality-purpose-hint = Kvifor kommunen vurderer. Står i breva før besøket.
municipality-basis = Rettsleg grunnlag
municipality-basis-hint = Lova eller vedtaket de byggjer på.
municipality-days = Dagar til merknader
municipality-days-hint = Så mange dagar får barnehagen til å sjå etter feil i fakta.
municipality-saved = Lagra.
archive-title = Arkivkodar
archive-what = Felta heiter det same i Noark. Dei følgjer med filene til arkivet. Spør arkivtenesta om kva dei skal vere.
archive-administrative-unit = Administrativ eining
archive-administrative-unit-hint = Eininga som eig saka (administrativEnhet).
archive-ordering-principle = Ordningsprinsipp
archive-ordering-principle-hint = Systemet klassane høyrer til, til dømes K-kodar (ordningsprinsipp).
archive-class-id = Klasse
archive-class-id-hint = Koden saka blir sortert under (klasseID).
archive-journal-type = Journalposttype
archive-journal-type-hint = Vanleg er X: eit notat i huset utan oppfølging (journalposttype).
archive-document-type = Dokumenttype
archive-document-type-hint = Kva slags dokument det er (dokumenttype).
archive-format = Filformat
archive-format-hint = Vanleg er RA-PDF, altså PDF/A (format).
archive-access-code = Tilgangskode
archive-access-code-hint = Blir fylt ut om rapporten er unnateken offentlegheit (tilgangsrestriksjon).
archive-access-ground = Heimel for tilgangskoden
archive-access-ground-hint = Paragrafen unntaket byggjer på (skjermingshjemmel).

## Kor lenge noko blir teke vare på

retention-title = Kor lenge noko blir teke vare på
retention-what = Skriv talet på månader. Når fristen er ute, står det på lista under. Ingenting blir sletta før nokon seier det.
retention-no-rules = VIBA føreslår ingen fristar: Kommunen sin eigen plan seier kor lenge.
retention-months = { $count ->
        [0] til nokon slettar det
        [one] månad
       *[other] månader
    }
retention-months-signed = { $count ->
        [0] utan frist
        [one] månad
       *[other] månader
    }
retention-saved = Lagra.
retention-covers-left-draft = Utkast ingen arbeider i. Dei blir lagde i papirkorga, og er borte etter 30 dagar.
retention-covers-working-material = Svar, notat og historikk frå før signeringa. Resultatet blir ståande.
retention-covers-practice = Svar, notat og historikk bak ferdig øving og opplæring.
retention-covers-self-sheets = Det kvar einskild svarte. Det de blei einige om, blir ståande.
retention-covers-put-aside = Filer og linjer som blei avviste då dei kom inn.
retention-covers-signed-result = Blir aldri sletta her. Fristen seier når dei berre skal liggje i arkivet.
retention-ready = Klart for sletting
retention-ready-none = Ingenting er klart for sletting no.
retention-looking = Ser kva som er klart …
retention-which = Sjå lista
retention-all = Vis alle { $count }
retention-number = Nummer { $id }
retention-since = Her sidan { $date }
retention-untouched = Ikkje rørt sidan { $date }
retention-delete = { $count ->
        [one] Slett denne …
       *[other] Slett desse { $count } …
    }
retention-bin = { $count ->
        [one] Legg i papirkorga …
       *[other] Legg desse { $count } i papirkorga …
    }
retention-stays = Blir ikkje sletta i VIBA. Det som er lagt i arkivet, er arkivet sitt, og planen til kommunen seier kor lenge det blir bevart.
retention-ask = { $count ->
        [one] Slette denne for godt?
       *[other] Slette desse { $count } for godt?
    }
retention-ask-bin = { $count ->
        [one] Leggje utkastet i papirkorga?
       *[other] Leggje { $count } utkast i papirkorga?
    }
retention-goes-left-draft = { $count ->
        [one] Det kan hentast tilbake i 30 dagar. Så er det borte for godt.
       *[other] Dei kan hentast tilbake i 30 dagar. Så er dei borte for godt.
    }
retention-goes-working-material = { $count ->
        [one] Svar, notat og historikk bak eitt signert resultat blir borte. Resultatet blir ståande.
       *[other] Svar, notat og historikk bak { $count } signerte resultat blir borte. Resultata blir ståande.
    }
retention-goes-practice = { $count ->
        [one] Svar, notat og historikk frå éi vurdering til øving eller opplæring blir borte.
       *[other] Svar, notat og historikk frå { $count } vurderingar til øving eller opplæring blir borte.
    }
retention-goes-self-sheets = { $count ->
        [one] Enkeltarka bak éi eigenvurdering blir borte. Det de blei einige om, blir ståande.
       *[other] Enkeltarka bak { $count } eigenvurderingar blir borte. Det de blei einige om, blir ståande.
    }
retention-goes-put-aside = { $count ->
        [one] Éi fil eller linje som blei avvist, blir borte.
       *[other] { $count } filer og linjer som blei avviste, blir borte.
    }
retention-for-good = Det kan ikkje hentast tilbake.
retention-copies = Eldre tryggingskopiar har det framleis, til dei blir tynna ut.
retention-delete-do = Slett for godt
retention-deleting = Slettar …
retention-binning = Legg i papirkorga …
retention-said = Sletta: { $count }. Det står i loggen.
retention-said-bin = { $count ->
        [one] Utkastet ligg i papirkorga. Det kan hentast tilbake i 30 dagar.
       *[other] { $count } utkast ligg i papirkorga. Dei kan hentast tilbake i 30 dagar.
    }
retention-log = Logg over sletting
retention-log-what = Loggen seier når, kva slag og kor mange. Han seier aldri kva det var.
retention-log-none = Ingenting er sletta enno.
retention-log-when = Når
retention-log-kind = Kva slag
retention-log-count = Tal

### Sending

sending-title = Sending
sending-ready = Klart til sending
sending-state-ready = Klar
sending-state-laid = Lagd i mappa
sending-count = { $count ->
        [one] Éi ferdig vurdering ligg ikkje i noka pakke enno.
       *[other] { $count } ferdige vurderingar ligg ikkje i noka pakke enno.
    }
sending-all = Ei pakke har alle vurderingane du har gjort ferdig her, òg dei du har sendt før. Sentralkontoret kan ta inn det same fleire gonger utan at noko blir dobbelt.
sending-nothing-new = Alt du har gjort ferdig, ligg i den nyaste pakka.
sending-nothing-new-what = Kom ho ikkje fram, kan du leggje same pakka i ei mappe igjen.
sending-lay = Legg pakka i ei mappe …
sending-lay-again = Legg ho i ei mappe igjen …
sending-working = Legg pakka i mappa
sending-done = Pakka er lagd i mappa.
sending-done-was-there = Same pakka låg i mappa frå før. Ingenting er endra.
sending-done-count = { $count ->
        [one] Ho har éi vurdering.
       *[other] Ho har { $count } vurderingar.
    }
sending-history = Pakker laga her
sending-bundle = { $count ->
        [one] 1 vurdering
       *[other] { $count } vurderingar
    }
sending-bundle-at = { $bundle } · { $date } { $time }
sending-receipt = Kvittering kjem ikkje tilbake hit enno. Sentralkontoret seier frå utanfor programmet når dei har teke inn pakka. Ta vare på vurderingane til dei har gjort det.
sending-empty = Her legg du ferdige vurderingar i ei pakke til sentralkontoret.
sending-empty-todo = Gjer ei vurdering ferdig, så er ho klar til sending.
sending-open-title = Pakka er ikkje kryptert
sending-open-what = Den som har fila, kan lese notat og svar.
sending-open-signed = Pakka er signert: ingen kan endre ho utan at det syner.
sending-open-where = Vel ei mappe som berre du og sentralkontoret kan opne, eller ein minnepinne du leverer sjølv.
sending-open-example = Pakken har oppdikta vurderingar. Prøv gjerne, men ikkje lever han til eit ekte sentralkontor.
sending-open-go = Gå vidare og vel mappe …

### Kommunen

office-title = Kommunen
office-take-in = Ta inn pakker …
office-taking-in = Tek inn pakker
office-outcome = Slik gjekk det
office-outcome-stopped = { $done ->
        [one] Stoppa etter éi pakke. Det som er teke inn, blir liggjande.
       *[other] Stoppa etter { $done } pakker. Det som er teke inn, blir liggjande.
    }
office-accepted = Teken inn
office-partial = Delvis teken inn
office-duplicate = Var her frå før
office-refused = Ikkje teken inn
office-added = { $count ->
        [0] Ingen nye vurderingar.
        [one] Éi ny vurdering.
       *[other] { $count } nye vurderingar.
    }
office-known = { $count ->
        [one] Éi var her frå før.
       *[other] { $count } var her frå før.
    }
office-set-aside = { $count ->
        [one] Eitt dokument er lagt til side: { $reason }
       *[other] { $count } dokument er lagde til side: { $reason }
    }
office-duplicate-what = Pakka er teken inn før. Ingenting er endra.
office-refused-what = Grunnen: { $reason }
office-refused-kept = Fila er lagd til side, og ingenting anna er endra.
office-reason-record = eit dokument i pakka er skadd eller endra.
office-visits = Besøk
office-visits-count = { $count } besøk
office-visits-caption = Eitt resultat for kvart besøk, etter namn på barnehage. Skala: { $scale }. Snitt for kvar delskala, og n er talet på ledd med skår.
office-numbers = Barnehagane står med nummer til registeret er lese inn.
office-numbers-do = Gå til barnehagar
office-head-kindergarten = Barnehage
office-head-group = Gruppe
office-head-date = Dag
office-head-result = Resultat
office-head-total = Alle ledd
office-open = Opne resultatet for { $name }, { $group }, { $date }
office-day = { $day } { $year }
office-one-assessor = Éin vurderar
office-consensus = Omforeint
office-waits-for-consensus = Ventar på omforeint skår
office-forked = To nyaste utgåver
office-invented = oppdikta barnehage
office-self = eigenvurdering
office-differs = Skårane i dokumentet er andre enn våre
office-unchecked = Skalaen er ikkje installert her: skårane er ikkje rekna etter
office-n = n={ $n }
office-no-result = Ingen felles skår
office-empty = Her står besøka i kommunen, når pakkene frå vurderarane er tekne inn.
office-empty-todo = Ta inn pakker frå mappa de deler, eller frå ein minnepinne.
office-status = Det som er teke inn
office-records = Dokument
office-results = Besøk med resultat
office-conflicts = Besøk som nokon må avgjere
office-pending = Ventar på ei tidlegare utgåve
office-keys = Nøklar ingen har godkjent
office-quarantined = Lagt til side
office-quarantined-one = { $file }: { $reason }
office-missing = Manglar frå maskin
office-missing-one = { $device }: nummer { $first }
office-missing-many = { $device }: nummer { $first } til { $last }
office-reused = Same nummer brukt to gonger
office-reused-one = { $device }: nummer { $number }. Er maskina gjenoppretta eller kopiert?
office-other-person = Signert med nøkkelen til ein annan person
office-other-person-one = Dokument { $record }: spør den som sende det.
office-look = Nokon bør sjå på
office-nothing-to-look-at = Ingenting ventar på nokon.
office-digest-check = Har to kontor det same?
office-digest = Kontrollkode
office-digest-what = Samanlikn koden med koden til det andre kontoret. Er dei like, har begge teke inn nøyaktig dei same dokumenta.
office-digest-copy = Kopier koden
office-digest-copied = Kopiert

## Start: val av arbeidsområde

start-title = Velkommen til VIBA
start-what = Her vurderer du kvaliteten i barnehagar etter ein fast skala. Alt ligg på denne maskina og verkar utan nett.
start-language = Språk
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
start-recent = Arbeidsområda dine
start-open = Opne
start-open-folder = Opne ei mappe …
start-other = Har du eit arbeidsområde frå før?
start-other-what = Opne mappa det ligg i.
start-new = Lag eit arbeidsområde
start-new-another = Lag eit nytt arbeidsområde
start-new-what = Eit arbeidsområde er ei mappe der alt arbeidet ditt ligg kryptert.
start-role = Kva skal du gjere?
start-role-assessor = Vurdere
start-role-assessor-about = Du besøkjer barnehagar, observerer og skårar.
start-role-office = Samle for kommunen
start-role-office-about = Du er sentralkontoret og tek imot vurderingar frå mange.
start-role-trainee = Lære å vurdere
start-role-trainee-about = Du øver og lærer skalaen. Ingenting av det tel.
start-name = Namn på arbeidsområdet
start-name-hint = Til dømes kommunen eller deg.
start-name-missing = Skriv eit namn du kjenner att.
start-opens = Når arbeidsområdet blir opna
start-opens-ask = Spør om passfrase
start-opens-ask-about = Tilrådd. Berre den som har passfrasen, kan lese det som ligg der.
start-opens-machine = Opne utan å spørje på denne maskina
start-opens-machine-about = Den som kjem inn på maskina, kan lese alt.
passphrase-new = Passfrase
passphrase-hint = Minst 12 teikn. Tre eller fire vanlege ord er lette å hugse.
passphrase-again = Passfrasen ein gong til
passphrase-missing = Skriv ein passfrase.
passphrase-differs = Dei to er ikkje like. Skriv passfrasen ein gong til.
start-make = Lag arbeidsområde
start-elsewhere = Vel ei anna mappe …
start-example = Berre sjå deg rundt?
start-example-what = Prøv med oppdikta barnehagar. Det skjer i eit eige område og blir aldri blanda med ekte vurderingar.
start-example-open = Prøv med eksempeldata
start-again = Prøv igjen
start-working = Eit augeblikk. VIBA gjer klart arbeidsområdet.

## Passfrase, gjenopprettingskode og lås

secret-show = Vis
secret-show-name = Vis det som står i «{ $label }»
lock-what = Arbeidsområdet er låst. Alt er lagra.
lock-field = Passfrase eller gjenopprettingskode
lock-missing = Skriv passfrasen eller gjenopprettingskoden.
lock-open = Lås opp
lock-opening = Låser opp …
lock-other = Vel eit anna arbeidsområde
locks-soon = Arbeidsområdet blir låst om litt.
locks-soon-what = Trykk ein tast eller klikk for å halde fram. Det du har lagra, er trygt; det du skriv i eit vindauge som ikkje er sendt, blir borte.
lock-office = Har du mist passfrasen og koden?
lock-office-what = { $name } kan hjelpe. Lagre konvolutten og send han dit. Dei les opp ein kode, som du skriv i feltet ovanfor.
lock-office-save = Lagre konvolutten
lock-office-saved = Konvolutten er lagra
fresh-code-title = Ta vare på gjenopprettingskoden
fresh-code-what = Koden opnar arbeidsområdet om passfrasen blir gløymd. Han blir vist berre no.
fresh-code-name = Gjenopprettingskode
fresh-code-where = Legg han i ei låst skuff eller eit skap, ikkje saman med maskina.
fresh-code-save = Skriv ut eller lagre arket
fresh-code-saved = Arket er lagra. Opne fila og skriv henne ut. Slett fila etterpå.
fresh-code-done = Eg har teke vare på koden
fresh-code-sure = Har du teke vare på koden? Lukkar du no, blir han ikkje vist igjen.

## Oversikt

overview-title = Oversikt
overview-new = Nytt besøk
overview-next = Neste steg
visit-title = { $name }{"\u00A0"}· { $group }
next-go-on = Hald fram med { $name }, { $group }
next-go-on-why = { $left ->
        [one] { $left } av { $of } indikatorar står att.
       *[other] { $left } av { $of } indikatorar står att.
    }
next-go-on-do = Hald fram
next-finish = Sjå over { $name }, { $group }
next-finish-why = Alt er svara på. Sjå over resultatet og gjer vurderinga ferdig.
next-finish-do = Sjå over
next-send = { $count ->
        [one] Send { $count } ferdig vurdering
       *[other] Send { $count } ferdige vurderingar
    }
next-send-why = Legg dei i ei mappe som sentralkontoret hentar frå.
next-send-do = Gå til sending
next-begin = Start besøket hos { $name }, { $group }
next-begin-why = Planlagt { $date }.
next-begin-today = Planlagt i dag.
next-begin-do = Start
next-ask = { $kind ->
        [interview] Hald samtalen
       *[documents] Les planar og dokument
    }: { $left ->
        [one] éin indikator står att
       *[other] { $left } indikatorar står att
    }
next-ask-why = { $name }, { $group }. Alt som kan observerast, er svara på.
next-ask-do = { $kind ->
        [interview] Gå til samtalen
       *[documents] Gå til dokumenta
    }
overview-practice = Øving
overview-draft-menu = Meir om { $place }
next-register = Les inn barnehagane
next-register-why = Hent lista frå registeret éin gong, så finn du barnehagen når du treng han.
next-register-do = Gå til barnehagar
next-plan = Planlegg eit besøk
next-plan-why = Vel barnehage, gruppe og dag. Du kan òg starte med ein gong.
next-plan-do = Nytt besøk
overview-saved-today = Lagra i dag { $time }
overview-saved = Lagra { $date } { $time }
overview-drafts = Utkast
overview-drafts-none = Ingen utkast
overview-drafts-todo = Når du startar eit besøk, ligg det her til det er ferdig.
overview-answered = { $answered } av { $of }
overview-no-scale = Skalaen manglar
overview-answered-name = { $answered } av { $of } indikatorar er svara på
overview-row = { $date }{"\u00A0"}· { $kind }
overview-planned = Planlagde besøk
overview-planned-none = Ingen planlagde besøk
overview-planned-todo = Legg eit besøk i planen, så får det ein kode som alle vurderarane bruker.
overview-planned-row = { $weekday }{"\u00A0"}· kode { $code }
overview-begin = Start
overview-today = I dag
overview-passed = Dagen er passert
overview-to-send = Til sending
overview-to-send-some = { $count ->
        [one] { $count } ferdig vurdering ventar på å bli send.
       *[other] { $count } ferdige vurderingar ventar på å bli sende.
    }
overview-to-send-none = Alt som er ferdig, er sendt.
overview-to-send-nothing = Ferdige vurderingar blir sende herfrå.
overview-send = Send …
overview-finished = Siste ferdige
overview-finished-none = Ingen ferdige vurderingar
overview-finished-todo = Når du gjer eit utkast ferdig, finn du resultatet her.
overview-all = Sjå alle

## Barnehagar

kindergartens-title = Barnehagar
kindergartens-what = Opne ein barnehage for å sjå gruppene, eller lag eit besøk.
kindergartens-read = Les inn register …
kindergartens-reading = Les inn barnehagar
kindergartens-search = Søk etter namn, stad eller eigar
kindergartens-count = { $found } av { $of } barnehagar
kindergartens-more = Viser dei første { $shown }. Skriv meir for å finne den du leitar etter.
kindergartens-none = Ingen barnehagar passar til «{ $words }»
kindergartens-none-todo = Skriv færre eller andre ord, eller organisasjonsnummeret.
kindergartens-empty = Ingen barnehagar enno
kindergartens-empty-todo = Hent lista for kommunen frå Nasjonalt barnehageregister (NBR) eller Einingsregisteret som JSON-fil. Les inn fila her. Det trengst berre éin gong.
kindergarten-owner = Eigar: { $owner }
kindergarten-groups = { $count ->
        [one] Gruppe: { $names }
       *[other] Grupper: { $names }
    }
kindergarten-visits = { $count ->
        [one] { $count } besøk
       *[other] { $count } besøk
    }
kindergarten-back = Alle barnehagar
kindergarten-number = Organisasjonsnummer { $number }
kindergarten-children = { $count ->
        [one] 1 barn
       *[other] { $count } barn
    }
groups-title = Grupper
groups-former = Tidlegare grupper
groups-none = Ingen grupper enno
groups-none-todo = Ei gruppe kjem hit når du lagar det første besøket til henne.
group-kind-younger = Småbarn, under 3 år
group-kind-older = Store barn, frå 3 år
group-kind-mixed = Alle aldrar
group-kind-outdoor = Utegruppe
group-kind-other = Anna
group-kind-none = Ikkje sagt
group-from = Frå { $date }
group-to = Til { $date }
group-from-to = { $from } til { $to }
group-called = Heitte { $name } til { $date }
group-merged = Gjekk inn i { $name }
group-visits = { $count ->
        [0] Ingen besøk
        [one] 1 besøk
       *[other] { $count } besøk
    }
group-menu = Meir om { $name }
group-change = Endre …
group-merge = Slå saman med ei anna …
group-merge-undo = Angre samanslåinga
group-change-title = Endre { $name }
group-name = Namn
group-name-missing = Skriv kva gruppa heiter.
group-date = Namnet gjeld frå
group-date-hint = Besøk før denne dagen held på namnet { $name }.
group-kind = Type
group-valid-from = Gruppa finst frå
group-valid-to = Gruppa finst til
group-valid-to-hint = Etter denne dagen blir ho ikkje foreslått i nye besøk. Besøka blir ståande.
group-date-wrong = Skriv datoen som 24.11.2026.
group-backwards = Gruppa kan ikkje slutte før ho startar.
group-save = Lagre
group-saved = { $name } er lagra.
group-merge-title = Slå saman { $name } med ei anna gruppe
group-merge-what = Besøka til { $name } blir ståande under sitt namn, og høyrer frå no av til den andre gruppa i oversikter over tid. Det kan angrast.
group-merge-into = Gjekk inn i
group-merge-into-none = Vel gruppe
group-merge-into-missing = Vel gruppa ho gjekk inn i.
group-merge-date = Frå og med
group-merge-do = Slå saman
group-merge-done = { $name } har gått inn i { $other }.
group-merge-undone = { $name } står for seg sjølv igjen.
register-read = Registeret er lese inn.
register-counts = { $added ->
        [one] { $added } ny
       *[other] { $added } nye
    }, { $updated ->
        [one] { $updated } endra
       *[other] { $updated } endra
    }, { $unchanged } som før.
register-left-out = Utelate: { $parts }.
register-skipped-test = { $count ->
        [one] { $count } testeining
       *[other] { $count } testeiningar
    }
register-skipped-closed = { $count ->
        [one] { $count } nedlagd
       *[other] { $count } nedlagde
    }
register-skipped-not-kindergarten = { $count ->
        [one] { $count } som ikkje er barnehage
       *[other] { $count } som ikkje er barnehagar
    }
register-skipped-shared-service = { $count ->
        [one] { $count } fellesteneste
       *[other] { $count } fellestenester
    }
register-skipped-bad-number = { $count ->
        [one] { $count } med feil organisasjonsnummer
       *[other] { $count } med feil organisasjonsnummer
    }
register-skipped-no-name = { $count ->
        [one] { $count } utan namn
       *[other] { $count } utan namn
    }
register-skipped-not-a-unit = { $count ->
        [one] { $count } linje som ikkje kan lesast
       *[other] { $count } linjer som ikkje kan lesast
    }
register-skipped-duplicate = { $count ->
        [one] { $count } som står to gonger
       *[other] { $count } som står to gonger
    }
register-pages = Fila er éi av { $pages } sider. Les inn dei andre òg.

## Nytt besøk

new-visit-title = Nytt besøk
new-visit-begin-title = Start besøket
new-visit-where = Kvar og når
new-visit-kindergarten = Barnehage
new-visit-kindergarten-missing = Vel ein barnehage frå lista.
new-visit-kindergarten-hint = Søk etter namn, stad eller eigar.
new-visit-kindergarten-hits = Barnehagar som passar
new-visit-kindergarten-none = Ingen barnehagar passar. Skriv færre eller andre ord.
new-visit-kindergarten-no-register = Ingen barnehagar er lesne inn.
new-visit-kindergarten-change = Vel ein annan
new-visit-group = Gruppe
new-visit-group-new = Ny gruppe
new-visit-group-name = Namn på gruppa
new-visit-group-hint = Slik gruppa blir kalla, til dømes Bjørka.
new-visit-group-missing = Vel eller skriv ei gruppe.
new-visit-group-long = Namnet er på { $count } teikn. Det kan vere på { $most }.
new-visit-date = Dato
new-visit-date-wrong = Skriv datoen som 24.11.2026. Året må vere frå 2020 til 2064.
new-visit-has-code = Eg har ein besøkskode
new-visit-has-code-about = Du har fått koden av den som planla besøket. Dagen står i koden.
new-visit-code = Besøkskode
new-visit-code-hint = Åtte teikn. Store og små bokstavar er likt.
new-visit-code-missing = Skriv koden du har fått.
new-visit-how = Vurderinga
new-visit-kind = Kva slags vurdering
new-visit-kind-external = Ekstern vurdering
new-visit-kind-external-about = Du kjem utanfrå.
new-visit-kind-self = Eigenvurdering
new-visit-kind-self-about = Barnehagen vurderer seg sjølv.
new-visit-kind-practice = Øving
new-visit-kind-practice-about = Tel aldri med i tal.
new-visit-kind-training = Opplæring
new-visit-kind-training-about = Blir samanlikna med ein fasit.
new-visit-role = Rolla di
new-visit-role-primary = Hovudvurderar
new-visit-role-second = Andre vurderar
new-visit-role-about = To vurderarar skårar kvar for seg og ser ikkje svara til kvarandre.
new-visit-assessor = Namnet ditt
new-visit-assessor-hint = Namnet blir på denne maskina.
new-visit-assessor-missing = Skriv namnet ditt.
new-visit-scale = Vurderingsskala
new-visit-scale-working = Arbeidsutgåve
new-visit-scale-counts = { $items } ledd, { $indicators } indikatorar
new-visit-facts = Fakta om dagen
new-visit-facts-hint = Kan òg fyllast ut under besøket.
new-visit-begin = Start no
new-visit-begin-why = «Start no» startar klokka.
new-visit-plan = Legg i planen
new-visit-planned = Besøket ligg i planen
new-visit-code-title = Besøkskode
new-visit-code-why = Les koden høgt for den andre vurderaren. Han gjer at svara dykkar høyrer til same besøk.
new-visit-copy = Kopier koden
new-visit-copied = Kopiert
new-visit-to-overview = Til oversikta
new-visit-minted = Besøket er oppretta og har koden { $code }. Prøv igjen, så blir det ikkje laga to.

## Fakta om dagen og økter

facts-title = Fakta om dagen
facts-description = Tal, aldri namn på barn eller tilsette.
facts-save = Lagre
facts-discard = Kaste endringane?
facts-discard-what = Det du har skrive her, er ikkje lagra.
facts-discard-keep = Hald fram med å fylle ut
facts-discard-do = Kast endringane
day-title = Dagen
rhythm-title = Dagen til gruppa
rhythm-about = Når gruppa brukar å ha samling, måltid og utetid. Då kan VIBA seie frå før noko er over.
rhythm-situation = Situasjon
rhythm-remove = Ta bort { $situation }
rhythm-none = Ingen tider enno.
rhythm-add = Legg til ein del av dagen
sitting-pauses-typed = Pausar
sitting-pauses-hint = Til dømes 9.40–9.50, 11.05–11.20
sitting-pauses-wrong = Skriv pausane som 9.40–9.50, med komma mellom. Dei må liggje i økta.
day-headcounts = Til stades gjennom dagen
day-headcounts-hint = Tel på nytt når mange kjem eller går.
day-headcount-at = Klokka
day-headcount-at-hint = Eit klokkeslett, til dømes 11.20.
day-headcount-children = Barn
day-headcount-under-3 = Under tre år
day-headcount-adults = Vaksne
day-headcount-remove = Ta bort teljinga klokka { $time }
day-headcount-add = Legg til ei teljing
day-ordinary = Var det ein vanleg dag?
day-ordinary-yes = Ja
day-ordinary-no = Nei
day-ordinary-unsaid = Ikkje sagt
day-why = Kva var annleis?
day-why-hint = Utan namn på barn eller tilsette.
day-ages = Alder i gruppa
day-youngest-years = Yngste, år
day-youngest-months = Yngste, månader
day-oldest-years = Eldste, år
day-oldest-months = Eldste, månader
day-ages-half = Alderen blir lagra når både yngste og eldste er fylte ut.
day-ages-backwards = Den eldste kan ikkje vere yngre enn den yngste.
day-children = Barn
day-present = Til stades
day-under-3 = Under 3 år
day-multilingual = Fleirspråklege
day-extra-support = Med ekstra støtte
day-more-than-present = Fleire enn dei { $present } til stades. Sjå om tala stemmer.
day-adults = Tilsette
day-pedagogical-leader = Pedagogiske leiarar
day-teacher = Barnehagelærarar
day-skilled-worker = Fagarbeidarar
day-assistant = Assistentar
day-substitute = Vikarar
day-student = Studentar og elevar
sittings-title = Økter
sittings-none = Ingen økter enno. Klokka lagar ei når ho startar.
sitting-number = Økt { $number }
sitting-number-date = Økt { $number }, { $date }
sitting-kind = Kva
sitting-place = Stad
sitting-place-none = Ikkje sagt
sitting-place-inside = Inne
sitting-place-outside = Ute
sitting-place-trip = På tur
sitting-from = Frå
sitting-to = Til
sitting-runs = Klokka går.
sitting-add = Legg til økt
sitting-remove = Fjern økt { $number }
sitting-time-wrong = Skriv klokkeslettet som 08.30.
sitting-backwards = Økta sluttar før ho startar.

## Vurderingar

assessments-title = Vurderingar
assessments-search = Søk etter barnehage eller gruppe
assessments-count = { $found } av { $of } vurderingar
assessments-drafts = Utkast
assessments-finished = Ferdige
assessments-draft = Utkast
assessments-final = Ferdig
assessments-none = Ingen vurderingar passar til «{ $words }»
assessments-none-todo = Skriv færre eller andre ord.
assessments-empty = Ingen vurderingar enno
assessments-empty-todo = Ei vurdering er skåringa di av eitt besøk. Lag eit besøk for å starte.
## Søk i notat

notes-title = Notat
notes-search = Søk i alle notat
notes-search-hint = Skriv eitt eller fleire ord. Notatet må ha alle.
notes-begin = Søk i alle notata som ligg her
notes-begin-todo = Skriv eit ord, så kjem notata som har det, nyaste først.
notes-not-found = Ingen notat har «{ $words }»
notes-not-found-todo = Skriv færre ord, eller berre byrjinga av dei.
notes-found = { $total ->
        [one] 1 notat
       *[other] { $count } notat
    }
notes-shown = Viser { $shown } av { $total }
notes-where = { $name }{"\u00A0"}· { $group }
notes-when = { $date } { $time }
notes-draft = Utkast
notes-final = Ferdig
notes-open = Opne { $place }, { $when }

## Papirkorga

bin-title = Papirkorg
bin-what = Det du legg bort, ligg her i 30 dagar. Så er det borte for godt.
bin-empty = Papirkorga er tom
bin-empty-todo = Notat, utkast og planlagde besøk du legg bort, kan hentast tilbake herifrå i 30 dagar.
bin-note = Notat
bin-draft = Utkast
bin-visit = Planlagt besøk
bin-where = { $name }{"\u00A0"}· { $group }
bin-visit-date = Besøk { $date }
bin-answered = { $count ->
        [0] Ingen svar
        [one] Eitt svar
       *[other] { $count } svar
    }
bin-put = Lagt bort { $date } { $time }
bin-gone = Borte for godt { $date }
bin-restore = Hent tilbake
bin-restored-note = Notatet er tilbake.
bin-restored-draft = Utkastet er tilbake.
bin-restored-visit = Besøket er tilbake i planen.
bin-put-draft = Utkastet ligg i papirkorga.
bin-put-visit = Besøket ligg i papirkorga.
bin-put-what = Det kan hentast tilbake i 30 dagar.
bin-undo = Angre
bin-see = Sjå papirkorga
bin-do = Legg i papirkorga

## Skalaer

rubrics-title = Skala
rubrics-what = Alle versjonar blir liggjande, så gamle vurderingar alltid kan opnast med den dei vart gjorde med.
rubrics-add = Installer pakke …
rubrics-read-workbook = Les inn rekneark …
rubrics-working = Les skalaen
rubrics-installed = Skalaer
rubrics-frames = Rammer
rubrics-frames-what = Ei ramme er oppbygginga av ein skala utan ordlyden. Den som har lisens, fyller inn teksten. Inga vurdering kan gjerast med ei ramme.
rubrics-open = Opne
rubrics-older = { $count ->
        [one] Éin eldre versjon
       *[other] { $count } eldre versjonar
    }
rubrics-added = { $rubric } er installert.
rubrics-was-here = { $rubric } var her frå før. Ingenting er endra.
rubrics-added-key = Signert av { $owner }, nøkkel { $key }.
rubrics-added-first = Det er første gongen noko frå denne eigaren blir lagt inn. Samanlikn nøkkelen med det eigaren sjølv seier.
rubrics-added-expired = Lisensen har gått ut: gamle vurderingar kan opnast, nye kan ikkje byrje.
studio-name-version = { $name } { $version }
studio-version = Versjon { $version }
studio-version-of = { $version } ({ $id })
studio-newest = Nyaste
studio-older = Eldre versjon
studio-expired = Utgått
studio-size = { $items } ledd, { $indicators } indikatorar
studio-status-working = Arbeidsutgåve, ikkje validert
studio-status-validated = Validert
studio-status-frame = Ramme utan ordlyd
studio-owner-program = Følgjer med VIBA
studio-owner-unknown = ukjend
studio-owner = Eigar: { $owner }
studio-owner-signed = Eigar: { $owner }, nøkkel { $key }
studio-licence-both = Ordlyden kan stå i rapportar og eksport.
studio-licence-reports = Ordlyden kan stå i rapportar, ikkje i eksport.
studio-licence-exports = Ordlyden kan stå i eksport, ikkje i rapportar.
studio-licence-none = Ordlyden kan ikkje stå i rapportar eller eksport.
studio-licence-until = Lisensen gjeld til { $date }.
studio-licence-expired = Lisensen gjekk ut { $date }. Gamle vurderingar kan opnast.
studio-language-nb = Bokmål
studio-language-nn = Nynorsk
studio-language-en = Engelsk
studio-language-se = Nordsamisk
studio-language-sv = Svensk
studio-language-da = Dansk
studio-language-fi = Finsk
studio-language-de = Tysk

## Éin skala

studio-back = Alle skalaer
studio-not-here = Denne skalaen er ikkje her.
studio-not-here-todo = Gå tilbake til lista, eller installer pakken på nytt.
studio-files = Filer og utskrift
studio-export = Lagre pakken …
studio-workbook-save = Lagre som rekneark …
studio-print = Skriv ut korrektur …
studio-print-pair = Skriv ut korrektur med { $language } …
studio-file-working = Lagar fila
studio-file-saved = Fila er lagra.
blank-sheet = Tomt skjema på papir …
blank-sheet-saved = Skjemaet er lagra.
studio-save-version = Lagre ny versjon …
studio-drafts-older = { $count ->
        [one] Eitt utkast har ein eldre versjon, og held på han til du flyttar det.
       *[other] { $count } utkast har ein eldre versjon, og held på han til du flyttar dei.
    }
studio-drafts-move = Flytt eit utkast …
studio-views = Vising
studio-view-texts = Tekstar
studio-view-try = Prøv ein skår
studio-view-changes = Endringar
studio-check = Sjekken
studio-check-what = Ein ny versjon kan lagrast når alt dette er retta. Det du har skrive, er lagra imens.
studio-problems = { $count ->
        [0] Ingen feil
        [one] Éin feil
       *[other] { $count } feil
    }
studio-undo = Angre
studio-rail = Ledd i skalaen
studio-whole = Heile skalaen
studio-edited = endra
studio-languages = Språk
studio-language-left = Språk til venstre
studio-language-right = Språk til høgre
studio-language-none = Berre eitt språk
studio-missing = { $count ->
        [one] Éin tekst manglar
       *[other] { $count } tekstar manglar
    }
studio-missing-here = Manglar her
studio-write = Skriv
studio-edit = Endre { $name }:
studio-how = Trykk på ein tekst for å endre han.
studio-edit-how = Ctrl Enter lagrar, Esc avbryt
studio-text-in = { $name }, { $language }
studio-long = { $words } ord i éi setning. Ho er lettare å lese med { $most } eller færre.
studio-item-more = Nummer, kort namn, rammeplan
studio-level = Nivå { $level }:
studio-level-none = Her må det stå minst éin indikator.
studio-indicators = { $count ->
        [0] Ingen indikatorar
        [one] Éin indikator
       *[other] { $count } indikatorar
    }
studio-indicator-number = Indikator { $number }
studio-add = Legg til indikator
studio-add-at = på nivå { $level }
studio-remove = Fjern indikator { $number }
studio-removed = Indikator { $number } er teken bort.
studio-removed-what = Numra etter han har flytta seg.
studio-removed-undo = Hent tilbake
studio-unfold = Vis rettleiing og innstillingar til { $number }
studio-fold = Skjul rettleiing og innstillingar til { $number }
studio-settings = Innstillingar for { $number }
studio-na-allowed = «Ikkje aktuelt» er lov
studio-counter = Tel episodar
studio-any-time = når som helst i dagen
studio-yes = ja
studio-no = nei
studio-text-name = Namn
studio-text-about = Kva det handlar om
studio-text-notice = Merknad på alle resultat
studio-text-anchor-1 = Ord for nivå 1
studio-text-anchor-3 = Ord for nivå 3
studio-text-anchor-5 = Ord for nivå 5
studio-text-anchor-7 = Ord for nivå 7
studio-text-term = Ord
studio-text-means = Tyding
studio-text-title = Tittel
studio-text-number = Nummer
studio-text-short = Kort namn
studio-text-framework-plan = Rammeplanen
studio-text-na-when = Ikkje aktuelt når
studio-text-text = Tekst
studio-text-counts = Tel
studio-text-counts-not = Tel ikkje
studio-text-borderline = På grensa
studio-text-ask = Spør
studio-text-suggest-1 = Framlegg til tiltak 1
studio-text-suggest-2 = Framlegg til tiltak 2
studio-text-source = Kvar svaret blir henta
studio-text-situations = Når i dagen ein kan sjå det
studio-text-na-allowed = «Ikkje aktuelt» er lov
studio-text-counter = Tel episodar
studio-text-optional = Valfritt ledd
studio-text-reverse = Snudd ledd
studio-text-subscale = Delskala
studio-text-whole = Alt
studio-text-scale = Skala
studio-text-edition = Utgåve
studio-text-status = Status
studio-text-ages-months = Alder i månader
studio-text-item-rule = Regel for ledd
studio-text-aggregation = Regel for snitt
studio-text-cycles = Rundar
studio-text-languages = Språk
studio-text-licence-owner = Eigar
studio-text-licence-reports = Ordlyd i rapportar
studio-text-licence-exports = Ordlyd i eksport
studio-text-licence-until = Siste dagen for lisensen
studio-whole-about = Om skalaen
studio-whole-anchors = Ord for nivåa
studio-whole-anchors-what = Står under 1, 3, 5 og 7 overalt der ein skår blir teikna.
studio-whole-subscales = Delskalaer
studio-whole-terms = Ord med fast tyding
studio-whole-terms-what = Forklart éin gong for heile skalaen.
studio-subscale-number = Delskala { $number }
studio-term-number = Ord { $number }
studio-term-means = Tydinga av «{ $term }»
studio-term-name = Ordet «{ $term }»
studio-subscale-name = Delskala «{ $id }»

## Prøve ein skår

studio-try-what = Ingenting av dette blir lagra.
studio-try-score = Skåren av svara
studio-try-clear = Tøm svara
studio-try-none = Her er det ingen indikatorar.
studio-try-none-todo = Legg til indikatorar under Tekstar, så kan du prøve ein skår.
studio-try-whole = Éin skår høyrer til eitt ledd.
studio-try-whole-todo = Vel eit ledd i lista.

## Endringar mellom versjonar

studio-changes-from = Frå
studio-changes-to = Til
studio-changes-open = Endringane dine i { $version }
studio-changes-print = Skriv ut endringane …
studio-changes-count = { $count ->
        [one] Éi endring
       *[other] { $count } endringar
    } i { $items ->
        [one] eitt ledd
       *[other] { $items } ledd
    }
studio-changes-none = Ingen skilnad
studio-changes-none-todo = Dei to versjonane har same oppbygging og same ord.
studio-changes-none-open = Ingenting er endra enno
studio-changes-none-open-todo = Vel ein annan versjon over for å samanlikne med han.
studio-change-in = { $name }, { $language }
studio-change-new = Ny
studio-change-gone = Teken bort
studio-gone = fjerna:
studio-come = nytt:

## Lagre ein ny versjon

save-version-title = Lagre som ny versjon
save-version-what = Endringane blir ein eigen versjon, signert med nøkkelen til dette arbeidsområdet. Versjon { $version } blir liggjande, og utkast held på sin til du flyttar dei.
save-version-problems = { $count ->
        [one] Sjekken har funne éin feil.
       *[other] Sjekken har funne { $count } feil.
    }
save-version-problems-what = Rett det først. Det du har skrive, er lagra imens.
save-version-check = Sjå kva som er feil
save-version-reason = Kvifor er han endra?
save-version-reason-hint = Éi setning. Ho blir vist til dei som flyttar eit utkast hit.
save-version-reason-missing = Skriv kvifor skalaen er endra.
save-version-id = Namn på pakken
save-version-id-own = Same pakke som før.
save-version-id-other = «{ $id }» kan berre signerast av eigaren. Difor får utgåva dykkar sitt eige namn.
save-version-id-wrong = Bruk a–z, 0–9 og bindestrek.
save-version-version = Versjon
save-version-version-hint = Tre tal, høgare enn før.
save-version-version-wrong = Skriv tre tal med punktum, som 1.2.0.
save-version-owner = Kven signerer
save-version-owner-hint = Står som eigar av denne versjonen.
save-version-owner-missing = Skriv kven som signerer.
save-version-do = Lagre versjonen
save-version-done = Versjon { $version } er lagra.
save-version-done-what = Signert med nøkkel { $key }. Han kan brukast i nye besøk no.

## Flytte eit utkast

move-title = Flytt utkastet til versjon { $version }
move-what = { $place }, { $date }. Utkastet har versjon { $version } no.
move-draft = Utkast
move-to = Til versjon
move-reading = Ser kva som følgjer med
move-carried = { $carried ->
        [0] Ingen svar følgjer med.
        [one] Eitt svar følgjer med.
       *[other] { $carried } svar følgjer med.
    }
move-carried-reworded = { $carried ->
        [one] Eitt svar følgjer med, til nye ord.
       *[other] { $carried } svar følgjer med, { $reworded ->
            [one] eitt
           *[other] { $reworded }
        } av dei til nye ord.
    }
move-left = { $left ->
        [one] Eitt svar følgjer ikkje med.
       *[other] { $left } svar følgjer ikkje med.
    }
move-ties-lost = { $count ->
        [one] Eitt notat mister eit merke. Notatet blir ståande.
       *[other] { $count } merke på notat blir borte. Notata blir ståande.
    }
move-answered = Etterpå er { $answered } av { $of } svara på.
move-lines-left = Følgjer ikkje med
move-lines-carried = Sjå over desse
move-before = Før
move-now = No
move-why = Fordi
move-do = Flytt
move-row = Flytt til { $version } …
move-done = { $place } er flytta til versjon { $version }.
move-undo = Angre
move-undone = Utkastet er tilbake i versjonen det hadde.

## Plan for oppfølging

nav-follow-up = Oppfølging
plan-title = Plan for oppfølging
plan-crumb = { $name } › { $group } › etter besøket { $date }
plan-none-here = Her er det ingen plan å vise.
plan-none-here-todo = Gå tilbake til lista og vel ein plan.
plan-to-plans = Alle planar
plan-not-final = Mål blir valde når vurderinga er ferdig.
plan-not-final-todo = Då ligg svara fast, og de kan velje blant det som løftar mest. Sjå over vurderinga og gjer henne ferdig først.
plan-not-final-do = Sjå over vurderinga
plan-owned = Styraren eig planen
plan-agreed-at = Avtalt { $date }
plan-times = { $count ->
        [one] Avtalt éin gong
       *[other] Avtalt { $count } gonger
    }
plan-changed = Endra etter at han vart avtalt.
plan-changed-what = Det som står her, er lagra, men ikkje avtalt enno. Den avtalte planen gjeld til de avtalar på nytt.
plan-agree = Planen er avtalt
plan-agree-again = Endringane er avtalte
plan-agreed-now = Planen er avtalt og signert. Endrar de noko, står det som ikkje avtalt til de avtalar på nytt.
plan-agree-no-goal = Vel minst eitt mål først.
plan-agree-no-words = Skriv kva de vil oppnå med mål { $number } først.
plan-agree-nothing-new = Ingenting er endra sidan planen vart avtalt.
plan-try-again = Prøv igjen
plan-file = Planen som fil
plan-file-word = Lagre som Word …
plan-file-excel = Lagre som Excel …
plan-file-read = Les inn utfylt plan …
plan-file-saved = Planen er lagra.
plan-read = { $count ->
        [0] Fila seier det same som planen her
        [one] Planen er lesen inn: éi endring
       *[other] Planen er lesen inn: { $count } endringar
    }
plan-read-undo = Ta tilbake
plan-read-undone = Planen er som før han vart lesen inn.
plan-read-list = Endringar frå fila
plan-line = { $what }: { $before } vart til { $now }
plan-line-set = { $what }: { $now }
plan-line-cleared = { $what } er tømt; før stod det { $before }
plan-line-added = Nytt mål
plan-line-removed = Målet er teke bort
plan-field-goal = Mål
plan-field-why = Kvifor
plan-field-measure = Tiltak
plan-field-owner = Ansvarleg
plan-field-due = Frist
plan-field-status = Status
plan-field-came-of-it = Kva det vart til
plan-field-partner = Samtalepartnar
plan-field-review = Samtale om planen
plan-field-questions = Spørsmål
plan-goals = Mål
plan-goals-few = To eller tre er nok
plan-goals-none = Ingen mål er valde enno
plan-goals-none-todo = Kryss av for det de vil arbeide med, eller legg til eit mål de har sjølve.
plan-goal-name = Mål { $number }: { $goal }
plan-goal-open = Mål { $number }
plan-goal = Kva de vil oppnå
plan-goal-own = Eige mål
plan-goal-from = Frå ledd { $number } «{ $title }»
plan-goal-lift = Frå ledd { $number } «{ $title }», frå { $from } til { $to }
plan-goal-fault = Frå ledd { $number } «{ $title }», blir følgt opp no
plan-goal-short = { $left ->
        [one] Kryss av for eitt til for å nå { $to }
       *[other] Kryss av for { $left } til for å nå { $to }
    }
plan-goal-stop = Dette skal ta slutt: { $text }
plan-goal-signs = Dette vil de sjå
plan-goal-signs-fault = Dette skal ikkje lenger skje
plan-why = Kvifor de valde dette
plan-measure = Tiltak
plan-suggest = Framlegg til tiltak
plan-suggest-take = Bruk
plan-suggest-name = Bruk framlegget: { $text }
plan-owner = Ansvarleg
plan-owner-none = Vel rolle
plan-owner-other = Andre …
plan-owner-words = Kven har ansvaret?
plan-owner-words-hint = Skriv rolla, ikkje namnet.
owner-head = Styrar
owner-pedagogical-leader = Pedagogisk leiar
owner-teacher = Barnehagelærar
owner-skilled-worker = Fagarbeidar
owner-assistant = Assistent
owner-everyone = Alle i gruppa
owner-owner = Eigar
owner-adviser = Rettleiar i kommunen
plan-due = Frist
plan-status = Status
goal-status-not-begun = Ikkje starta
goal-status-under-way = I gang
goal-status-done = Nådd
goal-status-set-aside = Lagt til side
plan-more = Kvifor, og kva det vart til
plan-came-of-it = Kva det vart til
plan-remove = Fjern mål { $number }
plan-removed = Målet er fjerna.
plan-removed-undo = Angre
plan-add = Legg til eige mål
plan-full = Tre mål er nok på éin gong. Fjern eitt først.
plan-choose = Vel mål frå vurderinga
plan-choose-what = Kryss av for det de vil arbeide med.
plan-choose-faults = Følg opp no
plan-choose-areas = Utviklingsområde
plan-choose-none = Vurderinga peikar ikkje ut noko å velje frå. Legg til eit mål de har sjølve.
plan-choose-more = { $count ->
        [one] Vis eitt område til
       *[other] Vis { $count } område til
    }
plan-need-one = Dette må på plass
plan-need-both = Begge desse må på plass
plan-need-all = Alle desse må på plass
plan-need-some = { $need ->
        [1] Eitt
        [2] To
        [3] Tre
       *[other] { $need }
    } av desse { $of ->
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
       *[other] { $of }
    } er nok
plan-need-fault = Dette vart sett og bør ikkje vente
plan-step = Frå { $from } til { $to }
plan-questions = Spørsmål til samtalen
plan-questions-what = For å snakke om resultatet saman.
plan-question = Spørsmål { $number }
plan-question-add = Legg til eige spørsmål
plan-question-remove = Fjern spørsmål { $number }
plan-question-suggested = Framlegg
plan-question-take = Ta med
plan-question-take-name = Ta med spørsmålet: { $text }
plan-talks = Samtale om planen
plan-partner = Samtalepartnar
plan-partner-hint = Rolle, til dømes rettleiar i kommunen.
plan-review = Dag for samtale om planen
plan-road = Vegen vidare
plan-road-signed = Vurderinga er ferdig
plan-road-preliminary = Førebels rapport
plan-road-comments = { $count ->
        [0] Kommentarar til fakta
        [one] Éin kommentar til fakta
       *[other] { $count } kommentarar til fakta
    }
plan-road-final = Endeleg rapport
plan-road-goals = Mål er avtalte
plan-road-goals-open = Velje og avtale mål
plan-road-review = Samtale om planen
plan-road-next-visit = Neste besøk opnar med desse måla
plan-road-done = gjort
plan-road-now = no
plan-road-later = seinare
plan-before = Mål frå førre besøk
plan-before-of = { $date }{"\u00A0"}· { $count ->
        [one] eitt mål
       *[other] { $count } mål
    }
plan-before-visit = Avtalt etter besøket { $date }
plan-before-hide = Gøym
plan-before-measure = Tiltak: { $measure }
plan-before-came = Kva det vart til: { $text }
plans-title = Oppfølging
plans-what = Planar etter vurderingar som er gjorde her. Dei som hastar, står først.
plans-search = Finn ein plan
plans-count = { $found } av { $of }
plans-none = Ingen planar passar med «{ $words }»
plans-none-todo = Prøv færre ord, eller namnet på barnehagen.
plans-empty = Ingen planar enno
plans-empty-todo = Når ei vurdering er ferdig, vel de mål frå resultatet. Då ligg planen her.
plans-empty-do = Gå til vurderingar
plans-row = Besøket { $date }{"\u00A0"}· { $goals ->
        [0] ingen mål enno
        [one] { $done } av eitt mål er nådd
       *[other] { $done } av { $goals } mål er nådde
    }
plans-overdue = Fristen var { $date }
plans-next = Neste frist { $date }
plans-all-done = Alle mål er nådde
plans-not-agreed = Ikkje avtalt
overview-due = Oppfølging med frist
overview-due-none = Ingen fristar dei neste 60 dagane
overview-due-row = { $goal }{"\u00A0"}· { $owner }
overview-due-over = { $days ->
        [one] Éin dag over fristen
       *[other] { $days } dagar over fristen
    }
overview-due-today = Frist i dag
overview-due-plan = Plan
overview-plans-all = Alle planar
next-follow-up = Følg opp målet hos { $name }, { $group }
next-follow-up-over = { $days ->
        [one] «{ $goal }». Fristen var i går.
       *[other] «{ $goal }». Fristen var for { $days } dagar sidan.
    }
next-follow-up-today = «{ $goal }». Fristen er i dag.
next-follow-up-why = { $days ->
        [one] «{ $goal }». Fristen er i morgon.
       *[other] «{ $goal }». Fristen er om { $days } dagar.
    }
next-follow-up-do = Opne planen

## Eigenvurdering

nav-self = Eigenvurdering
selves-title = Eigenvurdering
selves-what = Heile gruppa svarar kvar for seg, og så blir de samde. Eigenvurderinga er dykkar.
selves-begin = Start eigenvurdering
selves-empty = Ingen eigenvurderingar enno
selves-empty-todo = Vel eit besøk, eller ein barnehage og ei gruppe. Kvar tilsett fyller ut sitt skjema, og så blir de samde her.
selves-final = Ferdig
selves-draft = Utkast
selves-where = Kva gjeld eigenvurderinga?
selves-visit = Eit besøk som finst
selves-new = Ei anna gruppe eller ein annan dag
selves-which = Besøk
selves-which-none = Vel besøk
selves-which-missing = Vel kva besøk det gjeld.
selves-start = Start
self-title = Eigenvurdering
self-crumb = { $name } › { $group } › { $date }
self-none = Her er det inga eigenvurdering å vise.
self-none-todo = Gå tilbake til lista og vel ei.
self-back = Alle eigenvurderingar
self-sheets-count = { $count ->
        [0] Ingen skjema enno
        [one] Eitt skjema
       *[other] { $count } skjema
    }
self-progress = { $agreed } av { $of } avklarte
self-not-blind = Ikkje blind
self-not-blind-told = Denne eigenvurderinga er ikkje blind.
self-not-blind-what = Resultatet frå den eksterne vurderinga var kjent her før de vart samde. Det går heilt fint, men då viser ikkje skilnaden kva de såg utan å kjenne svaret.
self-external = Sjå den eksterne vurderinga
self-next-save = Gi kvar tilsett eit skjema
self-next-save-why = Alle svarar kvar for seg først, utan namn. Så les de inn skjemaa her og blir samde.
self-next-save-do = Lagre skjema …
self-next-same = { $count ->
        [one] De er samde om eitt svar
       *[other] De er samde om { $count } svar
    }
self-next-same-why = Alle skjemaa seier det same der. Ta dei med, så er resten det de treng å snakke om.
self-next-same-do = Ta med det alle er samde om
self-next-talk = { $left ->
        [one] Snakk om eitt svar til
       *[other] Snakk om { $left } svar til
    }
self-next-talk-why = Sjå kva skjemaa seier, og vel svaret de blir samde om.
self-next-talk-do = Gå til neste
self-next-finish = Alt er avklart
self-next-finish-why = Sjå over, og gjer eigenvurderinga ferdig. Då ligg svara fast.
self-next-plan = Eigenvurderinga er ferdig
self-next-plan-why = Vel to eller tre ting de vil arbeide med.
self-next-plan-do = Lag plan for oppfølging
self-same-done = { $count ->
        [one] Eitt svar er teke med.
       *[other] { $count } svar er tekne med.
    }
self-finish = Gjer ferdig
self-result = Vis resultatet
self-sheets = Skjema frå dei tilsette
self-sheets-what = Ingen namn står i skjemaa eller her.
self-sheets-none = Ingen skjema er lesne inn enno.
self-sheet = Skjema { $number }
self-sheet-row = { $answered } av { $of } svara på{"\u00A0"}· lese inn { $date }
self-sheet-remove = Ta bort skjema { $number }
self-sheet-sure = Ta bort skjema { $number }?
self-sheet-sure-what = Svara i det tel ikkje med lenger. Har de fila, kan ho lesast inn igjen.
self-sheet-sure-do = Ta bort
self-sheet-removed = Skjemaet er teke bort. Svara de er blitt samde om, står.
self-save-excel = Skjema i Excel …
self-save-pdf = Skjema på papir (PDF) …
self-read = Les inn utfylte skjema …
self-sheet-saved = Skjemaet er lagra.
self-sheet-saved-what = Gi kvar tilsett sin kopi.
self-read-some = { $count ->
        [0] Ingen skjema vart lesne inn.
        [one] Eitt skjema er lese inn.
       *[other] { $count } skjema er lesne inn.
    }
self-refused = { $count ->
        [one] Éi fil kunne ikkje lesast.
       *[other] { $count } filer kunne ikkje lesast.
    }
self-refused-todo = Rett opp og les inn på nytt. Det som vart lese inn, er trygt.
self-items = Ledda
self-item-left = { $left ->
        [0] alt er avklart
        [one] eitt svar att
       *[other] { $left } svar att
    }
self-item-name = { $number } { $title }: { $left ->
        [0] alt er avklart
        [one] eitt svar att
       *[other] { $left } svar att
    }
self-before = Førre ledd
self-after = Neste ledd
self-level = Nivå { $level }
self-counts = Svar i skjemaa
self-count = { $words }: { $count } av { $of }
self-blank = Ikkje svara på
self-same = Alle er samde
self-agreed = Det de er samde om
self-locked = Ferdig og låst
self-share = Deling
self-share-not = Berre de ser henne
self-share-not-what = Eigenvurderinga blir på denne maskina. Ho er ikkje med når vurderingar blir sende til kommunen.
self-share-is = Delt med kommunen
self-share-is-what = Svara de vart samde om, og skårane, blir med neste gong vurderingar blir sende. Skjemaa frå dei tilsette blir aldri med.
self-share-later = Ho kan delast når ho er ferdig.
self-share-do = Del med kommunen …
self-share-stop = Slutt å dele
self-share-stopped = Eigenvurderinga blir ikkje delt lenger.
self-share-title = Dele eigenvurderinga med kommunen?
self-share-yes = Med: svara de vart samde om, og skårane.
self-share-no = Ikkje med: skjemaa frå kvar tilsett.
self-share-when = Ho blir send i neste pakke til kommunen.
self-share-undo = De kan slutte å dele så lenge ho ikkje er lagd i ei pakke.
self-share-confirm = Del eigenvurderinga

## Innstillingar

settings-title = Innstillingar
settings-look = Utsjånad
settings-language = Språk
settings-theme = Lyst eller mørkt
settings-theme-system = Som maskina
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-contrast = Kontrast
settings-contrast-system = Som maskina
settings-contrast-more = Sterkare
settings-contrast-about = Sterkare strekar, kantar og ord.
settings-text-size = Tekststorleik
settings-text-size-hint = Ctrl og + eller − verkar overalt. Ctrl og 0 gir 100 %.
settings-percent = { $percent } %
settings-observe = Når du observerer
settings-letters = Svar med bokstavar
settings-letters-about = J for ja, N for nei og dei andre. Verkar berre utanfor tekstfelt.
settings-go-on = Gå vidare etter eit svar
settings-go-on-about = Neste indikator utan svar blir vald.
settings-assessor = Namnet ditt
settings-assessor-hint = Blir foreslått når du startar eit besøk. Namnet blir på denne maskina.
settings-keys = Tastar
settings-keys-sub = { $count ->
        [0] som vanleg
        [one] éin er endra
       *[other] { $count } er endra
    }
settings-words = Ord som er greie
settings-words-what = Medan du skriv notat, blir det peika på ord som liknar namn, telefonnummer og anna som kan vise kven nokon er. Ord her blir det ikkje peika på.
settings-words-none = Ingen ord er lagde til enno.
settings-words-add = Nytt ord
settings-words-add-do = Legg til
settings-words-remove = Fjern { $word }
settings-words-added = { $word } er lagt til.
settings-words-removed = { $word } er fjerna.
settings-card-label = Det kommunen seier på kortet
settings-card-hint = Det kommunen vil at de gjer når nokon ser eller mistenkjer at eit barn blir skadd. Står på kortet med same namn. La feltet stå tomt for orda til programmet.
settings-card-saved = Teksten på kortet er lagra.
settings-card-own = Kortet viser orda til programmet.
settings-bin = Papirkorg
settings-bin-what = Det du har lagt bort, kan hentast tilbake i 30 dagar.
settings-bin-open = Opne papirkorga
security-title = Tryggleik
security-only-machine = Ei mista maskin er ikkje verna.
security-only-machine-what = { $guard ->
        [system] Arbeidsområdet opnar seg for den som er logga inn på maskina. Med ein passfrase spør det først.
       *[account] Den som får tak i maskina, kan lese alt. Med ein passfrase spør arbeidsområdet først.
    }
security-passphrase = Passfrase
security-code = Gjenopprettingskode
security-is = Opnar arbeidsområdet
security-is-not = Ikkje laga enno
security-passphrase-make = Lag passfrase
security-passphrase-change = Byt passfrase
security-code-make = Lag gjenopprettingskode
security-code-anew = Lag ny gjenopprettingskode
security-machine = Opne utan å spørje på denne maskina
security-machine-about = { $guard ->
        [system] Den som er logga inn på maskina som deg, kan lese alt.
       *[account] Den som får tak i maskina, kan lese alt.
    }
security-machine-last = Kan ikkje slåast av enno. Utan passfrase eller gjenopprettingskode kunne ingen opne arbeidsområdet.
security-lock-after = Lås etter
security-lock-after-hint = Når ingen har brukt tastatur eller mus så lenge.
security-minutes = { $count } minutt
security-never = Aldri
security-lock-now = Lås no
security-now = Passfrasen eller gjenopprettingskoden du har no
security-new = Ny passfrase
security-new-again = Den nye passfrasen ein gong til
security-still = Opne framleis utan å spørje på denne maskina
security-passphrase-what = Den du har, gjeld ikkje lenger når den nye er laga.
security-code-what = Koden opnar arbeidsområdet om passfrasen blir gløymd.
security-code-anew-what = Koden du har, gjeld ikkje lenger når den nye er laga.
security-office = Sentralkontoret
security-office-other = Eit anna sentralkontor
security-office-is = { $name } kan lese ein kode som opnar det: { $fingerprint }
security-office-is-not = Kan ikkje hjelpe om passfrasen og koden blir borte
security-office-choose = Vel kontor
security-office-set = La kontoret hjelpe
security-office-what = Arbeidsområdet får ein kode til. Berre kontoret kan lese han, og han opnar ingenting utan filene dine.
security-office-compare = Er dette dei same fire gruppene som kontoret seier? Ring eller møt dei: fila kan vere bytt ut på vegen.
security-office-fingerprint = Fingeravtrykk
security-office-off = La ikkje kontoret hjelpe lenger
security-office-off-what = Koden som kontoret kan lese, opnar ikkje arbeidsområdet lenger. Han opnar framleis tryggingskopiar som er laga før.
security-said-office = Kontoret kan hjelpe frå no av
security-said-office-off = Kontoret kan ikkje hjelpe lenger
office-help = Hjelp til den som har mist passfrasen
office-help-what = Del ut nøkkelfila til kontoret. Den som tek ho i bruk, kan sende ein konvolutt hit når passfrasen er borte. I han er ein kode som berre dette arbeidsområdet kan lese.
office-help-fingerprint = Sei desse fire gruppene til den som tek fila i bruk
office-help-save = Lagre nøkkelfila
office-help-saved = Nøkkelfila er lagra
office-help-open = Opne ein konvolutt
office-help-careful = Koden opnar arbeidsområdet. Gi han berre til den som eig det, og ver sikker på at det er den du snakkar med.
envelope-title = Koden til «{ $workspace }»
envelope-code = Kode
envelope-done = Ferdig
envelope-noted = At du opna konvolutten, står i endringsloggen. Koden gjer ikkje det.
security-machine-on = Opne utan å spørje
security-machine-off = Spør frå no av
security-machine-off-what = Arbeidsområdet spør om passfrasen eller gjenopprettingskoden når det blir opna.
security-working = Eit augeblikk …
security-said-passphrase = Den nye passfrasen gjeld no.
security-said-on = Arbeidsområdet opnar seg utan å spørje på denne maskina.
security-said-off = Arbeidsområdet spør når det blir opna.
settings-workspace = Arbeidsområde
settings-name = Namn
settings-role = Rolle
settings-role-assessor = Vurderar
settings-role-office = Sentralkontor
settings-role-trainee = Under opplæring
settings-folder = Mappe
settings-change = Byt arbeidsområde
settings-change-about = Alt er lagra. Du kan kome tilbake når du vil.
settings-renew = Start eksempelet på nytt
settings-renew-title = Starte eksempelet på nytt?
settings-renew-what = Det du har gjort i eksempelet, blir borte. Eigne arbeidsområde er ikkje rørte.
settings-about = Om VIBA
settings-version = Versjon { $version }
settings-scale = Vurderingsskala: { $name } ({ $rubric })
settings-licence = Fri programvare under EUPL-1.2.

dialog-kind-rubric = Skala i éi fil (.vrubric)
dialog-rubric-add = Vel ein skala
dialog-rubric-save = Lagre skalaen som fil
dialog-kind-workbook = Rekneark (.xlsx)
dialog-workbook-save = Lagre skalaen som rekneark
dialog-workbook-read = Vel reknearket med skalaen
dialog-rubric-print = Lagre korrekturutgåva

## Tryggingskopiar, kontroll og reparasjon

counts-assessments = { $count ->
        [one] { $count } vurdering
       *[other] { $count } vurderingar
    }
counts-answers = { $count } svar
counts-notes = { $count } notat
counts-records = { $count ->
        [one] { $count } signert dokument
       *[other] { $count } signerte dokument
    }
counts-none = ingen vurderingar, notat eller dokument
backups-title = Tryggingskopiar
backups-today = I dag { $time }
backups-day = { $date } { $time }
backups-here = På denne maskina
backups-here-none = Ingen enno. Lag ein no, så er arbeidet trygt om fila blir skadd.
backups-elsewhere = Ein annan stad
backups-elsewhere-none = Ingen funnen. Legg gjerne ein kopi på ein annan disk eller ein minnepinne. Då toler arbeidet at maskina blir borte.
backups-has = Har { $what }.
backups-changed = Noko er endra sidan då.
backups-same = Ingenting er endra sidan då.
backups-sent = Siste pakke til sentralkontoret
backups-sent-laid = Lagd i ei mappe { $when }.
backups-sent-waiting = Ikkje lagd i noka mappe enno.
backups-sent-what = Ei pakke er ingen tryggingskopi: Ho gir berre tilbake det som er ferdig og signert.
backups-failed = Den siste tryggingskopien blei ikkje laga.
backups-make = Lag tryggingskopi no
backups-making = Lagar tryggingskopi …
backups-make-elsewhere = Lagre ein kopi ein annan stad …
backups-making-elsewhere = Lagrar kopien …
backups-said = Tryggingskopien er laga og kontrollert.
backups-said-elsewhere = Kopien er lagra og kontrollert.
restore-fold = Attopprett eller kontroller
restore-list = Kopiar du kan gå tilbake til
restore-what = Prøv ein kopi først. Då ser du kva han har, og ingenting blir endra.
restore-none = Det finst ingen kopiar enno.
restore-all = Vis alle { $count }
restore-when-unknown = Ukjent tidspunkt
restore-place-here = På denne maskina
restore-place-elsewhere = Ein annan stad
restore-place-before-upgrade = Ved sida av databasen
restore-try = Prøv
restore-try-which = kopien frå { $when }
restore-trying = Prøver …
restore-tried = Kopien er heil. Ingenting er endra.
restore-holds = Han har { $what }.
restore-missing = Dette er her no, men ikkje i kopien: { $what }.
restore-missing-none = Alt som er her no, er også i kopien.
restore-unknown = Det som er her no, kan ikkje lesast og samanliknast.
restore-united = { $count ->
        [one] Eitt signert dokument som ikkje er i kopien, blir med.
       *[other] { $count } signerte dokument som ikkje er i kopien, blir med.
    }
restore-this = Attopprett denne …
restore-ask = Attopprette kopien?
restore-ask-what = Arbeidsområdet blir slik det var: { $when }.
restore-ask-kept = Fila som er her no, blir teken vare på ved sida av. Ingenting blir sletta.
restore-ask-united = Signerte dokument herfrå og frå kopien blir samla. Ingen går tapt.
restore-ask-missing = Dette blir berre liggjande i den gamle fila: { $what }.
restore-ask-device = Arbeidsområdet får ein ny einings-ID, som på ei ny maskin.
restore-do = Attopprett
restore-working = Attopprettar …
restored-title = Arbeidsområdet er attoppretta.
repaired-title = Arbeidsområdet er reparert.
restored-what = Dei gamle filene er tekne vare på i mappa til arbeidsområdet. Sjå gjerne over det du arbeidde med sist.
checkup-title = Kontroll
checkup-what = Leitar etter skadar i databasen, dokumenta og tryggingskopiane. Ingenting blir endra.
checkup-do = Kontroller arbeidsområdet
checkup-working = Kontrollerer …
checkup-fine = Alt er i orden.
checkup-fine-what = Dokument kontrollerte: { $records }. Tryggingskopiar kontrollerte: { $backups }.
checkup-wrong = Noko er ikkje som det skal.
checkup-way-restore = Ikkje slett noko. Prøv den nyaste tryggingskopien i lista over, og attopprett han dersom han har det du treng.
checkup-way-backup = Lag ein ny tryggingskopi no, og la den skadde liggje.
checkup-way-key = Lag ny passfrase eller gjenopprettingskode under «Tryggleik».
lost-title = { $count ->
        [one] Minst éi lagra endring manglar.
       *[other] Minst { $count } lagra endringar manglar.
    }
lost-what = Fila er eldre enn det som var lagra. Ikkje slett noko: Ein tryggingskopi kan ha det som manglar.
lost-do = Sjå tryggingskopiane
repair-maybe = Eit arbeidsområde lét seg ikkje opne.
repair-maybe-what = Filene ligg der dei låg. Sjå kva som kan bergast.
repair-open = Reparer …
repair-title = Reparer arbeidsområdet
repair-looking = Ser kva som kan bergast. Det kan ta litt tid.
repair-secret-what = Arbeidsområdet er låst. Skriv det som opnar det, for å sjå kva som kan bergast.
repair-look = Sjå kva som kan bergast
repair-found = Dette er skadd
repair-fine = Databasen er i orden. Ingenting er endra. Lukk dette og prøv å opne arbeidsområdet igjen.
repair-will = Etter reparasjonen
repair-holds = Den nye fila har { $what }.
repair-brought = { $count ->
        [one] Éi rad blir henta frå ein tryggingskopi.
       *[other] { $count } rader blir henta frå ein tryggingskopi.
    }
repair-united = { $count ->
        [one] Eitt signert dokument blir henta frå tryggingskopiar og pakkar.
       *[other] { $count } signerte dokument blir henta frå tryggingskopiar og pakkar.
    }
repair-unreadable = { $count ->
        [one] Éin stad kan ikkje lesast.
       *[other] { $count } stader kan ikkje lesast.
    }
repair-left-out = { $count ->
        [one] Éi rad blir utelaten fordi det ho høyrer til, ikkje kan lesast.
       *[other] { $count } rader blir utelatne fordi det dei høyrer til, ikkje kan lesast.
    }
repair-kept = Dei gamle filene blir tekne vare på ved sida av. Ingenting blir sletta.
repair-do = Reparer
repair-working = Reparerer …
