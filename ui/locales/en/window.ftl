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


## The frame around the screens

nav = Main menu
nav-overview = Overview
nav-office = The municipality
nav-kindergartens = Kindergartens
nav-assessments = Assessments
nav-sending = Sending
nav-settings = Settings
nav-safe = All is saved here
example-title = These are example data.
example-what = Kindergarten and answers are invented. Try whatever you like.
example-leave = Go to my own work
trouble-copy = Copy details
trouble-copied = Copied
recovered-title = Your work is here.
recovered-what = { $name }, { $group }: { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    } and { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }.
recovered-saved = Last saved { $time }.
recovered-note = The note you were typing is in its field.

## Observe

kind-external = external assessment
kind-self = self-assessment
kind-practice = practice
kind-training = training
visit-line = { $group } · { $date }
observe-back = To the overview
observe-facts-missing = Facts of the day
observe-children = { $count ->
        [one] { $count } child
       *[other] { $count } children
    }
observe-adults = { $count ->
        [one] { $count } adult
       *[other] { $count } adults
    }
observe-pause = Pause the observation
observe-run = Start the clock
observe-paused = Paused
observe-not-started = Not started
observe-result = Result
observe-items = Items
observe-of-answered = of { $of } answered
observe-item-count = { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
observe-left = { $count } left
observe-item-done = done
observe-subscale = Sub-scale { $number } · { $title }
observe-levels = Levels of the item
observe-level = Level { $level }: { $word }
observe-faults = { $count ->
        [one] { $count } fault seen
       *[other] { $count } faults seen
    }
observe-met = { $met } of { $applicable } met
observe-item-before = Previous item
observe-item-after = Next item
observe-item-na = The whole item is not applicable
observe-item-applies = The item applies after all
observe-rest = The rest not seen
level-faults-what = Seen means that something fails
level-faults-sum = { $met ->
        [0] None of { $applicable } seen
       *[other] { $met } of { $applicable } seen
    }
level-met-sum = { $met } of { $applicable } met
level-open-sum = { $count } unanswered
why = Why
why-score = Why { $score }
why-not-begun = Not begun. Answer what you see.
why-item-not-applicable = The item is not applicable and gets no score.
why-nothing-applies = Nothing above level 1 applies.
why-faults-seen = { $count ->
        [one] One fault at level 1 was seen.
       *[other] { $count } faults at level 1 were seen.
    }
why-faults-open = { $count ->
        [one] Level 1 is not settled: one answer is missing.
       *[other] Level 1 is not settled: { $count } answers are missing.
    }
why-climbed-first = { $met } of { $applicable } at level { $level } are met.
why-climbed = All at level { $full } are met, and { $met } of { $applicable } at level { $level }.
why-all-met = All that applies up to level { $level } is met.
lift-to = Gives { $score }
lift-faults = No longer seen:
lift-all = { $count ->
        [one] Yes to
       *[other] Yes to all:
    }
lift-some = Yes to { $count } of these:
possible = Possible
possible-range = { $count ->
        [one] { $range }, because one answer is missing.
       *[other] { $range }, because { $count } answers are missing.
    }
observe-guidance = Guidance
guide-counts = Counts
guide-counts-not = Does not count
guide-borderline = Borderline
guide-ask = Ask
guide-na-when = Not applicable when
observe-why-not = Why not observed
observe-had-opportunity = There was an opportunity
observe-episodes = Episodes
observe-episode-more = One more episode
observe-episode-fewer = One episode fewer
observe-episodes-seen = { $count ->
        [one] episode
       *[other] episodes
    }
observe-note-add = Write a note on { $number }
observe-note-count = { $count ->
        [one] { $count } note on { $number }
       *[other] { $count } notes on { $number }
    }
observe-undone = Undone.
observe-redone = Done again.

## Notes

notes = Notes
note-new = New note
note-placeholder = What do you see and hear?
note-will-tie = Tied to { $number }
note-will-not-tie = Not tied
note-save = Save
note-edit = Change the note from { $time }
note-remove = Delete the note from { $time }
note-tie = Tie to { $number }
note-untie = Untie from { $number }
notes-show = Show notes
notes-filter-all = All
notes-filter-item = This item
notes-filter-untied = Not tied
notes-none = No notes here
notes-none-todo = Press S and write what you see. Tie it later.
notes-newest-first = Notes, newest first

## Keys

observe-keys = Keys
observe-all-keys = All keys
keys-title = All keys
keys-description = Letters work while you are not typing. They can be turned off in the settings.
keys-off = Letters are turned off in the settings. The other keys work.
keys-answer = Answer
keys-move = Move
keys-write = Write and undo
key-yes = Yes
key-no = No
key-not-observed = Not observed
key-no-opportunity = No opportunity
key-na = Not applicable
key-clear = Clear answer
key-rest-level = The rest of the level not seen
key-rest-item = The rest of the item not seen
key-down = Next line
key-up = Previous line
key-next-open = Next unanswered
key-item-before = Previous item
key-item-after = Next item
key-go-to = Go to item or word
key-note = Write note
key-tie = Tie last note
key-guide = Guidance
key-more = One more episode
key-fewer = One episode fewer
key-pause = Pause
key-undo = Undo
key-redo = Redo
key-result = Result
key-help = All keys
key-back = Back
goto-title = Go to
goto-label = Number or word
goto-hits = Hits
goto-none = Nothing found.
