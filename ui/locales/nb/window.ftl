# Vinduet. Tekstene står etter skjerm; det som flere skjermer deler, står først.

### Felles

window-name = VIBA
window-skip = Hopp til innholdet
window-close = Lukk
window-cancel = Avbryt
window-optional = valgfritt
window-clear-search = Tøm søket
window-number-hint = La feltet stå tomt hvis dere ikke telte.
window-number-wrong = Skriv et helt tall fra { $low } til { $high }.

## Datoer og tid

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
weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag
date-day-month = { $day }. { $month }
date-day-month-year = { $day }. { $month } { $year }
date-weekday = { $weekday } { $date }
duration-minutes = { $minutes } min
duration-hours = { $hours } t
duration-hours-minutes = { $hours } t { $minutes } min

## Lagring

saved-at = Lagret { $time }
saved-now = Lagrer
saved-failed = Ikke lagret

## Arbeid som tar tid

progress-done = { $done } av { $total }
progress-counting = Finner ut hvor mye det er

## Skår på linje

score-none = Ingen skår ennå
score-is = Skår { $score }
score-so-far = Skår { $score } så langt, { $low } til { $high } er fortsatt mulig
score-unsure = usikkerhet { $low } til { $high }
score-before = { $score } forrige gang
score-other = { $score } hos den andre
score-parts = { $first }, { $second }
score-provisional = så langt

## Nivå og merker

level-reached = Nivå { $level } er nådd
level-partly = Nivå { $level } er delvis nådd
level-not = Nivå { $level } er ikke nådd
mark-met = Oppfylt
mark-not-met = Ikke oppfylt
mark-not-counted = Teller ikke
mark-unanswered = Ubesvart


## Rammen rundt skjermene

nav = Hovedmeny
nav-overview = Oversikt
nav-office = Kommunen
nav-kindergartens = Barnehager
nav-assessments = Vurderinger
nav-sending = Sending
nav-settings = Innstillinger
nav-safe = Alt er lagret her
example-title = Dette er eksempeldata.
example-what = Barnehagen og svarene er oppdiktet. Prøv det du vil.
example-leave = Gå til mitt eget arbeid
trouble-copy = Kopier detaljer
trouble-copied = Kopiert
recovered-title = Arbeidet ditt er her.
recovered-what = { $name }, { $group }: { $answers ->
        [one] { $answers } svar
       *[other] { $answers } svar
    } og { $notes ->
        [one] { $notes } notat
       *[other] { $notes } notater
    }.
recovered-saved = Sist lagret { $time }.
recovered-note = Notatet du skrev på, står i feltet.

## Observer

kind-external = ekstern vurdering
kind-self = egenvurdering
kind-practice = øving
kind-training = opplæring
visit-line = { $group } · { $date }
observe-back = Til oversikten
observe-facts-missing = Fakta om dagen
observe-children = { $count ->
        [one] { $count } barn
       *[other] { $count } barn
    }
observe-adults = { $count ->
        [one] { $count } ansatt
       *[other] { $count } ansatte
    }
observe-pause = Ta pause i observasjonen
observe-run = Start klokka
observe-paused = Pause
observe-not-started = Ikke startet
observe-result = Resultat
observe-items = Ledd
observe-of-answered = av { $of } besvart
observe-item-count = { $count ->
        [one] { $count } ledd
       *[other] { $count } ledd
    }
observe-left = { $count } igjen
observe-item-done = ferdig
observe-subscale = Delskala { $number } · { $title }
observe-levels = Nivåer i leddet
observe-level = Nivå { $level }: { $word }
observe-faults = { $count ->
        [one] { $count } feil sett
       *[other] { $count } feil sett
    }
observe-met = { $met } av { $applicable } oppfylt
observe-item-before = Forrige ledd
observe-item-after = Neste ledd
observe-item-na = Hele leddet er ikke aktuelt
observe-item-applies = Leddet er aktuelt likevel
observe-rest = Resten ikke sett
level-faults-what = Sett betyr at noe svikter
level-faults-sum = { $met ->
        [0] Ingen av { $applicable } sett
       *[other] { $met } av { $applicable } sett
    }
level-met-sum = { $met } av { $applicable } oppfylt
level-open-sum = { $count } ubesvart
why = Hvorfor
why-score = Hvorfor { $score }
why-not-begun = Ikke begynt. Svar på det du ser.
why-item-not-applicable = Leddet er ikke aktuelt, og får ingen skår.
why-nothing-applies = Ingenting over nivå 1 er aktuelt.
why-faults-seen = { $count ->
        [one] Én feil på nivå 1 er sett.
       *[other] { $count } feil på nivå 1 er sett.
    }
why-faults-open = { $count ->
        [one] Nivå 1 er ikke avklart: ett svar mangler.
       *[other] Nivå 1 er ikke avklart: { $count } svar mangler.
    }
why-climbed-first = { $met } av { $applicable } på nivå { $level } er oppfylt.
why-climbed = Alle på nivå { $full } er oppfylt, og { $met } av { $applicable } på nivå { $level }.
why-all-met = Alt som er aktuelt opp til nivå { $level }, er oppfylt.
lift-to = Gir { $score }
lift-faults = Ikke lenger sett:
lift-all = { $count ->
        [one] Ja på
       *[other] Ja på alle:
    }
lift-some = Ja på { $count } av disse:
possible = Mulig nå
possible-range = { $count ->
        [one] { $range }, fordi ett svar mangler.
       *[other] { $range }, fordi { $count } svar mangler.
    }
observe-guidance = Veiledning
guide-counts = Teller
guide-counts-not = Teller ikke
guide-borderline = På grensen
guide-ask = Spør
guide-na-when = Ikke aktuelt når
observe-why-not = Hvorfor ikke observert
observe-had-opportunity = Det var anledning
observe-episodes = Episoder
observe-episode-more = Én episode til
observe-episode-fewer = Én episode færre
observe-episodes-seen = { $count ->
        [one] episode
       *[other] episoder
    }
observe-note-add = Skriv notat til { $number }
observe-note-count = { $count ->
        [one] { $count } notat til { $number }
       *[other] { $count } notater til { $number }
    }
observe-undone = Angret.
observe-redone = Gjort om igjen.

## Notater

notes = Notater
note-new = Nytt notat
note-placeholder = Hva ser og hører du?
note-will-tie = Merkes { $number }
note-will-not-tie = Uten merke
note-save = Lagre
note-edit = Endre notatet fra { $time }
note-remove = Slett notatet fra { $time }
note-tie = Merk { $number }
note-untie = Fjern merket { $number }
notes-show = Vis notater
notes-filter-all = Alle
notes-filter-item = Leddet
notes-filter-untied = Uten merke
notes-none = Ingen notater her
notes-none-todo = Trykk S og skriv det du ser. Merk det senere.
notes-newest-first = Notater, nyeste øverst

## Taster

observe-keys = Taster
observe-all-keys = Alle taster
keys-title = Alle taster
keys-description = Bokstavene virker når du ikke skriver. De kan slås av i innstillingene.
keys-off = Bokstavene er slått av i innstillingene. De andre tastene virker.
keys-answer = Svare
keys-move = Flytte
keys-write = Skrive og angre
key-yes = Ja
key-no = Nei
key-not-observed = Ikke observert
key-no-opportunity = Ingen anledning
key-na = Ikke aktuelt
key-clear = Fjern svar
key-rest-level = Resten av nivået ikke sett
key-rest-item = Resten av leddet ikke sett
key-down = Neste linje
key-up = Forrige linje
key-next-open = Neste ubesvarte
key-item-before = Forrige ledd
key-item-after = Neste ledd
key-go-to = Gå til ledd eller ord
key-note = Skriv notat
key-tie = Merk siste notat
key-guide = Veiledning
key-more = Én episode til
key-fewer = Én episode færre
key-pause = Pause
key-undo = Angre
key-redo = Gjør om
key-result = Resultat
key-help = Alle taster
key-back = Tilbake
goto-title = Gå til
goto-label = Nummer eller ord
goto-hits = Treff
goto-none = Ingen treff.
