# Errors: what happened. The way out is under .hint.

error-no-workspace = There is no workspace in { $at }.
    .hint = Make one with “viba init --role assessor --name NAME”, or point to another with --workspace.
    .window = Perhaps the folder was moved or the memory stick taken out. Open it where it is now, or make a new workspace.
error-workspace-exists = There is already a workspace in { $at }.
    .hint = Use it as it is, or choose another folder with --workspace. Nothing has been changed.
    .window = Open the one that is there, or choose another folder. Nothing is changed.
error-key-missing = The key to the workspace is missing or cannot be read: { $at }.
    .hint = Fetch the folder “keys” from the backup. Without it nobody can open the database.
error-locked = The workspace { $at } is locked.
    .hint = Put the passphrase or the recovery code in a file and give it with --passphrase-file.
    .window = Type the passphrase or the recovery code to unlock it.
error-not-on-this-machine = This machine does not open the workspace { $at }: it was made on another one, or by somebody else who was logged in.
    .hint = Open it where it was made, and make a passphrase or a recovery code there. If that machine is gone, restore from a backup that has one.
error-wrong-secret = That is neither the passphrase nor the recovery code of the workspace.
    .hint = Look for capitals and the language of the keyboard, and try again. Nothing has changed.
error-code-slip = Group { $group } of the recovery code has a slip in it.
    .hint = Look at that group on the sheet and type it once more.
error-passphrase-short = A new passphrase has at least { $least } characters, and not one character again and again.
    .hint = Three or four ordinary words are easy to remember and hard to guess.
error-passphrase-long = A passphrase has at most { $most } characters.
    .hint = See whether too much was pasted.
error-slot-broken = The key file { $at } cannot be read.
    .hint = Use another way in: the passphrase, the recovery code, or the key file from a backup.
error-slot-newer = The key file { $at } was made by a newer program.
    .hint = Update VIBA. The file has not been touched.
error-last-slot = Without this nobody could open the workspace.
    .hint = Make a passphrase or a recovery code first.
error-no-fresh-code = The code was not made just now, and is shown only once.
    .hint = Make a new recovery code. The old one no longer works then.
error-office-file = { $at } is not the key of a central office.
    .hint = Ask the office for the file that ends in .voffice.
error-no-office = No central office can help with this workspace.
    .hint = Choose the office’s key file first.
error-envelope-file = { $at } is no envelope for the office, or it was altered.
    .hint = Ask for the file that ends in .venvelope once more.
error-other-office = The envelope is closed for another office.
    .hint = See which office it is for, at whoever sent it.
error-nothing-to-type = The workspace has neither a passphrase nor a recovery code, and cannot be locked.
    .hint = Make a passphrase in the settings.
error-keychain = The keychain of this machine does not keep the key.
    .hint = Make a passphrase instead: --passphrase-file with “viba init”, or “viba key passphrase”.
    .window = Make a passphrase instead.
error-workspace-busy = Another program is using the workspace now.
    .hint = Close the other window and try again. Nothing has been changed.
error-wrong-role = This can only be done in a workspace with the role { $needs }.
    .hint = Choose such a workspace with --workspace, or make one with “viba init --role { $word }”.
    .window = Change the workspace in the settings, or make one for the { $needs }.
error-cannot-read = { $at } cannot be read.
    .hint = Check whether the file is open in another program, and whether you are allowed to read it.
error-file-missing = { $at } does not exist.
    .hint = Check the name for typing errors, and check that you are in the right folder.
error-file-too-large = { $at } is larger than { $limit } bytes.
    .hint = Check that it is the right file.
error-cannot-write = { $at } cannot be written.
    .hint = Choose another folder, or check whether the disk is full or write-protected. Nothing is half-written.
error-rubric-missing = The rubric { $name } is not installed.
    .hint = Installed: { $installed }. All versions are kept; see “viba rubric list”.
    .window = Installed are: { $installed }. Install the version the assessment was begun with; the answers are safe meanwhile.
error-rubric-refused = { $count ->
        [one] The package has one mistake.
       *[other] The package has { $count } mistakes.
    }
    .hint = Correct what is on the list, and try again. All the mistakes are shown at once.
error-answers-not-utf8 = The answers file is not saved as UTF-8.
    .hint = Save the file again as UTF-8.
error-answers-not-json = The answers file is not valid JSON at line { $line }, column { $column }.
    .hint = Look for a comma too many or a quotation mark too few on that line.
error-answers-cut-off = The answers file breaks off at line { $line }, column { $column }.
    .hint = Get the file again: the last part is missing.
error-answers-refused = { $count ->
        [one] The answers file has one mistake. Nothing has been taken in.
       *[other] The answers file has { $count } mistakes. Nothing has been taken in.
    }
    .hint = Correct what is on the list, and try again.
error-not-found = Found nothing called { $at }.
    .hint = See “viba list”. The first eight characters of an ID are enough.
    .window = Perhaps it was finished or opened elsewhere. Go to the overview and choose again.
error-ambiguous = Several things begin with { $at }.
    .hint = Type more characters of the ID.
error-prefix-too-short = { $at } is too short.
    .hint = Type at least the first eight characters of the ID.
error-code-invalid = { $at } is not a visit code.
    .hint = The code has eight characters. At least one of them was misread or mistyped.
error-number-invalid = { $at } is not an organisation number.
    .hint = The number has nine digits, and the last is a check digit.
error-group-invalid = The group needs a name on one line.
    .hint = Write the name the group is called by, for example --group Bjørka.
    .window = Write the name the group goes by, for example Bjørka.
error-group-taken = Another group of the kindergarten is called “{ $name }”.
    .hint = If the two have become one, merge them instead. Else choose another name.
error-group-backwards = The group would end before it began: { $from } is after { $to }.
    .hint = Look over the two dates. Nothing was changed.
error-group-name-since = The name the group has now holds from { $since }.
    .hint = Choose that date or a later one. Nothing was changed.
error-group-elsewhere = The group “{ $name }” belongs to another kindergarten.
    .hint = Only groups of the same kindergarten can be merged.
error-group-circle = “{ $name }” is this group, or has gone into it.
    .hint = Take that merger back first, or choose another group.
error-group-merged = The group “{ $name }” went into “{ $into }” on { $on }.
    .hint = Plan the visit for “{ $into }”, or take the merger back if it is wrong.
error-group-ended = The group “{ $name }” was there until { $until }.
    .hint = Choose another group, or correct the date it ended.
error-date-invalid = { $at } is not a date that can be used.
    .hint = Write the date as 2026-03-12. Visit codes run from 2020 to 2064.
error-other-visit = The visit { $at } is for another kindergarten, group or day.
    .hint = Check the code, kindergarten, group and date. Nothing has been changed.
error-already-final = The assessment { $at } is final and signed.
    .hint = What is final is never changed. A correction becomes a new version, with a reason.
error-in-bin = { $at } is in the bin.
    .hint = Open the bin in the window and put it back. It stays there for 30 days.
    .window = Open the bin and put it back. It stays there for 30 days.
error-visit-used = The visit { $at } has assessments and cannot be put in the bin.
    .hint = Put the drafts in the bin first. A final assessment stays, and the visit with it.
error-nothing-answered = The assessment { $at } has no answers.
    .hint = Answer the indicators before you make the assessment final.
error-no-sitting = Assessment { $at } does not say when the visit was.
    .hint = Start the clock in the assessment, or write when you were there, and try again.
error-sitting-needed = { $kind ->
        [interview] The talk with the staff is still to come: { $left } { $left ->
            [one] indicator
           *[other] indicators
        } can only be answered there.
       *[documents] The documents are still to be read: { $left } { $left ->
            [one] indicator
           *[other] indicators
        } can only be answered from them.
    }
    .hint = The draft stays open until then. Hold the sitting and answer, or make the assessment final without it.
error-nothing-to-undo = There is nothing to undo in this assessment.
    .hint = Undo never goes outside the assessment you are in.
error-nothing-to-redo = There is nothing to redo.
    .hint = Only what has just been undone can be redone.
error-yes-to-faults = { $at } is something that should not occur, and cannot be answered “seen” together with others.
    .hint = Answer each line at level 1 by itself. Nothing has changed.
error-empty-note = A note must have words.
    .hint = Write something, or leave it.
error-word-invalid = The word must have between 1 and { $limit } characters, on one line.
    .hint = Write one word or name at a time.
error-text-too-long = The text is longer than { $limit } characters.
    .hint = Make it shorter and save again. What was saved before is unchanged.
error-reason-length = { $found ->
        [0] A reason needs words.
       *[other] The reason has { $found } characters. There is room for { $most }.
    }
    .hint = Say in a few words why the item has no note, or write a note instead.
error-waits-for-consensus = The visit { $at } is waiting for an agreed score.
    .hint = Two assessors have scored it separately. The report comes when they agree on one result.
error-forked = { $at } has two latest versions.
    .hint = A person must choose. See “viba office conflicts”.
    .window = A person must choose which revision counts. Both are safe meanwhile.
error-not-final = The assessment { $at } is not final.
    .hint = Make it final first. It is signed then, and the report can go on.
error-superseded = The version { $at } was corrected. A later one counts.
    .hint = Open the assessment again to work on the latest version.
error-being-corrected = The assessment { $at } is being corrected.
    .hint = Make the correction final, or drop it. Until then what is signed counts.
error-report-handed-over = The report has been handed over for comments already.
    .hint = Write down the comments and answer them. The deadline that was given stands.
error-report-not-handed-over = The report has not been handed over for comments yet.
    .hint = Hand over the preliminary report first, with a deadline for comments.
error-report-closed = The report is final.
    .hint = If something is wrong, correct the assessment, with a reason. A new report begins then.
error-deadline-past = The deadline { $at } is before today.
    .hint = Choose today or a later day.
error-empty-comment = There is nothing here.
    .hint = Write the comment or the answer in words.
error-comment-answered = The comment has an answer.
    .hint = An answer that was given stands. More can be said in a new comment.
error-comments-unanswered = { $count ->
        [one] One comment has no answer.
       *[other] { $count } comments have no answer.
    }
    .hint = Answer every comment before the report becomes final, even when the answer is no.
error-made-elsewhere = The assessment { $at } was not made here.
    .hint = It is corrected on the machine it was made on.
error-correction-reason = A correction needs a reason.
    .hint = Write in a few words what was wrong. It goes with the new version.
error-no-correction = The assessment { $at } is not being corrected.
    .hint = What is signed counts. Begin a correction if something is wrong.
error-nothing-corrected = Nothing is corrected in the assessment { $at }.
    .hint = Correct what is wrong, or drop the correction.
error-too-many-goals = A plan has at most { $most } goals.
    .hint = Choose the most important ones. The rest can come after the next visit.
error-no-goal = The plan has no goal yet.
    .hint = Choose one to three goals, and the plan can be agreed.
error-goal-without-words = Goal { $place } has no words.
    .hint = Write the goal, or take it out of the plan.
error-plan-unchanged = The plan is agreed as it stands.
    .hint = Change the plan first if something new is to be agreed.
error-plan-forked = The plan was agreed in two ways.
    .hint = Neither counts until a person has chosen. Both are safe meanwhile.
error-goal-unknown = Goal { $place } is not in the plan.
    .hint = Let goals that were there keep their number. A new goal has none.
error-other-plan = The file belongs to another plan.
    .hint = Choose the file that was saved from this plan.
error-not-self = The assessment { $at } is not a self-assessment.
    .hint = Open a self-assessment, or begin one for the visit.
error-sheet-read-before = The sheet has been read before.
    .hint = Everyone fills in a file of their own. Choose another one.
error-sheet-empty = Nothing is filled in on the sheet.
    .hint = Fill in at least one answer, and read it again.
error-self-sent = The self-assessment has been sent already.
    .hint = What has been sent cannot be taken back. Talk to those who have it.
error-nothing-to-export = There are no final assessments to send.
    .hint = Make an assessment final first, with “viba finalize ID”.
    .window = Finish an assessment first.
error-bundle-not-proved = { $at } is not a whole and genuine bundle: { $reason }
    .hint = Get the file again, or ask the sender to make a new one.
error-transport = The bundle was not made.
    .hint = Try again. The assessments are safe in the workspace.
error-record-broken = The document { $at } is not whole.
    .hint = Nothing has been changed. Get it from a backup or from a bundle that was sent.
error-message-too-large = That is too much at once.
    .hint = Divide it into smaller parts. Nothing has changed.
error-name-invalid = The workspace needs a name on one line.
    .hint = Write a name you will know it by, such as the municipality and the year.
error-none-open = No workspace is open.
    .hint = Open a workspace, or make a new one.
error-stopped = Stopped. Nothing was changed.
    .hint = Start again whenever you like.
error-report = The report was not made.
    .hint = The assessment is safe. Report the error with the ID of the assessment.
error-not-ours = { $at } is not a workspace that the key fits.
    .hint = Check whether database and key belong together, and whether the file comes from VIBA. “viba repair” shows what can be had from the file, the backups and the bundles. Nothing is deleted.
    .window = “Repair …” makes the file anew from all that can be read, and from the backups. The old file is kept.
error-too-new = The workspace was made by a newer program (schema { $needs }, this one knows { $ours }).
    .hint = Update VIBA. The file has not been touched.
error-read-only = { $at } cannot be written to.
    .hint = Move the workspace to a folder you are allowed to write to. Everything in it is safe.
error-disk-full = It has not been saved: the disk is full.
    .hint = { $freed ->
        [yes] VIBA has now given free room that was kept for this: do it once more, it will work. Then clear the disk. Everything saved before is safe.
       *[no] Free some space and try again. Everything saved before is safe, and can be read.
    }
error-unfit-folder = { $at } is no place for a workspace: { $why ->
        [network] the folder is on another machine
       *[synced] the folder is copied to other machines
    }, and that damages the database.
    .hint = Choose a folder on this machine that is not synchronised. Bundles for the municipality may well go into a shared folder.
error-damaged = The database is damaged.
    .hint = Do not delete anything. “viba repair” shows what can be had from the file, the backups and the bundles. Nothing is deleted.
    .window = Do not delete anything. “Repair …” makes the file anew from all that can be read, and from the backups. The old file is kept.
error-store = The database did not answer as it should.
    .hint = Try again. If it happens again, keep the folder and report the error.
error-register-too-large = The register file is larger than { $limit } bytes.
    .hint = Get only your own municipality.
error-register-empty-file = The register file is empty.
    .hint = Get the file again.
error-register-not-utf8 = The register file is not saved as UTF-8 (line { $line }, column { $column }).
    .hint = Save the file again as UTF-8.
error-register-not-json = The register file is not JSON (line { $line }, column { $column }).
    .hint = Get the list as JSON from NBR or Enhetsregisteret. Spreadsheets and web pages cannot be read.
error-register-truncated = The register file breaks off at line { $line }, column { $column }.
    .hint = Get the file again: the last part is missing. Nothing has been taken in.
error-register-wrong-wrapper = This is JSON, but not a list from NBR or Enhetsregisteret. It has: { $seen }.
    .hint = Expected one of these: { $expected }.
    .window = Get the list of the municipality’s kindergartens from the national kindergarten register (NBR) or Enhetsregisteret, and save it as a JSON file. Nothing has been read.
error-register-empty-list = The list from the register is empty.
    .hint = Check whether the municipality number in the query is right.

# The program without a window: wrong use.
error-usage-unknown = “{ $word }” is not known here.
    .hint = See “viba --help”, or “viba COMMAND --help”.
error-usage-missing = Something is missing: { $word }.
    .hint = See “viba COMMAND --help”.
error-usage-value = “{ $value }” cannot be used for { $word }.
    .hint = Possible: { $possible }.
error-usage = The command cannot be used like this.
    .hint = See “viba --help”, or “viba COMMAND --help”.
error-declined = Stopped. Nothing has been written.
    .hint = Run the command again and answer yes, or add --yes.

# Mistakes in a package with a rubric.
rubric-problem-file-missing = The file { $file } is missing from the package.
rubric-problem-file-unknown = This file does not belong in a package.
rubric-problem-file-too-large = The file is larger than { $limit } bytes.
rubric-problem-not-utf8 = The file is not saved as UTF-8.
rubric-problem-syntax = This is not valid TOML: { $detail }
rubric-problem-key-unknown = Unknown key “{ $key }”. Did you mean: { $allowed }?
rubric-problem-key-missing = The key “{ $key }” is missing.
rubric-problem-wrong-type = Wrong type here. It should be { $expected ->
        [text] a text
        [number] a whole number
        [list] a list
        [table] a table
       *[truth] true or false
    }.
rubric-problem-word-unknown = Unknown word “{ $word }”. Possible: { $allowed }.
rubric-problem-id-invalid = “{ $id }” cannot be an ID. Use a–z, 0–9 and hyphens; indicators are called item.level.number with level 1, 3, 5 or 7.
rubric-problem-version-invalid = “{ $version }” is not a version. Write three numbers, such as 1.0.0.
rubric-problem-format-unknown = Format { $format } is not known. Update VIBA, or write format = 1.
rubric-problem-duplicate = “{ $id }” is there twice.
rubric-problem-item-unknown = The sub-scale names the item “{ $id }”, which does not exist.
rubric-problem-item-unplaced = The item “{ $id }” is not in any sub-scale.
rubric-problem-indicator-elsewhere = The indicator “{ $id }” is under the item “{ $item }”, but by its name it belongs to another.
rubric-problem-level-missing = The item “{ $item }” has no indicator at level { $level }.
rubric-problem-level-only-na = At level { $level } of “{ $item }”, every indicator can be not applicable. At least one must always apply.
rubric-problem-list-empty = The list is empty. It needs at least one entry.
rubric-problem-out-of-range = Outside what is possible: { $allowed }, the smallest first.
rubric-problem-text-missing = The text “{ $key }” is missing or empty{ $id ->
        [none] .
       *[other] { " " }for { $id }.
    }
rubric-problem-text-for-unknown = Text for “{ $id }”, which is not in the structure. { $nearest ->
        [none] { "" }
       *[other] Did you mean { $nearest }?
    }
rubric-problem-text-too-long = The text is longer than { $limit } characters.
rubric-problem-text-invisible = The text has an invisible character ({ $character }). Delete it.
rubric-problem-na-without-condition = “{ $id }” can be not applicable, but the text does not say when (na_when).
rubric-problem-condition-without-na = “{ $id }” has a condition for not applicable (na_when), but cannot be so.
rubric-problem-question-missing = “{ $id }” is taken from the interview or from documents, but has no question to ask (ask).
rubric-problem-subscale-unknown = There is no sub-scale “{ $id }”. Correct the name, or add it.
rubric-problem-choose-one-apart = The group “{ $id }” needs at least two items, all of one sub-scale.
rubric-problem-date-invalid = “{ $date }” is not a date. Write it as 2027-12-31.
rubric-problem-too-many = There are more than { $limit } here. A scale cannot have that many.
rubric-problem-crosswalk-sizes = A line with “{ $change }” has the wrong number of old or new ids.
rubric-problem-crosswalk-unknown = The crosswalk leads to “{ $id }”, which is not in this version.
rubric-problem-crosswalk-item = The crosswalk calls the item “{ $item }” the same, but its indicator “{ $indicator }” is not. Write “meaning” for the item.
rubric-problem-language-mismatch = The file name says the language { $expected }, but the file says something else.
rubric-problem-language-unlisted = The language { $language } is not in the list “languages” in rubric.toml.

# Mistakes in an answers file.
answers-problem-key-unknown = Unknown key.
answers-problem-key-missing = This key is missing.
answers-problem-duplicate = “{ $key }” stands twice. Keep one.
answers-problem-wrong-type = Wrong type here. It must be { $expected ->
    [text] a text
    [number] a whole number
    [list] a list
    [table] an object
   *[truth] true or false
}.
answers-problem-word-unknown = “{ $found }” cannot stand here. Possible: { $allowed }.
answers-problem-shape = Does not fit here: { $detail }
answers-problem-format-unknown = Format { $found } is not known. Write 1.
answers-problem-rubric-unknown = The rubric { $found } is not installed. Installed: { $installed }.
answers-problem-number-invalid = “{ $found }” is not an organisation number.
answers-problem-empty = This must not be empty.
answers-problem-not-one-line = A name must be on one line, with no invisible characters.
answers-problem-time-invalid = “{ $found }” is not a time. Write 2026-03-12T08:30:00+01:00, or 08:30 in the rhythm of the day.
answers-problem-date-invalid = “{ $found }” is not a date. Write 2026-03-12.
answers-problem-backwards = The end comes before the start.
answers-problem-no-sitting = There must be at least one session, or no one knows which day it was.
answers-problem-indicator-unknown = “{ $found }” is not in the rubric. { $nearest ->
        [none] { "" }
       *[other] Did you mean { $nearest }?
    }
answers-problem-answer-unknown = “{ $found }” is not an answer. Possible: { $allowed }.
answers-problem-na-not-allowed = “na” (not applicable) is not allowed here.
answers-problem-fault-is-yes-or-no = At level 1 there is only “yes” (seen) and “no” (not seen).
answers-problem-item-is-na-only = A whole item can only have the answer “na” (not applicable).
answers-problem-ratings-not-used = This rubric is scored from indicators, not by direct numbers.
answers-problem-rating-out-of-range = “{ $found }” is outside the scale. Write a whole number from 1 to 7, or null for a cycle that was not carried out.
answers-problem-ratings-too-many = There are { $found } ratings here, but the scale has { $limit } cycles.

# What rubrics are refused for
error-sheet-refused = { $count ->
        [one] The spreadsheet has one mistake.
       *[other] The spreadsheet has { $count } mistakes.
    }
    .hint = Mend the spreadsheet and read it again. Nothing was changed here.
error-workbook = The spreadsheet was not made.
    .hint = Name languages that the rubric has, such as nb or en.
error-language-missing = The rubric has no wording in { $language }.
    .hint = Choose one of these: { $known }.
error-rubric-expired = The licence of { $at } ended on { $until }.
    .hint = Old assessments open as before. Ask the owner for a new version.
error-rubric-not-for-visits = { $at } is not made for visits.
    .hint = A frame has no wording, and scales with direct ratings have no place in a visit. Choose another scale.
error-rubric-is-frame = { $at } is a frame without wording.
    .hint = Fill in the wording you hold a licence for, set the status to working, and make the package again.
error-rubric-taken = The name { $at } is used by another rubric.
    .hint = Give the rubric an id of its own, or a new version if it is yours.
error-owner-changed = { $at } is signed with another key ({ $found }) than the earlier versions from { $owner } ({ $known }).
    .hint = Do not use it before you have asked the owner whether the key was changed.
error-package-refused = { $at } was refused. { $reason }
    .hint = Nothing was changed here.
error-owner-key-refused = { $at } cannot be used. { $reason }
    .hint = Name the file with the owner’s key, or a name where there is no file: a new one is then made.
error-wording-withheld = The licence does not let the wording of { $at } out in this way.
    .hint = Ask the owner of the wording. Answers, ids and your own notes can always be taken out.
error-no-crosswalk = { $to } does not say what became of { $from }.
    .hint = The draft stays in the version it has. Ask the owner for a crosswalk.
error-edit-refused = What was to be changed is not in the rubric.
    .hint = Open the rubric again and try once more.
error-version-not-newer = { $version } is not newer than { $newest }.
    .hint = Write a higher number, for example one more in the middle.
error-nothing-edited = Nothing was changed in { $at }.
    .hint = Change something first. Then it can be saved as a new version.

# Why a rubric package or an owner's key is refused
reason-package-empty = The file is empty. Perhaps it has not finished synchronising. Get the file again, or ask whoever made it for a new one.
reason-package-too-large = The file has { $bytes } bytes. A rubric package may have at most { $limit }. Ask the owner to make the package again with VIBA.
reason-package-encrypted = The file is encrypted. Decrypt it first.
reason-package-not-a-package = The file is not a rubric package from VIBA. Choose a file that ends in .vrubric.
reason-package-is-a-bundle = This is a bundle of assessments, not a rubric. Import it as a bundle.
reason-package-truncated = The file breaks off. Perhaps it has not finished copying. Get the file again, or ask whoever made it for a new one.
reason-package-damaged = The contents of the file are damaged. Get the file again, or ask whoever made it for a new one.
reason-package-window-too-large = The package needs too much memory to unpack. Ask the owner to make the package again with VIBA.
reason-package-unpacks-too-large = The package holds more than { $limit } bytes. Ask the owner to make the package again with VIBA.
reason-package-ratio = More comes out of the package than any genuine one holds. Do not use the file. Ask the owner where it comes from.
reason-package-trailing-bytes = Something has been added after the end of the package ({ $bytes } bytes). Get the file again, or ask whoever made it for a new one.
reason-package-after-archive = Something has been added after the end of the archive. Do not use the file. Ask the owner where it comes from.
reason-package-not-an-archive = The contents are not a whole archive. Get the file again, or ask whoever made it for a new one.
reason-package-not-a-file = { $name } in the package is not a plain file ({ $kind }). Do not use the file. Ask the owner where it comes from.
reason-package-path-in-name = The file name { $name } points outside the package. Do not use the file. Ask the owner where it comes from.
reason-package-name-not-text = The file name { $name } cannot be read as text. Ask the owner to make the package again with VIBA.
reason-package-name-too-long = The file name { $name } is longer than { $limit } bytes. Ask the owner to make the package again with VIBA.
reason-package-name-odd = The file name { $name } has a character that cannot stand there ({ $character }). Only a–z, A–Z, 0–9, full stop, hyphen and underscore will do.
reason-package-name-reserved = The file name { $name } is reserved by Windows. Ask the owner to rename the file.
reason-package-duplicate-name = { $name } is in the package twice. Do not use the file. Ask the owner where it comes from.
reason-package-same-but-for-case = { $name } and { $other } differ only in capital letters. Ask the owner to rename one of them.
reason-package-out-of-order = { $name } is not in its place. The package was not made by VIBA. Ask the owner to make the package again with VIBA.
reason-package-odd-header = { $name } was not packed by VIBA. Ask the owner to make the package again with VIBA.
reason-package-too-many-files = The package has more than { $limit } files. Ask the owner to take out files that do not belong.
reason-package-file-too-large = { $name } is larger than { $limit } bytes. Ask the owner to shorten it.
reason-package-nested-archive = { $name } is itself an archive or an encrypted file. Ask the owner to put the files in one by one.
reason-package-no-files = There are no files in the package. Ask the owner to make the package again with VIBA.
reason-package-compress = The package was not made. Close other programs and try again.
reason-package-unsigned = No owner has signed the package. Ask the owner to sign it, or make sure in another way where it comes from.
reason-package-signature-form = signature.toml cannot be read (line { $line }, column { $column }). Ask the owner to sign the package again with VIBA.
reason-package-signature-format = The signature has form { $format }, which this program does not know. Update VIBA and try again.
reason-package-signature-key-unknown = signature.toml has an unknown key { $key } (line { $line }, column { $column }). Ask the owner to sign the package again with VIBA.
reason-package-signature-key-missing = signature.toml lacks { $key }. Ask the owner to sign the package again with VIBA.
reason-package-owner-empty = The owner has no name. Give the owner’s name.
reason-package-owner-too-long = The owner’s name is longer than { $limit } characters. Give a shorter name.
reason-package-owner-odd = The owner’s name has a character that cannot stand there ({ $character }). Type the name by hand, with no space at either end.
reason-package-key-form = The owner’s key is not a key. Ask the owner to sign the package again with VIBA.
reason-package-key-weak = The owner’s key proves nothing: almost anything would fit it. Do not use the file. Ask the owner where it comes from.
reason-package-signature-length = The signature has { $bytes } bytes, not 64. Ask the owner to sign the package again with VIBA.
reason-package-altered = The package was changed after { $owner } signed it, or someone else used the name. Do not use the file. Ask the owner where it comes from.
reason-owner-key-not-a-key-file = The file is not an owner’s key. Choose the file VIBA saved the key in.
reason-owner-key-unknown-form = The key has a form this program does not know. Update VIBA.
reason-owner-key-damaged = The key is damaged or incomplete. Restore it from your backup.

# What is wrong in a workbook with a rubric
sheet-problem-not-a-workbook = The file is not a workbook that can be read ({ $found ->
        [empty] it is empty
        [text] it is a text or CSV file
        [ods] it is ODS
        [xlsb] it is XLSB
        [zip] it is another zip file
       *[unknown] unknown form
    }). Open it in the spreadsheet program and save it as .xlsx.
sheet-problem-damaged = The file is damaged or cut short. Get or save it again.
sheet-problem-old-workbook = The workbook has the old form .xls. Save it as .xlsx.
sheet-problem-encrypted = The workbook has a password. Save it without a password.
sheet-problem-macros = The workbook has macros. Save it as .xlsx without macros.
sheet-problem-workbook-too-large = The workbook is too large ({ $what ->
        [bytes] more than { $limit } bytes
        [unpacked] more than { $limit } bytes unpacked
        [ratio] more than { $limit } times as large unpacked
        [parts] more than { $limit } parts
        [sheets] more than { $limit } sheets
        [cells] more than { $limit } cells
       *[text] more than { $limit } bytes of text
    }). Copy the contents into a new template, without pictures and formatting.
sheet-problem-path-outside = The file has a part that leads out of it: { $path }. Do not use the file. Ask the sender for a new one.
sheet-problem-part-broken = A part of the file is broken: { $part }. Open the file in the spreadsheet program and save it again.
sheet-problem-sheet-missing = The sheet “{ $sheet }” is missing. Give the sheet its name back, or take it from the template. { $nearest ->
        [none] { "" }
       *[other] Is it “{ $nearest }”?
    }
sheet-problem-sheet-unknown = This sheet is not read. Correct its name, delete it, or let its name start with “Notes”. { $nearest ->
        [none] { "" }
       *[other] Did you mean “{ $nearest }”?
    }
sheet-problem-sheet-twice = The sheet stands twice. Keep one.
sheet-problem-header-missing = The column “{ $header }” is missing. Write the header in the first row.
sheet-problem-column-unknown = Unknown column “{ $header }”. Correct the header, or delete the column. { $nearest ->
        [none] { "" }
       *[other] Did you mean “{ $nearest }”?
    }
sheet-problem-column-unlisted = The column is in the language { $language }, which is not in the row “languages”. Add the language on the sheet Rubric, or empty the column.
sheet-problem-column-twice = The column is already in { $first }. Keep one of them.
sheet-problem-cell-without-header = Something stands in a column without a header. Give the column a header, or empty it.
sheet-problem-too-many-rows = Rows after { $limit } are not read. Delete what stands further down.
sheet-problem-too-many-columns = Columns after number { $limit } are not read. Delete what stands further out.
sheet-problem-formula = The cell is a formula. Paste it as a value: a computed text changes when nobody looks.
sheet-problem-error-value = The cell shows the error { $value }. Write what should stand there.
sheet-problem-not-a-text = A text must stand here, not { $found ->
        [number] a number
        [date] a date
       *[truth] true or false
    }. Format the cell as text and write it again, for example 1.0.0.
sheet-problem-not-a-number = A whole number must stand here. Write it in digits.
sheet-problem-merged-cells = The cells { $range } are merged. Split them again.
sheet-problem-id-missing = The row has no id. Write an id in the first column, or empty the row.
sheet-problem-id-twice = “{ $id }” is already in { $first }. Give one of them another number.
sheet-problem-indicator-without-item = The item “{ $item }” is not on the sheet Items. Correct the id, or add the item. { $nearest ->
        [none] { "" }
       *[other] Did you mean “{ $nearest }”?
    }
sheet-problem-not-with-rule = This does not go with “{ $rule }”. Empty it, or choose another “item rule” on the sheet Rubric.
sheet-problem-value-elsewhere = This belongs in the column “{ $column }”. Move it there.
sheet-problem-licence-missing = The sheet Licence is empty. Write the licence that goes with the wording, line by line.

# What is wrong in a plan or a sheet of answers that somebody filled in
sheet-problem-not-a-document = The file is neither a Word document (.docx) nor a workbook (.xlsx) that can be read. Save it in one of these forms and try again.
sheet-problem-not-a-plan = There is no plan in it. Use the file that VIBA saved, and leave the words on the left as they are.
sheet-problem-too-many-goals = A plan has at most { $limit } goals. Take the others out, or join them.
sheet-problem-status-unknown = “{ $found }” does not say how far the goal is. Write one of these: { $choices }.
sheet-problem-not-a-day = “{ $found }” is not a date. Write it like this: 2027-03-15.
sheet-problem-field-too-long = This has more than { $limit } characters. Shorten it.
sheet-problem-not-a-sheet-of-answers = There are no answers in it. Use the sheet that VIBA saved, and leave the column of ids as it is.
sheet-problem-other-rubric = The sheet belongs to the scale { $found }, not { $wanted }. Save a new sheet and copy the answers over.
sheet-problem-indicator-unknown = The scale has no indicator “{ $id }”. Use the sheet that VIBA saved.
sheet-problem-answer-unknown = “{ $found }” is not an answer. Choose one of these: { $choices }.
sheet-problem-answer-not-allowed = “{ $found }” cannot be answered here. Choose one of the words in the list.

# Proving a report
error-no-seal = { $at } is not a report that can be proved.
    .hint = Only reports of final assessments have a seal. Use the file as VIBA saved it; a print that was scanned, or a file that was saved again, has lost it.
