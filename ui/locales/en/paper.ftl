# Files that leave the house: names, archive, plans and sheets.

paper-report-file = VIBA { $kindergarten } { $group } { $date } { $edition }
paper-report-file-public = VIBA { $kindergarten } { $date } public
paper-letter-file = VIBA { $kindergarten } { $date } { $kind }
paper-plan-file = VIBA { $kindergarten } { $group } { $date } plan
paper-self-file = VIBA { $kindergarten } { $group } self-assessment
paper-edition-leader = report
paper-edition-protocol = protocol
paper-edition-one-pager = staff room
paper-edition-parents = parents
paper-edition-public = public
paper-letter-letter = letter to the kindergarten
paper-letter-poster = poster for staff
paper-letter-parents = notice to parents

# What was taken out of the public edition.
paper-taken-time = A clock time
paper-taken-person = Something that points to one person
paper-taken-role = A role that one person holds
paper-taken-quote = Words somebody said
paper-taken-age = The age of a child
paper-taken-group = What shows a group with few adults
paper-taken-contact = A name, number or address
paper-taken-by = The kindergarten
paper-taken-day = Facts of the day
paper-taken-comments = The kindergarten’s comments
paper-taken-plan = The plan
paper-public-group = A group of the kindergarten

# Archive.
paper-archive-title = Quality assessment – { $kindergarten } – { $group } – { $date }
paper-archive-title-public = Quality assessment – { $kindergarten } – { $date }
paper-archive-file = { $date }_{ $number }_kvalitetsvurdering

# The plan as Word and Excel.
paper-plan-title = Follow-up plan
paper-plan-kindergarten = Kindergarten
paper-plan-group = Group
paper-plan-date = After the visit
paper-plan-intro = Fill in what is missing. Leave the words on the left and the mark of each goal as they are: then the plan can be read back. Write roles, not names.
paper-plan-number = Goal { $number }
paper-plan-mark = Mark
paper-plan-goal = Goal
paper-plan-from = Taken from
paper-plan-why = Why this
paper-plan-measure = What we will do
paper-plan-owner = Responsible
paper-plan-due = Due
paper-plan-status = Status
paper-plan-came-of-it = What came of it
paper-plan-together = For all goals
paper-plan-partner = Follow-up partner
paper-plan-review = Date to talk
paper-plan-question = Question to discuss
paper-status-not-begun = Not begun
paper-status-under-way = Under way
paper-status-done = Done
paper-status-set-aside = Set aside
paper-owner-head = Head
paper-owner-pedagogical-leader = Pedagogical leader
paper-owner-teacher = Kindergarten teacher
paper-owner-skilled-worker = Skilled worker
paper-owner-assistant = Assistant
paper-owner-everyone = Everyone
paper-owner-owner = Owner
paper-owner-adviser = Adviser
paper-plan-item = { $number } { $title }
paper-plan-item-lift = { $number } { $title }, from { $from } to { $to }

# The sheet for self-assessment.
paper-self-title = Self-assessment
paper-self-kindergarten = Kindergarten
paper-self-group = Group
paper-self-rubric = Scale
paper-self-intro-1 = Answer from what you see in everyday life in the group. Choose an answer from the list in the last column. Leave blank what you do not know.
paper-self-intro-2 = Do not write names, neither your own nor anyone else’s. Nobody is told who filled in the sheet.
paper-self-intro-3 = Leave the first column and the row with the scale as they are.
paper-self-id = Id
paper-self-indicator = Indicator
paper-self-answer = Answer

# Windows for files.
dialog-archive = Choose the folder for the files to the archive
dialog-reports = Choose the folder for the reports
dialog-letter = Save the letter
dialog-backup = Choose a folder for the backup
link-title = Open a link
link-question = The link leads out of VIBA, to { $link }. Open it in the browser?
link-open = Open
dialog-recovery = Save the sheet with the code
dialog-kind-office = Key of a central office
dialog-kind-envelope = Envelope for the central office
dialog-office = Choose the key file from the central office
dialog-office-save = Save the key file that the office hands out
dialog-envelope = Choose the envelope
dialog-envelope-save = Save the envelope for the office
dialog-kind-word = Word document (.docx)
dialog-kind-plan = Plan (.docx, .xlsx)
dialog-plan-save = Save the plan
dialog-plan-read = Choose the plan that was filled in
dialog-self-save = Save the sheet for self-assessment
dialog-self-read = Choose the sheets that were filled in

# Drawings.
paper-chart-ladder = One item, level by level
