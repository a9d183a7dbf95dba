//! Planted sentences: a child writes them as notes through the program itself and does everything a person
//! may do with them, in a folder that is its home and its temporary folder at once. Then every file in it,
//! and what the child said, is searched for each of them. What a person asked for in the clear, a report
//! and a bundle, is left out, by name.

mod scan;

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use app::scale::Answer;
use app::{
    App, AppError, BackupReason, EXAMPLE_REGISTER, NoteChange, Recovery, ReportKind, SittingKind,
    Unwatched, WorkspacePaths,
};
use text::Lang;
use viba_tests::{TestHost, session};

use scan::{Found, scan};

/// How the work is called.
pub(crate) const WORK: &str = "leaks";
const WORDS: &str = "regn på ruta mi";
/// As many are notes of a record that is sent.
const NOTES: usize = 50;
/// Some more are never sent: in the bin, as a reason, as the words of before.
const OTHERS: usize = 6;

/// The sentences. Each begins alike, so that one pass finds them all.
fn sentences() -> Vec<String> {
    let does = ["bygger", "leser", "synger", "venter", "spør", "ler", "gråter", "hopper"];
    let places =
        ["ved gjerdet", "på kjøkkenet", "under bordet", "i garderoben", "bak skjæret", "på puta"];
    let all = (0..NOTES + OTHERS).map(|number| {
        let (does, place) = (does[number % does.len()], places[number / does.len() % places.len()]);
        format!("{}{does} {place} for {number}. gang.", scan::BEGINNING)
    });
    all.collect()
}

/// What a scan of everything showed.
pub(crate) struct Tally {
    pub(crate) sentences: usize,
    pub(crate) files: usize,
    pub(crate) bytes: u64,
    /// Where sentences were found, by file.
    pub(crate) leaks: Vec<String>,
    /// How many the same scan finds where they stand in the clear.
    pub(crate) in_control: usize,
    /// How many it finds in what was sent.
    pub(crate) in_bundle: usize,
    /// What a person asked for, and is left out.
    pub(crate) asked_for: Vec<String>,
}

/// Lets a child do it all, and scans twice: while the workspace is open, and after everything.
pub(crate) fn search() -> Tally {
    let place = tempfile::tempdir().expect("a folder");
    let root = place.path();
    std::fs::create_dir(root.join("tmp")).expect("made");
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["child", WORK])
        .arg(root)
        .arg("1")
        .env("TMPDIR", root.join("tmp"))
        .env("HOME", root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a child");
    let (mut out, mut said) = (child.stdout.take().expect("its words"), Vec::new());
    while !said.ends_with(b"open\n") {
        let mut byte = [0];
        assert!(out.read(&mut byte).expect("its words") == 1, "the child ended early");
        said.extend(byte);
    }
    let (mut found, left_out) = scan_all(root);
    child.stdin.take().expect("an ear").write_all(b"go on\n").expect("told");
    out.read_to_end(&mut said).expect("its words");
    let ended = child.wait_with_output().expect("its end");
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let (after, asked_for) = scan_all(root);
    found.add(after);
    found.add(scan("what the program said", &[said, ended.stderr].concat(), &sentences()));
    assert!(left_out.len() <= asked_for.len());
    let control = sentences().join("\n");
    let in_control = scan("control", control.as_bytes(), &sentences()).sentences.len();
    let in_bundle = scan("bundle", &sent(root), &sentences()).sentences.len();
    Tally {
        sentences: sentences().len(),
        files: found.files,
        bytes: found.bytes,
        leaks: found.at,
        in_control,
        in_bundle,
        asked_for,
    }
}

/// Scans every file but those somebody asked for, and names these.
fn scan_all(root: &Path) -> (Found, Vec<String>) {
    let (mut found, mut asked_for) = (Found::default(), Vec::new());
    for file in files(root) {
        let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        let is_bundle = name.ends_with(".vbundle") || name.ends_with(".vbundle.part");
        if name.starts_with("asked/") || is_bundle {
            asked_for.push(name);
        } else {
            found.add(scan(&name, &std::fs::read(&file).expect("read"), &sentences()));
        }
    }
    (found, asked_for)
}

fn files(at: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(at).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The records of the bundle that was sent, unpacked.
fn sent(root: &Path) -> Vec<u8> {
    let bundle = files(&root.join("asked"))
        .into_iter()
        .find(|file| file.extension().is_some_and(|ending| ending == "vbundle"));
    let bytes = std::fs::read(bundle.expect("a bundle")).expect("read");
    let unpacked = exchange::unpack(&bytes, &exchange::Limits::default()).expect("whole");
    unpacked.records.into_iter().flat_map(|record| record.body).collect()
}

/// The child: a workspace from its beginning to a repair, and locked at the end.
pub(crate) fn child(root: &Path) -> Option<()> {
    let home = root.join("home");
    let mut session = session(&home);
    session.create(app::Role::Assessor, "Prøve", Some(WORDS), None).ok()?;
    let app = session.app().ok()?;
    let folder = app.paths().folder().to_owned();
    app.import_register(EXAMPLE_REGISTER, &Unwatched).ok()?;
    let errors = write(app).ok()?;
    send(app, &root.join("asked")).ok()?;
    app.back_up(BackupReason::Asked, Some(&root.join("stick"))).ok()?;
    for error in &errors {
        // As it stands under "copy details".
        println!("{}", session.trouble(error).details);
    }
    println!("open");
    std::io::stdin().read_line(&mut String::new()).ok()?;
    let found = session.recovery().ok()?.check(&root.join("tmp")).ok()?;
    println!("{}", serde_json::to_string(&found).ok()?);
    session.lock().ok()?;
    recover(&home, &folder).ok()?;
    session.unlock(WORDS).ok()?;
    println!("{}", serde_json::to_string(&session.app().ok()?.list().ok()?).ok()?);
    session.lock().ok()?;
    Some(())
}

/// Every sentence is typed word by word, written, searched for; the others end in the bin, as a reason and
/// as words that were changed. Gives back what was refused.
fn write(app: &mut App) -> Result<Vec<AppError>, AppError> {
    let all = sentences();
    let id = app.assess(crate::answers::DRAFT.replace("practice", "external").as_bytes())?;
    let id = id.output.assessment;
    let mut refused = Vec::new();
    for (number, sentence) in all.iter().take(NOTES).enumerate() {
        for (end, _) in sentence.match_indices(' ').skip(number % 3) {
            app.keep_place(&id, None, Some(&sentence[..end]), &[])?;
        }
        app.keep_place(&id, None, Some(sentence), &[])?;
        app.write_note(&id, sentence, &[], &[])?;
        app.keep_place(&id, None, None, &[])?;
        if number % 5 == 0 {
            app.search_notes(sentence, 9)?;
            // Named by what was typed, in the wrong place.
            refused.extend(app.find(sentence).err());
            refused
                .extend(app.assess(format!("{{ \"format\": \"{sentence}\" }}").as_bytes()).err());
        }
    }
    let item = "talk".parse().map_err(|_| AppError::NotFound("talk".to_owned()))?;
    app.set_note_reason(&id, &item, Some(&all[NOTES]))?;
    let changed = app.write_note(&id, &all[NOTES + 1], &[], &[])?.output.note;
    let text = Some("Et annet ord.".to_owned());
    app.change_note(&id, &changed, &NoteChange { text, ..NoteChange::default() })?;
    let binned = app.write_note(&id, &all[NOTES + 2], &[], &[])?.output.note;
    app.change_note(&id, &binned, &NoteChange { remove: true, ..NoteChange::default() })?;
    app.write_note(&id, &all[NOTES + 3], &[], &[])?;
    app.undo(&id)?;
    for (indicator, answer) in [("curiosity.3.1", Answer::Yes), ("curiosity.3.2", Answer::No)] {
        let (assessment, indicator) = (id.clone(), indicator.to_owned());
        app.answer_indicator(&app::AnswerIndicator {
            assessment,
            indicator,
            answer: Some(answer),
        })?;
    }
    app.finalize(&id, &SittingKind::ALL)?;
    app.begin_correction(&id, &all[NOTES + 4])?;
    app.keep_place(&id, None, Some(&all[NOTES + 5]), &[])?;
    refused.extend(app.write_note("ingen", &all[0], &[], &[]).err());
    assert!(refused.len() > 20, "{}", refused.len());
    Ok(refused)
}

/// What a person asks for in the clear.
fn send(app: &mut App, asked: &Path) -> Result<(), AppError> {
    let id = app.list()?.first().map(|row| row.assessment.clone()).unwrap_or_default();
    app.save_report(&id, ReportKind::Protocol, &asked.join("rapport.pdf"), Lang::Nb)?;
    app.export(Some(asked))?;
    Ok(())
}

/// A page is spoilt, found, repaired; and a backup is put back.
fn recover(home: &Path, folder: &Path) -> Result<(), AppError> {
    let file = folder.join("viba.db");
    let mut bytes = std::fs::read(&file).unwrap_or_default();
    let place = bytes.len() - 6_000;
    bytes[place] ^= 1;
    let _ = std::fs::write(&file, bytes);
    let host = TestHost::days_later(9_000, 1).with_home(home);
    let paths = WorkspacePaths::new(folder.to_owned());
    let recovery = Recovery::new(paths, Some(WORDS), Box::new(host));
    let plan = recovery.plan_repair(folder)?;
    println!("{}", serde_json::to_string(&plan).unwrap_or_default());
    let repair = recovery.repair()?;
    assert!(repair.kept.is_some(), "a damage was found");
    let name = recovery.generations().pop().map(|one| one.name).unwrap_or_default();
    println!("{}", serde_json::to_string(&recovery.rehearse(&name)?).unwrap_or_default());
    recovery.restore(&name)?;
    Ok(())
}
