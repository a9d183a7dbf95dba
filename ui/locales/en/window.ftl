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
score-spread = the sheets give { $low } to { $high }
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
nav-rubrics = Rubrics
nav-sending = Sending
nav-notes = Notes
nav-bin = Bin
nav-settings = Settings
nav-lock = Lock
nav-safe = All is saved here
example-title = These are example data.
example-what = Kindergarten and answers are invented. Try whatever you like.
example-leave = Go to my own work
trouble-copy = Copy details
trouble-copied = Copied
trouble-copy-failed = Could not copy. Select the text and copy it yourself:
copy-failed = Could not copy. Select the code and copy it yourself.
trouble-unexpected = Something unexpected stood in the way.
trouble-unexpected-hint = What is shown as saved is safe. Try again; if that does not help, close the window and open it again.
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
visit-line = { $group }{"\u00A0"}· { $date }
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
clock-of-interview = Interview
clock-of-documents = Documents
clock-pause-interview = Pause the interview
clock-pause-documents = Pause the reading
clock-run-interview = Start the clock of the interview
clock-run-documents = Start the clock of the reading
clock-hint-interview = The clock of the interview is not running.
clock-hint-documents = The clock of the reading is not running.
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
observe-rest-yes = The rest yes
observe-rest-no = The rest no
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
lift-some = { $count ->
        [one] Yes to one of these:
       *[other] Yes to { $count } of these:
    }
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
note-ask = The score should have a note.
note-ask-write = Write a note
note-ask-without = Go on without a note
note-ask-why = Why without a note?
note-reason-all-day = It went on all day
note-reason-paper = The note is on paper
note-reason-no-time = I had no time to write
note-reason-own = In your own words
note-reason-save = Save the reason
note-reason-is = Without a note: { $reason }
note-reason-change = Change
note-reason-change-name = Change why the item has no note
note-reason-remove = Take the reason away
hands-all-answered = All is answered. The result is the next step.
hands-item-na = The item is not applicable: there is nothing to answer here.
hands-no-na = { $number } cannot be not applicable.
hands-fault = { $number } is seen or not seen.
hands-no-counter = Nothing is counted here.
hands-rest-fault = At level 1 you answer one fault at a time.
observe-item-is-na = The item is not applicable
observe-item-is-na-todo = It gets no score and does not count in the mean. Answers you had given are kept.
observe-leave-title = Something is not saved
observe-leave-what = What you did last did not reach the disk. What is shown as saved is safe.
observe-leave-stay = Stay here
observe-leave-go = Leave anyway
observe-leave-lock = Lock anyway
observe-undone = Undone.
observe-redone = Done again.
history-title = History of { $number }
history-none = Nothing has happened here yet.
history-done = { $what }
history-undone = Undone: { $what }
history-redone = Done again: { $what }
history-cleared = Answer taken away
history-tied = Note tagged: { $note }
history-tied-gone = Note tagged; it is deleted now
history-untied = Tag taken off the note: { $note }
history-untied-gone = Tag taken off a note that is deleted now
history-counted = { $count ->
        [one] Counted: { $count } episode
       *[other] Counted: { $count } episodes
    }
concern-title = This does not belong in VIBA
concern-short = Concern
concern-first = The child comes before the assessment. Put it aside; it is saved. Do not write here what you have seen.
concern-now = If there is danger now: stay with the child and call the police, 112.
concern-leader = Speak with the head of the kindergarten at once. If it is about the head, speak with the owner.
concern-duty = If you have reason to believe that a child is abused or seriously neglected, you report it to the child welfare services yourself. The duty is your own, also when others have reported, and confidentiality does not stand in its way. The acts on kindergartens and on child welfare say so.
concern-ask = If you are in doubt, you can ask the child welfare services for advice without saying who the child is.
concern-numbers = When it is urgent
concern-police = The police
concern-child = Emergency number for children and young people, day and night
concern-kept = VIBA keeps that the card was opened, and nothing more.
concern-own = The municipality’s own text could not be read. This is the usual one.
practice-words = Practice – does not count in any statistics

### By the scale, by the day, interview and plans

ways-name = Way of working
way-scale = By the scale
way-day = By the day
way-asked = Interview and plans
way-paper = From paper
paper-how = Type the answers in the order they stand on the sheet. The next box comes by itself.
paper-count = { $answered } of { $of }
paper-count-name = { $answered } of { $of } answered
paper-cell = { $number } { $text }: { $answer }
paper-level = Level { $level }
paper-score = Score
paper-score-none = No score yet
paper-stopped = The answer was not saved.
paper-dropped = What you typed after it was not taken in.
paper-one-by-one = From paper you answer one box at a time.
paper-letter-yes = J
paper-letter-no = N
paper-letter-not-observed = O
paper-letter-no-opportunity = I
paper-letter-na = A
paper-letter-fault-yes = S
paper-letter-fault-no = –
places-name = Situations
places-seen = Observe
places-any = All day
places-asked = Ask and read
place-any = Any time
place-item = item { $number }
place-left = { $count ->
        [one] One indicator is left here.
       *[other] { $count } indicators are left here.
    }
place-left-asked = { $count ->
        [one] One is left here, { $left } of { $of } in interview and plans together.
       *[other] { $count } are left here, { $left } of { $of } in interview and plans together.
    }
place-done = All here is answered.
place-how = The box in front shows the level.
place-how-asked = Ask, or read what you are shown.
place-show-answered = Show answered too ({ $count })
place-only-here = only here
place-also-seen = can be observed too
place-also = Also:
place-ask = Ask: { $question }
place-rest = The rest here not seen
place-go-on = Go to { $place } · { $count } left
situation-the-arrival = arrival
situation-the-free-play = free play
situation-the-circle-time = circle time
situation-the-activity = the activity
situation-the-meal = the meal
situation-the-outdoors = the time outdoors
situation-the-books = book time
situation-the-cloakroom = the time in the cloakroom
situation-the-planning = the talk
situation-begins = Begins now
situation-begins-name = { $place } begins now
situation-ends = Ends now
situation-ends-name = { $place } ends now
situation-since = Going on since { $time } · { $length }
situation-now = now, since { $time }
situation-now-planned = now
situation-over = over { $time }
situation-log-title = What begins now?
situation-log-about = What is going on ends then. Ctrl Z undoes it.
hands-situation-begun = { $place } has begun.
hands-situation-ended = { $place } has ended.
warning-strip = Soon too late
warning-any-time = Any moment now { $what } may be over
warning-soon = { $minutes ->
        [one] In about a minute { $what } is over
       *[other] In about { $minutes } minutes { $what } is over
    }
warning-begun = Now { $what } is going on
warning-late = By now { $what } should have begun
warning-coming = { $minutes ->
        [one] In about a minute { $what } begins
       *[other] In about { $minutes } minutes { $what } begins
    }
warning-only = { $count ->
        [one] { $when }: one indicator can only be seen there.
       *[other] { $when }: { $count } indicators can only be seen there.
    }
warning-last = { $count ->
        [one] { $when }: one indicator cannot be seen elsewhere after this.
       *[other] { $when }: { $count } indicators cannot be seen elsewhere after this.
    }
warning-last-too = { $count ->
        [one] One more cannot be seen elsewhere after this.
       *[other] { $count } more cannot be seen elsewhere after this.
    }
warning-again = It comes again later today.
warning-show = Show the lines
warning-more = { $count ->
        [one] One more warning
       *[other] { $count } more warnings
    }
hands-place-done = All here is answered. Next: { $place }, { $count } left.

## Notes

notes = Notes
note-new = New note
note-placeholder = What do you see and hear?
note-will-tie = Tied to { $number }
note-will-not-tie = Not tied
note-save = Save
note-edit = Change the note from { $time }
note-remove = Put the note from { $time } in the bin
note-removed = The note is in the bin.
note-removed-what = It can be got back for 30 days.
note-removed-undo = Undo
note-tie = Tie to { $number }
note-untie = Untie from { $number }
tag-more = Tag …
tag-find = Tag by number or words
tag-hits = Indicators to tag with
tag-none = No indicator fits.
tag-hits-more = Showing { $shown } of { $total }. Write more to narrow it down.
tag-has = tagged
tag-and-answer = Tag { $number } and answer: { $answer }
tag-done = Tagged { $number }.
tag-done-answer = Tagged { $number }, answer: { $answer }.
tag-close = Done tagging
tag-chosen = Tags on the note you are writing
tag-with-answer = { $number } · { $answer }
note-count = { $count } of { $most } characters
note-too-long = The note has { $count } characters. It can have { $most }. All you have typed is still here: make two notes of it.
privacy-found = Could somebody be recognised?
privacy-person-name = Looks like a name:
privacy-phone = Looks like a phone number:
privacy-email = Looks like an email address:
privacy-national-identity-number = Looks like a national identity number:
privacy-allow = Fine – allow the word
privacy-allow-name = Fine – allow the word: { $word }
privacy-said = { $count ->
        [one] One thing in the note could tell who somebody is.
       *[other] { $count } things in the note could tell who somebody is.
    }
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
keys-description = The letters work when you are not writing. They can be changed and turned off in the settings.
keys-off = Letters are turned off in the settings. The other keys work.
keys-answer = Answer
keys-move = Move
keys-write = Write and undo
keys-paper = From paper
key-yes = Yes
key-no = No
key-not-observed = Not observed
key-no-opportunity = No opportunity
key-na = Not applicable
key-clear = Clear answer
key-clear-back = One back, and clear
key-rest-level = The rest of the level not seen
key-rest-yes = Rest of the level yes
key-rest-no = Rest of the level no
key-rest-item = The rest of the item not seen
key-down = Next line
key-up = Previous line
key-left = The box before
key-right = The box after
key-next-open = Next unanswered
key-item-before = Previous item
key-item-after = Next item
key-go-to = Go to item or word
key-note = Write note
key-tie = Tie last note
key-search-notes = Search notes
key-guide = Guidance
key-history = History
key-day = By the day or the scale
key-situation = The situation begins or ends
key-more = One more episode
key-fewer = One episode fewer
key-pause = Pause
key-undo = Undo
key-redo = Redo
key-result = Result
key-concern = This does not belong in VIBA
key-lock = Lock the workspace
key-help = All keys
key-back = Back
key-editor = Keys
key-editor-about = Press Change and then the new key. It may be a letter, a digit or F1 to F12. The other keys are fixed.
key-editor-change = Change
key-editor-change-name = Change the key for { $act }
key-editor-reset = Usual key
key-editor-reset-name = Usual key for { $act }
key-editor-reset-all = Usual keys for all
key-editor-press = Press the new key. Esc cancels.
key-editor-press-shift = Hold Shift and press the letter. Esc cancels.
key-editor-taken = { $key } is taken: { $act }. Choose another.
key-editor-not-allowed = That key cannot be used. Choose a letter, a digit or F1 to F12.
key-editor-not-allowed-shift = This has to be a letter, held together with Shift.
key-editor-changed = { $act } now has { $key }.
key-editor-all-usual = All keys are as usual.
key-editor-conflict = { $key } does two things: { $first } and { $second }. Only the first works.
goto-title = Go to
goto-label = Number or word
goto-hits = Hits
goto-none = Nothing found.

### Result

result-title = Result
result-crumb = { $name } › { $group } › { $date }
result-children = { $count ->
        [one] 1 child
       *[other] { $count } children
    }
result-adults = { $count ->
        [one] 1 adult
       *[other] { $count } adults
    }
result-watched = { $time } observed
result-locked = Final and locked
result-hash = Document { $hash }
result-to-draft = Back to the assessment
result-preview = Preview report
result-finalize = Make final
result-nothing-yet = There is nothing to make final yet.
result-nothing-yet-todo = Answer what you see first. Then you can make the assessment final here.
result-save = Save report …
result-send = Send
result-none = There is no result to show here.
result-none-todo = Go back to the list and choose an assessment.
result-back = Back
result-profile = Profile
result-mean = Mean { $mean } · { $n } of { $of } items
result-mean-all = Mean { $mean } · { $n } items
result-no-mean = No item has a score yet
result-former-rubric = The visit before was made with version { $version }. Only what the crosswalk calls the same is compared.
result-table = Show the numbers as a table
result-table-subscales = The sub-scales in numbers
result-table-items = The items in numbers
result-head-subscale = Sub-scale
result-head-item = Item
result-head-mean = Mean
result-head-n = Items with a score
result-head-score = Score
result-head-former-date = Last time, { $date }
result-n-of = { $n } of { $of }
result-range = { $range } is possible
result-item = item { $number }
result-all = All items
result-strengths = Strengths
result-strengths-five = Score 5 and above
result-strengths-relative = Relatively strongest
result-strengths-relative-what = No item reached 5. These are the strongest, relatively speaking.
result-strengths-also = You also saw good quality here
result-strengths-single = No whole item reached 5, but you saw good quality here.
result-strengths-none = No strength has both a score and a note yet. What was not noted cannot be listed here.
result-more-strengths = { $count ->
        [one] Show one more strength
       *[other] Show { $count } more strengths
    }
result-more-quotes = { $count ->
        [one] Show one more note
       *[other] Show { $count } more notes
    }
result-without-note = Without a note
result-without-note-what = Score 5 and above, but without a note. These are not listed as strengths in the report.
result-faults = Follow up now
result-faults-what = This was seen and should not wait.
result-areas = Areas for development
result-areas-step = How to reach the next step
result-areas-further = Nothing is below 5. These are the next steps closest at hand.
result-areas-none = The assessment does not point to an area yet.
result-more-areas = { $count ->
        [one] Show one more area
       *[other] Show { $count } more areas
    }
result-lift-one = From { $from } to { $to }: this must be in place
result-lift-any = From { $from } to { $to }: one of these is enough
result-lift-some = From { $from } to { $to }: { $need ->
        [2] two
        [3] three
        [4] four
       *[other] { $need }
    } of these
result-lift-both = From { $from } to { $to }: both of these must be in place
result-lift-all = From { $from } to { $to }: all of these must be in place
result-lift-next = What must be in place next
result-lift-faults = First, this must stop
result-lift-stop = From { $from } to { $to }: this must stop

## Before it is made final

missing-title = { $count ->
        [one] One thing to look at before you make it final.
        [2] Two things to look at before you make it final.
        [3] Three things to look at before you make it final.
        [4] Four things to look at before you make it final.
       *[other] { $count } things to look at before you make it final.
    }
missing-unanswered = { $count ->
        [one] One answer is missing:
       *[other] { $count } answers are missing:
    }
missing-without-note = Score without a note:
missing-contradictions = The answers point in two directions:
missing-no-sitting = Nobody has said when the visit was.
missing-no-sitting-link = Start the clock or write the times
missing-needed = { $kind ->
        [interview] The interview remains:
       *[documents] Plans and documents remain:
    } { $left ->
        [one] one indicator can only be answered there.
       *[other] { $left } indicators can only be answered there.
    }
missing-needed-go = { $kind ->
        [interview] Go to the interview
       *[documents] Go to plans and documents
    }
missing-reason = (“{ $reason }”)
reasons-title = No note, with a reason
reasons-what = You have said why these items have no note.
look-over-title = { $count ->
        [one] One note could tell who somebody is.
       *[other] { $count } notes could tell who somebody is.
    }
look-over-what = The report takes the words as they are. Rewrite what could be recognised, or say that the word is fine.
look-over-open = Open the note
look-over-allow = Allow the word “{ $word }”
ages-outside = The children are { $children }. The scale is made for { $scale }. The assessment is marked, and is in no mean.
ages-span-years = { $from } to { $to } years
ages-span = { $from } to { $to }
ages-years = { $years ->
        [one] 1 year
       *[other] { $years } years
    }
ages-months = { $months ->
        [one] 1 month
       *[other] { $months } months
    }
ages-both = { $years ->
        [one] 1 year
       *[other] { $years } years
    } and { $months ->
        [one] 1 month
       *[other] { $months } months
    }
missing-item = item { $number }
missing-item-count = item { $number } ({ $count })
missing-more = { $count ->
        [one] and one more
        [2] and two more
        [3] and three more
        [4] and four more
        [5] and five more
        [6] and six more
        [7] and seven more
        [8] and eight more
        [9] and nine more
        [10] and ten more
        [11] and eleven more
        [12] and twelve more
       *[other] and { $count } more
    }

## Making it final

finalize-title = Make the assessment final?
finalize-what = It is signed and locked. Nobody can change it afterwards, not even you. If you find a mistake, the correction is a new revision with a reason.
finalize-missing = This is missing
finalize-unanswered = { $answers ->
        [one] One answer
       *[other] { $answers } answers
    } in { $items ->
        [one] one item
       *[other] { $items } items
    }. Items without enough answers get no score.
finalize-without-note = { $items ->
        [one] One item has a score at an end of the scale without a note.
       *[other] { $items } items have a score at an end of the scale without a note.
    }
finalize-contradictions = { $items ->
        [one] In one item the answers point in two directions.
       *[other] In { $items } items the answers point in two directions.
    }
finalize-no-sitting = Nobody has said when the visit was. Start the clock in the assessment, or write when you were there. Then you can make it final.
finalize-go-back = Go to the assessment
finalize-sure = Make it final although answers are missing
finalize-sure-first = Tick the box first: answers are missing.
finalize-without = { $kind ->
        [interview] Finish without the interview
       *[documents] Finish without plans and documents
    }
finalize-without-what = { $left ->
        [one] One indicator stays unanswered.
       *[other] { $left } indicators stay unanswered.
    }
finalize-needed-first = { $kind ->
        [interview] Tick the box first: the interview remains.
       *[documents] Tick the box first: plans and documents remain.
    }
finalize-look-over = { $count ->
        [one] One note could tell who somebody is.
       *[other] { $count } notes could tell who somebody is.
    }
finalize-do = Make final
finalize-done = The assessment is final and signed.
finalize-done-what = Save the report for the kindergarten, and send the assessment to the central office when you like.

### Report

preview-title = Report
preview-draft = Preview of a draft
preview-back = Back to the result
preview-save = Save PDF …
preview-making = Making the report
preview-pages = The pages of the report
preview-page = Page { $number } of { $of }
preview-count = { $count ->
        [one] 1 page
       *[other] { $count } pages
    }
preview-bigger = Larger
preview-smaller = Smaller
preview-zoom = { $percent }% of the width
preview-saved = The report is saved.
preview-none = The report could not be made.
preview-none-todo = Read the message above. The assessment is safe.

### The report on its way out

## Editions

edition-title = Edition
edition-leader = The whole report
edition-leader-about = For the head: strengths, areas to develop and the numbers behind them.
edition-one-pager = On one page
edition-one-pager-about = What matters most, for the staff room.
edition-parents = For parents
edition-parents-about = Short and in plain words.
edition-protocol = Protocol
edition-protocol-about = All answers and notes, for whoever checks it.
edition-public = Public edition
edition-public-about = Without what could tell who a person is.
report-language = Language of the report
report-view = Show
report-view-pages = The pages
report-view-charts = Charts
taken-title = Taken out of the public edition
taken-what = See that the right things are taken out. The program cannot recognise everything: a person must read the whole edition before it is shared.
taken-none = Nothing was taken out. The program cannot recognise everything: a person must read the whole edition before it is shared.
taken-head-kind = What
taken-head-text = What stood there
taken-head-place = Where
taken-kind-time = Time of day
taken-kind-person = Person
taken-kind-role = Role
taken-kind-quote = Quote
taken-kind-age = Age
taken-kind-group = Group
taken-kind-contact = Contact
taken-read = I have read through the whole edition
taken-read-first = Read it through and tick first.

## The way to the final report

stage-title = The way to the final report
stage-signed = Signed
stage-preliminary = Preliminary
stage-comments = Comments
stage-final = Final
stage-state-done = done
stage-state-now = now
stage-state-later = later
stage-deadline = deadline { $date }
stage-comments-count = { $count ->
        [one] 1 comment
       *[other] { $count } comments
    }
stage-comments-none = none
stage-draft-next = The assessment is a draft. The report can be handed over when it is made final.
stage-signed-next = Hand the report over as preliminary, so that the kindergarten can look for wrong facts.
stage-preliminary-next = Save the report and give it to the kindergarten. They can tell you about wrong facts until { $date }.
stage-answer-next = { $count ->
        [one] One comment waits for an answer.
       *[other] { $count } comments wait for an answer.
    }
stage-overdue-next = The deadline was { $date }. Now the report can be made final.
stage-close-next = All comments are answered. Now the report can be made final.
stage-correcting-next = Make the correction final, or go back to what is signed. Then the report can be handed over.
stage-final-next = The report became final on { $date }. Save it for the kindergarten, and save the files for the archive.
stage-finish-do = To the result
stage-issue-do = Hand over as preliminary
stage-comment-do = Enter a comment
stage-answer-do = Answer the comment
stage-close-do = Make the report final
stage-archive-do = Save the files for the archive …
stage-plan-do = Plan for follow-up
stage-issue-done = The report is preliminary now. Every page says so.
stage-comment-done = The comment is saved.
stage-answer-done = The answer is saved.
stage-close-done = The report is final now.
preliminary-title = Hand over as preliminary?
preliminary-what = The kindergarten gets the report and looks for wrong facts. The deadline stands in the report.
preliminary-date = Deadline for comments
preliminary-date-wrong = Write a day, for example 24.11.2026.
preliminary-date-passed = That day is over. Choose today or a later day.
comments-title = Comments on facts
comments-open = Waits for an answer
comments-answer = Answer
comment-title = Comment on facts
comment-what = What the kindergarten says is wrong in the facts. It goes with the report as you write it.
comment-by = Who says so?
comment-by-hint = Write the role, not the name.
comment-by-head = Head
comment-by-missing = Write who says so, for example the head.
comment-text = The comment
comment-text-hint = What is wrong, and what is right? Do not write names of children or staff.
comment-text-missing = Write what the comment is.
comment-do = Save the comment
answer-title = Answer the comment
answer-comment = { $by }: “{ $text }”
answer-text = The answer
answer-text-hint = Say what will be corrected, or why it stays.
answer-text-missing = Write an answer.
answer-do = Save the answer
close-title = Make the report final?
close-what = After this no more comments are taken. If an error is found later, the assessment is corrected with a reason, and the report gets a new edition.
close-early = The deadline is { $date }. Do you know that the kindergarten has no more comments?
close-do = Make the report final
correction-begin = Correct the assessment
correction-title = Correct the assessment?
correction-what = It opens as a draft. What is signed counts until the correction is made final, and is never lost.
correction-reason = Why must it be corrected?
correction-reason-hint = The reason goes with the new edition. Do not write names of children or staff.
correction-reason-missing = Write why it must be corrected.
correction-do = Open for correction
correction-open = A correction is under way.
correction-open-what = Begun { $date }. What is signed counts until the correction is made final. The reason: “{ $reason }”
correction-go-on = Go on with the correction
correction-signed = See what is signed
correction-drop = Go back to what is signed
correction-drop-title = Go back to what is signed?
correction-drop-what = What you changed in the correction is left out. What is signed goes on counting.
correction-drop-do = Go back
archive-making = Making the files for the archive
archive-saved = The files for the archive are saved.
archive-files = { $count ->
        [one] One file lies in the folder:
       *[other] { $count } files lie in the folder:
    }

## Charts

chart-numbers = The numbers
chart-of-item = Item
chart-item = { $number } { $title }
chart-making = Drawing
chart-failed = The chart could not be drawn. Read the message at the top.
charts-none = There is nothing to draw yet.
charts-none-todo = The charts come when items have a score.

## Meeting view

meeting-open = Meeting view
meeting-end = End the view
meeting-place = Item { $number } of { $of }
meeting-before = Previous item
meeting-after = Next item
meeting-ladder = Step by step
meeting-level = Level { $level }: { $word }
meeting-met = { $met } of { $applicable } met
meeting-faults = { $met ->
        [0] none of { $applicable } seen
       *[other] { $met } of { $applicable } seen
    }
meeting-empty-level = not applicable
meeting-quotes = This was seen and heard
meeting-quotes-none = No notes on this item.
meeting-next = This lifts the item
meeting-next-none = There is no next step here.
meeting-lift-one = This must be in place:
meeting-lift-any = One of these is enough:
meeting-lift-both = Both of these must be in place:
meeting-lift-some = { $need ->
        [2] Two of these:
        [3] Three of these:
        [4] Four of these:
       *[other] { $need } of these:
    }
meeting-lift-all = All of these must be in place:
meeting-lift-faults = First this must stop:
meeting-suggest = Suggestions to try
meeting-score-show = Show score
meeting-score-hide = Hide score
meeting-score-none = This item has no score.
meeting-no-basis = The day gave no basis for a score.
meeting-none = There are no items to show yet.
meeting-none-todo = Answer what you see first.

## Reports for several

batch-title = Reports
batch-open = Make several reports
batch-what = Choose assessments, edition and language. All reports are put into one folder.
batch-search = Search in kindergarten and group
batch-count = { $found } of { $of } assessments
batch-table = Final assessments
batch-head-chosen = Choose
batch-head-name = Kindergarten
batch-head-group = Group
batch-head-date = Day
batch-head-stage = Report
batch-choose = Choose { $name }, { $group }, { $date }
batch-all = Choose all
batch-all-found = Choose all that are shown
batch-nobody = Choose none
batch-chosen = { $count ->
        [0] None is chosen.
        [one] One is chosen.
       *[other] { $count } are chosen.
    }
batch-make = { $count ->
        [0] Make reports …
        [one] Make one report …
       *[other] Make { $count } reports …
    }
batch-choose-first = Choose at least one assessment first.
batch-public = A person must read through every public edition before it is shared. What was taken out, you see when you open the report.
batch-making = Making reports
batch-done = { $count ->
        [0] No reports are made.
        [one] One report is made.
       *[other] { $count } reports are made.
    }
batch-stopped = You stopped before all were done. Those that are made lie in the folder.
batch-failed = { $count ->
        [one] One report could not be made:
       *[other] { $count } reports could not be made:
    }
batch-none = No assessments match “{ $words }”.
batch-none-todo = Try fewer words.
batch-empty = Here you make reports for several assessments at once.
batch-empty-todo = Make an assessment final, and it stands here.

## Before the visit

before-title = Before the visit
before-open = Before the visit
before-letters = Letters and poster
before-letters-which = What do you want to see?
before-letter = Letter to the kindergarten
before-poster = Poster
before-parents = Letter to parents
before-language = Language
before-save = Save PDF …
before-saved = The file is saved.
before-making = Making the letter
before-failed = The letter could not be made.
before-failed-todo = Read the message above. The municipality's name and contact are set in the settings.
before-settings = Go to the settings
before-informed = Who has been told?
before-informed-what = Write the day they were told. Leave the field empty if they have not been told yet.
before-informed-staff = The staff
before-informed-representatives = The union and safety representatives
before-informed-parents = The parents
before-informed-wrong = Write a day, for example 24.11.2026.
before-informed-saved = The days are saved.

## The municipality in the settings

municipality-title = The municipality in letters and reports
municipality-name = Name of the municipality
municipality-unit = Unit
municipality-unit-hint = For example the kindergarten department.
municipality-contact = Contact
municipality-contact-hint = A telephone number or e-mail that may stand in letters.
municipality-purpose = Purpose
municipality-purpose-hint = Why the municipality assesses. Stands in the letters before the visit.
municipality-basis = Legal basis
municipality-basis-hint = The act or the decision you build on.
municipality-days = Days for comments
municipality-days-hint = The kindergarten has so many days to look for wrong facts.
municipality-saved = Saved.
archive-title = Archive codes
archive-what = The fields have the same names in Noark, the Norwegian archive standard. They go with the files for the archive. Ask the archive service what they should be.
archive-administrative-unit = Administrative unit
archive-administrative-unit-hint = The unit that owns the case (administrativEnhet).
archive-ordering-principle = Classification system
archive-ordering-principle-hint = The system the classes belong to, for example K-koder (ordningsprinsipp).
archive-class-id = Class
archive-class-id-hint = The code the case is sorted under (klasseID).
archive-journal-type = Type of registry entry
archive-journal-type-hint = Usually X: an internal note without follow-up (journalposttype).
archive-document-type = Type of document
archive-document-type-hint = What kind of document it is (dokumenttype).
archive-format = File format
archive-format-hint = Usually RA-PDF, that is PDF/A (format).
archive-access-code = Access code
archive-access-code-hint = Filled in if the report is exempt from public access (tilgangsrestriksjon).
archive-access-ground = Ground for the access code
archive-access-ground-hint = The section of the law the exemption builds on (skjermingshjemmel).

## How long things are kept

retention-title = How long things are kept
retention-what = Type a number of months. When the time is up, it is on the list below. Nothing is deleted until somebody says so.
retention-no-rules = VIBA proposes no limits: the municipality’s own plan says how long.
retention-months = { $count ->
        [0] until somebody deletes it
        [one] month
       *[other] months
    }
retention-months-signed = { $count ->
        [0] no limit
        [one] month
       *[other] months
    }
retention-saved = Saved.
retention-covers-left-draft = Drafts nobody works on. They go into the bin, and are gone after 30 days.
retention-covers-working-material = Answers, notes and history from before the signing. The result stays.
retention-covers-practice = Answers, notes and history behind finished practice and training.
retention-covers-self-sheets = What each person answered. What you agreed on stays.
retention-covers-put-aside = Files and lines that were refused when they came in.
retention-covers-signed-result = Never deleted here. The limit says when they should be in the archive alone.
retention-ready = Ready to be deleted
retention-ready-none = Nothing is ready to be deleted now.
retention-looking = Looking for what is ready …
retention-which = See which
retention-all = Show all { $count }
retention-number = Number { $id }
retention-since = Here since { $date }
retention-untouched = Not touched since { $date }
retention-delete = { $count ->
        [one] Delete this one …
       *[other] Delete these { $count } …
    }
retention-bin = { $count ->
        [one] Put in the bin …
       *[other] Put these { $count } in the bin …
    }
retention-stays = Not deleted in VIBA. What was filed is the archive’s, and the municipality’s plan says how long it is kept.
retention-ask = { $count ->
        [one] Delete this one for good?
       *[other] Delete these { $count } for good?
    }
retention-ask-bin = { $count ->
        [one] Put the draft in the bin?
       *[other] Put { $count } drafts in the bin?
    }
retention-goes-left-draft = { $count ->
        [one] It can be got back for 30 days. Then it is gone for good.
       *[other] They can be got back for 30 days. Then they are gone for good.
    }
retention-goes-working-material = { $count ->
        [one] Answers, notes and history behind one signed result go. The result stays.
       *[other] Answers, notes and history behind { $count } signed results go. The results stay.
    }
retention-goes-practice = { $count ->
        [one] Answers, notes and history of one assessment for practice or training go.
       *[other] Answers, notes and history of { $count } assessments for practice or training go.
    }
retention-goes-self-sheets = { $count ->
        [one] The single sheets behind one self-assessment go. What you agreed on stays.
       *[other] The single sheets behind { $count } self-assessments go. What you agreed on stays.
    }
retention-goes-put-aside = { $count ->
        [one] One file or line that was refused goes.
       *[other] { $count } files and lines that were refused go.
    }
retention-for-good = It cannot be got back.
retention-copies = Older backups still have it, until they are thinned out.
retention-delete-do = Delete for good
retention-deleting = Deleting …
retention-binning = Putting in the bin …
retention-said = Deleted: { $count }. The log says so.
retention-said-bin = { $count ->
        [one] The draft is in the bin. It can be got back for 30 days.
       *[other] { $count } drafts are in the bin. They can be got back for 30 days.
    }
retention-log = Log of what was deleted
retention-log-what = The log says when, what kind and how many. It never says what it was.
retention-log-none = Nothing has been deleted yet.
retention-log-when = When
retention-log-kind = What kind
retention-log-count = How many

### Sending

sending-title = Sending
sending-ready = Ready to send
sending-state-ready = Ready
sending-state-laid = Put in the folder
sending-count = { $count ->
        [one] One final assessment is not in any bundle yet.
       *[other] { $count } final assessments are not in any bundle yet.
    }
sending-all = A bundle has all assessments you have made final here, also those you have sent before. The central office can take in the same thing several times; nothing is doubled.
sending-nothing-new = Everything you have made final is in the newest bundle.
sending-nothing-new-what = If it did not arrive, you can put the same bundle in a folder again.
sending-lay = Put the bundle in a folder …
sending-lay-again = Put it in a folder again …
sending-working = Putting the bundle in the folder
sending-done = The bundle is in the folder.
sending-done-was-there = The same bundle was in the folder already. Nothing is changed.
sending-done-count = { $count ->
        [one] It has one assessment.
       *[other] It has { $count } assessments.
    }
sending-history = Bundles made here
sending-bundle = { $count ->
        [one] 1 assessment
       *[other] { $count } assessments
    }
sending-bundle-at = { $bundle } · { $date } { $time }
sending-receipt = No receipt comes back here yet. The central office confirms outside the program when they have taken the bundle in. Keep the assessments until they have.
sending-empty = This is where you put final assessments into a bundle for the central office.
sending-empty-todo = Make an assessment final, and it is ready to send.
sending-open-title = The bundle is not encrypted
sending-open-what = Whoever has the file can read notes and answers.
sending-open-signed = The bundle is signed: nobody can change it without it showing.
sending-open-where = Choose a folder that only you and the central office can open, or a USB stick you hand over yourself.
sending-open-example = The bundle holds invented assessments. Try it, but do not hand it to a real office.
sending-open-go = Go on and choose a folder …

### The municipality

office-title = The municipality
office-take-in = Take in bundles …
office-taking-in = Taking in bundles
office-outcome = What came of it
office-outcome-stopped = { $done ->
        [one] Stopped after one bundle. What was taken in stays.
       *[other] Stopped after { $done } bundles. What was taken in stays.
    }
office-accepted = Taken in
office-partial = Partly taken in
office-duplicate = Was here already
office-refused = Not taken in
office-added = { $count ->
        [0] No new assessments.
        [one] One new assessment.
       *[other] { $count } new assessments.
    }
office-known = { $count ->
        [one] One was here already.
       *[other] { $count } were here already.
    }
office-set-aside = { $count ->
        [one] One document is set aside: { $reason }
       *[other] { $count } documents are set aside: { $reason }
    }
office-duplicate-what = The bundle was taken in before. Nothing is changed.
office-refused-what = The reason: { $reason }
office-refused-kept = The file is set aside, and nothing else is changed.
office-reason-record = a document in the bundle is damaged or changed.
office-visits = Visits
office-visits-count = { $count ->
        [one] 1 visit
       *[other] { $count } visits
    }
office-visits-caption = One result for each visit, by name of kindergarten. Scale: { $scale }. The mean of each sub-scale, and n is the number of items with a score.
office-numbers = The kindergartens are shown by number until the register has been read.
office-numbers-do = Go to kindergartens
office-head-kindergarten = Kindergarten
office-head-group = Group
office-head-date = Day
office-head-result = Result
office-head-total = All items
office-open = Open the result of { $name }, { $group }, { $date }
office-day = { $day } { $year }
office-one-assessor = One assessor
office-consensus = Consensus
office-waits-for-consensus = Waits for consensus
office-forked = Two newest revisions
office-invented = invented kindergarten
office-self = self-assessment
office-differs = The scores in the document differ from ours
office-unchecked = The scale is not installed here: the scores are not computed again
office-n = n={ $n }
office-no-result = No joint score
office-empty = The visits of the municipality are listed here once the bundles from the assessors are taken in.
office-empty-todo = Take in bundles from the folder you share, or from a USB stick.
office-status = What has been taken in
office-records = Documents
office-results = Visits with a result
office-conflicts = Visits that someone must decide
office-pending = Waiting for an earlier revision
office-keys = Keys nobody has approved
office-quarantined = Set aside
office-quarantined-one = { $file }: { $reason }
office-missing = Missing from machine
office-missing-one = { $device }: number { $first }
office-missing-many = { $device }: numbers { $first } to { $last }
office-reused = Same number used twice
office-reused-one = { $device }: number { $number }. Has the machine been restored or copied?
office-other-person = Signed with another person’s key
office-other-person-one = Document { $record }: ask whoever sent it.
office-look = Someone should look at
office-nothing-to-look-at = Nothing waits for anyone.
office-digest-check = Do two offices hold the same?
office-digest = Check code
office-digest-what = Compare the code with the other office’s. If they are alike, both have taken in exactly the same documents.
office-digest-copy = Copy the code
office-digest-copied = Copied

## Start: choice of workspace

start-title = Welcome to VIBA
start-what = Here you assess the quality of kindergartens by a fixed scale. Everything stays on this machine and works without a network.
start-language = Language
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
start-recent = Your workspaces
start-open = Open
start-open-folder = Open a folder …
start-other = Do you have a workspace already?
start-other-what = Open the folder it lies in.
start-new = Make a workspace
start-new-another = Make a new workspace
start-new-what = A workspace is a folder in which all your work lies encrypted.
start-role = What will you do?
start-role-assessor = Assess
start-role-assessor-about = You visit kindergartens, observe and score.
start-role-office = Gather for the municipality
start-role-office-about = You are the office and receive assessments from many.
start-role-trainee = Learn to assess
start-role-trainee-about = You practise and learn the scale. Nothing of it counts.
start-name = Name of the workspace
start-name-hint = For example the municipality, or you.
start-name-missing = Write a name you will recognise.
start-opens = When the workspace is opened
start-opens-ask = Ask for a passphrase
start-opens-ask-about = Recommended. Only whoever has the passphrase can read what is in it.
start-opens-machine = Open without asking on this machine
start-opens-machine-about = Whoever gets into the machine can read everything.
passphrase-new = Passphrase
passphrase-hint = At least 12 characters. Three or four ordinary words are easy to remember.
passphrase-again = The passphrase once more
passphrase-missing = Type a passphrase.
passphrase-differs = The two are not the same. Type the passphrase once more.
start-make = Make workspace
start-elsewhere = Choose another folder …
start-example = Just looking around?
start-example-what = Try with invented kindergartens. They have a place of their own and never mix with real assessments.
start-example-open = Try with example data
start-again = Try again
start-working = One moment. VIBA is preparing the workspace.

## Passphrase, recovery code and lock

secret-show = Show
secret-show-name = Show what is in “{ $label }”
lock-what = The workspace is locked. Everything is saved.
lock-field = Passphrase or recovery code
lock-missing = Type the passphrase or the recovery code.
lock-open = Unlock
lock-opening = Unlocking …
lock-other = Choose another workspace
locks-soon = The workspace locks in a moment.
locks-soon-what = Press a key or click to go on. What you saved is safe; what you type in a dialog and have not sent is lost.
lock-office = Have you lost the passphrase and the code?
lock-office-what = { $name } can help. Save the envelope and send it there. They read out a code, which you type in the field above.
lock-office-save = Save the envelope
lock-office-saved = The envelope is saved
fresh-code-title = Keep the recovery code safe
fresh-code-what = The code opens the workspace if the passphrase is forgotten. It is shown only now.
fresh-code-name = Recovery code
fresh-code-where = Put it in a locked drawer or cupboard, not with the machine.
fresh-code-save = Print or save the sheet
fresh-code-saved = The sheet is saved. Open the file and print it. Delete the file afterwards.
fresh-code-done = I have kept the code
fresh-code-sure = Have you kept the code? If you close now, it is not shown again.

## Overview

overview-title = Overview
overview-new = New visit
overview-next = Next step
visit-title = { $name }{"\u00A0"}· { $group }
next-go-on = Go on with { $name }, { $group }
next-go-on-why = { $left ->
        [one] { $left } of { $of } indicators is left.
       *[other] { $left } of { $of } indicators are left.
    }
next-go-on-do = Go on
next-finish = Look over { $name }, { $group }
next-finish-why = Everything is answered. Look over the result and make the assessment final.
next-finish-do = Look over
next-send = { $count ->
        [one] Send { $count } finished assessment
       *[other] Send { $count } finished assessments
    }
next-send-why = Put them into a folder the office collects from.
next-send-do = Go to sending
next-begin = Begin the visit to { $name }, { $group }
next-begin-why = Planned for { $date }.
next-begin-today = Planned for today.
next-begin-do = Begin
next-ask = { $kind ->
        [interview] Hold the interview
       *[documents] Read plans and documents
    }: { $left ->
        [one] one indicator remains
       *[other] { $left } indicators remain
    }
next-ask-why = { $name }, { $group }. All that can be observed is answered.
next-ask-do = { $kind ->
        [interview] Go to the interview
       *[documents] Go to the documents
    }
overview-practice = Practice
overview-draft-menu = More about { $place }
next-register = Read the list of kindergartens
next-register-why = Get the list from the register once, and you will find the kindergarten when you need it.
next-register-do = Go to kindergartens
next-plan = Plan a visit
next-plan-why = Choose kindergarten, group and day. You can also begin at once.
next-plan-do = New visit
overview-saved-today = Saved today { $time }
overview-saved = Saved { $date } { $time }
overview-drafts = Drafts
overview-drafts-none = No drafts
overview-drafts-todo = When you begin a visit, it stays here until it is finished.
overview-answered = { $answered } of { $of }
overview-no-scale = Scale missing
overview-answered-name = { $answered } of { $of } indicators are answered
overview-row = { $date }{"\u00A0"}· { $kind }
overview-planned = Planned visits
overview-planned-none = No planned visits
overview-planned-todo = Put a visit in the plan, and it gets a code that all its assessors use.
overview-planned-row = { $weekday }{"\u00A0"}· code { $code }
overview-begin = Begin
overview-today = Today
overview-passed = The day has passed
overview-to-send = To send
overview-to-send-some = { $count ->
        [one] { $count } finished assessment is waiting to be sent.
       *[other] { $count } finished assessments are waiting to be sent.
    }
overview-to-send-none = Everything finished has been sent.
overview-to-send-nothing = Finished assessments are sent from here.
overview-send = Send …
overview-finished = Finished lately
overview-finished-none = No finished assessments
overview-finished-todo = When you make a draft final, you find its result here.
overview-all = See all

## Kindergartens

kindergartens-title = Kindergartens
kindergartens-what = Open a kindergarten to see its groups, or make a visit.
kindergartens-read = Read a register …
kindergartens-reading = Reading kindergartens
kindergartens-search = Search for name, place or owner
kindergartens-count = { $found } of { $of } kindergartens
kindergartens-more = Showing the first { $shown }. Write more to find the one you want.
kindergartens-none = No kindergarten fits “{ $words }”
kindergartens-none-todo = Write fewer or other words, or the organisation number.
kindergartens-empty = No kindergartens yet
kindergartens-empty-todo = Get the municipality’s list from the national kindergarten register (NBR) or Enhetsregisteret as a JSON file. Read the file here. It is needed only once.
kindergarten-owner = Owner: { $owner }
kindergarten-groups = { $count ->
        [one] Group: { $names }
       *[other] Groups: { $names }
    }
kindergarten-visits = { $count ->
        [one] { $count } visit
       *[other] { $count } visits
    }
kindergarten-back = All kindergartens
kindergarten-number = Organisation number { $number }
kindergarten-children = { $count ->
        [one] 1 child
       *[other] { $count } children
    }
groups-title = Groups
groups-former = Former groups
groups-none = No groups yet
groups-none-todo = A group comes here when you make the first visit to it.
group-kind-younger = Younger children, under 3 years
group-kind-older = Older children, from 3 years
group-kind-mixed = All ages
group-kind-outdoor = Outdoor group
group-kind-other = Other
group-kind-none = Not said
group-from = From { $date }
group-to = Until { $date }
group-from-to = { $from } to { $to }
group-called = Was called { $name } until { $date }
group-merged = Went into { $name }
group-visits = { $count ->
        [0] No visits
        [one] 1 visit
       *[other] { $count } visits
    }
group-menu = More about { $name }
group-change = Change …
group-merge = Merge with another one …
group-merge-undo = Undo the merge
group-change-title = Change { $name }
group-name = Name
group-name-missing = Write what the group is called.
group-date = The name holds from
group-date-hint = Visits before this day keep the name { $name }.
group-kind = Type
group-valid-from = The group exists from
group-valid-to = The group exists until
group-valid-to-hint = After this day it is not offered for new visits. Its visits stay.
group-date-wrong = Write the date as 24.11.2026.
group-backwards = The group cannot end before it begins.
group-save = Save
group-saved = { $name } is saved.
group-merge-title = Merge { $name } with another group
group-merge-what = The visits of { $name } stay under its name, and from now on belong to the other group in overviews over time. It can be undone.
group-merge-into = Went into
group-merge-into-none = Choose a group
group-merge-into-missing = Choose the group it went into.
group-merge-date = From
group-merge-do = Merge
group-merge-done = { $name } has gone into { $other }.
group-merge-undone = { $name } stands by itself again.
register-read = The register is read.
register-counts = { $added ->
        [one] { $added } new
       *[other] { $added } new
    }, { $updated ->
        [one] { $updated } changed
       *[other] { $updated } changed
    }, { $unchanged } as before.
register-left-out = Left out: { $parts }.
register-skipped-test = { $count ->
        [one] { $count } test unit
       *[other] { $count } test units
    }
register-skipped-closed = { $count ->
        [one] { $count } closed
       *[other] { $count } closed
    }
register-skipped-not-kindergarten = { $count ->
        [one] { $count } that is no kindergarten
       *[other] { $count } that are no kindergartens
    }
register-skipped-shared-service = { $count ->
        [one] { $count } shared service
       *[other] { $count } shared services
    }
register-skipped-bad-number = { $count ->
        [one] { $count } with a wrong organisation number
       *[other] { $count } with a wrong organisation number
    }
register-skipped-no-name = { $count ->
        [one] { $count } without a name
       *[other] { $count } without a name
    }
register-skipped-not-a-unit = { $count ->
        [one] { $count } line that cannot be read
       *[other] { $count } lines that cannot be read
    }
register-skipped-duplicate = { $count ->
        [one] { $count } that stands twice
       *[other] { $count } that stand twice
    }
register-pages = The file is one of { $pages } pages. Read the others too.

## New visit

new-visit-title = New visit
new-visit-begin-title = Begin the visit
new-visit-where = Where and when
new-visit-kindergarten = Kindergarten
new-visit-kindergarten-missing = Choose a kindergarten from the list.
new-visit-kindergarten-hint = Search for name, place or owner.
new-visit-kindergarten-hits = Kindergartens that fit
new-visit-kindergarten-none = No kindergarten fits. Write fewer or other words.
new-visit-kindergarten-no-register = No kindergartens have been read.
new-visit-kindergarten-change = Choose another
new-visit-group = Group
new-visit-group-new = New group
new-visit-group-name = Name of the group
new-visit-group-hint = What the group is called, for example Bjørka.
new-visit-group-missing = Choose or write a group.
new-visit-group-long = The name has { $count } characters. It can have { $most }.
new-visit-date = Date
new-visit-date-wrong = Write the date as 24.11.2026. The year must be from 2020 to 2064.
new-visit-has-code = I have a visit code
new-visit-has-code-about = You got the code from whoever planned the visit. It holds the day.
new-visit-code = Visit code
new-visit-code-hint = Eight characters. Capitals or small letters make no difference.
new-visit-code-missing = Write the code you were given.
new-visit-how = The assessment
new-visit-kind = What kind of assessment
new-visit-kind-external = External assessment
new-visit-kind-external-about = You come from outside.
new-visit-kind-self = Self-assessment
new-visit-kind-self-about = The kindergarten assesses itself.
new-visit-kind-practice = Practice
new-visit-kind-practice-about = Never part of any figure.
new-visit-kind-training = Training
new-visit-kind-training-about = Compared with master codes.
new-visit-role = Your role
new-visit-role-primary = Lead assessor
new-visit-role-second = Second assessor
new-visit-role-about = Two assessors score each on their own and do not see each other’s answers.
new-visit-assessor = Your name
new-visit-assessor-hint = The name stays on this machine.
new-visit-assessor-missing = Write your name.
new-visit-scale = Scale
new-visit-scale-working = Working version
new-visit-scale-counts = { $items } items, { $indicators } indicators
new-visit-facts = Facts of the day
new-visit-facts-hint = Can also be filled in during the visit.
new-visit-begin = Begin now
new-visit-begin-why = “Begin now” starts the clock.
new-visit-plan = Put in the plan
new-visit-planned = The visit is in the plan
new-visit-code-title = Visit code
new-visit-code-why = Read the code aloud to the other assessor. It makes your answers belong to the same visit.
new-visit-copy = Copy the code
new-visit-copied = Copied
new-visit-to-overview = To the overview
new-visit-minted = The visit is made and has the code { $code }. Try again; there will not be two.

## Facts of the day and sittings

facts-title = Facts of the day
facts-description = Counts, never names of children or staff.
facts-save = Save
facts-discard = Discard the changes?
facts-discard-what = What you have written here is not saved.
facts-discard-keep = Keep filling in
facts-discard-do = Discard the changes
day-title = The day
rhythm-title = The group’s day
rhythm-about = When the group usually has circle time, meals and time outdoors. Then VIBA can tell you before something is over.
rhythm-situation = Situation
rhythm-remove = Remove { $situation }
rhythm-none = No times yet.
rhythm-add = Add a part of the day
sitting-pauses-typed = Breaks
sitting-pauses-hint = For example 9.40–9.50, 11.05–11.20
sitting-pauses-wrong = Write breaks as 9.40–9.50, with commas between. They must lie within the session.
day-headcounts = Present over the day
day-headcounts-hint = Count again when many come or go.
day-headcount-at = Time
day-headcount-at-hint = A time of day, for example 11.20.
day-headcount-children = Children
day-headcount-under-3 = Under three years
day-headcount-adults = Adults
day-headcount-remove = Remove the count at { $time }
day-headcount-add = Add a count
day-ordinary = Was it an ordinary day?
day-ordinary-yes = Yes
day-ordinary-no = No
day-ordinary-unsaid = Not said
day-why = What was different?
day-why-hint = Without names of children or staff.
day-ages = Ages in the group
day-youngest-years = Youngest, years
day-youngest-months = Youngest, months
day-oldest-years = Oldest, years
day-oldest-months = Oldest, months
day-ages-half = The ages are saved when both youngest and oldest are filled in.
day-ages-backwards = The oldest cannot be younger than the youngest.
day-children = Children
day-present = Present
day-under-3 = Under 3 years
day-multilingual = Multilingual
day-extra-support = With extra support
day-more-than-present = More than the { $present } present. See whether the numbers are right.
day-adults = Staff
day-pedagogical-leader = Pedagogical leaders
day-teacher = Kindergarten teachers
day-skilled-worker = Skilled workers
day-assistant = Assistants
day-substitute = Substitutes
day-student = Students on placement
sittings-title = Sittings
sittings-none = No sittings yet. The clock makes one when it starts.
sitting-number = Sitting { $number }
sitting-number-date = Sitting { $number }, { $date }
sitting-kind = What
sitting-place = Place
sitting-place-none = Not said
sitting-place-inside = Inside
sitting-place-outside = Outside
sitting-place-trip = On a trip
sitting-from = From
sitting-to = To
sitting-runs = The clock is running.
sitting-add = Add a sitting
sitting-remove = Remove sitting { $number }
sitting-time-wrong = Write the time as 08:30.
sitting-backwards = The sitting ends before it begins.

## Assessments

assessments-title = Assessments
assessments-search = Search for kindergarten or group
assessments-count = { $found } of { $of } assessments
assessments-drafts = Drafts
assessments-finished = Finished
assessments-draft = Draft
assessments-final = Final
assessments-none = No assessment fits “{ $words }”
assessments-none-todo = Write fewer or other words.
assessments-empty = No assessments yet
assessments-empty-todo = An assessment is your scoring of one visit. Make a visit to begin.
## Searching in notes

notes-title = Notes
notes-search = Search all notes
notes-search-hint = Write one word or more. A note must have all of them.
notes-begin = Search all the notes that are here
notes-begin-todo = Write a word, and the notes that have it come up, newest first.
notes-not-found = No notes have “{ $words }”
notes-not-found-todo = Write fewer words, or only how they begin.
notes-found = { $total ->
        [one] 1 note
       *[other] { $count } notes
    }
notes-shown = Showing { $shown } of { $total }
notes-where = { $name }{"\u00A0"}· { $group }
notes-when = { $date } { $time }
notes-draft = Draft
notes-final = Final
notes-open = Open { $place }, { $when }

## The bin

bin-title = Bin
bin-what = What you put away stays here for 30 days. Then it is gone for good.
bin-empty = The bin is empty
bin-empty-todo = Notes, drafts and planned visits that you put away can be got back from here for 30 days.
bin-note = Note
bin-draft = Draft
bin-visit = Planned visit
bin-where = { $name }{"\u00A0"}· { $group }
bin-visit-date = Visit { $date }
bin-answered = { $count ->
        [0] No answers
        [one] One answer
       *[other] { $count } answers
    }
bin-put = Put away { $date } { $time }
bin-gone = Gone for good { $date }
bin-restore = Get it back
bin-restored-note = The note is back.
bin-restored-draft = The draft is back.
bin-restored-visit = The visit is back in the plan.
bin-put-draft = The draft is in the bin.
bin-put-visit = The visit is in the bin.
bin-put-what = It can be got back for 30 days.
bin-undo = Undo
bin-see = See the bin
bin-do = Put in the bin

## Rubrics

rubrics-title = Rubrics
rubrics-what = Every version stays, so that old assessments always open with the one they were made with.
rubrics-add = Install package …
rubrics-read-workbook = Read spreadsheet …
rubrics-working = Reading the rubric
rubrics-installed = Rubrics
rubrics-frames = Frames
rubrics-frames-what = A frame is the structure of a scale without its wording. Whoever holds the licence fills in the text. No assessment can be made with a frame.
rubrics-open = Open
rubrics-older = { $count ->
        [one] One older version
       *[other] { $count } older versions
    }
rubrics-added = { $rubric } is installed.
rubrics-was-here = { $rubric } was here already. Nothing has changed.
rubrics-added-key = Signed by { $owner }, key { $key }.
rubrics-added-first = This is the first time something from this owner is added. Compare the key with what the owner says.
rubrics-added-expired = The licence has run out: old assessments open, new ones cannot begin.
studio-name-version = { $name } { $version }
studio-version = Version { $version }
studio-version-of = { $version } ({ $id })
studio-newest = Newest
studio-older = Older version
studio-expired = Expired
studio-size = { $items } items, { $indicators } indicators
studio-status-working = Working rubric, not validated
studio-status-validated = Validated
studio-status-frame = Frame without wording
studio-owner-program = Part of VIBA
studio-owner-unknown = unknown
studio-owner = Owner: { $owner }
studio-owner-signed = Owner: { $owner }, key { $key }
studio-licence-both = The wording may stand in reports and exports.
studio-licence-reports = The wording may stand in reports, not in exports.
studio-licence-exports = The wording may stand in exports, not in reports.
studio-licence-none = The wording may not stand in reports or exports.
studio-licence-until = The licence is valid until { $date }.
studio-licence-expired = The licence ran out on { $date }. Old assessments open.
studio-language-nb = Norwegian Bokmål
studio-language-nn = Norwegian Nynorsk
studio-language-en = English
studio-language-se = Northern Sámi
studio-language-sv = Swedish
studio-language-da = Danish
studio-language-fi = Finnish
studio-language-de = German

## One rubric

studio-back = All rubrics
studio-not-here = This rubric is not here.
studio-not-here-todo = Go back to the list, or install the package again.
studio-files = Files and print
studio-export = Save the package …
studio-workbook-save = Save as spreadsheet …
studio-print = Print for proof-reading …
studio-print-pair = Print for proof-reading with { $language } …
studio-file-working = Making the file
studio-file-saved = The file is saved.
blank-sheet = Blank sheet on paper …
blank-sheet-saved = The sheet is saved.
studio-save-version = Save new version …
studio-drafts-older = { $count ->
        [one] One draft has an older version, and keeps it until you move it.
       *[other] { $count } drafts have an older version, and keep it until you move them.
    }
studio-drafts-move = Move a draft …
studio-views = View
studio-view-texts = Texts
studio-view-try = Try a score
studio-view-changes = Changes
studio-check = Check
studio-check-what = A new version can be saved when all of this is put right. What you have written is saved meanwhile.
studio-problems = { $count ->
        [0] No problems
        [one] One problem
       *[other] { $count } problems
    }
studio-undo = Undo
studio-rail = Items of the rubric
studio-whole = The whole rubric
studio-edited = edited
studio-languages = Languages
studio-language-left = Language on the left
studio-language-right = Language on the right
studio-language-none = One language only
studio-missing = { $count ->
        [one] One text is missing
       *[other] { $count } texts are missing
    }
studio-missing-here = Missing here
studio-write = Write
studio-edit = Edit { $name }:
studio-how = Press a text to change it.
studio-edit-how = Ctrl Enter saves, Esc cancels
studio-text-in = { $name }, { $language }
studio-long = { $words } words in one sentence. It reads more easily with { $most } or fewer.
studio-item-more = Number, short name, framework plan
studio-level = Level { $level }:
studio-level-none = At least one indicator has to stand here.
studio-indicators = { $count ->
        [0] No indicators
        [one] One indicator
       *[other] { $count } indicators
    }
studio-indicator-number = Indicator { $number }
studio-add = Add indicator
studio-add-at = at level { $level }
studio-remove = Remove indicator { $number }
studio-removed = Indicator { $number } is taken away.
studio-removed-what = The numbers after it have moved.
studio-removed-undo = Bring it back
studio-unfold = Show guidance and settings of { $number }
studio-fold = Hide guidance and settings of { $number }
studio-settings = Settings of { $number }
studio-na-allowed = “Not applicable” may be answered
studio-counter = Count episodes
studio-any-time = any time of the day
studio-yes = yes
studio-no = no
studio-text-name = Name
studio-text-about = What it is about
studio-text-notice = Notice on all results
studio-text-anchor-1 = Word for level 1
studio-text-anchor-3 = Word for level 3
studio-text-anchor-5 = Word for level 5
studio-text-anchor-7 = Word for level 7
studio-text-term = Word
studio-text-means = Meaning
studio-text-title = Title
studio-text-number = Number
studio-text-short = Short name
studio-text-framework-plan = The Framework Plan
studio-text-na-when = Not applicable when
studio-text-text = Text
studio-text-counts = Counts
studio-text-counts-not = Does not count
studio-text-borderline = Borderline
studio-text-ask = Ask
studio-text-suggest-1 = Suggested action 1
studio-text-suggest-2 = Suggested action 2
studio-text-source = Where the answer comes from
studio-text-situations = When in the day it can be seen
studio-text-na-allowed = “Not applicable” may be answered
studio-text-counter = Count episodes
studio-text-optional = Optional item
studio-text-reverse = Reversed item
studio-text-subscale = Sub-scale
studio-text-whole = All of it
studio-text-scale = Scale
studio-text-edition = Edition
studio-text-status = Status
studio-text-ages-months = Age in months
studio-text-item-rule = Rule for items
studio-text-aggregation = Rule for means
studio-text-cycles = Cycles
studio-text-languages = Languages
studio-text-licence-owner = Owner
studio-text-licence-reports = Wording in reports
studio-text-licence-exports = Wording in exports
studio-text-licence-until = Last day of the licence
studio-whole-about = About the rubric
studio-whole-anchors = Words for the levels
studio-whole-anchors-what = They stand under 1, 3, 5 and 7 wherever a score is drawn.
studio-whole-subscales = Sub-scales
studio-whole-terms = Words with a fixed meaning
studio-whole-terms-what = Explained once for the whole rubric.
studio-subscale-number = Sub-scale { $number }
studio-term-number = Word { $number }
studio-term-means = Meaning of “{ $term }”
studio-term-name = The word “{ $term }”
studio-subscale-name = Sub-scale “{ $id }”

## Trying a score

studio-try-what = Nothing of this is kept.
studio-try-score = The score of the answers
studio-try-clear = Clear the answers
studio-try-none = There are no indicators here.
studio-try-none-todo = Add indicators under Texts, and you can try a score.
studio-try-whole = A score belongs to one item.
studio-try-whole-todo = Choose an item in the list.

## Changes between versions

studio-changes-from = From
studio-changes-to = To
studio-changes-open = Your edits in { $version }
studio-changes-print = Print the changes …
studio-changes-count = { $count ->
        [one] One change
       *[other] { $count } changes
    } in { $items ->
        [one] one item
       *[other] { $items } items
    }
studio-changes-none = No difference
studio-changes-none-todo = The two versions have the same structure and the same words.
studio-changes-none-open = Nothing is edited yet
studio-changes-none-open-todo = Choose another version above to compare with it.
studio-change-in = { $name }, { $language }
studio-change-new = New
studio-change-gone = Taken away
studio-gone = removed:
studio-come = new:

## Saving a new version

save-version-title = Save as a new version
save-version-what = The edits become a version of their own, signed with the key of this workspace. Version { $version } stays, and drafts keep theirs until you move them.
save-version-problems = { $count ->
        [one] The check has found one problem.
       *[other] The check has found { $count } problems.
    }
save-version-problems-what = Put it right first. What you have written is saved meanwhile.
save-version-check = See what is wrong
save-version-reason = Why was it changed?
save-version-reason-hint = One sentence. It is shown to those who move a draft here.
save-version-reason-missing = Write why the rubric was changed.
save-version-id = Name of the package
save-version-id-own = The same package as before.
save-version-id-other = “{ $id }” can only be signed by its owner. So your edition gets a name of its own.
save-version-id-wrong = Use a–z, 0–9 and hyphens.
save-version-version = Version
save-version-version-hint = Three numbers, higher than before.
save-version-version-wrong = Write three numbers with full stops, such as 1.2.0.
save-version-owner = Who signs
save-version-owner-hint = Stands as the owner of this version.
save-version-owner-missing = Write who signs.
save-version-do = Save the version
save-version-done = Version { $version } is saved.
save-version-done-what = Signed with key { $key }. It can be used for new visits now.

## Moving a draft

move-title = Move the draft to version { $version }
move-what = { $place }, { $date }. The draft has version { $version } now.
move-draft = Draft
move-to = To version
move-reading = Looking at what comes along
move-carried = { $carried ->
        [0] No answers come along.
        [one] One answer comes along.
       *[other] { $carried } answers come along.
    }
move-carried-reworded = { $carried ->
        [one] One answer comes along, to new words.
       *[other] { $carried } answers come along, { $reworded ->
            [one] one
           *[other] { $reworded }
        } of them to new words.
    }
move-left = { $left ->
        [one] One answer does not come along.
       *[other] { $left } answers do not come along.
    }
move-ties-lost = { $count ->
        [one] One note loses a tag. The note stays.
       *[other] { $count } tags on notes go away. The notes stay.
    }
move-answered = Afterwards { $answered } of { $of } are answered.
move-lines-left = Not coming along
move-lines-carried = Look these over
move-before = Before
move-now = Now
move-why = Because
move-do = Move
move-row = Move to { $version } …
move-done = { $place } is moved to version { $version }.
move-undo = Undo
move-undone = The draft is back in the version it had.

## The plan for follow-up

nav-follow-up = Follow-up
plan-title = Plan for follow-up
plan-crumb = { $name } › { $group } › after the visit on { $date }
plan-none-here = There is no plan to show here.
plan-none-here-todo = Go back to the list and choose a plan.
plan-to-plans = All plans
plan-not-final = Goals are chosen when the assessment is final.
plan-not-final-todo = Then the answers stand, and you can choose among what lifts most. Look over the assessment and make it final first.
plan-not-final-do = Look over the assessment
plan-owned = Owned by the head
plan-agreed-at = Agreed on { $date }
plan-times = { $count ->
        [one] Agreed once
       *[other] Agreed { $count } times
    }
plan-changed = Changed after it was agreed.
plan-changed-what = What stands here is saved, but not agreed yet. The agreed plan holds until you agree again.
plan-agree = The plan is agreed
plan-agree-again = The changes are agreed
plan-agreed-now = The plan is agreed and signed. If you change something, it stands as not agreed until you agree again.
plan-agree-no-goal = Choose at least one goal first.
plan-agree-no-words = Write what you want to achieve with goal { $number } first.
plan-agree-nothing-new = Nothing has changed since the plan was agreed.
plan-try-again = Try again
plan-file = The plan as a file
plan-file-word = Save as Word …
plan-file-excel = Save as Excel …
plan-file-read = Read in a filled-in plan …
plan-file-saved = The plan is saved.
plan-read = { $count ->
        [0] The file says the same as the plan here
        [one] The plan is read in: one change
       *[other] The plan is read in: { $count } changes
    }
plan-read-undo = Take back
plan-read-undone = The plan is as it was before it was read in.
plan-read-list = Changes from the file
plan-line = { $what }: { $before } became { $now }
plan-line-set = { $what }: { $now }
plan-line-cleared = { $what } is emptied; it said { $before }
plan-line-added = New goal
plan-line-removed = The goal is taken away
plan-field-goal = Goal
plan-field-why = Why
plan-field-measure = Measure
plan-field-owner = Responsible
plan-field-due = Due date
plan-field-status = Status
plan-field-came-of-it = What came of it
plan-field-partner = Follow-up partner
plan-field-review = Talk about the plan
plan-field-questions = Questions
plan-goals = Goals
plan-goals-few = Two or three are enough
plan-goals-none = No goals are chosen yet
plan-goals-none-todo = Tick what you want to work on, or add a goal of your own.
plan-goal-name = Goal { $number }: { $goal }
plan-goal-open = Goal { $number }
plan-goal = What you want to achieve
plan-goal-own = A goal of your own
plan-goal-from = From item { $number } “{ $title }”
plan-goal-lift = From item { $number } “{ $title }”, from { $from } to { $to }
plan-goal-fault = From item { $number } “{ $title }”, to follow up now
plan-goal-short = { $left ->
        [one] Tick one more to reach { $to }
       *[other] Tick { $left } more to reach { $to }
    }
plan-goal-stop = This must end: { $text }
plan-goal-signs = What you will see
plan-goal-signs-fault = This must no longer happen
plan-why = Why you chose this
plan-measure = Measure
plan-suggest = Suggested measures
plan-suggest-take = Use
plan-suggest-name = Use the suggestion: { $text }
plan-owner = Responsible
plan-owner-none = Choose a role
plan-owner-other = Others …
plan-owner-words = Who is responsible?
plan-owner-words-hint = Write the role, not the name.
owner-head = Head
owner-pedagogical-leader = Pedagogical leader
owner-teacher = Kindergarten teacher
owner-skilled-worker = Skilled worker
owner-assistant = Assistant
owner-everyone = Everyone in the group
owner-owner = Owner
owner-adviser = Adviser in the municipality
plan-due = Due date
plan-status = Status
goal-status-not-begun = Not begun
goal-status-under-way = Under way
goal-status-done = Reached
goal-status-set-aside = Set aside
plan-more = Why, and what came of it
plan-came-of-it = What came of it
plan-remove = Remove goal { $number }
plan-removed = The goal is removed.
plan-removed-undo = Undo
plan-add = Add a goal of your own
plan-full = Three goals are enough at a time. Remove one first.
plan-choose = Choose goals from the assessment
plan-choose-what = Tick what you want to work on.
plan-choose-faults = Follow up now
plan-choose-areas = Areas for development
plan-choose-none = The assessment points at nothing to choose from. Add a goal of your own.
plan-choose-more = { $count ->
        [one] Show one more area
       *[other] Show { $count } more areas
    }
plan-need-one = This must be in place
plan-need-both = Both of these must be in place
plan-need-all = All of these must be in place
plan-need-some = { $need ->
        [1] One
        [2] Two
        [3] Three
       *[other] { $need }
    } of these { $of ->
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
       *[other] { $of }
    } { $need ->
        [1] is
       *[other] are
    } enough
plan-need-fault = This was seen and should not wait
plan-step = From { $from } to { $to }
plan-questions = Questions for the talk
plan-questions-what = To talk about the result together.
plan-question = Question { $number }
plan-question-add = Add a question of your own
plan-question-remove = Remove question { $number }
plan-question-suggested = Suggestions
plan-question-take = Take
plan-question-take-name = Take the question: { $text }
plan-talks = Talk about the plan
plan-partner = Follow-up partner
plan-partner-hint = A role, for instance adviser in the municipality.
plan-review = Day for the talk about the plan
plan-road = The road ahead
plan-road-signed = The assessment is final
plan-road-preliminary = Preliminary report
plan-road-comments = { $count ->
        [0] Comments on the facts
        [one] One comment on the facts
       *[other] { $count } comments on the facts
    }
plan-road-final = Final report
plan-road-goals = Goals are agreed
plan-road-goals-open = Choosing and agreeing on goals
plan-road-review = Talk about the plan
plan-road-next-visit = The next visit opens with these goals
plan-road-done = done
plan-road-now = now
plan-road-later = later
plan-before = Goals from the visit before
plan-before-of = { $date }{"\u00A0"}· { $count ->
        [one] one goal
       *[other] { $count } goals
    }
plan-before-visit = Agreed after the visit on { $date }
plan-before-hide = Hide
plan-before-measure = Measure: { $measure }
plan-before-came = What came of it: { $text }
plans-title = Follow-up
plans-what = Plans after assessments made here. The urgent ones stand first.
plans-search = Find a plan
plans-count = { $found } of { $of }
plans-none = No plans match “{ $words }”
plans-none-todo = Try fewer words, or the name of the kindergarten.
plans-empty = No plans yet
plans-empty-todo = When an assessment is final, you choose goals from the result. Then the plan lies here.
plans-empty-do = Go to assessments
plans-row = The visit on { $date }{"\u00A0"}· { $goals ->
        [0] no goals yet
        [one] { $done } of one goal is reached
       *[other] { $done } of { $goals } goals are reached
    }
plans-overdue = Was due on { $date }
plans-next = Next due date { $date }
plans-all-done = All goals are reached
plans-not-agreed = Not agreed
overview-due = Follow-up that is due
overview-due-none = Nothing is due in the next 60 days
overview-due-row = { $goal }{"\u00A0"}· { $owner }
overview-due-over = { $days ->
        [one] One day overdue
       *[other] { $days } days overdue
    }
overview-due-today = Due today
overview-due-plan = Plan
overview-plans-all = All plans
next-follow-up = Look after the goal at { $name }, { $group }
next-follow-up-over = { $days ->
        [one] “{ $goal }”. It was due yesterday.
       *[other] “{ $goal }”. It was due { $days } days ago.
    }
next-follow-up-today = “{ $goal }”. It is due today.
next-follow-up-why = { $days ->
        [one] “{ $goal }”. It is due tomorrow.
       *[other] “{ $goal }”. It is due in { $days } days.
    }
next-follow-up-do = Open the plan

## Self-assessment

nav-self = Self-assessment
selves-title = Self-assessment
selves-what = Everybody in the group answers alone, and then you agree. The self-assessment is yours.
selves-begin = Begin a self-assessment
selves-empty = No self-assessments yet
selves-empty-todo = Choose a visit, or a kindergarten and a group. Each member of staff fills in a sheet, and then you agree here.
selves-final = Final
selves-draft = Draft
selves-where = What is the self-assessment of?
selves-visit = A visit that is here
selves-new = Another group or day
selves-which = Visit
selves-which-none = Choose a visit
selves-which-missing = Choose which visit it is about.
selves-start = Begin
self-title = Self-assessment
self-crumb = { $name } › { $group } › { $date }
self-none = There is no self-assessment to show here.
self-none-todo = Go back to the list and choose one.
self-back = All self-assessments
self-sheets-count = { $count ->
        [0] No sheets yet
        [one] One sheet
       *[other] { $count } sheets
    }
self-progress = { $agreed } of { $of } agreed
self-not-blind = Not blind
self-not-blind-told = This self-assessment is not blind.
self-not-blind-what = The result of the external assessment was known here before you agreed. That is quite all right, but the difference then does not show what you saw without knowing the answer.
self-external = See the external assessment
self-next-save = Give each member of staff a sheet
self-next-save-why = Everybody answers alone first, without a name. Then you read the sheets in here and agree.
self-next-save-do = Save a sheet …
self-next-same = { $count ->
        [one] You agree on one answer
       *[other] You agree on { $count } answers
    }
self-next-same-why = All sheets say the same there. Take them, and the rest is what you need to talk about.
self-next-same-do = Take what all agree on
self-next-talk = { $left ->
        [one] Talk about one more answer
       *[other] Talk about { $left } more answers
    }
self-next-talk-why = See what the sheets say, and choose the answer you agree on.
self-next-talk-do = Go to the next
self-next-finish = Everything is agreed
self-next-finish-why = Look it over, and make the self-assessment final. Then the answers stand.
self-next-plan = The self-assessment is final
self-next-plan-why = Choose two or three things you want to work on.
self-next-plan-do = Make a plan for follow-up
self-same-done = { $count ->
        [one] One answer is taken.
       *[other] { $count } answers are taken.
    }
self-finish = Make final
self-result = Show the result
self-sheets = Sheets from the staff
self-sheets-what = No names stand in the sheets or here.
self-sheets-none = No sheets are read in yet.
self-sheet = Sheet { $number }
self-sheet-row = { $answered } of { $of } answered{"\u00A0"}· read in { $date }
self-sheet-remove = Take sheet { $number } away
self-sheet-sure = Take sheet { $number } away?
self-sheet-sure-what = Its answers no longer count. If you have the file, it can be read in again.
self-sheet-sure-do = Take away
self-sheet-removed = The sheet is taken away. The answers you have agreed on stand.
self-save-excel = Sheet in Excel …
self-save-pdf = Sheet on paper (PDF) …
self-read = Read in filled-in sheets …
self-sheet-saved = The sheet is saved.
self-sheet-saved-what = Give each member of staff a copy.
self-read-some = { $count ->
        [0] No sheets were read in.
        [one] One sheet is read in.
       *[other] { $count } sheets are read in.
    }
self-refused = { $count ->
        [one] One file could not be read.
       *[other] { $count } files could not be read.
    }
self-refused-todo = Mend them and read them in again. What was read in is safe.
self-items = The items
self-item-left = { $left ->
        [0] everything is agreed
        [one] one answer left
       *[other] { $left } answers left
    }
self-item-name = { $number } { $title }: { $left ->
        [0] everything is agreed
        [one] one answer left
       *[other] { $left } answers left
    }
self-before = Item before
self-after = Next item
self-level = Level { $level }
self-counts = Answers in the sheets
self-count = { $words }: { $count } of { $of }
self-blank = Not answered
self-same = All agree
self-agreed = What you agree on
self-locked = Final and locked
self-share = Sharing
self-share-not = Only you see it
self-share-not-what = The self-assessment stays on this machine. It is not sent along when assessments are sent to the municipality.
self-share-is = Shared with the municipality
self-share-is-what = The answers you agreed on, and the scores, go along next time assessments are sent. The sheets from the staff never do.
self-share-later = It can be shared when it is final.
self-share-do = Share with the municipality …
self-share-stop = Stop sharing
self-share-stopped = The self-assessment is no longer shared.
self-share-title = Share the self-assessment with the municipality?
self-share-yes = Goes along: the answers you agreed on, and the scores.
self-share-no = Does not go along: the sheet of each member of staff.
self-share-when = It is sent in the next bundle to the municipality.
self-share-undo = You can stop sharing as long as it is in no bundle.
self-share-confirm = Share the self-assessment

## Settings

settings-title = Settings
settings-look = Appearance
settings-language = Language
settings-theme = Light or dark
settings-theme-system = As the machine
settings-theme-light = Light
settings-theme-dark = Dark
settings-contrast = Contrast
settings-contrast-system = As the machine
settings-contrast-more = Stronger
settings-contrast-about = Stronger lines, edges and words.
settings-text-size = Text size
settings-text-size-hint = Ctrl and + or − work everywhere. Ctrl and 0 gives 100%.
settings-percent = { $percent }%
settings-observe = When you observe
settings-letters = Answer with letters
settings-letters-about = J for yes, N for no and the others. They work only outside text fields.
settings-go-on = Move on after an answer
settings-go-on-about = The next unanswered indicator is chosen.
settings-assessor = Your name
settings-assessor-hint = Suggested when you begin a visit. The name stays on this machine.
settings-keys = Keys
settings-keys-sub = { $count ->
        [0] as usual
        [one] one is changed
       *[other] { $count } are changed
    }
settings-words = Words that are fine
settings-words-what = While you write notes, words are pointed out that look like names, phone numbers and other things that could tell who somebody is. Words here are not.
settings-words-none = No words are added yet.
settings-words-add = New word
settings-words-add-do = Add
settings-words-remove = Remove { $word }
settings-words-added = { $word } is added.
settings-words-removed = { $word } is removed.
settings-card-label = What the municipality says on the card
settings-card-hint = What the municipality wants you to do when somebody sees or suspects harm to a child. It stands on the card of that name. Leave it empty for the program's own words.
settings-card-saved = The words of the card are saved.
settings-card-own = The card shows the program's own words.
settings-bin = Bin
settings-bin-what = What you have put away can be got back for 30 days.
settings-bin-open = Open the bin
security-title = Security
security-only-machine = A lost machine is not protected.
security-only-machine-what = { $guard ->
        [system] The workspace opens for whoever is logged in on the machine. With a passphrase it asks first.
       *[account] Whoever gets hold of the machine can read everything. With a passphrase the workspace asks first.
    }
security-passphrase = Passphrase
security-code = Recovery code
security-is = Opens the workspace
security-is-not = Not made yet
security-passphrase-make = Make a passphrase
security-passphrase-change = Change the passphrase
security-code-make = Make a recovery code
security-code-anew = Make a new recovery code
security-machine = Open without asking on this machine
security-machine-about = { $guard ->
        [system] Whoever is logged in on the machine as you can read everything.
       *[account] Whoever gets hold of the machine can read everything.
    }
security-machine-last = Cannot be turned off yet. Without a passphrase or a recovery code nobody could open the workspace.
security-lock-after = Lock after
security-lock-after-hint = When nobody has used keyboard or mouse for so long.
security-minutes = { $count } minutes
security-never = Never
security-lock-now = Lock now
security-now = The passphrase or recovery code you have now
security-new = New passphrase
security-new-again = The new passphrase once more
security-still = Still open without asking on this machine
security-passphrase-what = The one you have no longer works when the new one is made.
security-code-what = The code opens the workspace if the passphrase is forgotten.
security-code-anew-what = The code you have no longer works when the new one is made.
security-office = The central office
security-office-other = Another central office
security-office-is = { $name } can read a code that opens it: { $fingerprint }
security-office-is-not = Cannot help if passphrase and code are lost
security-office-choose = Choose office
security-office-set = Let the office help
security-office-what = The workspace gets one more code. Only the office can read it, and it opens nothing without your files.
security-office-compare = Are these the same four groups that the office says? Call or meet them: the file may have been swapped on its way.
security-office-fingerprint = Fingerprint
security-office-off = Let the office help no more
security-office-off-what = The code that the office can read opens the workspace no more. It still opens backups made before.
security-said-office = The office can help from now on
security-said-office-off = The office can help no more
office-help = Help for whoever lost the passphrase
office-help-what = Hand out the key file of the office. Whoever uses it can send an envelope here when the passphrase is lost. In it is a code that only this workspace can read.
office-help-fingerprint = Tell these four groups to whoever uses the file
office-help-save = Save the key file
office-help-saved = The key file is saved
office-help-open = Open an envelope
office-help-careful = The code opens the workspace. Give it only to its owner, and be sure that is whom you are talking to.
envelope-title = The code to “{ $workspace }”
envelope-code = Code
envelope-done = Done
envelope-noted = That you opened the envelope stands in the log of changes. The code does not.
security-machine-on = Open without asking
security-machine-off = Ask from now on
security-machine-off-what = The workspace asks for the passphrase or the recovery code when it is opened.
security-working = One moment …
security-said-passphrase = The new passphrase works from now on.
security-said-on = The workspace opens without asking on this machine.
security-said-off = The workspace asks when it is opened.
settings-workspace = Workspace
settings-name = Name
settings-role = Role
settings-role-assessor = Assessor
settings-role-office = Office
settings-role-trainee = In training
settings-folder = Folder
settings-change = Change workspace
settings-change-about = Everything is saved. You can come back whenever you like.
settings-renew = Start the example again
settings-renew-title = Start the example again?
settings-renew-what = What you did in the example will be gone. Your own workspaces are not touched.
settings-about = About VIBA
settings-version = Version { $version }
settings-scale = Scale: { $name } ({ $rubric })
settings-licence = Free software under EUPL-1.2.

dialog-kind-rubric = Rubric in one file (.vrubric)
dialog-rubric-add = Choose a rubric
dialog-rubric-save = Save the rubric as a file
dialog-kind-workbook = Spreadsheet (.xlsx)
dialog-workbook-save = Save the rubric as a spreadsheet
dialog-workbook-read = Choose the spreadsheet with the rubric
dialog-rubric-print = Save the proof-reading copy

## Backups, checks and repairs

counts-assessments = { $count ->
        [one] { $count } assessment
       *[other] { $count } assessments
    }
counts-answers = { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
counts-notes = { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
counts-records = { $count ->
        [one] { $count } signed document
       *[other] { $count } signed documents
    }
counts-none = no assessments, notes or documents
backups-title = Backups
backups-today = Today { $time }
backups-day = { $date } { $time }
backups-here = On this machine
backups-here-none = None yet. Make one now, and your work is safe if the file is damaged.
backups-elsewhere = Somewhere else
backups-elsewhere-none = None found. Consider putting a copy on another disk or a stick. Your work then survives the loss of the machine.
backups-has = Has { $what }.
backups-changed = Something has changed since then.
backups-same = Nothing has changed since then.
backups-sent = Latest bundle to the office
backups-sent-laid = Put in a folder { $when }.
backups-sent-waiting = Not put in a folder yet.
backups-sent-what = A bundle is not a backup: it brings back only what is final and signed.
backups-failed = The latest backup was not made.
backups-make = Make a backup now
backups-making = Making a backup …
backups-make-elsewhere = Save a copy somewhere else …
backups-making-elsewhere = Saving the copy …
backups-said = The backup is made and checked.
backups-said-elsewhere = The copy is saved and checked.
restore-fold = Restore or check
restore-list = Copies you can go back to
restore-what = Try a copy first. You see what it has, and nothing is changed.
restore-none = There are no copies yet.
restore-all = Show all { $count }
restore-when-unknown = Time unknown
restore-place-here = On this machine
restore-place-elsewhere = Somewhere else
restore-place-before-upgrade = Beside the database
restore-try = Try
restore-try-which = the copy from { $when }
restore-trying = Trying …
restore-tried = The copy is whole. Nothing is changed.
restore-holds = It has { $what }.
restore-missing = This is here now, but not in the copy: { $what }.
restore-missing-none = Everything that is here now is in the copy too.
restore-unknown = What is here now cannot be read and compared.
restore-united = { $count ->
        [one] One signed document that is not in the copy comes along.
       *[other] { $count } signed documents that are not in the copy come along.
    }
restore-this = Restore this one …
restore-ask = Restore the copy?
restore-ask-what = The workspace becomes as it was: { $when }.
restore-ask-kept = The file that is here now is kept beside it. Nothing is deleted.
restore-ask-united = Signed documents from here and from the copy are brought together. None is lost.
restore-ask-missing = This stays in the old file only: { $what }.
restore-ask-device = The workspace gets a new device id, as on a new machine.
restore-do = Restore
restore-working = Restoring …
restored-title = The workspace is restored.
repaired-title = The workspace is repaired.
restored-what = The old files are kept in the folder of the workspace. Do look over what you worked on last.
checkup-title = Check
checkup-what = Looks for damage in the database, the documents and the backups. Nothing is changed.
checkup-do = Check the workspace
checkup-working = Checking …
checkup-fine = All is well.
checkup-fine-what = Documents checked: { $records }. Backups checked: { $backups }.
checkup-wrong = Something is not as it should be.
checkup-way-restore = Delete nothing. Try the newest backup in the list above, and restore it if it has what you need.
checkup-way-backup = Make a new backup now, and leave the damaged one where it is.
checkup-way-key = Make a new passphrase or recovery code under “Security”.
lost-title = { $count ->
        [one] At least one saved change is missing.
       *[other] At least { $count } saved changes are missing.
    }
lost-what = The file is older than what was saved. Delete nothing: a backup may have what is missing.
lost-do = See the backups
repair-maybe = A workspace did not open.
repair-maybe-what = Its files lie where they lay. See what can be saved.
repair-open = Repair …
repair-title = Repair the workspace
repair-looking = Seeing what can be saved. It may take a little while.
repair-secret-what = The workspace is locked. Type what opens it, to see what can be saved.
repair-look = See what can be saved
repair-found = This is damaged
repair-fine = The database is well. Nothing is changed. Close this and try to open the workspace again.
repair-will = After the repair
repair-holds = The new file has { $what }.
repair-brought = { $count ->
        [one] One row is brought from a backup.
       *[other] { $count } rows are brought from a backup.
    }
repair-united = { $count ->
        [one] One signed document is brought from backups and bundles.
       *[other] { $count } signed documents are brought from backups and bundles.
    }
repair-unreadable = { $count ->
        [one] One place cannot be read.
       *[other] { $count } places cannot be read.
    }
repair-left-out = { $count ->
        [one] One row is left out because what it belongs to cannot be read.
       *[other] { $count } rows are left out because what they belong to cannot be read.
    }
repair-kept = The old files are kept beside it. Nothing is deleted.
repair-do = Repair
repair-working = Repairing …
