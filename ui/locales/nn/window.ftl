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
nav-sending = Sending
nav-settings = Innstillingar
nav-safe = Alt er lagra her
example-title = Dette er eksempeldata.
example-what = Barnehagen og svara er oppdikta. Prøv det du vil.
example-leave = Gå til mitt eige arbeid
trouble-copy = Kopier detaljar
trouble-copied = Kopiert
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
visit-line = { $group } · { $date }
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
lift-some = Ja på { $count } av desse:
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
observe-undone = Angra.
observe-redone = Gjort om igjen.

## Notat

notes = Notat
note-new = Nytt notat
note-placeholder = Kva ser og høyrer du?
note-will-tie = Blir merkt { $number }
note-will-not-tie = Utan merke
note-save = Lagre
note-edit = Endre notatet frå { $time }
note-remove = Slett notatet frå { $time }
note-tie = Merk { $number }
note-untie = Fjern merket { $number }
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
keys-description = Bokstavane verkar når du ikkje skriv. Dei kan slåast av i innstillingane.
keys-off = Bokstavane er slått av i innstillingane. Dei andre tastane verkar.
keys-answer = Svare
keys-move = Flytte
keys-write = Skrive og angre
key-yes = Ja
key-no = Nei
key-not-observed = Ikkje observert
key-no-opportunity = Ikkje høve
key-na = Ikkje aktuelt
key-clear = Fjern svar
key-rest-level = Resten av nivået ikkje sett
key-rest-item = Resten av leddet ikkje sett
key-down = Neste linje
key-up = Førre linje
key-next-open = Neste utan svar
key-item-before = Førre ledd
key-item-after = Neste ledd
key-go-to = Gå til ledd eller ord
key-note = Skriv notat
key-tie = Merk siste notat
key-guide = Rettleiing
key-more = Éin episode til
key-fewer = Éin episode færre
key-pause = Pause
key-undo = Angre
key-redo = Gjer om
key-result = Resultat
key-help = Alle tastar
key-back = Tilbake
goto-title = Gå til
goto-label = Nummer eller ord
goto-hits = Treff
goto-none = Ingen treff.
