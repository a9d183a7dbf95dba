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
