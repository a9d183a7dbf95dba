# Words and forms that several places need.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

situation-arrival = Arrival
situation-free-play = Free play
situation-circle-time = Circle time
situation-activity = Activity
situation-meal = Meal
situation-outdoors = Outdoors
situation-books = Books
situation-cloakroom = Cloakroom
situation-planning = Interview and plans

answer-yes = Yes
answer-no = No
answer-na = Not applicable
answer-not-observed = Not observed
answer-no-opportunity = No opportunity
answer-fault-yes = Seen
answer-fault-no = Not seen
answer-none = Not answered

source-observation = Observation
source-interview = Interview
source-documents = Documents

role-assessor = assessor
role-office = central office

example-workspace = Invented example

assessor-number = Assessor { $number }

flag-item-not-applicable = The item is not applicable.
flag-level-emptied = Nothing at level { $level } is applicable; the level has been skipped.
flag-no-opportunity = No basis on this day: what there was no opportunity to see decided the score.
flag-contradiction = The answers point in different directions. Both can be right.
flag-no-note = The score has no note.
flag-alternative-not-counted = An alternative with more evidence counts instead.
flag-left-out = Left out: counts nowhere.
flag-cycles-missing = Fewer cycles are rated than the scale has.

carry-kept = comes along
carry-reworded = comes along, other words
carry-moved = comes along to a new place
carry-split = does not come along: became several
carry-merged-apart = does not come along: several became one, and their answers differ
carry-meaning = does not come along: asks for something else now
carry-dropped = does not come along: is not there any more
carry-unsaid = does not come along: the crosswalk says nothing
carry-not-allowed = does not come along: the answer is not allowed any more

# What the command line and the window say of backups and checks.
backup-reason-automatic = while you worked
backup-reason-finalize = an assessment was made final
backup-reason-upgrade = before an upgrade
backup-reason-quit = VIBA was closed
backup-reason-asked = you asked for it
backup-reason-repair = after it was brought back or repaired
check-file-missing = The database { $at } is gone.
check-key-unreadable = The key of the database cannot be read.
check-unreadable = { $at } cannot be opened or read.
check-pages = Damaged pages in { $at }: { $count }.
check-structure = Places in { $at } that do not fit together: { $count }.
check-references = Rows in { $at } that name something that is not there: { $count }.
check-log = Changes in { $at } that cannot be used after a damaged place: { $count }.
check-changes-missing = Changes that were saved are missing. At least { $count }.
check-records = Documents that are not as they were signed: { $count }. The first is { $at }.
check-records-missing = Documents that are missing: { $count }.
check-derived = Rows in { $at } that do not say what the documents say: { $count }.
check-search-index = The search does not say what the notes say. Places: { $count }.
check-audit = The audit chain is broken: { $count }.
check-slot = A key file cannot be read: { $at }.
check-backup = The backup { $at } is not as it was made.

retention-left-draft = Drafts that were left
retention-working-material = Working material behind signed results
retention-practice = Working material of practice and training
retention-self-sheets = Single sheets behind self-assessments
retention-put-aside = Files that were put aside
retention-signed-result = Signed results
