# Backups, restoring, checking and repairing

# Situations
error-no-backup = No backup is called { $at }.
    .hint = See which there are with “viba restore”, or name the folder the copy lies in.
    .window = See the list of backups, or choose the folder the copy lies in.
error-backup-damaged = The backup { $at } is not whole.
    .hint = Nothing is changed. Use another backup, and keep this one.
error-copy-differs = The copy { $at } is not the same as the database.
    .hint = The copy is removed, and your work is as before. Try again, and check with “viba check”.
    .window = The copy is removed, and your work is as before. Try again, and check the workspace.
error-nothing-left = Nothing in { $at } can be read, and no backup is whole.
    .hint = Delete nothing. Look for a backup somewhere else, and name its folder with “viba restore”.
    .window = Delete nothing. Look for a backup somewhere else.
error-folder-taken = The folder { $at } is not empty.
    .hint = Choose a folder that does not exist yet. Nothing is written.

# The command line
cli-backup = Make a backup of the workspace now
cli-backup-to = The folder the copy should lie in, on a stick for instance. Else in the workspace
cli-restore = See the backups, or bring one of them back
cli-restore-name = The name of the copy, or the folder it lies in. Without it you see which there are
cli-restore-dry-run = Try the copy without changing anything, and say what is in it
cli-check = Check the workspace without changing anything
cli-repair = See what a repair would do, or repair
cli-repair-yes = Repair. The old files are kept
cli-dump = Write everything into open files that need no VIBA
cli-dump-out = A folder that does not exist yet
cli-head-backup = Backup
cli-head-made = Made
cli-did-backup = The backup is made and checked: { $folder }. Assessments: { $assessments }, notes: { $notes }, documents: { $records }.
cli-did-restore = Brought back. Assessments: { $assessments }, notes: { $notes }, documents: { $records }. Documents that came along from elsewhere: { $united }.
cli-did-restore-kept = The old files are kept in { $folder }.
cli-rehearsed = { $name } is whole. Assessments: { $assessments }, notes: { $notes }, documents: { $records }.
cli-rehearsed-missing = What is here now and not in the copy: assessments { $assessments }, answers { $answers }, notes { $notes }. Final documents are not lost; { $united } come along.
cli-rehearsed-unknown = The database that is here now cannot be read. Documents that come along from elsewhere: { $united }.
cli-check-fine = All is well. Documents checked: { $records }. Backups checked: { $backups }.
cli-check-way-out = Delete nothing. See what can be saved with “viba repair”, or bring a backup back with “viba restore”.
cli-repair-nothing = The database is well. Nothing is changed.
cli-repair-table = { $table }: { $read } rows read, { $brought } from a backup, { $unreadable } places cannot be read.
cli-repair-holds = After the repair: assessments { $assessments }, notes { $notes }, documents { $records }. Documents from backups and bundles: { $united }.
cli-repair-left-out = Rows left out because what they belong to cannot be read: { $count }. They are in the old files.
cli-repair-ask = Nothing is changed yet. Do it with “viba repair --yes”.
cli-dump-plain = What is written is NOT encrypted. Keep the folder safe, and delete it when you are done.
cli-did-dump = Written to { $folder }. Tables: { $tables }, rows: { $rows }.

# Open files
dump-readme = VIBA: everything in a workspace.

    This folder is NOT encrypted. It may have notes from observations. Keep it safe, and delete it when you are done.

    Each table is here twice: NAME.jsonl has a JSON object on each line, NAME.csv has the same values with commas between them. Text is UTF-8. Times that end in “at_ms” are milliseconds since 1970, UTC. Bytes are hexadecimal digits. Secret keys are never here.
dump-from-backup = The database does not open. This is read from the backup { $name }.
dump-table = { $table } ({ $rows }): { $what }
dump-unreadable = Could not be read: at least { $count } rows.
dump-table-allowed-word = words that are not pointed out in notes. The newest row of a word counts
dump-table-answer = answers to indicators in drafts. The newest row of an indicator counts
dump-table-assessment = assessments made here
dump-table-audit = the audit chain: every change, who, when, what, with the old and new value by id
dump-table-bundle = bundles that were taken in
dump-table-child-group = groups of children
dump-table-concern-card = the municipality's words on the card on harm to a child. The newest row counts
dump-table-counter = counts at indicators. The newest row counts
dump-table-desk = where the assessor is in a draft, and the note being typed
dump-table-facts = facts of the day. The newest row of an assessment counts
dump-table-former-device = machines the workspace was before it was brought back
dump-table-former-group-name = names groups have had
dump-table-kindergarten-version = kindergartens from registers. The newest row of a number counts
dump-table-municipality = who sends reports and letters. The newest row counts
dump-table-note = notes, without their words
dump-table-note-indicator = which indicators a note belongs to. The newest row of a pair counts
dump-table-note-version = the words of notes. The newest row of a note counts
dump-table-opened-result = when a result was first opened
dump-table-operation = what was done, without names and text
dump-table-parent = which documents follow which
dump-table-person = names of assessors. Documents have the id alone
dump-table-plan-revision = agreed follow-up plans, worked out from the documents
dump-table-office-secret = with what the office opens envelopes
dump-table-person-key = whose a signing key is, worked out from the documents
dump-table-plan-version = follow-up plans while they are typed. The newest row counts
dump-table-quarantine = what was not taken in, with the reason
dump-table-record = final, signed documents. “body” is what they say
dump-table-revision = results, worked out from the documents
dump-table-revision-item = scores of each item, worked out from the documents
dump-table-revision-subscale = means of each part, worked out from the documents
dump-table-rubric-edit = changes to scales
dump-table-rubric-package = scales that were added
dump-table-self-shared = whether an own assessment may be sent. The newest row counts
dump-table-self-sheet = sheets of own assessments, without names
dump-table-sent = bundles made here
dump-table-step = what can be undone in drafts
dump-table-trust = keys that signed something here
dump-table-visit = visits
dump-table-visit-informed = when people were told of a visit. The newest row counts
dump-table-window = what the window showed last
dump-table-workspace = what the workspace is

# How long something is kept.
cli-value-number-of = NUMBER
cli-retention = How long what is not signed is kept
cli-retention-rules = Show the rules
cli-retention-set = Set the rule of a kind: that many months, 0 for no rule
cli-retention-kind = The kind: left-draft, working-material, practice, self-sheets, put-aside or signed-result
cli-retention-months = How many months
cli-retention-list = Show what is ready to be deleted
cli-retention-delete = Delete what is ready of a kind
cli-retention-yes = Do it. Without this, only how much it is is shown
cli-retention-log = Show what was deleted: when, how much, never what it said
cli-retention-archive = VIBA does not delete signed results. What was filed is the archive’s, and the municipality’s plan says how long it is kept.
cli-did-retention-rule = { $kind }: { $months ->
        [0] no rule
        [one] one month
       *[other] { $months } months
    }
cli-did-retention = Deleted: { $deleted }. The log says so.
cli-did-retention-not-yet = Ready to be deleted: { $ready }. Nothing has been deleted; give --yes to delete.
cli-did-retention-log = { $at } { $kind }: { $count }
cli-head-kind = Kind

# Names of files.
office-key-file = VIBA key { $office }
envelope-file = VIBA envelope { $workspace }
