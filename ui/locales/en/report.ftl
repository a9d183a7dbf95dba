# The report and the charts.

report-title = Quality assessment
report-title-full = Quality assessment: { $kindergarten }, { $group }, { $date }
report-title-no-group = Quality assessment: { $kindergarten }, { $date }
report-subject = Report for the head and the pedagogical leader
report-group-date = { $group } · { $date }
report-working = Working version, not validated.
report-working-means = The rubric is being tried out. Use the figures as a starting point for conversation, not as the final word.
report-draft = Draft.
report-draft-means = The assessment is not final. Answers can still change.
report-practice = Practice visit.
report-practice-means = The result never goes into any overview or statistics.
report-training = Training.
report-training-means = The result belongs to the training of an assessor and says nothing about the kindergarten.
report-footer-working = Working version, not validated
report-footer-record = Assessment { $hash }
report-footer-page = Page { $page } of { $pages }

report-kind-external = External assessment
report-kind-self = Self-assessment
report-kind-practice = Practice visit
report-kind-training = Training

# Items, named in running text.
report-item-number = item { $number }
report-item-level = item { $number }, level { $level }
report-item-points = { $title }{"\u00A0"}({ $points })
report-score-alt = Score { $score } on a scale from 1 to 7
report-quoted = “{ $words }”
report-and-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}

# In short.
report-summary = In short
report-summary-strong = Strong in
report-summary-relative = Relatively strongest in
report-summary-no-strong = No items are at 5 or higher, and no single finding with a note stands out.
report-summary-faults = Follow up now
report-summary-no-faults = Nothing needs following up straight away.
report-summary-areas = Could be the next step
report-summary-further = Could be developed further
report-summary-no-areas = The assessment does not point to a next step.
report-summary-mean = The average is { $mean } on the scale 1–7 ({ $n } of { $of } items have a score).
report-summary-no-mean = No items have a score yet.

# Facts.
report-facts = Facts, and what kind of day it was
report-facts-check = Is something not right? Tell the assessor before you use the report.
report-fact-kindergarten = Kindergarten
report-fact-organisation = { $name }, org. no. { $number }
report-fact-group = Group
report-fact-visit = Visit
report-fact-visit-by = { $date } · { $kind } · { $assessors }
report-fact-observed = Observed
report-fact-children = Children present
report-fact-ages = Ages
report-fact-adults = Adults
report-fact-day = Ordinary day
report-fact-headcounts = Present over the day
report-headcount-children = { $n ->
    [one] 1 child
   *[other] { $n } children
}
report-headcount-adults = { $n ->
    [one] 1 adult
   *[other] { $n } adults
}
report-fact-rhythm = The day
report-minutes = { $minutes } min
report-hours = { $hours } h
report-hours-minutes = { $hours } h { $minutes } min
report-under-3 = { $n ->
    [0] none under 3 years old
   *[other] { $n } under 3 years old
}
report-multilingual = { $n ->
    [0] none multilingual
   *[other] { $n } multilingual
}
report-extra-support = { $n ->
    [0] none with extra support
   *[other] { $n } with extra support
}
report-children-of-these = { $present } ({ $parts })
report-and = { $first } and { $last }
report-ages = from { $from } to { $to }
report-age-years = { $years ->
    [one] 1 year
   *[other] { $years } years
}
report-age-years-months = { $years ->
    [one] 1 year
   *[other] { $years } years
} { $months ->
    [one] 1 month
   *[other] { $months } months
}
report-age-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}
report-day-ordinary = Yes
report-day-not-ordinary = No
report-day-not-because = No: { $why }
report-not-told = Not stated
report-rhythm = { $situation } { $from }–{ $to }
report-adult-pedagogical-leader = { $n ->
    [one] 1 pedagogical leader
   *[other] { $n } pedagogical leaders
}
report-adult-teacher = { $n ->
    [one] 1 kindergarten teacher
   *[other] { $n } kindergarten teachers
}
report-adult-skilled-worker = { $n ->
    [one] 1 skilled worker
   *[other] { $n } skilled workers
}
report-adult-assistant = { $n ->
    [one] 1 assistant
   *[other] { $n } assistants
}
report-adult-substitute = { $n ->
    [one] 1 supply worker
   *[other] { $n } supply workers
}
report-adult-student = { $n ->
    [one] 1 student on placement
   *[other] { $n } students on placement
}

# Strengths.
report-strengths = Strengths
report-strengths-single = No whole item reached 5, but the assessor saw good quality here.
report-strengths-relative = No item reached 5. These are the strongest, relatively speaking.
report-strengths-none = The assessment gives no basis for pointing to particular strengths. That does not mean that you have none: what was not seen or noted cannot be listed here.
report-strengths-also = The assessor also saw good quality here.

# Follow up now.
report-faults = Follow up now
report-faults-intro = This was seen and should not wait. Talk about it together first.
report-faults-none = The assessor saw nothing that needs following up straight away.

# Areas for development.
report-areas = Areas for development
report-areas-further = Opportunities for further development
report-areas-further-intro = Nothing is below 5. These are the next steps closest at hand.
report-areas-none = The assessment gives no basis for suggesting areas.
report-lift-one = From { $from } to { $to }: this must be in place
report-lift-any = From { $from } to { $to }: one of these { $of } is enough
report-lift-some = From { $from } to { $to }: { $need } of these { $of }
report-lift-both = From { $from } to { $to }: both must be in place
report-lift-all = From { $from } to { $to }: all { $of } must be in place
report-lift-faults = First, this must stop:
report-lift-then = Then:

# Next steps.
report-steps = Next steps
report-steps-intro = Talk together before you write. Choose one to three goals, and write who is responsible and when you will look at it again.
report-steps-head-number = Goal
report-steps-head-what = What do we do?
report-steps-head-who = Who is responsible? (role)
report-steps-head-when = Deadline

# Profile.
report-profile = Profile
report-profile-intro = Each dot is a score on the scale from 1 to 7. Sub-scales are averages of items, and n is the number of items.
report-profile-single = { $titles }: only one item has a score. An average of one item is no more than that one item.
report-numbers-caption = The figures behind the chart
report-numbers-head-title = Sub-scale and item
report-numbers-head-now = Now
report-numbers-head-before = Last time
report-numbers-head-n = Items with a score
report-numbers-total = All items
report-n-of = { $n } of { $of }

# How sure are we.
report-certainty = How sure are we?
report-certainty-visit = This is one visit on one day. Another day could have given a somewhat different result.
report-certainty-one = One assessor gave the answers. No one else has seen the same independently.
report-certainty-two = Two assessors answered separately and agreed on this result.
report-certainty-self = You have assessed yourselves. The result cannot be compared with an external assessment.
report-certainty-not-observed = Of { $of } indicators at levels 3 to 7, { $n } ({ $percent } per cent) { $n ->
    [one] was
   *[other] were
} not observed. That counts as no in the score.
report-certainty-all-observed = All { $of } indicators at levels 3 to 7 were answered from what the assessor saw, asked about or read.
report-certainty-opportunity = For { $n } of them there was an opportunity, but it was not seen. For { $none } the day gave no opportunity.
report-certainty-unanswered = { $n ->
    [one] 1 indicator has
   *[other] { $n } indicators have
} no answer. Scores that could change are drawn with a hatched area.
report-certainty-no-basis = The day gave too little basis for { $titles }. These are kept out of strengths and areas for development.
report-certainty-interval = We give no margin of error. That takes at least 10 visits with the same version of the rubric, and this report has { $n ->
    [0] none
    [one] only one
   *[other] only { $n }
} to work from.
report-certainty-enough = The uncertainty can be calculated, because there are { $n } visits with the same version of the rubric. Ask the municipality’s specialist staff for the figures.
report-certainty-would = Another visit on another day, or one more assessor, would have made the result more certain.
report-certainty-before = The rings show the previous visit, { $date }. A difference between then and now may be due to the day. So we do not call it a change.
report-certainty-through = The visit before was made with { $rubric }. Only what the crosswalk between the versions calls the same is compared. { $apart ->
        [0] That holds for every item.
        [one] One item is left out.
       *[other] { $apart } items are left out.
    }
report-flag-emptied = { $item }: no indicators at level { $level } were applicable.
report-flag-contradiction = { $item }: something at a higher level is in place, although level { $level } is not. Both can be right.
report-flag-no-note = { $item }: the score has no note to support it.
report-flags = Worth knowing

# How it was done.
report-method = How it was done
report-method-sittings = Sessions
report-method-sitting = { $kind }{ $place } { $from }–{ $to }
report-method-sitting-open = { $kind }{ $place } from { $from }
report-method-pauses = (break { $pauses })
report-method-place-inside = { " indoors" }
report-method-place-outside = { " outdoors" }
report-method-place-trip = { " on a trip" }
report-method-scale = Rubric
report-method-notice = About the rubric
report-method-hash = Checksum of the rubric
report-method-record = Checksum
report-method-engine = { $program }, rule { $engine }
report-method-issued = Report made
report-method-rule-1 = Each item has statements at levels 1, 3, 5 and 7, and the score rises as long as every statement at a level is met; if at least half of the next level is met, the score is the number in between.
report-method-rule-2 = If anything at level 1 was seen, the score is 1 whatever else is met.
report-method-means = The average of a sub-scale is the average of the items that have a score.
report-method-no-ranking = The report does not rank kindergartens and names no children or staff.

# The whole table.
report-table = The whole table
report-table-intro = All items, indicators and answers. Level 1 lists what should not happen, so “Not seen” is good.
report-table-head-level = Level
report-table-head-indicator = Indicator
report-table-head-answer = Answer
report-table-item = { $number } { $title }
report-table-range = score { $low }–{ $high }, answers missing
report-table-no-score = no score
report-table-no-basis = little basis on this day
report-table-notes = { $n ->
    [one] 1 note
   *[other] { $n } notes
}

# The notes.
report-notes = All the notes
report-notes-intro = The notes in the order they were written.

# The charts.
chart-profile = Profile
chart-items = Items, by strength
chart-now = Now
chart-before = Last time, { $date }
chart-possible = Possible, answers missing
chart-no-basis = The day gave no opportunity
chart-n = n={ $n }
chart-say-now = { $title }: { $value }
chart-say-range = { $title }: { $low } so far, up to { $high } still possible
chart-say-none = { $title }: no score
chart-say-before = last time { $value }

# The rubric, for proof-reading.
rubric-book = Rubric for proof-reading
rubric-book-title = { $name } { $version }, for proof-reading
rubric-book-subject = The wording of a rubric, with room for remarks
rubric-book-how = How to use this booklet
rubric-book-how-tick = Tick one box at each indicator: keep it, or change it?
rubric-book-how-write = Use the lines on the right to write what is wrong, and how it could be put instead.
rubric-book-how-id = The name of each indicator stands in small type, for example { $id }. It never changes, so it is safe to refer to.
rubric-book-how-languages = The two languages stand side by side: { $first } on the left, { $second } on the right. Where a text is missing, it says “{ $missing }”.
rubric-book-keep = Keep
rubric-book-change = Change
rubric-book-note = Remarks
rubric-book-missing = Not translated
rubric-book-contents = Contents
rubric-book-terms = Words with a fixed meaning
rubric-book-levels = The levels
rubric-book-level = Level { $level } · { $word }
rubric-book-across = Items and sub-scales across
rubric-book-domain = Mean over: { $titles }
rubric-book-one-of = One of these counts: { $titles }
rubric-book-size = { $subscales ->
    [one] 1 sub-scale
   *[other] { $subscales } sub-scales
}, { $items ->
    [one] 1 item
   *[other] { $items } items
}, { $indicators ->
    [0] no indicators
    [one] 1 indicator
   *[other] { $indicators } indicators
}
rubric-book-version = Version
rubric-book-contains = Size
rubric-book-hash = Checksum
rubric-book-printed = Printed
rubric-book-any-time = Any time
rubric-book-counted = Episodes are counted
rubric-book-may-be-na = May be not applicable
rubric-book-optional = The item may be left out
rubric-book-reverse = A high score means low quality
rubric-book-no-indicators = This rubric is a frame. Whoever holds the licence to the wording adds the indicators.
rubric-book-rated = The item is rated directly from 1 to 7 and has no indicators.

# The texts and settings of a rubric.
rubric-field-name = Name
rubric-field-about = About the rubric
rubric-field-notice = Notice
rubric-field-anchor = The word for level { $level }
rubric-field-scale = Scale
rubric-field-edition = Edition
rubric-field-status = Status
rubric-field-ages = Ages
rubric-field-rule = Scoring
rubric-field-aggregation = Means
rubric-field-cycles = Cycles in a visit
rubric-field-languages = Languages
rubric-field-owner = The wording is owned by
rubric-field-reports = The wording may stand in reports
rubric-field-exports = The wording may stand in exports
rubric-field-until = The licence holds until
rubric-field-title = Title
rubric-field-members = Belongs to it
rubric-field-number = Number
rubric-field-short = Short title
rubric-field-item-about = About the item
rubric-field-plan = Framework Plan
rubric-field-subscale = Sub-scale
rubric-field-na-when = Not applicable
rubric-field-na-allowed = “Not applicable” is allowed
rubric-field-text = The indicator
rubric-field-source = Source
rubric-field-situations = Situations
rubric-field-counts = Counts
rubric-field-counts-not = Does not count
rubric-field-borderline = Borderline
rubric-field-ask = Ask
rubric-field-suggest = Suggestion
rubric-status-working = Working rubric, not validated
rubric-status-validated = Validated
rubric-status-frame = Frame without wording
rubric-rule-stop-score = Step by step: a level counts when the levels below are met
rubric-rule-full-indicator = Every indicator counts alike
rubric-rule-direct-rating = Each item is rated directly from 1 to 7
rubric-aggregation-item-mean = The mean of the items
rubric-mean-items = Mean of items
rubric-mean-subscales = Mean of sub-scales
rubric-language-nb = Bokmål
rubric-language-nn = Nynorsk
rubric-language-en = English
rubric-yes = yes
rubric-no = no
rubric-none = none

# What changed from one version to another.
rubric-diff = Changes to a rubric
rubric-diff-title = { $name }: from { $old } to { $new }
rubric-diff-from-to = From { $old } to { $new }
rubric-diff-subject = What changed from one version of a rubric to another
rubric-diff-legend = What was taken out is struck through. What was put in is underlined.
rubric-diff-legend-text = { $gone } was taken out. { $come } was put in.
rubric-diff-words = words
rubric-diff-nothing = Nothing has changed.
rubric-diff-summary = In short
rubric-diff-sentences = { $language }: { $n ->
    [one] 1 sentence changed
   *[other] { $n } sentences changed
}
rubric-diff-texts = { $language }: { $n ->
    [one] 1 text changed in guidance, titles and words
   *[other] { $n } texts changed in guidance, titles and words
}
rubric-diff-language-new = { $language } is new: { $n ->
    [one] 1 text, not shown here
   *[other] { $n } texts, not shown here
}
rubric-diff-language-gone = { $language } was taken out: { $n ->
    [one] 1 text, not shown here
   *[other] { $n } texts, not shown here
}
rubric-diff-items-new = { $n ->
    [one] 1 item is new
   *[other] { $n } items are new
}
rubric-diff-items-gone = { $n ->
    [one] 1 item was taken out
   *[other] { $n } items were taken out
}
rubric-diff-indicators-new = { $n ->
    [one] 1 indicator is new
   *[other] { $n } indicators are new
}
rubric-diff-indicators-gone = { $n ->
    [one] 1 indicator was taken out
   *[other] { $n } indicators were taken out
}
rubric-diff-settings = { $n ->
    [one] 1 setting changed
   *[other] { $n } settings changed
}
rubric-diff-rubric = The rubric as a whole
rubric-diff-groups = Sub-scales and groups
rubric-diff-items = Items and indicators
rubric-diff-new = new
rubric-diff-gone = taken out
rubric-diff-say-came = put in: { $words }
rubric-diff-say-went = taken out: { $words }

# The sheet that is filled in by hand.
sheet-title = Recording sheet
sheet-title-full = Recording sheet: { $name }
sheet-subject = A sheet to be filled in by hand during a visit
sheet-how = Tick one box on each line, and write what you saw under the item. Afterwards, enter the sheet in VIBA. Never write the name of a child.
sheet-kindergarten = Kindergarten
sheet-group = Group
sheet-date = Date
sheet-assessor = Assessor
sheet-observation = Observation, from–to
sheet-interview = Interview, from–to
sheet-documents = Documents, from–to
sheet-pauses = Breaks
sheet-group-this-day = The group this day
sheet-present = Children present
sheet-under-3 = Under 3 years
sheet-multilingual = Multilingual
sheet-extra-support = With extra support
sheet-youngest = Youngest child (years and months)
sheet-oldest = Oldest child (years and months)
sheet-pedagogical-leaders = Pedagogical leaders
sheet-teachers = Kindergarten teachers
sheet-skilled-workers = Skilled workers
sheet-assistants = Assistants
sheet-substitutes = Substitutes
sheet-students = Students on placement
sheet-ordinary = Ordinary day
sheet-why-not = Why not
sheet-rhythm = The day, from–to
sheet-item-na = The whole item is not applicable
sheet-count = Count
sheet-note = Note
sheet-notes-of-the-day = Notes on the day
sheet-keys = Keys for entering the sheet
sheet-key-back = One back, and clear
sheet-key-next = Next unanswered
sheet-key-note = Note
sheet-key-undo = Undo

# When a file is chosen or saved.
dialog-workspace-new = Where should the workspace be?
dialog-workspace-open = Choose the folder of the workspace
dialog-register = Choose the register file
dialog-report = Save the report
dialog-sheet-save = Save the recording sheet
dialog-send = Where should the bundle be put?
dialog-bundles = Choose the bundles to take in
dialog-kind-register = Register (JSON)
dialog-kind-pdf = PDF
dialog-kind-bundle = VIBA bundle
report-file-name = VIBA { $kindergarten } { $group } { $date }

# How far the report has come.
report-eyebrow = Quality assessment · Report to the head
report-stage-draft = Draft – answers can still change
report-stage-signed = Signed – not handed over yet
report-stage-preliminary = Preliminary report – comments by { $date }
report-stage-final = Final report, { $date }
report-notice-signed = Not handed over.
report-notice-signed-means = The assessment is signed. The head has not had the report yet.
report-notice-preliminary = Preliminary report.
report-notice-preliminary-means = Is something not right? Tell us by { $date }. Then the report becomes final.

# The first two pages.
report-front-day-ordinary = An ordinary day
report-front-day-unusual = Not an ordinary day: { $why }
report-front-day-unusual-bare = Not an ordinary day
report-front-observed = { $time } observed
report-front-strengths = This is strong. The words are the assessor’s own.
report-front-strengths-more = { $n ->
    [one] One more item is strong. See { $where }.
   *[other] { $n } more items are strong. See { $where }.
}
report-front-profile = See { $where }.
report-front-suggest = Idea:
report-front-cut = Quotes with { $sign } are cut short. The whole note is in the protocol.
report-front-faults-more = { $n ->
    [one] There is one more. See { $where }.
   *[other] There are { $n } more. See { $where }.
}
report-front-areas = Choose one to three of these. What is missing for the next step stands below.
report-front-sure = How sure are we?
report-front-sure-one = One person looked at one group on one day.
report-front-sure-two = Two people answered apart and then agreed.
report-front-sure-self = You have assessed yourselves.
report-front-sure-day = Another day could have given a slightly different answer.
report-front-sure-unseen = { $n } of { $of } points were not seen.
report-front-sure-margin = We have too few visits to work out a margin of error.
report-front-sure-more = There is more on this in the protocol.
report-see-page = page { $page }

# Development since last time.
report-development = Since last time
report-development-intro = The two visits used the same scale. Look at the days first: they can explain a lot.
report-development-days = The two days
report-development-then = Last time, { $date }
report-development-now = Now, { $date }
report-development-start = Start
report-development-situations = Time on what
report-development-minutes = { $situation } { $minutes } min
report-development-verdicts = What we can say
report-development-head-verdict = What we can say
report-development-gained = In place now, not last time
report-development-lost = In place last time, not seen now
report-development-moved = { $number } { $title }, level { $level }
report-development-head-item = Item
report-development-head-indicator = Indicator
report-development-head-seen = What was seen
report-development-more = { $n ->
    [one] One more stands in the protocol.
   *[other] { $n } more stand in the protocol.
}
public-no-scores = The scores are taken out: they would be those of a few people.
public-missing = This is missing for the next step:
report-change-certain = Certain change
report-change-possible = Possible change
report-change-within = No certain change
report-change-undecided = Cannot be decided
report-change-certain-means = “Certain change”: the difference is larger than different days and assessors give alone.
report-change-possible-means = “Possible change”: the difference is larger than different assessors give. How much the day matters has not been measured.
report-change-within-means = “No certain change”: the difference is so small that the day or the assessor can explain it.
report-change-undecided-means = “Cannot be decided”: we do not know how much the answers vary from day to day and from assessor to assessor.

# The goals of last time.
report-before = What came of the goals from last time?
report-before-intro = You chose these after the visit on { $date }.
report-before-came = The kindergarten writes:
report-before-scores = Score of the item: { $then } last time, { $now } now.
report-before-head-indicator = Indicator
report-before-head-then = Last time
report-before-head-now = Now

# The plan.
report-plan = The plan from here
report-plan-intro = You have chosen this.
report-plan-agreed = Agreed { $date }.
report-plan-partner = You talk with { $partner } on the way.
report-plan-review = Next talk { $date }.
report-plan-item = From item { $number }: { $title }
report-plan-own = A goal of your own
report-plan-why = Why
report-plan-measure = What you do
report-plan-owner = Who sees to it
report-plan-questions = Questions to talk about
report-goal-not-begun = Not begun
report-goal-under-way = Under way
report-goal-done = Done
report-goal-set-aside = Set aside

# Comments.
report-comments = Comments on the facts
report-comments-intro = The head can point out facts that are wrong. The answers of the assessment are not changed.
report-comments-none = There are no comments.
report-comments-by = { $by }, { $date }
report-comments-answer = The assessor answers:

# Others who have assessed the same.
report-beside-self = Your own assessment beside ours
report-beside-self-blind = You agreed on your own assessment, from { $sheets } sheets, before you saw this report.
report-beside-self-open = Your own assessment was finished after this report had been opened.
report-beside-self-how = Talk about the places where the marks stand far apart. Neither of them is the right answer.
report-beside-two = Two assessors
report-beside-two-intro = The two answered apart. The line shows the distance between them.
report-groups = The groups one by one
report-groups-intro = The groups stand by name, not by score.
report-groups-no-mean = Each row is about that group alone. There are too few groups for a shared average.
report-groups-of = { $n } of { $of } groups are here.

# How it was done: the sender and who was told.
report-method-sender = Sender
report-method-purpose = Purpose
report-method-basis = Basis
report-method-informed = Told beforehand
report-informed-staff = the staff { $date }
report-informed-representatives = their representatives { $date }
report-informed-parents = the parents { $date }
report-method-stage = Status

# The protocol.
protocol-eyebrow = Quality assessment · Protocol
protocol-subject = All answers, notes and checksums
protocol-intro = Here is all that lies behind the report: all items, indicators, answers and notes.
protocol-contents = Contents
protocol-items = Item by item
protocol-item-score = Score { $score }
protocol-item-stopped = Stopped at level { $level }: { $met } of { $of } are in place.
protocol-ladder-alt = The levels: { $levels }
protocol-ladder-level = level { $level }: { $met } of { $of } in place
protocol-ladder-faults = level 1: { $met } of { $of } seen

# The sheet for the staff room.
one-pager-eyebrow = For the staff room
one-pager-subject = One sheet for the staff to talk about
one-pager-strong = What the assessor noticed
one-pager-strong-none = Begin with what you know the children get a lot of.
one-pager-now = What we work on now
one-pager-choose = We will choose soon. This could be a place to begin:
one-pager-choose-none = We choose together what to work on.
one-pager-talk = Talk together
one-pager-question-1 = When in the day do we manage this?
one-pager-question-2 = Which children get little of it, and what do we do then?
one-pager-question-3 = What do we try next week, and who begins?
one-pager-foot = This sheet is for talking. It measures nobody, and there are no names on it.

# To the parents.
parents-eyebrow = To the parents
parents-subject = In short about the visit to the kindergarten
parents-title = How it is for the children here
parents-visit = On { $date } someone from the municipality visited { $group }. They looked at how the adults are together with the children.
parents-visit-no-group = On { $date } someone from the municipality came to visit. They looked at how the adults are together with the children.
parents-nobody = No child was assessed. No names were written down, and no pictures were taken.
parents-looked = What we looked at
parents-good = What is good for the children
parents-good-intro = We saw this in everyday life:
parents-good-none = The visit was short. Do ask the kindergarten what they are proud of.
parents-works = What the kindergarten works on
parents-works-none = The kindergarten will now choose what to work on.
parents-ask = Would you like to know more?
parents-ask-head = Talk to the head of the kindergarten. You can also ask to read the whole report.
parents-ask-municipality = In the municipality you can ask here: { $contact }
parents-day = It was one day. Another day can be different.

# The public edition.
public-eyebrow = Quality assessment · Public edition
public-subject = Public edition of the report
public-taken = What has been taken out
public-taken-intro = Some things are taken out, so that no single person can be recognised.
public-taken-none = Nothing has been taken out.
public-taken-what = What
public-taken-count = How many
public-ground = Legal ground

# More charts.
chart-groups = The groups, one by one
chart-trend = The visits over time
chart-compare = Our assessment and the kindergarten’s own
chart-assessors = Two assessors, apart
chart-ladder = Step by step: { $number } { $title }
chart-this-group = { $name } (this report)
chart-mark-report = This report
chart-mark-own = The kindergarten’s own
chart-mark-first = Assessor 1
chart-mark-second = Assessor 2
chart-mark-group = Average of the group
chart-mark-groups-mean = Average of the groups
chart-mark-spread = From the lowest to the highest sheet
chart-mark-met = In place
chart-mark-unmet = Not in place
chart-mark-outside = Not applicable
chart-mark-no-occasion = No occasion
chart-mark-open = Not answered
chart-level = Level { $level }
chart-level-word = Level { $level } · { $word }
chart-level-met = { $met } of { $of } in place
chart-level-faults = { $met } of { $of } seen
chart-level-none = none apply
chart-nothing = There is nothing to draw here yet.
chart-trend-day = { $date }: { $day }
chart-trend-point = { $date }: { $value }
chart-say-two = { $title }: { $first } and { $second }
chart-say-spread = the sheets from { $low } to { $high }
chart-say-verdict = { $title}: { $points }. { $verdict }
chart-say-level = { $level }: { $words }
chart-head-subscale = Sub-scale
chart-head-group = Group
chart-head-level = Level
chart-head-indicator = Indicator
chart-head-answer = Answer
chart-head-sheets = Sheets, lowest–highest
chart-head-verdict = What we can say
chart-all = All items
