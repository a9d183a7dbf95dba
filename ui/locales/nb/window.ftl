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
