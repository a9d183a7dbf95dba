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
score-spread = skjemaene gir { $low } til { $high }
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
nav-rubrics = Skala
nav-sending = Sending
nav-notes = Notater
nav-bin = Papirkurv
nav-settings = Innstillinger
nav-lock = Lås
nav-safe = Alt er lagret her
example-title = Dette er eksempeldata.
example-what = Barnehagen og svarene er oppdiktet. Prøv det du vil.
example-leave = Gå til mitt eget arbeid
trouble-copy = Kopier detaljer
trouble-copied = Kopiert
trouble-copy-failed = Kunne ikke kopiere. Merk teksten og kopier den selv:
copy-failed = Kunne ikke kopiere. Merk koden og kopier den selv.
trouble-unexpected = Noe uventet hindret dette.
trouble-unexpected-hint = Det som står som lagret, er trygt. Prøv igjen; hjelper det ikke, lukk vinduet og åpne det på nytt.
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
visit-line = { $group }{"\u00A0"}· { $date }
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
clock-of-interview = Samtale
clock-of-documents = Dokumenter
clock-pause-interview = Ta pause i samtalen
clock-pause-documents = Ta pause i lesingen
clock-run-interview = Start klokka for samtalen
clock-run-documents = Start klokka for lesingen
clock-hint-interview = Klokka for samtalen går ikke.
clock-hint-documents = Klokka for lesingen går ikke.
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
observe-rest-yes = Resten ja
observe-rest-no = Resten nei
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
lift-some = { $count ->
        [one] Ja på ett av disse:
       *[other] Ja på { $count } av disse:
    }
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
note-ask = Skåren bør ha et notat.
note-ask-write = Skriv notat
note-ask-without = Gå videre uten notat
note-ask-why = Hvorfor uten notat?
note-reason-all-day = Det gikk igjen hele dagen
note-reason-paper = Notatet står på papir
note-reason-no-time = Jeg rakk ikke å skrive
note-reason-own = Med egne ord
note-reason-save = Lagre grunnen
note-reason-is = Uten notat: { $reason }
note-reason-change = Endre
note-reason-change-name = Endre grunnen til at leddet ikke har notat
note-reason-remove = Ta bort grunnen
hands-all-answered = Alt er besvart. Resultatet er neste steg.
hands-item-na = Leddet er ikke aktuelt: her er det ingenting å svare på.
hands-no-na = { $number } kan ikke være ikke aktuelt.
hands-fault = { $number } er sett eller ikke sett.
hands-no-counter = Her telles det ikke.
hands-rest-fault = På nivå 1 svarer du på én feil om gangen.
observe-item-is-na = Leddet er ikke aktuelt
observe-item-is-na-todo = Det får ingen skår og teller ikke i snittet. Svar du hadde gitt, er tatt vare på.
observe-leave-title = Noe er ikke lagret
observe-leave-what = Det du gjorde sist, kom ikke på disk. Det som vises som lagret, er trygt.
observe-leave-stay = Bli her
observe-leave-go = Gå likevel
observe-leave-lock = Lås likevel
observe-undone = Angret.
observe-redone = Gjort om igjen.
history-title = Historikk for { $number }
history-none = Ingenting har skjedd her ennå.
history-done = { $what }
history-undone = Angret: { $what }
history-redone = Gjort om igjen: { $what }
history-cleared = Svaret fjernet
history-tied = Notat merket: { $note }
history-tied-gone = Notat merket; det er slettet nå
history-untied = Merket fjernet fra notatet: { $note }
history-untied-gone = Merket fjernet fra et notat som er slettet nå
history-counted = { $count ->
        [one] Talt: { $count } episode
       *[other] Talt: { $count } episoder
    }
concern-title = Dette hører ikke hjemme i VIBA
concern-short = Bekymring
concern-first = Barnet går foran vurderingen. Legg den til side; den er lagret. Skriv ikke det du har sett, her.
concern-now = Er det fare nå: bli hos barnet og ring politiet på 112.
concern-leader = Snakk med styreren med en gang. Gjelder det styreren, snakker du med eieren.
concern-duty = Har du grunn til å tro at et barn blir mishandlet, utsatt for overgrep eller alvorlig omsorgssvikt, melder du fra til barnevernet selv. Plikten er din egen, også når andre har meldt fra, og taushetsplikten hindrer den ikke. Slik er det etter barnehageloven og barnevernsloven.
concern-ask = Er du i tvil, kan du spørre barnevernet om råd uten å si hvem barnet er.
concern-numbers = Når det haster
concern-police = Politiet
concern-child = Alarmtelefonen for barn og unge, hele døgnet
concern-kept = VIBA lagrer at kortet ble åpnet, og ingenting mer.
concern-own = Kommunens egen tekst kunne ikke leses. Dette er den vanlige.
practice-words = Øvelse – teller ikke i noen statistikk

### Etter skalaen, etter dagen, samtale og planer

ways-name = Arbeidsmåte
way-scale = Etter skalaen
way-day = Etter dagen
way-asked = Samtale og planer
way-paper = Fra papir
paper-how = Skriv svarene i den rekkefølgen de står på arket. Neste rute kommer av seg selv.
paper-count = { $answered } av { $of }
paper-count-name = { $answered } av { $of } besvart
paper-cell = { $number } { $text }: { $answer }
paper-level = Nivå { $level }
paper-score = Skår
paper-score-none = Ingen skår ennå
paper-stopped = Svaret ble ikke lagret.
paper-dropped = Det du tastet etter det, er ikke tatt med.
paper-one-by-one = Fra papir svarer du på én rute om gangen.
paper-letter-yes = J
paper-letter-no = N
paper-letter-not-observed = O
paper-letter-no-opportunity = I
paper-letter-na = A
paper-letter-fault-yes = S
paper-letter-fault-no = –
places-name = Situasjoner
places-seen = Observer
places-any = Hele dagen
places-asked = Spør og les
place-any = Når som helst
place-item = ledd { $number }
place-left = { $count ->
        [one] Én indikator gjenstår her.
       *[other] { $count } indikatorer gjenstår her.
    }
place-left-asked = { $count ->
        [one] Én gjenstår her, { $left } av { $of } i samtale og planer til sammen.
       *[other] { $count } gjenstår her, { $left } av { $of } i samtale og planer til sammen.
    }
place-done = Alt her er besvart.
place-how = Ruten foran viser nivået.
place-how-asked = Spør, eller les det du får se.
place-show-answered = Vis også besvarte ({ $count })
place-only-here = bare her
place-also-seen = kan også observeres
place-also = Også:
place-ask = Spør: { $question }
place-rest = Resten her ikke sett
place-go-on = Gå til { $place } · { $count } igjen
situation-the-arrival = leveringen
situation-the-free-play = frileken
situation-the-circle-time = samlingen
situation-the-activity = aktiviteten
situation-the-meal = måltidet
situation-the-outdoors = utetiden
situation-the-books = bokstunden
situation-the-cloakroom = garderobetiden
situation-the-planning = samtalen
situation-begins = Begynner nå
situation-begins-name = { $place } begynner nå
situation-ends = Ferdig nå
situation-ends-name = { $place } er ferdig nå
situation-since = I gang siden { $time } · { $length }
situation-now = nå, siden { $time }
situation-now-planned = nå
situation-over = over { $time }
situation-log-title = Hva begynner nå?
situation-log-about = Den som pågår, slutter da. Ctrl Z angrer.
hands-situation-begun = { $place } er i gang.
hands-situation-ended = { $place } er ferdig.
warning-strip = Blir snart for sent
warning-any-time = Når som helst kan { $what } være over
warning-soon = { $minutes ->
        [one] Om ca. ett minutt er { $what } over
       *[other] Om ca. { $minutes } minutter er { $what } over
    }
warning-begun = Nå er { $what } i gang
warning-late = Nå skulle { $what } ha begynt
warning-coming = { $minutes ->
        [one] Om ca. ett minutt begynner { $what }
       *[other] Om ca. { $minutes } minutter begynner { $what }
    }
warning-only = { $count ->
        [one] { $when }: én indikator kan bare ses der.
       *[other] { $when }: { $count } indikatorer kan bare ses der.
    }
warning-last = { $count ->
        [one] { $when }: én indikator kan ikke ses andre steder etter dette.
       *[other] { $when }: { $count } indikatorer kan ikke ses andre steder etter dette.
    }
warning-last-too = { $count ->
        [one] Én til kan ikke ses andre steder etter dette.
       *[other] { $count } til kan ikke ses andre steder etter dette.
    }
warning-again = Det kommer igjen senere i dag.
warning-show = Vis linjene
warning-more = { $count ->
        [one] Ett varsel til
       *[other] { $count } varsler til
    }
hands-place-done = Alt her er besvart. Neste: { $place }, { $count } igjen.

## Notater

notes = Notater
note-new = Nytt notat
note-placeholder = Hva ser og hører du?
note-will-tie = Merkes { $number }
note-will-not-tie = Uten merke
note-save = Lagre
note-edit = Endre notatet fra { $time }
note-remove = Legg notatet fra { $time } i papirkurven
note-removed = Notatet ligger i papirkurven.
note-removed-what = Det kan hentes tilbake i 30 dager.
note-removed-undo = Angre
note-tie = Merk { $number }
note-untie = Fjern merket { $number }
tag-more = Merk …
tag-find = Merk med nummer eller ord
tag-hits = Indikatorer å merke med
tag-none = Ingen indikator passer.
tag-hits-more = Viser { $shown } av { $total }. Skriv mer for å finne den rette.
tag-has = merket
tag-and-answer = Merk { $number } og svar: { $answer }
tag-done = Merket { $number }.
tag-done-answer = Merket { $number }, svar: { $answer }.
tag-close = Ferdig med å merke
tag-chosen = Merker på notatet du skriver
tag-with-answer = { $number } · { $answer }
note-count = { $count } av { $most } tegn
note-too-long = Notatet er på { $count } tegn. Det kan være på { $most }. Alt du har skrevet, står her: del det i to notater.
privacy-found = Kan noen kjennes igjen?
privacy-person-name = Ligner et navn:
privacy-phone = Ligner et telefonnummer:
privacy-email = Ligner en e-postadresse:
privacy-national-identity-number = Ligner et fødselsnummer:
privacy-allow = Greit – tillat ordet
privacy-allow-name = Greit – tillat ordet: { $word }
privacy-said = { $count ->
        [one] Én ting i notatet kan vise hvem noen er.
       *[other] { $count } ting i notatet kan vise hvem noen er.
    }
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
keys-description = Bokstavene virker når du ikke skriver. De kan endres og slås av i innstillingene.
keys-off = Bokstavene er slått av i innstillingene. De andre tastene virker.
keys-answer = Svare
keys-move = Flytte
keys-write = Skrive og angre
keys-paper = Fra papir
key-yes = Ja
key-no = Nei
key-not-observed = Ikke observert
key-no-opportunity = Ingen anledning
key-na = Ikke aktuelt
key-clear = Fjern svar
key-clear-back = Ett tilbake, og tøm
key-rest-level = Resten av nivået ikke sett
key-rest-yes = Resten av nivået ja
key-rest-no = Resten av nivået nei
key-rest-item = Resten av leddet ikke sett
key-down = Neste linje
key-up = Forrige linje
key-left = Ruten før
key-right = Ruten etter
key-next-open = Neste ubesvarte
key-item-before = Forrige ledd
key-item-after = Neste ledd
key-go-to = Gå til ledd eller ord
key-note = Skriv notat
key-tie = Merk siste notat
key-search-notes = Søk i notater
key-guide = Veiledning
key-history = Historikk
key-day = Etter dagen eller skalaen
key-situation = Situasjonen begynner eller slutter
key-more = Én episode til
key-fewer = Én episode færre
key-pause = Pause
key-undo = Angre
key-redo = Gjør om
key-result = Resultat
key-concern = Dette hører ikke hjemme i VIBA
key-lock = Lås arbeidsområdet
key-help = Alle taster
key-back = Tilbake
key-editor = Taster
key-editor-about = Trykk Endre og så den nye tasten. Det kan være en bokstav, et siffer eller F1 til F12. De andre tastene er faste.
key-editor-change = Endre
key-editor-change-name = Endre tasten for { $act }
key-editor-reset = Vanlig tast
key-editor-reset-name = Vanlig tast for { $act }
key-editor-reset-all = Vanlige taster for alt
key-editor-press = Trykk den nye tasten. Esc avbryter.
key-editor-press-shift = Hold Shift og trykk bokstaven. Esc avbryter.
key-editor-taken = { $key } er i bruk: { $act }. Velg en annen.
key-editor-not-allowed = Den tasten kan ikke brukes. Velg en bokstav, et siffer eller F1 til F12.
key-editor-not-allowed-shift = Her må det være en bokstav, som holdes sammen med Shift.
key-editor-changed = { $act } har nå { $key }.
key-editor-all-usual = Alle taster er som vanlig.
key-editor-conflict = { $key } gjør to ting: { $first } og { $second }. Bare den første virker.
goto-title = Gå til
goto-label = Nummer eller ord
goto-hits = Treff
goto-none = Ingen treff.

### Resultat

result-title = Resultat
result-crumb = { $name } › { $group } › { $date }
result-children = { $count } barn
result-adults = { $count ->
        [one] 1 voksen
       *[other] { $count } voksne
    }
result-watched = { $time } observert
result-locked = Ferdig og låst
result-hash = Dokument { $hash }
result-to-draft = Tilbake til vurderingen
result-preview = Forhåndsvis rapport
result-finalize = Gjør ferdig
result-nothing-yet = Det er ingenting å gjøre ferdig ennå.
result-nothing-yet-todo = Svar på det du ser, først. Så kan du gjøre vurderingen ferdig her.
result-save = Lagre rapport …
result-send = Send
result-none = Her er det ikke noe resultat å vise.
result-none-todo = Gå tilbake til listen og velg en vurdering.
result-back = Tilbake
result-profile = Profil
result-mean = Gjennomsnitt { $mean } · { $n } av { $of } ledd
result-mean-all = Gjennomsnitt { $mean } · { $n } ledd
result-no-mean = Ingen ledd har skår ennå
result-former-rubric = Forrige besøk ble gjort med versjon { $version }. Bare det overgangen kaller likt, er sammenlignet.
result-table = Vis tallene som tabell
result-table-subscales = Delskalaene i tall
result-table-items = Leddene i tall
result-head-subscale = Delskala
result-head-item = Ledd
result-head-mean = Snitt
result-head-n = Ledd med skår
result-head-score = Skår
result-head-former-date = Forrige gang, { $date }
result-n-of = { $n } av { $of }
result-range = { $range } er mulig
result-item = ledd { $number }
result-all = Alle ledd
result-strengths = Sterke sider
result-strengths-five = Skår 5 og over
result-strengths-relative = Relativt sterkest
result-strengths-relative-what = Ingen ledd kom opp i 5. Dette er det som relativt sett er sterkest.
result-strengths-also = Også dette så du av god kvalitet
result-strengths-single = Ingen hele ledd kom opp i 5, men dette så du av god kvalitet.
result-strengths-none = Ingen sterke sider har både skår og notat ennå. Det som ikke er notert, kan ikke stå her.
result-more-strengths = { $count ->
        [one] Vis én sterk side til
       *[other] Vis { $count } sterke sider til
    }
result-more-quotes = { $count ->
        [one] Vis ett notat til
       *[other] Vis { $count } notater til
    }
result-without-note = Uten notat
result-without-note-what = Skår 5 og over, men uten notat. Disse kommer ikke med som sterke sider i rapporten.
result-faults = Følg opp nå
result-faults-what = Dette ble sett og bør ikke vente.
result-areas = Utviklingsområder
result-areas-step = Slik når dere neste trinn
result-areas-further = Ingenting er under 5. Dette er de neste stegene som ligger nærmest.
result-areas-none = Vurderingen peker ikke ut noe område ennå.
result-more-areas = { $count ->
        [one] Vis ett område til
       *[other] Vis { $count } områder til
    }
result-lift-one = Fra { $from } til { $to }: dette må på plass
result-lift-any = Fra { $from } til { $to }: ett av disse er nok
result-lift-some = Fra { $from } til { $to }: { $need ->
        [2] to
        [3] tre
        [4] fire
       *[other] { $need }
    } av disse
result-lift-both = Fra { $from } til { $to }: begge disse må på plass
result-lift-all = Fra { $from } til { $to }: alle disse må på plass
result-lift-next = Det neste som må på plass
result-lift-faults = Først må dette ta slutt
result-lift-stop = Fra { $from } til { $to }: dette må ta slutt

## Før det gjøres ferdig

missing-title = { $count ->
        [one] Én ting å se på før du gjør ferdig.
        [2] To ting å se på før du gjør ferdig.
        [3] Tre ting å se på før du gjør ferdig.
        [4] Fire ting å se på før du gjør ferdig.
       *[other] { $count } ting å se på før du gjør ferdig.
    }
missing-unanswered = { $count ->
        [one] Ett svar mangler:
       *[other] { $count } svar mangler:
    }
missing-without-note = Skår uten notat:
missing-contradictions = Svarene peker hver sin vei:
missing-no-sitting = Ingen har sagt når besøket var.
missing-no-sitting-link = Start klokka eller skriv tidene
missing-needed = { $kind ->
        [interview] Samtalen gjenstår:
       *[documents] Planer og dokumenter gjenstår:
    } { $left ->
        [one] én indikator kan bare besvares der.
       *[other] { $left } indikatorer kan bare besvares der.
    }
missing-needed-go = { $kind ->
        [interview] Gå til samtalen
       *[documents] Gå til planer og dokumenter
    }
missing-reason = («{ $reason }»)
reasons-title = Uten notat, med grunn
reasons-what = Du har sagt hvorfor disse leddene ikke har noe notat.
look-over-title = { $count ->
        [one] Ett notat kan vise hvem noen er.
       *[other] { $count } notater kan vise hvem noen er.
    }
look-over-what = Rapporten tar med ordene slik de står. Skriv om det som kan kjennes igjen, eller si at ordet er greit.
look-over-open = Åpne notatet
look-over-allow = Tillat ordet «{ $word }»
ages-outside = Barna er { $children }. Skalaen er laget for { $scale }. Vurderingen blir merket, og kommer ikke med i noe snitt.
ages-span-years = { $from } til { $to } år
ages-span = { $from } til { $to }
ages-years = { $years } år
ages-months = { $months ->
        [one] 1 måned
       *[other] { $months } måneder
    }
ages-both = { $years } år og { $months ->
        [one] 1 måned
       *[other] { $months } måneder
    }
missing-item = ledd { $number }
missing-item-count = ledd { $number } ({ $count })
missing-more = { $count ->
        [one] og ett til
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

## Gjøre ferdig

finalize-title = Gjøre vurderingen ferdig?
finalize-what = Den blir signert og låst. Ingen kan endre den etterpå, heller ikke du. Oppdager du en feil, blir rettingen en ny utgave med begrunnelse.
finalize-missing = Dette mangler
finalize-unanswered = { $answers ->
        [one] Ett svar
       *[other] { $answers } svar
    } i { $items ->
        [one] ett ledd
       *[other] { $items } ledd
    }. Ledd uten nok svar får ingen skår.
finalize-without-note = { $items ->
        [one] Ett ledd har skår i enden av skalaen uten notat.
       *[other] { $items } ledd har skår i enden av skalaen uten notat.
    }
finalize-contradictions = { $items ->
        [one] I ett ledd peker svarene hver sin vei.
       *[other] I { $items } ledd peker svarene hver sin vei.
    }
finalize-no-sitting = Ingen har sagt når besøket var. Start klokka i vurderingen, eller skriv når du var der. Så kan du gjøre den ferdig.
finalize-go-back = Gå til vurderingen
finalize-sure = Gjør ferdig selv om svar mangler
finalize-sure-first = Kryss av først: svar mangler.
finalize-without = { $kind ->
        [interview] Gjør ferdig uten samtalen
       *[documents] Gjør ferdig uten planer og dokumenter
    }
finalize-without-what = { $left ->
        [one] Én indikator blir stående uten svar.
       *[other] { $left } indikatorer blir stående uten svar.
    }
finalize-needed-first = { $kind ->
        [interview] Kryss av først: samtalen gjenstår.
       *[documents] Kryss av først: planer og dokumenter gjenstår.
    }
finalize-look-over = { $count ->
        [one] Ett notat kan vise hvem noen er.
       *[other] { $count } notater kan vise hvem noen er.
    }
finalize-do = Gjør ferdig
finalize-done = Vurderingen er ferdig og signert.
finalize-done-what = Lagre rapporten til barnehagen, og send vurderingen til sentralkontoret når du vil.

### Rapport

preview-title = Rapport
preview-draft = Forhåndsvisning av et utkast
preview-back = Tilbake til resultatet
preview-save = Lagre PDF …
preview-making = Lager rapporten
preview-pages = Sidene i rapporten
preview-page = Side { $number } av { $of }
preview-count = { $count ->
        [one] 1 side
       *[other] { $count } sider
    }
preview-bigger = Større
preview-smaller = Mindre
preview-zoom = { $percent } % av bredden
preview-saved = Rapporten er lagret.
preview-none = Rapporten kunne ikke lages.
preview-none-todo = Les meldingen over. Vurderingen er trygg.

### Rapporten på vei ut

## Utgaver

edition-title = Utgave
edition-leader = Hele rapporten
edition-leader-about = Til styreren: sterke sider, utviklingsområder og tallene bak.
edition-one-pager = På én side
edition-one-pager-about = Det viktigste, til personalrommet.
edition-parents = Til foreldrene
edition-parents-about = Kort og i vanlige ord.
edition-protocol = Protokoll
edition-protocol-about = Alle svar og notater, til den som skal etterprøve.
edition-public = Offentlig utgave
edition-public-about = Uten det som kan vise hvem noen er.
report-language = Språk i rapporten
report-view = Vis
report-view-pages = Sidene
report-view-charts = Diagrammer
taken-title = Tatt ut av den offentlige utgaven
taken-what = Se at det rette er tatt ut. Programmet kan ikke kjenne igjen alt: et menneske må lese hele utgaven før den deles.
taken-none = Ingenting ble tatt ut. Programmet kan ikke kjenne igjen alt: et menneske må lese hele utgaven før den deles.
taken-head-kind = Hva
taken-head-text = Det som sto der
taken-head-place = Hvor
taken-kind-time = Klokkeslett
taken-kind-person = Person
taken-kind-role = Rolle
taken-kind-quote = Sitat
taken-kind-age = Alder
taken-kind-group = Gruppe
taken-kind-contact = Kontakt
taken-read = Jeg har lest gjennom hele utgaven
taken-read-first = Les gjennom og kryss av først.

## Veien til endelig rapport

stage-title = Veien til endelig rapport
stage-signed = Signert
stage-preliminary = Foreløpig
stage-comments = Merknader
stage-final = Endelig
stage-state-done = ferdig
stage-state-now = nå
stage-state-later = senere
stage-deadline = frist { $date }
stage-comments-count = { $count ->
        [one] 1 merknad
       *[other] { $count } merknader
    }
stage-comments-none = ingen
stage-draft-next = Vurderingen er et utkast. Rapporten kan leveres når den er gjort ferdig.
stage-signed-next = Lever rapporten som foreløpig, så barnehagen kan se etter feil i fakta.
stage-preliminary-next = Lagre rapporten og gi den til barnehagen. De kan si fra om feil i fakta til { $date }.
stage-answer-next = { $count ->
        [one] Én merknad venter på svar.
       *[other] { $count } merknader venter på svar.
    }
stage-overdue-next = Fristen gikk ut { $date }. Nå kan rapporten gjøres endelig.
stage-close-next = Alle merknader har fått svar. Nå kan rapporten gjøres endelig.
stage-correcting-next = Gjør rettingen ferdig, eller gå tilbake til det som er signert. Så kan rapporten leveres.
stage-final-next = Rapporten ble endelig { $date }. Lagre den til barnehagen, og lagre filene til arkivet.
stage-finish-do = Til resultatet
stage-issue-do = Lever som foreløpig
stage-comment-do = Skriv inn en merknad
stage-answer-do = Svar på merknaden
stage-close-do = Gjør rapporten endelig
stage-archive-do = Lagre filene til arkivet …
stage-plan-do = Plan for oppfølging
stage-issue-done = Rapporten er foreløpig nå. Det står på hver side.
stage-comment-done = Merknaden er lagret.
stage-answer-done = Svaret er lagret.
stage-close-done = Rapporten er endelig nå.
preliminary-title = Levere som foreløpig?
preliminary-what = Barnehagen får rapporten og ser etter feil i fakta. Fristen står i rapporten.
preliminary-date = Frist for merknader
preliminary-date-wrong = Skriv en dag, for eksempel 24.11.2026.
preliminary-date-passed = Dagen er over. Velg en dag fra og med i dag.
comments-title = Merknader til fakta
comments-open = Venter på svar
comments-answer = Svar
comment-title = Merknad til fakta
comment-what = Det barnehagen mener er feil i fakta. Det følger rapporten slik du skriver det.
comment-by = Hvem sier det?
comment-by-hint = Skriv rollen, ikke navnet.
comment-by-head = Styrer
comment-by-missing = Skriv hvem som sier det, for eksempel styrer.
comment-text = Merknaden
comment-text-hint = Hva er feil, og hva er riktig? Skriv ikke navn på barn eller ansatte.
comment-text-missing = Skriv hva merknaden er.
comment-do = Lagre merknaden
answer-title = Svar på merknaden
answer-comment = { $by }: «{ $text }»
answer-text = Svaret
answer-text-hint = Si hva som blir rettet, eller hvorfor det blir stående.
answer-text-missing = Skriv et svar.
answer-do = Lagre svaret
close-title = Gjøre rapporten endelig?
close-what = Etter dette tas det ikke imot flere merknader. Blir det funnet en feil senere, rettes vurderingen med en grunn, og rapporten får en ny utgave.
close-early = Fristen er { $date }. Vet du at barnehagen ikke har flere merknader?
close-do = Gjør rapporten endelig
correction-begin = Rett vurderingen
correction-title = Rette vurderingen?
correction-what = Den åpnes som et utkast. Det som er signert, gjelder til rettingen er gjort ferdig, og blir aldri borte.
correction-reason = Hvorfor må den rettes?
correction-reason-hint = Grunnen følger den nye utgaven. Skriv ikke navn på barn eller ansatte.
correction-reason-missing = Skriv hvorfor den må rettes.
correction-do = Åpne for retting
correction-open = En retting er i gang.
correction-open-what = Begynt { $date }. Det som er signert, gjelder til rettingen er gjort ferdig. Grunnen: «{ $reason }»
correction-go-on = Fortsett rettingen
correction-signed = Se det som er signert
correction-drop = Gå tilbake til det som er signert
correction-drop-title = Gå tilbake til det som er signert?
correction-drop-what = Det du har endret i rettingen, tas ikke med. Det som er signert, gjelder videre.
correction-drop-do = Gå tilbake
archive-making = Lager filene til arkivet
archive-saved = Filene til arkivet er lagret.
archive-files = { $count ->
        [one] Én fil ligger i mappen:
       *[other] { $count } filer ligger i mappen:
    }

## Diagrammer

chart-numbers = Tallene
chart-of-item = Ledd
chart-item = { $number } { $title }
chart-making = Tegner
chart-failed = Tegningen kunne ikke lages. Les meldingen øverst.
charts-none = Det er ikke noe å tegne ennå.
charts-none-todo = Diagrammene kommer når ledd har fått skår.

## Møtevisning

meeting-open = Møtevisning
meeting-end = Avslutt visningen
meeting-place = Ledd { $number } av { $of }
meeting-before = Forrige ledd
meeting-after = Neste ledd
meeting-ladder = Trinn for trinn
meeting-level = Nivå { $level }: { $word }
meeting-met = { $met } av { $applicable } oppfylt
meeting-faults = { $met ->
        [0] ingen av { $applicable } sett
       *[other] { $met } av { $applicable } sett
    }
meeting-empty-level = ikke aktuelt
meeting-quotes = Dette ble sett og hørt
meeting-quotes-none = Ingen notater til dette leddet.
meeting-next = Dette løfter leddet
meeting-next-none = Her er det ikke noe neste trinn.
meeting-lift-one = Dette må på plass:
meeting-lift-any = Ett av disse er nok:
meeting-lift-both = Begge disse må på plass:
meeting-lift-some = { $need ->
        [2] To av disse:
        [3] Tre av disse:
        [4] Fire av disse:
       *[other] { $need } av disse:
    }
meeting-lift-all = Alle disse må på plass:
meeting-lift-faults = Først må dette ta slutt:
meeting-suggest = Forslag til å prøve
meeting-score-show = Vis skår
meeting-score-hide = Skjul skår
meeting-score-none = Dette leddet har ingen skår.
meeting-no-basis = Dagen ga ikke grunnlag for en skår.
meeting-none = Det er ingen ledd å vise ennå.
meeting-none-todo = Svar på det du ser, først.

## Rapporter for flere

batch-title = Rapporter
batch-open = Lag flere rapporter
batch-what = Velg vurderinger, utgave og språk. Alle rapportene legges i én mappe.
batch-search = Søk i barnehage og gruppe
batch-count = { $found } av { $of } vurderinger
batch-table = Ferdige vurderinger
batch-head-chosen = Velg
batch-head-name = Barnehage
batch-head-group = Gruppe
batch-head-date = Dag
batch-head-stage = Rapport
batch-choose = Velg { $name }, { $group }, { $date }
batch-all = Velg alle
batch-all-found = Velg alle som vises
batch-nobody = Velg ingen
batch-chosen = { $count ->
        [0] Ingen er valgt.
        [one] Én er valgt.
       *[other] { $count } er valgt.
    }
batch-make = { $count ->
        [0] Lag rapporter …
        [one] Lag én rapport …
       *[other] Lag { $count } rapporter …
    }
batch-choose-first = Velg minst én vurdering først.
batch-public = Et menneske må lese gjennom hver offentlige utgave før den deles. Hva som er tatt ut, ser du når du åpner rapporten.
batch-making = Lager rapporter
batch-done = { $count ->
        [0] Ingen rapporter er laget.
        [one] Én rapport er laget.
       *[other] { $count } rapporter er laget.
    }
batch-stopped = Du stoppet før alle var ferdige. De som er laget, ligger i mappen.
batch-failed = { $count ->
        [one] Én rapport kunne ikke lages:
       *[other] { $count } rapporter kunne ikke lages:
    }
batch-none = Ingen vurderinger passer til «{ $words }».
batch-none-todo = Prøv færre ord.
batch-empty = Her lager du rapporter for flere vurderinger på én gang.
batch-empty-todo = Gjør en vurdering ferdig, så står den her.

## Før besøket

before-title = Før besøket
before-open = Før besøket
before-letters = Brev og plakat
before-letters-which = Hva vil du se?
before-letter = Brev til barnehagen
before-poster = Plakat
before-parents = Brev til foreldrene
before-language = Språk
before-save = Lagre PDF …
before-saved = Filen er lagret.
before-making = Lager brevet
before-failed = Brevet kunne ikke lages.
before-failed-todo = Les meldingen over. Kommunens navn og kontakt settes i innstillingene.
before-settings = Gå til innstillingene
before-informed = Hvem har fått beskjed?
before-informed-what = Skriv dagen de fikk beskjed. La feltet stå tomt hvis de ikke har fått det ennå.
before-informed-staff = De ansatte
before-informed-representatives = De tillitsvalgte og verneombudet
before-informed-parents = Foreldrene
before-informed-wrong = Skriv en dag, for eksempel 24.11.2026.
before-informed-saved = Dagene er lagret.

## Kommunen i innstillingene

municipality-title = Kommunen i brev og rapporter
municipality-name = Kommunens navn
municipality-unit = Enhet
municipality-unit-hint = For eksempel fagstab for barnehage.
municipality-contact = Kontakt
municipality-contact-hint = Telefon eller e-post som kan stå i brev.
municipality-purpose = Formål
municipality-purpose-hint = Hvorfor kommunen vurderer. Står i brevene før besøket.
municipality-basis = Rettslig grunnlag
municipality-basis-hint = Loven eller vedtaket dere bygger på.
municipality-days = Dager til merknader
municipality-days-hint = Så mange dager får barnehagen til å se etter feil i fakta.
municipality-saved = Lagret.
archive-title = Arkivkoder
archive-what = Feltene heter det samme i Noark. De følger med filene til arkivet. Spør arkivtjenesten om hva de skal være.
archive-administrative-unit = Administrativ enhet
archive-administrative-unit-hint = Enheten som eier saken (administrativEnhet).
archive-ordering-principle = Ordningsprinsipp
archive-ordering-principle-hint = Systemet klassene hører til, for eksempel K-koder (ordningsprinsipp).
archive-class-id = Klasse
archive-class-id-hint = Koden saken sorteres under (klasseID).
archive-journal-type = Journalposttype
archive-journal-type-hint = Vanlig er X: et notat i huset uten oppfølging (journalposttype).
archive-document-type = Dokumenttype
archive-document-type-hint = Hva slags dokument det er (dokumenttype).
archive-format = Filformat
archive-format-hint = Vanlig er RA-PDF, altså PDF/A (format).
archive-access-code = Tilgangskode
archive-access-code-hint = Fylles ut hvis rapporten er unntatt offentlighet (tilgangsrestriksjon).
archive-access-ground = Hjemmel for tilgangskoden
archive-access-ground-hint = Paragrafen unntaket bygger på (skjermingshjemmel).

## Hvor lenge noe blir tatt vare på

retention-title = Hvor lenge noe blir tatt vare på
retention-what = Skriv antall måneder. Når fristen er ute, står det på listen under. Ingenting blir slettet før noen sier det.
retention-no-rules = VIBA foreslår ingen frister: Kommunens egen plan sier hvor lenge.
retention-months = { $count ->
        [0] til noen sletter det
        [one] måned
       *[other] måneder
    }
retention-months-signed = { $count ->
        [0] uten frist
        [one] måned
       *[other] måneder
    }
retention-saved = Lagret.
retention-covers-left-draft = Utkast ingen arbeider i. De legges i papirkurven, og er borte etter 30 dager.
retention-covers-working-material = Svar, notater og historikk fra før signeringen. Resultatet blir stående.
retention-covers-practice = Svar, notater og historikk bak ferdig øving og opplæring.
retention-covers-self-sheets = Det hver enkelt svarte. Det dere ble enige om, blir stående.
retention-covers-put-aside = Filer og linjer som ble avvist da de kom inn.
retention-covers-signed-result = Slettes aldri her. Fristen sier når de bare skal ligge i arkivet.
retention-ready = Klart for sletting
retention-ready-none = Ingenting er klart for sletting nå.
retention-looking = Ser hva som er klart …
retention-which = Se hvilke
retention-all = Vis alle { $count }
retention-number = Nummer { $id }
retention-since = Her siden { $date }
retention-untouched = Ikke rørt siden { $date }
retention-delete = { $count ->
        [one] Slett denne …
       *[other] Slett disse { $count } …
    }
retention-bin = { $count ->
        [one] Legg i papirkurven …
       *[other] Legg disse { $count } i papirkurven …
    }
retention-stays = Slettes ikke i VIBA. Det som er lagt i arkivet, er arkivets, og kommunens plan sier hvor lenge det bevares.
retention-ask = { $count ->
        [one] Slette denne for godt?
       *[other] Slette disse { $count } for godt?
    }
retention-ask-bin = { $count ->
        [one] Legge utkastet i papirkurven?
       *[other] Legge { $count } utkast i papirkurven?
    }
retention-goes-left-draft = { $count ->
        [one] Det kan hentes tilbake i 30 dager. Så er det borte for godt.
       *[other] De kan hentes tilbake i 30 dager. Så er de borte for godt.
    }
retention-goes-working-material = { $count ->
        [one] Svar, notater og historikk bak ett signert resultat blir borte. Resultatet blir stående.
       *[other] Svar, notater og historikk bak { $count } signerte resultater blir borte. Resultatene blir stående.
    }
retention-goes-practice = { $count ->
        [one] Svar, notater og historikk fra én vurdering til øving eller opplæring blir borte.
       *[other] Svar, notater og historikk fra { $count } vurderinger til øving eller opplæring blir borte.
    }
retention-goes-self-sheets = { $count ->
        [one] Enkeltarkene bak én egenvurdering blir borte. Det dere ble enige om, blir stående.
       *[other] Enkeltarkene bak { $count } egenvurderinger blir borte. Det dere ble enige om, blir stående.
    }
retention-goes-put-aside = { $count ->
        [one] Én fil eller linje som ble avvist, blir borte.
       *[other] { $count } filer og linjer som ble avvist, blir borte.
    }
retention-for-good = Det kan ikke hentes tilbake.
retention-copies = Eldre sikkerhetskopier har det fortsatt, til de tynnes ut.
retention-delete-do = Slett for godt
retention-deleting = Sletter …
retention-binning = Legger i papirkurven …
retention-said = Slettet: { $count }. Det står i loggen.
retention-said-bin = { $count ->
        [one] Utkastet ligger i papirkurven. Det kan hentes tilbake i 30 dager.
       *[other] { $count } utkast ligger i papirkurven. De kan hentes tilbake i 30 dager.
    }
retention-log = Logg over sletting
retention-log-what = Loggen sier når, hva slags og hvor mange. Den sier aldri hva det var.
retention-log-none = Ingenting er slettet ennå.
retention-log-when = Når
retention-log-kind = Hva slags
retention-log-count = Antall

### Sending

sending-title = Sending
sending-ready = Klart til sending
sending-state-ready = Klar
sending-state-laid = Lagt i mappen
sending-count = { $count ->
        [one] Én ferdig vurdering ligger ikke i noen pakke ennå.
       *[other] { $count } ferdige vurderinger ligger ikke i noen pakke ennå.
    }
sending-all = En pakke har alle vurderingene du har gjort ferdig her, også dem du har sendt før. Sentralkontoret kan ta inn det samme flere ganger uten at noe blir dobbelt.
sending-nothing-new = Alt du har gjort ferdig, ligger i den nyeste pakken.
sending-nothing-new-what = Kom den ikke fram, kan du legge samme pakke i en mappe igjen.
sending-lay = Legg pakken i en mappe …
sending-lay-again = Legg den i en mappe igjen …
sending-working = Legger pakken i mappen
sending-done = Pakken er lagt i mappen.
sending-done-was-there = Samme pakke lå i mappen fra før. Ingenting er endret.
sending-done-count = { $count ->
        [one] Den har én vurdering.
       *[other] Den har { $count } vurderinger.
    }
sending-history = Pakker laget her
sending-bundle = { $count ->
        [one] 1 vurdering
       *[other] { $count } vurderinger
    }
sending-bundle-at = { $bundle } · { $date } { $time }
sending-receipt = Kvittering kommer ikke tilbake hit ennå. Sentralkontoret sier fra utenfor programmet når de har tatt pakken inn. Ta vare på vurderingene til de har gjort det.
sending-empty = Her legger du ferdige vurderinger i en pakke til sentralkontoret.
sending-empty-todo = Gjør en vurdering ferdig, så er den klar til sending.
sending-open-title = Pakken er ikke kryptert
sending-open-what = Den som har filen, kan lese notater og svar.
sending-open-signed = Pakken er signert: ingen kan endre den uten at det synes.
sending-open-where = Velg en mappe som bare du og sentralkontoret kan åpne, eller en minnepinne du leverer selv.
sending-open-example = Pakken har oppdiktede vurderinger. Prøv gjerne, men ikke lever den til et ekte sentralkontor.
sending-open-go = Gå videre og velg mappe …

### Kommunen

office-title = Kommunen
office-take-in = Ta inn pakker …
office-taking-in = Tar inn pakker
office-outcome = Slik gikk det
office-outcome-stopped = { $done ->
        [one] Stoppet etter én pakke. Det som er tatt inn, blir liggende.
       *[other] Stoppet etter { $done } pakker. Det som er tatt inn, blir liggende.
    }
office-accepted = Tatt inn
office-partial = Delvis tatt inn
office-duplicate = Var her fra før
office-refused = Ikke tatt inn
office-added = { $count ->
        [0] Ingen nye vurderinger.
        [one] Én ny vurdering.
       *[other] { $count } nye vurderinger.
    }
office-known = { $count ->
        [one] Én var her fra før.
       *[other] { $count } var her fra før.
    }
office-set-aside = { $count ->
        [one] Ett dokument er lagt til side: { $reason }
       *[other] { $count } dokumenter er lagt til side: { $reason }
    }
office-duplicate-what = Pakken er tatt inn før. Ingenting er endret.
office-refused-what = Grunnen: { $reason }
office-refused-kept = Filen er lagt til side, og ingenting annet er endret.
office-reason-record = et dokument i pakken er skadet eller endret.
office-visits = Besøk
office-visits-count = { $count } besøk
office-visits-caption = Ett resultat for hvert besøk, etter navn på barnehage. Skala: { $scale }. Snitt for hver delskala, og n er antall ledd med skår.
office-numbers = Barnehagene står med nummer til registeret er lest inn.
office-numbers-do = Gå til barnehager
office-head-kindergarten = Barnehage
office-head-group = Gruppe
office-head-date = Dag
office-head-result = Resultat
office-head-total = Alle ledd
office-open = Åpne resultatet for { $name }, { $group }, { $date }
office-day = { $day } { $year }
office-one-assessor = Én vurderer
office-consensus = Omforent
office-waits-for-consensus = Venter på omforent skår
office-forked = To nyeste utgaver
office-invented = oppdiktet barnehage
office-self = egenvurdering
office-differs = Skårene i dokumentet er andre enn våre
office-unchecked = Skalaen er ikke installert her: skårene er ikke regnet etter
office-n = n={ $n }
office-no-result = Ingen felles skår
office-empty = Her står besøkene i kommunen, når pakkene fra vurdererne er tatt inn.
office-empty-todo = Ta inn pakker fra mappen dere deler, eller fra en minnepinne.
office-status = Det som er tatt inn
office-records = Dokumenter
office-results = Besøk med resultat
office-conflicts = Besøk som noen må avgjøre
office-pending = Venter på en tidligere utgave
office-keys = Nøkler ingen har godkjent
office-quarantined = Lagt til side
office-quarantined-one = { $file }: { $reason }
office-missing = Mangler fra maskin
office-missing-one = { $device }: nummer { $first }
office-missing-many = { $device }: nummer { $first } til { $last }
office-reused = Samme nummer brukt to ganger
office-reused-one = { $device }: nummer { $number }. Er maskinen gjenopprettet eller kopiert?
office-other-person = Signert med en annen persons nøkkel
office-other-person-one = Dokument { $record }: spør den som sendte det.
office-look = Noen bør se på
office-nothing-to-look-at = Ingenting venter på noen.
office-digest-check = Har to kontorer det samme?
office-digest = Kontrollkode
office-digest-what = Sammenlign koden med det andre kontorets. Er de like, har begge tatt inn nøyaktig de samme dokumentene.
office-digest-copy = Kopier koden
office-digest-copied = Kopiert

## Start: valg av arbeidsområde

start-title = Velkommen til VIBA
start-what = Her vurderer du kvaliteten i barnehager etter en fast skala. Alt ligger på denne maskinen og virker uten nett.
start-language = Språk
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
start-recent = Dine arbeidsområder
start-open = Åpne
start-open-folder = Åpne en mappe …
start-other = Har du et arbeidsområde fra før?
start-other-what = Åpne mappen det ligger i.
start-new = Lag et arbeidsområde
start-new-another = Lag et nytt arbeidsområde
start-new-what = Et arbeidsområde er en mappe der alt arbeidet ditt ligger kryptert.
start-role = Hva skal du gjøre?
start-role-assessor = Vurdere
start-role-assessor-about = Du besøker barnehager, observerer og skårer.
start-role-office = Samle for kommunen
start-role-office-about = Du er sentralkontoret og tar imot vurderinger fra mange.
start-role-trainee = Lære å vurdere
start-role-trainee-about = Du øver og lærer skalaen. Ingenting av det teller.
start-name = Navn på arbeidsområdet
start-name-hint = For eksempel kommunen eller deg.
start-name-missing = Skriv et navn du kjenner igjen.
start-opens = Når arbeidsområdet åpnes
start-opens-ask = Spør om passfrase
start-opens-ask-about = Anbefalt. Bare den som har passfrasen, kan lese det som ligger der.
start-opens-machine = Åpne uten å spørre på denne maskinen
start-opens-machine-about = Den som kommer inn på maskinen, kan lese alt.
passphrase-new = Passfrase
passphrase-hint = Minst 12 tegn. Tre eller fire vanlige ord er lette å huske.
passphrase-again = Passfrasen en gang til
passphrase-missing = Skriv en passfrase.
passphrase-differs = De to er ikke like. Skriv passfrasen en gang til.
start-make = Lag arbeidsområde
start-elsewhere = Velg en annen mappe …
start-example = Bare se deg rundt?
start-example-what = Prøv med oppdiktede barnehager. Det skjer i et eget område og blandes aldri med ekte vurderinger.
start-example-open = Prøv med eksempeldata
start-again = Prøv igjen
start-working = Et øyeblikk. VIBA gjør klar arbeidsområdet.

## Passfrase, gjenopprettingskode og lås

secret-show = Vis
secret-show-name = Vis det som står i «{ $label }»
lock-what = Arbeidsområdet er låst. Alt er lagret.
lock-field = Passfrase eller gjenopprettingskode
lock-missing = Skriv passfrasen eller gjenopprettingskoden.
lock-open = Lås opp
lock-opening = Låser opp …
lock-other = Velg et annet arbeidsområde
locks-soon = Arbeidsområdet låses om litt.
locks-soon-what = Trykk en tast eller klikk for å fortsette. Det du har lagret, er trygt; det du skriver i et vindu som ikke er sendt, blir borte.
lock-office = Har du mistet passfrasen og koden?
lock-office-what = { $name } kan hjelpe. Lagre konvolutten og send den dit. De leser opp en kode, som du skriver i feltet ovenfor.
lock-office-save = Lagre konvolutten
lock-office-saved = Konvolutten er lagret
fresh-code-title = Ta vare på gjenopprettingskoden
fresh-code-what = Koden åpner arbeidsområdet hvis passfrasen blir glemt. Den vises bare nå.
fresh-code-name = Gjenopprettingskode
fresh-code-where = Legg den i en låst skuff eller et skap, ikke sammen med maskinen.
fresh-code-save = Skriv ut eller lagre arket
fresh-code-saved = Arket er lagret. Åpne filen og skriv den ut. Slett filen etterpå.
fresh-code-done = Jeg har tatt vare på koden
fresh-code-sure = Har du tatt vare på koden? Lukker du nå, vises den ikke igjen.

## Oversikt

overview-title = Oversikt
overview-new = Nytt besøk
overview-next = Neste steg
visit-title = { $name }{"\u00A0"}· { $group }
next-go-on = Fortsett på { $name }, { $group }
next-go-on-why = { $left ->
        [one] { $left } av { $of } indikatorer gjenstår.
       *[other] { $left } av { $of } indikatorer gjenstår.
    }
next-go-on-do = Fortsett
next-finish = Se over { $name }, { $group }
next-finish-why = Alt er besvart. Se over resultatet og gjør vurderingen ferdig.
next-finish-do = Se over
next-send = { $count ->
        [one] Send { $count } ferdig vurdering
       *[other] Send { $count } ferdige vurderinger
    }
next-send-why = Legg dem i en mappe som sentralkontoret henter fra.
next-send-do = Gå til sending
next-begin = Begynn besøket hos { $name }, { $group }
next-begin-why = Planlagt { $date }.
next-begin-today = Planlagt i dag.
next-begin-do = Begynn
next-ask = { $kind ->
        [interview] Hold samtalen
       *[documents] Les planer og dokumenter
    }: { $left ->
        [one] én indikator gjenstår
       *[other] { $left } indikatorer gjenstår
    }
next-ask-why = { $name }, { $group }. Alt som kan observeres, er besvart.
next-ask-do = { $kind ->
        [interview] Gå til samtalen
       *[documents] Gå til dokumentene
    }
overview-practice = Øving
overview-draft-menu = Mer om { $place }
next-register = Les inn barnehagene
next-register-why = Hent listen fra registeret én gang, så finner du barnehagen når du trenger den.
next-register-do = Gå til barnehager
next-plan = Planlegg et besøk
next-plan-why = Velg barnehage, gruppe og dag. Du kan også begynne med en gang.
next-plan-do = Nytt besøk
overview-saved-today = Lagret i dag { $time }
overview-saved = Lagret { $date } { $time }
overview-drafts = Utkast
overview-drafts-none = Ingen utkast
overview-drafts-todo = Når du begynner et besøk, ligger det her til det er ferdig.
overview-answered = { $answered } av { $of }
overview-no-scale = Skalaen mangler
overview-answered-name = { $answered } av { $of } indikatorer er besvart
overview-row = { $date }{"\u00A0"}· { $kind }
overview-planned = Planlagte besøk
overview-planned-none = Ingen planlagte besøk
overview-planned-todo = Legg et besøk i planen, så får det en kode som alle vurdererne bruker.
overview-planned-row = { $weekday }{"\u00A0"}· kode { $code }
overview-begin = Begynn
overview-today = I dag
overview-passed = Dagen er passert
overview-to-send = Til sending
overview-to-send-some = { $count ->
        [one] { $count } ferdig vurdering venter på å bli sendt.
       *[other] { $count } ferdige vurderinger venter på å bli sendt.
    }
overview-to-send-none = Alt som er ferdig, er sendt.
overview-to-send-nothing = Ferdige vurderinger sendes herfra.
overview-send = Send …
overview-finished = Siste ferdige
overview-finished-none = Ingen ferdige vurderinger
overview-finished-todo = Når du gjør et utkast ferdig, finner du resultatet her.
overview-all = Se alle

## Barnehager

kindergartens-title = Barnehager
kindergartens-what = Åpne en barnehage for å se gruppene, eller lag et besøk.
kindergartens-read = Les inn register …
kindergartens-reading = Leser inn barnehager
kindergartens-search = Søk etter navn, sted eller eier
kindergartens-count = { $found } av { $of } barnehager
kindergartens-more = Viser de første { $shown }. Skriv mer for å finne den du leter etter.
kindergartens-none = Ingen barnehager passer til «{ $words }»
kindergartens-none-todo = Skriv færre eller andre ord, eller organisasjonsnummeret.
kindergartens-empty = Ingen barnehager ennå
kindergartens-empty-todo = Hent listen for kommunen fra Nasjonalt barnehageregister (NBR) eller Enhetsregisteret som JSON-fil. Les inn filen her. Det trengs bare én gang.
kindergarten-owner = Eier: { $owner }
kindergarten-groups = { $count ->
        [one] Gruppe: { $names }
       *[other] Grupper: { $names }
    }
kindergarten-visits = { $count ->
        [one] { $count } besøk
       *[other] { $count } besøk
    }
kindergarten-back = Alle barnehager
kindergarten-number = Organisasjonsnummer { $number }
kindergarten-children = { $count ->
        [one] 1 barn
       *[other] { $count } barn
    }
groups-title = Grupper
groups-former = Tidligere grupper
groups-none = Ingen grupper ennå
groups-none-todo = En gruppe kommer hit når du lager det første besøket til den.
group-kind-younger = Småbarn, under 3 år
group-kind-older = Store barn, fra 3 år
group-kind-mixed = Alle aldre
group-kind-outdoor = Utegruppe
group-kind-other = Annet
group-kind-none = Ikke sagt
group-from = Fra { $date }
group-to = Til { $date }
group-from-to = { $from } til { $to }
group-called = Het { $name } til { $date }
group-merged = Gikk inn i { $name }
group-visits = { $count ->
        [0] Ingen besøk
        [one] 1 besøk
       *[other] { $count } besøk
    }
group-menu = Mer om { $name }
group-change = Endre …
group-merge = Slå sammen med en annen …
group-merge-undo = Angre sammenslåingen
group-change-title = Endre { $name }
group-name = Navn
group-name-missing = Skriv hva gruppa heter.
group-date = Navnet gjelder fra
group-date-hint = Besøk før denne dagen beholder navnet { $name }.
group-kind = Type
group-valid-from = Gruppa finnes fra
group-valid-to = Gruppa finnes til
group-valid-to-hint = Etter denne dagen blir den ikke foreslått i nye besøk. Besøkene blir stående.
group-date-wrong = Skriv datoen som 24.11.2026.
group-backwards = Gruppa kan ikke slutte før den begynner.
group-save = Lagre
group-saved = { $name } er lagret.
group-merge-title = Slå sammen { $name } med en annen gruppe
group-merge-what = Besøkene til { $name } blir stående under sitt navn, og hører fra nå av til den andre gruppa i oversikter over tid. Det kan angres.
group-merge-into = Gikk inn i
group-merge-into-none = Velg gruppe
group-merge-into-missing = Velg gruppa den gikk inn i.
group-merge-date = Fra og med
group-merge-do = Slå sammen
group-merge-done = { $name } har gått inn i { $other }.
group-merge-undone = { $name } står for seg selv igjen.
register-read = Registeret er lest inn.
register-counts = { $added ->
        [one] { $added } ny
       *[other] { $added } nye
    }, { $updated ->
        [one] { $updated } endret
       *[other] { $updated } endrede
    }, { $unchanged } som før.
register-left-out = Utelatt: { $parts }.
register-skipped-test = { $count ->
        [one] { $count } testenhet
       *[other] { $count } testenheter
    }
register-skipped-closed = { $count ->
        [one] { $count } nedlagt
       *[other] { $count } nedlagte
    }
register-skipped-not-kindergarten = { $count ->
        [one] { $count } som ikke er barnehage
       *[other] { $count } som ikke er barnehager
    }
register-skipped-shared-service = { $count ->
        [one] { $count } fellestjeneste
       *[other] { $count } fellestjenester
    }
register-skipped-bad-number = { $count ->
        [one] { $count } med feil organisasjonsnummer
       *[other] { $count } med feil organisasjonsnummer
    }
register-skipped-no-name = { $count ->
        [one] { $count } uten navn
       *[other] { $count } uten navn
    }
register-skipped-not-a-unit = { $count ->
        [one] { $count } linje som ikke kan leses
       *[other] { $count } linjer som ikke kan leses
    }
register-skipped-duplicate = { $count ->
        [one] { $count } som står to ganger
       *[other] { $count } som står to ganger
    }
register-pages = Filen er én av { $pages } sider. Les inn de andre også.

## Nytt besøk

new-visit-title = Nytt besøk
new-visit-begin-title = Begynn besøket
new-visit-where = Hvor og når
new-visit-kindergarten = Barnehage
new-visit-kindergarten-missing = Velg en barnehage fra listen.
new-visit-kindergarten-hint = Søk etter navn, sted eller eier.
new-visit-kindergarten-hits = Barnehager som passer
new-visit-kindergarten-none = Ingen barnehager passer. Skriv færre eller andre ord.
new-visit-kindergarten-no-register = Ingen barnehager er lest inn.
new-visit-kindergarten-change = Velg en annen
new-visit-group = Gruppe
new-visit-group-new = Ny gruppe
new-visit-group-name = Navn på gruppa
new-visit-group-hint = Slik gruppa kalles, for eksempel Bjørka.
new-visit-group-missing = Velg eller skriv en gruppe.
new-visit-group-long = Navnet er på { $count } tegn. Det kan være på { $most }.
new-visit-date = Dato
new-visit-date-wrong = Skriv datoen som 24.11.2026. Året må være fra 2020 til 2064.
new-visit-has-code = Jeg har en besøkskode
new-visit-has-code-about = Du har fått koden av den som planla besøket. Dagen står i koden.
new-visit-code = Besøkskode
new-visit-code-hint = Åtte tegn. Store og små bokstaver er likt.
new-visit-code-missing = Skriv koden du har fått.
new-visit-how = Vurderingen
new-visit-kind = Hva slags vurdering
new-visit-kind-external = Ekstern vurdering
new-visit-kind-external-about = Du kommer utenfra.
new-visit-kind-self = Egenvurdering
new-visit-kind-self-about = Barnehagen vurderer seg selv.
new-visit-kind-practice = Øving
new-visit-kind-practice-about = Teller aldri med i tall.
new-visit-kind-training = Opplæring
new-visit-kind-training-about = Sammenlignes med en fasit.
new-visit-role = Din rolle
new-visit-role-primary = Hovedvurderer
new-visit-role-second = Andre vurderer
new-visit-role-about = To vurderere skårer hver for seg og ser ikke hverandres svar.
new-visit-assessor = Ditt navn
new-visit-assessor-hint = Navnet blir på denne maskinen.
new-visit-assessor-missing = Skriv navnet ditt.
new-visit-scale = Vurderingsskala
new-visit-scale-working = Arbeidsutgave
new-visit-scale-counts = { $items } ledd, { $indicators } indikatorer
new-visit-facts = Fakta om dagen
new-visit-facts-hint = Kan også fylles ut under besøket.
new-visit-begin = Begynn nå
new-visit-begin-why = «Begynn nå» starter klokka.
new-visit-plan = Legg i planen
new-visit-planned = Besøket ligger i planen
new-visit-code-title = Besøkskode
new-visit-code-why = Les koden høyt for den andre vurdereren. Den gjør at svarene deres hører til samme besøk.
new-visit-copy = Kopier koden
new-visit-copied = Kopiert
new-visit-to-overview = Til oversikten
new-visit-minted = Besøket er opprettet og har koden { $code }. Prøv igjen, så blir det ikke laget to.

## Fakta om dagen og økter

facts-title = Fakta om dagen
facts-description = Tall, aldri navn på barn eller ansatte.
facts-save = Lagre
facts-discard = Kaste endringene?
facts-discard-what = Det du har skrevet her, er ikke lagret.
facts-discard-keep = Fortsett å fylle ut
facts-discard-do = Kast endringene
day-title = Dagen
rhythm-title = Gruppas dag
rhythm-about = Når gruppa pleier å ha samling, måltid og utetid. Da kan VIBA si fra før noe er over.
rhythm-situation = Situasjon
rhythm-remove = Ta bort { $situation }
rhythm-none = Ingen tider ennå.
rhythm-add = Legg til en del av dagen
sitting-pauses-typed = Pauser
sitting-pauses-hint = For eksempel 9.40–9.50, 11.05–11.20
sitting-pauses-wrong = Skriv pausene som 9.40–9.50, med komma mellom. De må ligge i økta.
day-headcounts = Til stede gjennom dagen
day-headcounts-hint = Tell igjen når mange kommer eller går.
day-headcount-at = Klokken
day-headcount-at-hint = Et klokkeslett, for eksempel 11.20.
day-headcount-children = Barn
day-headcount-under-3 = Under tre år
day-headcount-adults = Voksne
day-headcount-remove = Ta bort tellingen klokken { $time }
day-headcount-add = Legg til en telling
day-ordinary = Var det en vanlig dag?
day-ordinary-yes = Ja
day-ordinary-no = Nei
day-ordinary-unsaid = Ikke sagt
day-why = Hva var annerledes?
day-why-hint = Uten navn på barn eller ansatte.
day-ages = Alder i gruppa
day-youngest-years = Yngste, år
day-youngest-months = Yngste, måneder
day-oldest-years = Eldste, år
day-oldest-months = Eldste, måneder
day-ages-half = Alderen lagres når både yngste og eldste er fylt ut.
day-ages-backwards = Den eldste kan ikke være yngre enn den yngste.
day-children = Barn
day-present = Til stede
day-under-3 = Under 3 år
day-multilingual = Flerspråklige
day-extra-support = Med ekstra støtte
day-more-than-present = Flere enn de { $present } til stede. Se om tallene stemmer.
day-adults = Ansatte
day-pedagogical-leader = Pedagogiske ledere
day-teacher = Barnehagelærere
day-skilled-worker = Fagarbeidere
day-assistant = Assistenter
day-substitute = Vikarer
day-student = Studenter og elever
sittings-title = Økter
sittings-none = Ingen økter ennå. Klokka lager en når den starter.
sitting-number = Økt { $number }
sitting-number-date = Økt { $number }, { $date }
sitting-kind = Hva
sitting-place = Sted
sitting-place-none = Ikke sagt
sitting-place-inside = Inne
sitting-place-outside = Ute
sitting-place-trip = På tur
sitting-from = Fra
sitting-to = Til
sitting-runs = Klokka går.
sitting-add = Legg til økt
sitting-remove = Fjern økt { $number }
sitting-time-wrong = Skriv klokkeslettet som 08.30.
sitting-backwards = Økten slutter før den begynner.

## Vurderinger

assessments-title = Vurderinger
assessments-search = Søk etter barnehage eller gruppe
assessments-count = { $found } av { $of } vurderinger
assessments-drafts = Utkast
assessments-finished = Ferdige
assessments-draft = Utkast
assessments-final = Ferdig
assessments-none = Ingen vurderinger passer til «{ $words }»
assessments-none-todo = Skriv færre eller andre ord.
assessments-empty = Ingen vurderinger ennå
assessments-empty-todo = En vurdering er din skåring av ett besøk. Lag et besøk for å begynne.
## Søk i notater

notes-title = Notater
notes-search = Søk i alle notater
notes-search-hint = Skriv ett eller flere ord. Notatet må ha alle.
notes-begin = Søk i alle notatene som ligger her
notes-begin-todo = Skriv et ord, så kommer notatene som har det, nyeste først.
notes-not-found = Ingen notater har «{ $words }»
notes-not-found-todo = Skriv færre ord, eller bare begynnelsen av dem.
notes-found = { $total ->
        [one] 1 notat
       *[other] { $count } notater
    }
notes-shown = Viser { $shown } av { $total }
notes-where = { $name }{"\u00A0"}· { $group }
notes-when = { $date } { $time }
notes-draft = Utkast
notes-final = Ferdig
notes-open = Åpne { $place }, { $when }

## Papirkurven

bin-title = Papirkurv
bin-what = Det du legger bort, ligger her i 30 dager. Så er det borte for godt.
bin-empty = Papirkurven er tom
bin-empty-todo = Notater, utkast og planlagte besøk du legger bort, kan hentes tilbake herfra i 30 dager.
bin-note = Notat
bin-draft = Utkast
bin-visit = Planlagt besøk
bin-where = { $name }{"\u00A0"}· { $group }
bin-visit-date = Besøk { $date }
bin-answered = { $count ->
        [0] Ingen svar
        [one] Ett svar
       *[other] { $count } svar
    }
bin-put = Lagt bort { $date } { $time }
bin-gone = Borte for godt { $date }
bin-restore = Hent tilbake
bin-restored-note = Notatet er tilbake.
bin-restored-draft = Utkastet er tilbake.
bin-restored-visit = Besøket er tilbake i planen.
bin-put-draft = Utkastet ligger i papirkurven.
bin-put-visit = Besøket ligger i papirkurven.
bin-put-what = Det kan hentes tilbake i 30 dager.
bin-undo = Angre
bin-see = Se papirkurven
bin-do = Legg i papirkurven

## Skalaer

rubrics-title = Skala
rubrics-what = Alle versjoner blir liggende, så gamle vurderinger alltid kan åpnes med den de ble gjort med.
rubrics-add = Installer pakke …
rubrics-read-workbook = Les inn regneark …
rubrics-working = Leser skalaen
rubrics-installed = Skalaer
rubrics-frames = Rammer
rubrics-frames-what = En ramme er oppbygningen av en skala uten ordlyden. Den som har lisens, fyller inn teksten. Ingen vurdering kan gjøres med en ramme.
rubrics-open = Åpne
rubrics-older = { $count ->
        [one] Én eldre versjon
       *[other] { $count } eldre versjoner
    }
rubrics-added = { $rubric } er installert.
rubrics-was-here = { $rubric } var her fra før. Ingenting er endret.
rubrics-added-key = Signert av { $owner }, nøkkel { $key }.
rubrics-added-first = Det er første gang noe fra denne eieren blir lagt inn. Sammenlign nøkkelen med det eieren selv sier.
rubrics-added-expired = Lisensen er gått ut: gamle vurderinger kan åpnes, nye kan ikke begynne.
studio-name-version = { $name } { $version }
studio-version = Versjon { $version }
studio-version-of = { $version } ({ $id })
studio-newest = Nyeste
studio-older = Eldre versjon
studio-expired = Utgått
studio-size = { $items } ledd, { $indicators } indikatorer
studio-status-working = Arbeidsutgave, ikke validert
studio-status-validated = Validert
studio-status-frame = Ramme uten ordlyd
studio-owner-program = Følger med VIBA
studio-owner-unknown = ukjent
studio-owner = Eier: { $owner }
studio-owner-signed = Eier: { $owner }, nøkkel { $key }
studio-licence-both = Ordlyden kan stå i rapporter og eksport.
studio-licence-reports = Ordlyden kan stå i rapporter, ikke i eksport.
studio-licence-exports = Ordlyden kan stå i eksport, ikke i rapporter.
studio-licence-none = Ordlyden kan ikke stå i rapporter eller eksport.
studio-licence-until = Lisensen gjelder til { $date }.
studio-licence-expired = Lisensen gikk ut { $date }. Gamle vurderinger kan åpnes.
studio-language-nb = Bokmål
studio-language-nn = Nynorsk
studio-language-en = Engelsk
studio-language-se = Nordsamisk
studio-language-sv = Svensk
studio-language-da = Dansk
studio-language-fi = Finsk
studio-language-de = Tysk

## Én skala

studio-back = Alle skalaer
studio-not-here = Denne skalaen er ikke her.
studio-not-here-todo = Gå tilbake til listen, eller installer pakken på nytt.
studio-files = Filer og utskrift
studio-export = Lagre pakken …
studio-workbook-save = Lagre som regneark …
studio-print = Skriv ut korrektur …
studio-print-pair = Skriv ut korrektur med { $language } …
studio-file-working = Lager filen
studio-file-saved = Filen er lagret.
blank-sheet = Tomt skjema på papir …
blank-sheet-saved = Skjemaet er lagret.
studio-save-version = Lagre ny versjon …
studio-drafts-older = { $count ->
        [one] Ett utkast har en eldre versjon, og beholder den til du flytter det.
       *[other] { $count } utkast har en eldre versjon, og beholder den til du flytter dem.
    }
studio-drafts-move = Flytt et utkast …
studio-views = Visning
studio-view-texts = Tekster
studio-view-try = Prøv en skår
studio-view-changes = Endringer
studio-check = Sjekken
studio-check-what = En ny versjon kan lagres når alt dette er rettet. Det du har skrevet, er lagret imens.
studio-problems = { $count ->
        [0] Ingen feil
        [one] Én feil
       *[other] { $count } feil
    }
studio-undo = Angre
studio-rail = Ledd i skalaen
studio-whole = Hele skalaen
studio-edited = endret
studio-languages = Språk
studio-language-left = Språk til venstre
studio-language-right = Språk til høyre
studio-language-none = Bare ett språk
studio-missing = { $count ->
        [one] Én tekst mangler
       *[other] { $count } tekster mangler
    }
studio-missing-here = Mangler her
studio-write = Skriv
studio-edit = Endre { $name }:
studio-how = Trykk på en tekst for å endre den.
studio-edit-how = Ctrl Enter lagrer, Esc avbryter
studio-text-in = { $name }, { $language }
studio-long = { $words } ord i én setning. Den leses lettere med { $most } eller færre.
studio-item-more = Nummer, kort navn, rammeplan
studio-level = Nivå { $level }:
studio-level-none = Her må det stå minst én indikator.
studio-indicators = { $count ->
        [0] Ingen indikatorer
        [one] Én indikator
       *[other] { $count } indikatorer
    }
studio-indicator-number = Indikator { $number }
studio-add = Legg til indikator
studio-add-at = på nivå { $level }
studio-remove = Fjern indikator { $number }
studio-removed = Indikator { $number } er tatt bort.
studio-removed-what = Numrene etter den har flyttet seg.
studio-removed-undo = Hent tilbake
studio-unfold = Vis veiledning og innstillinger til { $number }
studio-fold = Skjul veiledning og innstillinger til { $number }
studio-settings = Innstillinger for { $number }
studio-na-allowed = «Ikke aktuelt» er lov
studio-counter = Tell episoder
studio-any-time = når som helst i dagen
studio-yes = ja
studio-no = nei
studio-text-name = Navn
studio-text-about = Hva det handler om
studio-text-notice = Merknad på alle resultater
studio-text-anchor-1 = Ord for nivå 1
studio-text-anchor-3 = Ord for nivå 3
studio-text-anchor-5 = Ord for nivå 5
studio-text-anchor-7 = Ord for nivå 7
studio-text-term = Ord
studio-text-means = Betydning
studio-text-title = Tittel
studio-text-number = Nummer
studio-text-short = Kort navn
studio-text-framework-plan = Rammeplanen
studio-text-na-when = Ikke aktuelt når
studio-text-text = Tekst
studio-text-counts = Teller
studio-text-counts-not = Teller ikke
studio-text-borderline = På grensen
studio-text-ask = Spør
studio-text-suggest-1 = Forslag til tiltak 1
studio-text-suggest-2 = Forslag til tiltak 2
studio-text-source = Hvor svaret hentes
studio-text-situations = Når i dagen det kan sees
studio-text-na-allowed = «Ikke aktuelt» er lov
studio-text-counter = Tell episoder
studio-text-optional = Valgfritt ledd
studio-text-reverse = Snudd ledd
studio-text-subscale = Delskala
studio-text-whole = Alt
studio-text-scale = Skala
studio-text-edition = Utgave
studio-text-status = Status
studio-text-ages-months = Alder i måneder
studio-text-item-rule = Regel for ledd
studio-text-aggregation = Regel for snitt
studio-text-cycles = Runder
studio-text-languages = Språk
studio-text-licence-owner = Eier
studio-text-licence-reports = Ordlyd i rapporter
studio-text-licence-exports = Ordlyd i eksport
studio-text-licence-until = Lisensens siste dag
studio-whole-about = Om skalaen
studio-whole-anchors = Ord for nivåene
studio-whole-anchors-what = Står under 1, 3, 5 og 7 overalt der en skår blir tegnet.
studio-whole-subscales = Delskalaer
studio-whole-terms = Ord med fast betydning
studio-whole-terms-what = Forklart én gang for hele skalaen.
studio-subscale-number = Delskala { $number }
studio-term-number = Ord { $number }
studio-term-means = Betydning av «{ $term }»
studio-term-name = Ordet «{ $term }»
studio-subscale-name = Delskala «{ $id }»

## Prøve en skår

studio-try-what = Ingenting av dette blir lagret.
studio-try-score = Skåren av svarene
studio-try-clear = Tøm svarene
studio-try-none = Her er det ingen indikatorer.
studio-try-none-todo = Legg til indikatorer under Tekster, så kan du prøve en skår.
studio-try-whole = Én skår hører til ett ledd.
studio-try-whole-todo = Velg et ledd i listen.

## Endringer mellom versjoner

studio-changes-from = Fra
studio-changes-to = Til
studio-changes-open = Endringene dine i { $version }
studio-changes-print = Skriv ut endringene …
studio-changes-count = { $count ->
        [one] Én endring
       *[other] { $count } endringer
    } i { $items ->
        [one] ett ledd
       *[other] { $items } ledd
    }
studio-changes-none = Ingen forskjell
studio-changes-none-todo = De to versjonene har samme oppbygning og samme ord.
studio-changes-none-open = Ingenting er endret ennå
studio-changes-none-open-todo = Velg en annen versjon over for å sammenligne med den.
studio-change-in = { $name }, { $language }
studio-change-new = Ny
studio-change-gone = Tatt bort
studio-gone = fjernet:
studio-come = nytt:

## Lagre en ny versjon

save-version-title = Lagre som ny versjon
save-version-what = Endringene blir en egen versjon, signert med nøkkelen til dette arbeidsområdet. Versjon { $version } blir liggende, og utkast beholder sin til du flytter dem.
save-version-problems = { $count ->
        [one] Sjekken har funnet én feil.
       *[other] Sjekken har funnet { $count } feil.
    }
save-version-problems-what = Rett det først. Det du har skrevet, er lagret imens.
save-version-check = Se hva som er feil
save-version-reason = Hvorfor er den endret?
save-version-reason-hint = Én setning. Den vises til dem som flytter et utkast hit.
save-version-reason-missing = Skriv hvorfor skalaen er endret.
save-version-id = Navn på pakken
save-version-id-own = Samme pakke som før.
save-version-id-other = «{ $id }» kan bare signeres av eieren. Derfor får deres utgave sitt eget navn.
save-version-id-wrong = Bruk a–z, 0–9 og bindestrek.
save-version-version = Versjon
save-version-version-hint = Tre tall, høyere enn før.
save-version-version-wrong = Skriv tre tall med punktum, som 1.2.0.
save-version-owner = Hvem signerer
save-version-owner-hint = Står som eier av denne versjonen.
save-version-owner-missing = Skriv hvem som signerer.
save-version-do = Lagre versjonen
save-version-done = Versjon { $version } er lagret.
save-version-done-what = Signert med nøkkel { $key }. Den kan brukes i nye besøk nå.

## Flytte et utkast

move-title = Flytt utkastet til versjon { $version }
move-what = { $place }, { $date }. Utkastet har versjon { $version } nå.
move-draft = Utkast
move-to = Til versjon
move-reading = Ser hva som følger med
move-carried = { $carried ->
        [0] Ingen svar følger med.
        [one] Ett svar følger med.
       *[other] { $carried } svar følger med.
    }
move-carried-reworded = { $carried ->
        [one] Ett svar følger med, til nye ord.
       *[other] { $carried } svar følger med, { $reworded ->
            [one] ett
           *[other] { $reworded }
        } av dem til nye ord.
    }
move-left = { $left ->
        [one] Ett svar følger ikke med.
       *[other] { $left } svar følger ikke med.
    }
move-ties-lost = { $count ->
        [one] Ett notat mister et merke. Notatet blir stående.
       *[other] { $count } merker på notater blir borte. Notatene blir stående.
    }
move-answered = Etterpå er { $answered } av { $of } besvart.
move-lines-left = Følger ikke med
move-lines-carried = Se over disse
move-before = Før
move-now = Nå
move-why = Fordi
move-do = Flytt
move-row = Flytt til { $version } …
move-done = { $place } er flyttet til versjon { $version }.
move-undo = Angre
move-undone = Utkastet er tilbake i versjonen det hadde.

## Plan for oppfølging

nav-follow-up = Oppfølging
plan-title = Plan for oppfølging
plan-crumb = { $name } › { $group } › etter besøket { $date }
plan-none-here = Her er det ingen plan å vise.
plan-none-here-todo = Gå tilbake til listen og velg en plan.
plan-to-plans = Alle planer
plan-not-final = Mål velges når vurderingen er ferdig.
plan-not-final-todo = Da ligger svarene fast, og dere kan velge blant det som løfter mest. Se over vurderingen og gjør den ferdig først.
plan-not-final-do = Se over vurderingen
plan-owned = Eies av styrer
plan-agreed-at = Avtalt { $date }
plan-times = { $count ->
        [one] Avtalt én gang
       *[other] Avtalt { $count } ganger
    }
plan-changed = Endret etter at den ble avtalt.
plan-changed-what = Det som står her, er lagret, men ikke avtalt ennå. Den avtalte planen gjelder til dere avtaler på nytt.
plan-agree = Planen er avtalt
plan-agree-again = Endringene er avtalt
plan-agreed-now = Planen er avtalt og signert. Endrer dere noe, står det som ikke avtalt til dere avtaler på nytt.
plan-agree-no-goal = Velg minst ett mål først.
plan-agree-no-words = Skriv hva dere vil oppnå med mål { $number } først.
plan-agree-nothing-new = Ingenting er endret siden planen ble avtalt.
plan-try-again = Prøv igjen
plan-file = Planen som fil
plan-file-word = Lagre som Word …
plan-file-excel = Lagre som Excel …
plan-file-read = Les inn utfylt plan …
plan-file-saved = Planen er lagret.
plan-read = { $count ->
        [0] Filen sier det samme som planen her
        [one] Planen er lest inn: én endring
       *[other] Planen er lest inn: { $count } endringer
    }
plan-read-undo = Ta tilbake
plan-read-undone = Planen er som før den ble lest inn.
plan-read-list = Endringer fra filen
plan-line = { $what }: { $before } ble til { $now }
plan-line-set = { $what }: { $now }
plan-line-cleared = { $what } er tømt; før sto det { $before }
plan-line-added = Nytt mål
plan-line-removed = Målet er tatt bort
plan-field-goal = Mål
plan-field-why = Hvorfor
plan-field-measure = Tiltak
plan-field-owner = Ansvarlig
plan-field-due = Frist
plan-field-status = Status
plan-field-came-of-it = Hva det ble til
plan-field-partner = Samtalepartner
plan-field-review = Samtale om planen
plan-field-questions = Spørsmål
plan-goals = Mål
plan-goals-few = To eller tre er nok
plan-goals-none = Ingen mål er valgt ennå
plan-goals-none-todo = Kryss av for det dere vil arbeide med, eller legg til et mål dere har selv.
plan-goal-name = Mål { $number }: { $goal }
plan-goal-open = Mål { $number }
plan-goal = Hva dere vil oppnå
plan-goal-own = Eget mål
plan-goal-from = Fra ledd { $number } «{ $title }»
plan-goal-lift = Fra ledd { $number } «{ $title }», fra { $from } til { $to }
plan-goal-fault = Fra ledd { $number } «{ $title }», følges opp nå
plan-goal-short = { $left ->
        [one] Kryss av for ett til for å nå { $to }
       *[other] Kryss av for { $left } til for å nå { $to }
    }
plan-goal-stop = Dette skal ta slutt: { $text }
plan-goal-signs = Dette vil dere se
plan-goal-signs-fault = Dette skal ikke lenger forekomme
plan-why = Hvorfor dere valgte dette
plan-measure = Tiltak
plan-suggest = Forslag til tiltak
plan-suggest-take = Bruk
plan-suggest-name = Bruk forslaget: { $text }
plan-owner = Ansvarlig
plan-owner-none = Velg rolle
plan-owner-other = Andre …
plan-owner-words = Hvem har ansvaret?
plan-owner-words-hint = Skriv rollen, ikke navnet.
owner-head = Styrer
owner-pedagogical-leader = Pedagogisk leder
owner-teacher = Barnehagelærer
owner-skilled-worker = Fagarbeider
owner-assistant = Assistent
owner-everyone = Alle i gruppen
owner-owner = Eier
owner-adviser = Veileder i kommunen
plan-due = Frist
plan-status = Status
goal-status-not-begun = Ikke begynt
goal-status-under-way = I gang
goal-status-done = Nådd
goal-status-set-aside = Lagt til side
plan-more = Hvorfor, og hva det ble til
plan-came-of-it = Hva det ble til
plan-remove = Fjern mål { $number }
plan-removed = Målet er fjernet.
plan-removed-undo = Angre
plan-add = Legg til eget mål
plan-full = Tre mål er nok på én gang. Fjern ett først.
plan-choose = Velg mål fra vurderingen
plan-choose-what = Kryss av for det dere vil arbeide med.
plan-choose-faults = Følg opp nå
plan-choose-areas = Utviklingsområder
plan-choose-none = Vurderingen peker ikke ut noe å velge fra. Legg til et mål dere har selv.
plan-choose-more = { $count ->
        [one] Vis ett område til
       *[other] Vis { $count } områder til
    }
plan-need-one = Dette må på plass
plan-need-both = Begge disse må på plass
plan-need-all = Alle disse må på plass
plan-need-some = { $need ->
        [1] Ett
        [2] To
        [3] Tre
       *[other] { $need }
    } av disse { $of ->
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
       *[other] { $of }
    } er nok
plan-need-fault = Dette ble sett og bør ikke vente
plan-step = Fra { $from } til { $to }
plan-questions = Spørsmål til samtalen
plan-questions-what = For å snakke om resultatet sammen.
plan-question = Spørsmål { $number }
plan-question-add = Legg til eget spørsmål
plan-question-remove = Fjern spørsmål { $number }
plan-question-suggested = Forslag
plan-question-take = Ta med
plan-question-take-name = Ta med spørsmålet: { $text }
plan-talks = Samtale om planen
plan-partner = Samtalepartner
plan-partner-hint = Rolle, for eksempel veileder i kommunen.
plan-review = Dag for samtale om planen
plan-road = Veien videre
plan-road-signed = Vurderingen er ferdig
plan-road-preliminary = Foreløpig rapport
plan-road-comments = { $count ->
        [0] Kommentarer til fakta
        [one] Én kommentar til fakta
       *[other] { $count } kommentarer til fakta
    }
plan-road-final = Endelig rapport
plan-road-goals = Mål er avtalt
plan-road-goals-open = Velge og avtale mål
plan-road-review = Samtale om planen
plan-road-next-visit = Neste besøk åpner med disse målene
plan-road-done = gjort
plan-road-now = nå
plan-road-later = senere
plan-before = Mål fra forrige besøk
plan-before-of = { $date }{"\u00A0"}· { $count ->
        [one] ett mål
       *[other] { $count } mål
    }
plan-before-visit = Avtalt etter besøket { $date }
plan-before-hide = Skjul
plan-before-measure = Tiltak: { $measure }
plan-before-came = Hva det ble til: { $text }
plans-title = Oppfølging
plans-what = Planer etter vurderinger som er gjort her. De som haster, står først.
plans-search = Finn en plan
plans-count = { $found } av { $of }
plans-none = Ingen planer passer med «{ $words }»
plans-none-todo = Prøv færre ord, eller navnet på barnehagen.
plans-empty = Ingen planer ennå
plans-empty-todo = Når en vurdering er ferdig, velger dere mål fra resultatet. Da ligger planen her.
plans-empty-do = Gå til vurderinger
plans-row = Besøket { $date }{"\u00A0"}· { $goals ->
        [0] ingen mål ennå
        [one] { $done } av ett mål er nådd
       *[other] { $done } av { $goals } mål er nådd
    }
plans-overdue = Fristen var { $date }
plans-next = Neste frist { $date }
plans-all-done = Alle mål er nådd
plans-not-agreed = Ikke avtalt
overview-due = Oppfølging med frist
overview-due-none = Ingen frister de neste 60 dagene
overview-due-row = { $goal }{"\u00A0"}· { $owner }
overview-due-over = { $days ->
        [one] Én dag over fristen
       *[other] { $days } dager over fristen
    }
overview-due-today = Frist i dag
overview-due-plan = Plan
overview-plans-all = Alle planer
next-follow-up = Følg opp målet hos { $name }, { $group }
next-follow-up-over = { $days ->
        [one] «{ $goal }». Fristen var i går.
       *[other] «{ $goal }». Fristen var for { $days } dager siden.
    }
next-follow-up-today = «{ $goal }». Fristen er i dag.
next-follow-up-why = { $days ->
        [one] «{ $goal }». Fristen er i morgen.
       *[other] «{ $goal }». Fristen er om { $days } dager.
    }
next-follow-up-do = Åpne planen

## Egenvurdering

nav-self = Egenvurdering
selves-title = Egenvurdering
selves-what = Hele gruppen svarer hver for seg, og så blir dere enige. Egenvurderingen er deres.
selves-begin = Begynn egenvurdering
selves-empty = Ingen egenvurderinger ennå
selves-empty-todo = Velg et besøk, eller en barnehage og en gruppe. Hver ansatt fyller ut sitt skjema, og så blir dere enige her.
selves-final = Ferdig
selves-draft = Utkast
selves-where = Hva gjelder egenvurderingen?
selves-visit = Et besøk som finnes
selves-new = En annen gruppe eller dag
selves-which = Besøk
selves-which-none = Velg besøk
selves-which-missing = Velg hvilket besøk det gjelder.
selves-start = Begynn
self-title = Egenvurdering
self-crumb = { $name } › { $group } › { $date }
self-none = Her er det ingen egenvurdering å vise.
self-none-todo = Gå tilbake til listen og velg en.
self-back = Alle egenvurderinger
self-sheets-count = { $count ->
        [0] Ingen skjemaer ennå
        [one] Ett skjema
       *[other] { $count } skjemaer
    }
self-progress = { $agreed } av { $of } avklart
self-not-blind = Ikke blind
self-not-blind-told = Denne egenvurderingen er ikke blind.
self-not-blind-what = Resultatet fra den eksterne vurderingen var kjent her før dere ble enige. Det går helt fint, men da viser ikke forskjellen hva dere så uten å kjenne svaret.
self-external = Se den eksterne vurderingen
self-next-save = Gi hver ansatt et skjema
self-next-save-why = Alle svarer hver for seg først, uten navn. Så leser dere inn skjemaene her og blir enige.
self-next-save-do = Lagre skjema …
self-next-same = { $count ->
        [one] Dere er enige om ett svar
       *[other] Dere er enige om { $count } svar
    }
self-next-same-why = Alle skjemaene sier det samme der. Ta dem med, så er resten det dere trenger å snakke om.
self-next-same-do = Ta med det alle er enige om
self-next-talk = { $left ->
        [one] Snakk om ett svar til
       *[other] Snakk om { $left } svar til
    }
self-next-talk-why = Se hva skjemaene sier, og velg svaret dere blir enige om.
self-next-talk-do = Gå til neste
self-next-finish = Alt er avklart
self-next-finish-why = Se over, og gjør egenvurderingen ferdig. Da ligger svarene fast.
self-next-plan = Egenvurderingen er ferdig
self-next-plan-why = Velg to eller tre ting dere vil arbeide med.
self-next-plan-do = Lag plan for oppfølging
self-same-done = { $count ->
        [one] Ett svar er tatt med.
       *[other] { $count } svar er tatt med.
    }
self-finish = Gjør ferdig
self-result = Vis resultatet
self-sheets = Skjemaer fra de ansatte
self-sheets-what = Ingen navn står i skjemaene eller her.
self-sheets-none = Ingen skjemaer er lest inn ennå.
self-sheet = Skjema { $number }
self-sheet-row = { $answered } av { $of } besvart{"\u00A0"}· lest inn { $date }
self-sheet-remove = Ta bort skjema { $number }
self-sheet-sure = Ta bort skjema { $number }?
self-sheet-sure-what = Svarene i det teller ikke lenger med. Har dere filen, kan den leses inn igjen.
self-sheet-sure-do = Ta bort
self-sheet-removed = Skjemaet er tatt bort. Svarene dere er blitt enige om, står.
self-save-excel = Skjema i Excel …
self-save-pdf = Skjema på papir (PDF) …
self-read = Les inn utfylte skjemaer …
self-sheet-saved = Skjemaet er lagret.
self-sheet-saved-what = Gi hver ansatt sin kopi.
self-read-some = { $count ->
        [0] Ingen skjemaer ble lest inn.
        [one] Ett skjema er lest inn.
       *[other] { $count } skjemaer er lest inn.
    }
self-refused = { $count ->
        [one] Én fil kunne ikke leses.
       *[other] { $count } filer kunne ikke leses.
    }
self-refused-todo = Rett opp og les inn på nytt. Det som ble lest inn, er trygt.
self-items = Leddene
self-item-left = { $left ->
        [0] alt er avklart
        [one] ett svar igjen
       *[other] { $left } svar igjen
    }
self-item-name = { $number } { $title }: { $left ->
        [0] alt er avklart
        [one] ett svar igjen
       *[other] { $left } svar igjen
    }
self-before = Forrige ledd
self-after = Neste ledd
self-level = Nivå { $level }
self-counts = Svar i skjemaene
self-count = { $words }: { $count } av { $of }
self-blank = Ikke besvart
self-same = Alle er enige
self-agreed = Det dere er enige om
self-locked = Ferdig og låst
self-share = Deling
self-share-not = Bare dere ser den
self-share-not-what = Egenvurderingen blir på denne maskinen. Den er ikke med når vurderinger sendes til kommunen.
self-share-is = Delt med kommunen
self-share-is-what = Svarene dere ble enige om, og skårene, blir med neste gang vurderinger sendes. Skjemaene fra de ansatte blir aldri med.
self-share-later = Den kan deles når den er ferdig.
self-share-do = Del med kommunen …
self-share-stop = Slutt å dele
self-share-stopped = Egenvurderingen deles ikke lenger.
self-share-title = Dele egenvurderingen med kommunen?
self-share-yes = Med: svarene dere ble enige om, og skårene.
self-share-no = Ikke med: skjemaene fra hver ansatt.
self-share-when = Den sendes i neste pakke til kommunen.
self-share-undo = Dere kan slutte å dele så lenge den ikke er lagt i en pakke.
self-share-confirm = Del egenvurderingen

## Innstillinger

settings-title = Innstillinger
settings-look = Utseende
settings-language = Språk
settings-theme = Lyst eller mørkt
settings-theme-system = Som maskinen
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-contrast = Kontrast
settings-contrast-system = Som maskinen
settings-contrast-more = Sterkere
settings-contrast-about = Sterkere streker, kanter og ord.
settings-text-size = Tekststørrelse
settings-text-size-hint = Ctrl og + eller − virker overalt. Ctrl og 0 gir 100 %.
settings-percent = { $percent } %
settings-observe = Når du observerer
settings-letters = Svar med bokstaver
settings-letters-about = J for ja, N for nei og de andre. Virker bare utenfor tekstfelt.
settings-go-on = Gå videre etter et svar
settings-go-on-about = Neste ubesvarte indikator blir valgt.
settings-assessor = Ditt navn
settings-assessor-hint = Foreslås når du begynner et besøk. Navnet blir på denne maskinen.
settings-keys = Taster
settings-keys-sub = { $count ->
        [0] som vanlig
        [one] én er endret
       *[other] { $count } er endret
    }
settings-words = Ord som er greie
settings-words-what = Mens du skriver notater, pekes det på ord som ligner navn, telefonnumre og annet som kan vise hvem noen er. Ord her pekes det ikke på.
settings-words-none = Ingen ord er lagt til ennå.
settings-words-add = Nytt ord
settings-words-add-do = Legg til
settings-words-remove = Fjern { $word }
settings-words-added = { $word } er lagt til.
settings-words-removed = { $word } er fjernet.
settings-card-label = Det kommunen sier på kortet
settings-card-hint = Det kommunen vil at dere gjør når noen ser eller mistenker at et barn blir skadet. Står på kortet av samme navn. La feltet stå tomt for programmets egne ord.
settings-card-saved = Teksten på kortet er lagret.
settings-card-own = Kortet viser programmets egne ord.
settings-bin = Papirkurv
settings-bin-what = Det du har lagt bort, kan hentes tilbake i 30 dager.
settings-bin-open = Åpne papirkurven
security-title = Sikkerhet
security-only-machine = En mistet maskin er ikke beskyttet.
security-only-machine-what = { $guard ->
        [system] Arbeidsområdet åpner seg for den som er logget inn på maskinen. Med en passfrase spør det først.
       *[account] Den som får tak i maskinen, kan lese alt. Med en passfrase spør arbeidsområdet først.
    }
security-passphrase = Passfrase
security-code = Gjenopprettingskode
security-is = Åpner arbeidsområdet
security-is-not = Ikke laget ennå
security-passphrase-make = Lag passfrase
security-passphrase-change = Bytt passfrase
security-code-make = Lag gjenopprettingskode
security-code-anew = Lag ny gjenopprettingskode
security-machine = Åpne uten å spørre på denne maskinen
security-machine-about = { $guard ->
        [system] Den som er logget inn på maskinen som deg, kan lese alt.
       *[account] Den som får tak i maskinen, kan lese alt.
    }
security-machine-last = Kan ikke slås av ennå. Uten passfrase eller gjenopprettingskode kunne ingen åpne arbeidsområdet.
security-lock-after = Lås etter
security-lock-after-hint = Når ingen har brukt tastatur eller mus så lenge.
security-minutes = { $count } minutter
security-never = Aldri
security-lock-now = Lås nå
security-now = Passfrasen eller gjenopprettingskoden du har nå
security-new = Ny passfrase
security-new-again = Den nye passfrasen en gang til
security-still = Åpne fortsatt uten å spørre på denne maskinen
security-passphrase-what = Den du har, gjelder ikke lenger når den nye er laget.
security-code-what = Koden åpner arbeidsområdet hvis passfrasen blir glemt.
security-code-anew-what = Koden du har, gjelder ikke lenger når den nye er laget.
security-office = Sentralkontoret
security-office-other = Et annet sentralkontor
security-office-is = { $name } kan lese en kode som åpner det: { $fingerprint }
security-office-is-not = Kan ikke hjelpe om passfrasen og koden blir borte
security-office-choose = Velg kontor
security-office-set = La kontoret hjelpe
security-office-what = Arbeidsområdet får en kode til. Bare kontoret kan lese den, og den åpner ingenting uten filene dine.
security-office-compare = Er dette de samme fire gruppene som kontoret sier? Ring eller møt dem: filen kan være byttet ut på veien.
security-office-fingerprint = Fingeravtrykk
security-office-off = La ikke kontoret hjelpe lenger
security-office-off-what = Koden som kontoret kan lese, åpner ikke arbeidsområdet lenger. Den åpner fortsatt sikkerhetskopier som er laget før.
security-said-office = Kontoret kan hjelpe fra nå av
security-said-office-off = Kontoret kan ikke hjelpe lenger
office-help = Hjelp til den som har mistet passfrasen
office-help-what = Del ut kontorets nøkkelfil. Den som tar den i bruk, kan sende en konvolutt hit når passfrasen er borte. I den er en kode som bare dette arbeidsområdet kan lese.
office-help-fingerprint = Si disse fire gruppene til den som tar filen i bruk
office-help-save = Lagre nøkkelfilen
office-help-saved = Nøkkelfilen er lagret
office-help-open = Åpne en konvolutt
office-help-careful = Koden åpner arbeidsområdet. Gi den bare til den som eier det, og vær sikker på at det er den du snakker med.
envelope-title = Koden til «{ $workspace }»
envelope-code = Kode
envelope-done = Ferdig
envelope-noted = At du åpnet konvolutten, står i endringsloggen. Koden gjør ikke det.
security-machine-on = Åpne uten å spørre
security-machine-off = Spør fra nå av
security-machine-off-what = Arbeidsområdet spør om passfrasen eller gjenopprettingskoden når det åpnes.
security-working = Et øyeblikk …
security-said-passphrase = Den nye passfrasen gjelder nå.
security-said-on = Arbeidsområdet åpner seg uten å spørre på denne maskinen.
security-said-off = Arbeidsområdet spør når det åpnes.
settings-workspace = Arbeidsområde
settings-name = Navn
settings-role = Rolle
settings-role-assessor = Vurderer
settings-role-office = Sentralkontor
settings-role-trainee = Under opplæring
settings-folder = Mappe
settings-change = Bytt arbeidsområde
settings-change-about = Alt er lagret. Du kan komme tilbake når du vil.
settings-renew = Start eksempelet på nytt
settings-renew-title = Starte eksempelet på nytt?
settings-renew-what = Det du har gjort i eksempelet, blir borte. Egne arbeidsområder er ikke berørt.
settings-about = Om VIBA
settings-version = Versjon { $version }
settings-scale = Vurderingsskala: { $name } ({ $rubric })
settings-licence = Fri programvare under EUPL-1.2.

dialog-kind-rubric = Skala i én fil (.vrubric)
dialog-rubric-add = Velg en skala
dialog-rubric-save = Lagre skalaen som fil
dialog-kind-workbook = Regneark (.xlsx)
dialog-workbook-save = Lagre skalaen som regneark
dialog-workbook-read = Velg regnearket med skalaen
dialog-rubric-print = Lagre korrekturutgaven

## Sikkerhetskopier, kontroll og reparasjon

counts-assessments = { $count ->
        [one] { $count } vurdering
       *[other] { $count } vurderinger
    }
counts-answers = { $count } svar
counts-notes = { $count ->
        [one] { $count } notat
       *[other] { $count } notater
    }
counts-records = { $count ->
        [one] { $count } signert dokument
       *[other] { $count } signerte dokumenter
    }
counts-none = ingen vurderinger, notater eller dokumenter
backups-title = Sikkerhetskopier
backups-today = I dag { $time }
backups-day = { $date } { $time }
backups-here = På denne maskinen
backups-here-none = Ingen ennå. Lag en nå, så er arbeidet trygt om filen blir skadet.
backups-elsewhere = Et annet sted
backups-elsewhere-none = Ingen funnet. Legg gjerne en kopi på en annen disk eller en minnepinne. Da tåler arbeidet at maskinen blir borte.
backups-has = Har { $what }.
backups-changed = Noe er endret siden da.
backups-same = Ingenting er endret siden da.
backups-sent = Siste pakke til sentralkontoret
backups-sent-laid = Lagt i en mappe { $when }.
backups-sent-waiting = Ikke lagt i noen mappe ennå.
backups-sent-what = En pakke er ingen sikkerhetskopi: Den gir bare tilbake det som er ferdig og signert.
backups-failed = Den siste sikkerhetskopien ble ikke laget.
backups-make = Lag sikkerhetskopi nå
backups-making = Lager sikkerhetskopi …
backups-make-elsewhere = Lagre en kopi et annet sted …
backups-making-elsewhere = Lagrer kopien …
backups-said = Sikkerhetskopien er laget og kontrollert.
backups-said-elsewhere = Kopien er lagret og kontrollert.
restore-fold = Gjenopprett eller kontroller
restore-list = Kopier du kan gå tilbake til
restore-what = Prøv en kopi først. Da ser du hva den har, og ingenting blir endret.
restore-none = Det finnes ingen kopier ennå.
restore-all = Vis alle { $count }
restore-when-unknown = Ukjent tidspunkt
restore-place-here = På denne maskinen
restore-place-elsewhere = Et annet sted
restore-place-before-upgrade = Ved siden av databasen
restore-try = Prøv
restore-try-which = kopien fra { $when }
restore-trying = Prøver …
restore-tried = Kopien er hel. Ingenting er endret.
restore-holds = Den har { $what }.
restore-missing = Dette er her nå, men ikke i kopien: { $what }.
restore-missing-none = Alt som er her nå, er også i kopien.
restore-unknown = Det som er her nå, kan ikke leses og sammenlignes.
restore-united = { $count ->
        [one] Ett signert dokument som ikke er i kopien, blir med.
       *[other] { $count } signerte dokumenter som ikke er i kopien, blir med.
    }
restore-this = Gjenopprett denne …
restore-ask = Gjenopprette kopien?
restore-ask-what = Arbeidsområdet blir slik det var: { $when }.
restore-ask-kept = Filen som er her nå, blir tatt vare på ved siden av. Ingenting blir slettet.
restore-ask-united = Signerte dokumenter herfra og fra kopien blir samlet. Ingen går tapt.
restore-ask-missing = Dette blir bare liggende i den gamle filen: { $what }.
restore-ask-device = Arbeidsområdet får en ny enhets-ID, som på en ny maskin.
restore-do = Gjenopprett
restore-working = Gjenoppretter …
restored-title = Arbeidsområdet er gjenopprettet.
repaired-title = Arbeidsområdet er reparert.
restored-what = De gamle filene er tatt vare på i mappen til arbeidsområdet. Se gjerne over det du arbeidet med sist.
checkup-title = Kontroll
checkup-what = Leter etter skader i databasen, dokumentene og sikkerhetskopiene. Ingenting blir endret.
checkup-do = Kontroller arbeidsområdet
checkup-working = Kontrollerer …
checkup-fine = Alt er i orden.
checkup-fine-what = Dokumenter kontrollert: { $records }. Sikkerhetskopier kontrollert: { $backups }.
checkup-wrong = Noe er ikke som det skal.
checkup-way-restore = Ikke slett noe. Prøv den nyeste sikkerhetskopien i listen over, og gjenopprett den hvis den har det du trenger.
checkup-way-backup = Lag en ny sikkerhetskopi nå, og la den skadde ligge.
checkup-way-key = Lag ny passfrase eller gjenopprettingskode under «Sikkerhet».
lost-title = { $count ->
        [one] Minst én lagret endring mangler.
       *[other] Minst { $count } lagrede endringer mangler.
    }
lost-what = Filen er eldre enn det som var lagret. Ikke slett noe: En sikkerhetskopi kan ha det som mangler.
lost-do = Se sikkerhetskopiene
repair-maybe = Et arbeidsområde lot seg ikke åpne.
repair-maybe-what = Filene ligger der de lå. Se hva som kan reddes.
repair-open = Reparer …
repair-title = Reparer arbeidsområdet
repair-looking = Ser hva som kan reddes. Det kan ta litt tid.
repair-secret-what = Arbeidsområdet er låst. Skriv det som åpner det, for å se hva som kan reddes.
repair-look = Se hva som kan reddes
repair-found = Dette er skadet
repair-fine = Databasen er i orden. Ingenting er endret. Lukk dette og prøv å åpne arbeidsområdet igjen.
repair-will = Etter reparasjonen
repair-holds = Den nye filen har { $what }.
repair-brought = { $count ->
        [one] Én rad blir hentet fra en sikkerhetskopi.
       *[other] { $count } rader blir hentet fra en sikkerhetskopi.
    }
repair-united = { $count ->
        [one] Ett signert dokument blir hentet fra sikkerhetskopier og pakker.
       *[other] { $count } signerte dokumenter blir hentet fra sikkerhetskopier og pakker.
    }
repair-unreadable = { $count ->
        [one] Ett sted kan ikke leses.
       *[other] { $count } steder kan ikke leses.
    }
repair-left-out = { $count ->
        [one] Én rad blir utelatt fordi det den hører til, ikke kan leses.
       *[other] { $count } rader blir utelatt fordi det de hører til, ikke kan leses.
    }
repair-kept = De gamle filene blir tatt vare på ved siden av. Ingenting blir slettet.
repair-do = Reparer
repair-working = Reparerer …
