# The program without a window.

cli-about = VIBA rates the quality of what happens in a kindergarten. This is the program without a window: everything can be done from here, without a network.
cli-after = Try first: viba demo
    
    Everything stays in one workspace on this machine. Nothing is sent anywhere.
    Exit: 0 done · 1 failed · 2 wrong use · 3 refused · 4 not found · 5 locked or newer format
cli-usage = Usage
cli-usage-options = [options]
cli-usage-command = COMMAND
cli-heading-commands = Commands
cli-heading-arguments = What
cli-heading-options = Options
cli-heading-global = Always available
cli-help = Show this help
cli-version = Show the version
cli-value-folder = FOLDER
cli-value-file = FILE
cli-value-name = NAME
cli-value-id = ID
cli-value-lang = LANGUAGE
cli-value-kind = KIND
cli-value-date = DATE
cli-value-number = ORGNO
cli-value-group = GROUP
cli-value-code = CODE
cli-value-rubric = RUBRIC
cli-value-words = WORDS
cli-value-role = ROLE

cli-workspace = The workspace. Otherwise VIBA_WORKSPACE, otherwise the one last open, otherwise the usual place
cli-json = Write the result as JSON
cli-lang = Language: nb, nn or en
cli-yes = Answer yes to questions

cli-demo = Show the whole job on an invented visit: report, charts, bundle and the municipality’s overview
cli-demo-out = Where the results are put
cli-init = Make a workspace
cli-init-role = assessor, office (central office) or trainee (in training)
cli-init-name = The name it is given
cli-register = Registers of kindergartens
cli-register-import = Read a list from NBR or Enhetsregisteret (JSON). The same file twice changes nothing
cli-register-list = List the kindergartens
cli-rubric = Rubrics
cli-rubric-list = List what is installed
cli-rubric-check = Check a package and show every mistake at once
cli-rubric-check-path = The folder or file with the package
cli-rubric-score = Score an answers file without saving anything
cli-rubric-score-rubric = An installed rubric, such as viba-working@0.2.0, a folder or a .vrubric file
cli-visit = Visits
cli-visit-new = Make a visit and get the code it is handed over with
cli-visit-code = Show the code of a visit
cli-visit-link = Take over a visit that someone else has made, with its code
cli-visit-kindergarten = The kindergarten’s organisation number
cli-visit-group = The name of the group
cli-visit-date = The day, such as 2026-03-12
cli-assess = Take in an answers file as a new assessment
cli-assess-answers = The answers file (JSON)
cli-assess-finalize = Make it final at once
cli-finalize = Make an assessment final: signed, and never changed afterwards
cli-list = List the assessments in the workspace
cli-show = Show an assessment: scores, why, and what would lift them
cli-search = Search the notes
cli-report = Make the report as a PDF
cli-report-kind = leader: to the head. protocol: every answer. one-pager: one page for the staff room. parents: to parents. public: for anyone. blank-sheet: a sheet to fill in by hand, also for ID@VERSION of a scale
cli-reports = Make the reports of all results
cli-reports-to = The folder to put them in
cli-did-reports = { $count ->
    [one] { $count } report lies
   *[other] { $count } reports lie
} in { $folder }. { $failed ->
    [0] All were made.
   *[other] { $failed } could not be made:
}
cli-archive = Lay the report ready for the archive: PDF, JSON, archive message and checksum
cli-archive-to = The folder to put the files in
cli-letter = Make a letter for a visit as PDF
cli-letter-kind = letter: to the kindergarten. poster: for the staff. parents: to parents
cli-report-unaltered = Unaltered. The file shows assessment { $record } ({ $edition }), signed with { $signer }.
cli-report-altered = ALTERED since it was signed. The file says that it shows assessment { $record } ({ $edition }), signed with { $signer }.
cli-report-key-known = The key is known here.
cli-report-key-unknown = The key is not known here.
cli-report-person = Signed by person { $person }.
cli-report-person-named = Signed by { $name } (person { $person }).
cli-report-same = Made again here, the report is the same.
cli-report-differs = Made again here, the report is another: something has come since, or the answers were corrected.
cli-report-other-program = Another version of VIBA made it, so it cannot be made alike here.
cli-report-not-here = The assessment is not here.
cli-chart = Make a chart as SVG
cli-chart-kind = profile: sub-scales and items. items: by strength. groups: the groups. trend: the visits. compare: beside the self-assessment. assessors: two assessors. ladder: one item
cli-chart-item = The item that ladder shows, for example curiosity
cli-out = The file to write
cli-export = Write a signed bundle of all final assessments. The bundle is not encrypted
cli-export-to = The folder the bundle is put in. Otherwise the outbox of the workspace
cli-import = Take bundles into the central office. Order and repetition make no difference
cli-outbox = List the bundles made here
cli-office = The central office
cli-office-status-about = Figures for the workspace, and what someone should look at
cli-office-summary = One result for each visit, with sub-scales
cli-office-conflicts = Visits that a person must decide
cli-verify = Check that a bundle or a report is whole and genuine
cli-id = An ID, at least eight characters of it, a visit code or a document hash

cli-did-init = The workspace has been made: { $folder }
cli-did-register = Read from { $source }: { $added } new, { $updated } changed, { $unchanged } as before.
cli-did-register-skipped = Skipped: { $list }
cli-did-register-numbers = Invalid organisation numbers at: { $list }
cli-did-register-pages = The register has { $pages } pages. Read them all in.
cli-skipped-test = { $count } for testing
cli-skipped-closed = { $count } closed
cli-skipped-not-kindergarten = { $count } not a kindergarten
cli-skipped-shared-service = { $count } shared service
cli-skipped-bad-number = { $count } with an invalid number
cli-skipped-no-name = { $count } without a name
cli-skipped-not-a-unit = { $count } not a unit
cli-skipped-duplicate = { $count } listed twice
cli-did-check = { $rubric } is whole: { $items } items, { $indicators } indicators. SHA-256 { $hash }
cli-did-visit = Visit { $date } in { $group }: code { $code }
cli-did-assess = Saved { $answers ->
        [one] 1 answer
       *[other] { $answers } answers
    } and { $notes ->
        [one] 1 note
       *[other] { $notes } notes
    }. Assessment { $id }, visit code { $code }.
cli-did-finalize = Final and signed: { $record }
cli-warn-open = { $count ->
        [one] One answer is missing
       *[other] { $count } answers are missing
    }. Items without a score: { $items }
cli-did-write = Written: { $file }
cli-plain-bundle = The bundle is not encrypted: whoever has the file can read notes and answers.
cli-ask-plain = Write it all the same? [y/N]
cli-ask-yes = y
cli-did-export = Bundle of { $records ->
        [one] one document
       *[other] { $records } documents
    }: { $file }
cli-did-export-again = Nothing is new since last time. The same bundle is there: { $file }
cli-merged-accepted = Taken in: { $file } ({ $added } new, { $known } already known)
cli-merged-partial = Partly taken in: { $file } ({ $added } new). Set aside: { $rejected }
cli-merged-duplicate = Already known: { $file }
cli-merged-refused = Not taken in: { $file }: { $reason } The file has been set aside, whole.
cli-verified = Whole and genuine: { $records ->
        [one] 1 document
       *[other] { $records } documents
    } from machine { $device }, bundle no. { $seq }, signed with { $signer }
cli-verified-person = Key { $key } signs for person { $person } on that machine.
cli-digest = State: { $digest }
cli-found-notes = Showing { $shown } of { $total } notes. The newest come first.
cli-nothing = Nothing here yet.

cli-head-name = Kindergarten
cli-head-group = Group
cli-head-date = Day
cli-head-state = State
cli-head-answered = Answers
cli-head-id = ID
cli-head-rubric = Rubric
cli-head-number = Org. no.
cli-head-town = Place
cli-head-item = Item
cli-head-score = Score
cli-head-why = Why
cli-head-lift = What would lift it
cli-head-result = Result
cli-head-total = All items
cli-head-records = Documents
cli-state-draft = draft
cli-state-final = final
cli-status-working = working version, not validated
cli-status-validated = validated
cli-result-one-assessor = one assessor
cli-result-consensus = agreed
cli-result-waits-for-consensus = waiting for an agreed score
cli-result-forked = two versions, to be decided
cli-result-self = self-assessment
cli-result-differs = score in the document does not follow the rule
cli-result-unchecked = score not checked: the rubric is not installed
cli-why-fault = faults seen: { $count }
cli-why-stopped = { $met } of { $applicable } at level { $level }
cli-why-top = everything is met
cli-why-open = { $count } unanswered could change the score
cli-why-none = not applicable
cli-lift-need = { $need } of { $of } at level { $level } gives { $to }
cli-lift-faults = without the faults: { $to }
cli-lift-both = without the faults, { $need } of { $of } at level { $level } gives { $to }
cli-subscale-column = S{ $number }
cli-subscale-legend = S{ $number } = { $title }
cli-mean-with-n = { $mean } ({ $n })
cli-summary-note = The figures are averages of items, with the number of items in brackets. The order is alphabetical and says nothing about quality.
cli-office-status = Documents: { $records } · visits with a result: { $results } · to be decided: { $conflicts } · waiting for a predecessor: { $pending }
cli-office-keys = Keys not approved: { $count }
cli-office-missing = Missing from machine { $device }: { $first }–{ $last }
cli-office-reused = Machine { $device } has used number { $number } twice. Has it been restored or copied?
cli-office-other-person = Result { $record } is signed with the key of another person than it says itself. Ask whoever sent it.
cli-office-quarantined = Set aside: { $file }: { $reason }

demo-step-register = Reading a register of invented kindergartens
demo-step-assess = Taking in three visits to the same group
demo-step-finalize = Making them final: signed and locked
demo-step-report = Making the report and the charts
demo-step-export = Writing a signed bundle
demo-step-import = The central office takes in the bundle, twice: the second time, nothing happens
demo-done = Look here:
demo-file-report = The report for the head
demo-file-profile = The profile
demo-file-items = The items by strength
demo-file-bundle = The bundle
demo-file-summary = The municipality’s overview
demo-invented = The kindergarten and all figures are invented.

cli-value-owner = OWNER
cli-rubric-add = Install a signed rubric in the workspace
cli-rubric-add-file = The rubric as a .vrubric file
cli-rubric-pack = Put a package in one file
cli-rubric-pack-out = The file to write; else <id>-<version>.vrubric here
cli-rubric-sign = Sign a package with the owner’s key
cli-rubric-sign-path = The folder or file with the package
cli-rubric-sign-owner = The name of the owner of the wording; else what the package says
cli-rubric-sign-key = The file with the key; made if there is none. Without it the workspace signs
cli-rubric-diff = Show what changed between two versions
cli-rubric-diff-old = The old one: an installed name, a folder or a file
cli-rubric-diff-new = The new one
cli-rubric-diff-out = Write the difference as PDF, or as text in a .txt file
cli-rubric-print = Write the rubric for proof-reading
cli-rubric-print-rubric = An installed rubric, a folder or a file
cli-rubric-print-out = PDF file, or .txt for plain text
cli-rubric-print-beside = One more language, side by side
cli-rubric-template = Write the rubric as a spreadsheet to edit
cli-rubric-template-from = An installed rubric, a frame, a folder or a file; else an empty sheet
cli-rubric-template-languages = The languages that stand side by side, such as nb,en
cli-rubric-from-xlsx = Read a spreadsheet back into a package
cli-rubric-from-xlsx-out = The folder for the package
cli-rubric-move = Move a draft to another version of its rubric
cli-rubric-move-to = The version, such as viba-working@0.2.0
cli-rubric-move-yes = Move; without this only what would happen is shown
cli-did-pack = { $rubric } is in { $file }. SHA-256 { $hash }
cli-did-pack-unsigned = It is not signed. Before anybody can install it: viba rubric sign { $file }
cli-did-sign = { $rubric } is signed by { $owner } with the key { $key }.
cli-did-sign-new-key = A new key is in { $file }. Keep it safe: new versions must be signed with the same one.
cli-did-add = { $rubric } from { $owner } is installed. Key { $key }
cli-did-add-first = It is the first version of this rubric here. Ask the owner whether the key is right.
cli-did-add-known = { $rubric } was here already.
cli-did-add-expired = The licence has ended: old assessments open, new ones cannot begin.
cli-did-from-xlsx = { $rubric } is in { $folder }: { $items } items, { $indicators } indicators.
cli-did-check-signed = Signed by { $owner }, key { $key }.
cli-diff-none = No difference.
cli-move-summary = From { $from } to { $to }: { $carried } answers come along, { $reworded } of them to other words. { $left } do not. { $answered } of { $of } are answered afterwards.
cli-move-ties = { $count ->
        [one] One note loses a tag.
       *[other] { $count } notes lose a tag.
    }
cli-move-not-yet = Nothing was moved. Add --yes to move.
cli-move-done = Moved. Undo moves it back.
cli-status-frame = frame without wording
cli-head-owner = Owner
cli-head-licence = Licence
cli-licence-open = wording may be shown
cli-licence-reports = in reports only
cli-licence-exports = in exports only
cli-licence-closed = wording is withheld
cli-licence-until = until { $until }
cli-licence-expired = ended { $until }
cli-rating-missing = cycle { $cycles } missing
cli-mean-of-means = Mean of the sub-scale means
cli-domain-items = over items
cli-domain-subscales = over sub-scales
cli-head-called = Name
cli-rubric-print-language = The language of the wording; else your own
cli-rubric-from-xlsx-file = The spreadsheet
cli-value-old = OLD
cli-value-new = NEW

cli-passphrase-file = File with the passphrase or the recovery code that unlocks the workspace
cli-init-passphrase = With --passphrase-file the workspace gets the passphrase in the file. Without it, it opens for whoever is logged in on the machine
cli-key = Who can open the workspace: passphrase, recovery code, the machine
cli-key-status = Show what opens it
cli-key-passphrase = Give it a passphrase, or a new one
cli-key-new-passphrase-file = File with the new passphrase, on its first line
cli-key-recovery = Make a new recovery code, and show it this one time
cli-key-recovery-out = Put the code on a sheet to print as well
cli-key-auto = Whether it opens by itself for whoever is logged in on the machine
cli-key-auto-word = on or off
cli-value-word = WORD
cli-did-init-passphrase = It is opened with the passphrase. Make a recovery code too: “viba key recovery”.
cli-did-init-keychain = { $guard ->
        [system] It opens for whoever is logged in on the machine: the key is in the keychain.
       *[account] It opens for whoever is logged in on the machine. That does not protect a lost machine: make a passphrase with “viba key passphrase”.
    }
cli-did-key-slots = Opened with: { $list }
cli-key-slot-passphrase = passphrase
cli-key-slot-recovery = recovery code
cli-key-slot-keychain = login on the machine
cli-did-key-code = The recovery code. It is shown only now: print it or copy it down, and put it in a safe place.
cli-key-office = Let a central office help whoever loses the passphrase: it alone can read the code
cli-key-office-file = The key file from the office (.voffice)
cli-key-office-off = Let no office help any more
cli-key-office-seen = { $name }: { $fingerprint }. Compare the four groups with those the office says, by another way than the file came.
cli-key-envelope = Write the envelope that only the office can open. Needs no passphrase
cli-key-envelope-out = Where it is written (.venvelope)
cli-key-slot-office = the code at the office
cli-did-key-envelope = Written: { $file }. Send it to the office, which reads out the code in it. Together with this workspace the code opens it.
cli-office-recovery-key = Write the key file with which others can let the office help them
cli-office-key-out = Where it is written (.voffice)
cli-office-open-envelope = Read the code in an envelope from somebody who lost the passphrase
cli-office-envelope-file = The envelope (.venvelope)
cli-did-office-key = Written: { $file }. Hand it out. Whoever gets it compares these four groups with you: { $fingerprint }
cli-did-open-envelope = The code to “{ $workspace }”. Be sure whom you give it to: tell it only to the owner of the workspace.
cli-key-still-auto = It still opens for whoever is logged in on the machine too. “viba key auto off” turns that off.
