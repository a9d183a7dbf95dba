# The window. Texts stand by screen; what several screens share comes first.

### Shared

window-name = VIBA
window-skip = Skip to the content
window-close = Close
window-cancel = Cancel
window-optional = optional
window-clear-search = Clear the search
window-number-hint = Leave the field empty if you did not count.
window-number-wrong = Write a whole number from { $low } to { $high }.

## Dates and time

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = March
month-short-4 = April
month-short-5 = May
month-short-6 = June
month-short-7 = July
month-short-8 = Aug
month-short-9 = Sept
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
date-day-month = { $day } { $month }
date-day-month-year = { $day } { $month } { $year }
date-weekday = { $weekday } { $date }
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

## Saving

saved-at = Saved { $time }
saved-now = Saving
saved-failed = Not saved

## Work that takes time

progress-done = { $done } of { $total }
progress-counting = Finding out how much there is

## A score on its line

score-none = No score yet
score-is = Score { $score }
score-so-far = Score { $score } so far, { $low } to { $high } is still possible
score-unsure = uncertainty { $low } to { $high }
score-before = { $score } last time
score-other = { $score } by the other
score-parts = { $first }, { $second }
score-provisional = so far

## Levels and marks

level-reached = Level { $level } is reached
level-partly = Level { $level } is partly reached
level-not = Level { $level } is not reached
mark-met = Met
mark-not-met = Not met
mark-not-counted = Does not count
mark-unanswered = Unanswered
