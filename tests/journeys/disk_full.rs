//! A disk that is full: what was saved is there and can be read, nothing is half written, the reserve
//! lets the last changes be saved, and after space is freed the work goes on.

use std::path::{Path, PathBuf};
use std::process::Command;

use app::{AnswerIndicator, App, AppError, Home, Host, Role, Session, WorkspacePaths};
use rubric::Answer;
use store::StoreError;
use viba_tests::{TestHost, begun};

/// A small disk of its own; none where nobody may mount one.
struct Disk {
    _folder: tempfile::TempDir,
    at: PathBuf,
}

impl Disk {
    fn new(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let at = folder.path().join("disk");
        std::fs::create_dir(&at).expect("made");
        let size = format!("size={megabytes}m");
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(&at).status();
        let is_mounted = mounted.is_ok_and(|status| status.success());
        if !is_mounted {
            println!("SKIPPED: a small disk needs the right to mount one");
        }
        is_mounted.then_some(Self { _folder: folder, at })
    }

    /// Fills the disk to the last byte; gives back what to remove to free it.
    fn fill(&self) -> PathBuf {
        use std::io::Write as _;
        let ballast = self.at.join("ballast");
        let mut file = std::fs::File::create(&ballast).expect("made");
        while file.write_all(&[7; 4096]).is_ok() {}
        while file.write_all(&[7]).is_ok() {}
        ballast
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.at).status();
    }
}

/// A machine that keeps a reserve of 256 KiB.
fn machine(seed: u64) -> Box<dyn Host> {
    Box::new(TestHost::new(seed).with_reserve(256 * 1024))
}

fn answer(app: &mut App, draft: &str, place: usize) -> Result<(), AppError> {
    let answers = [Answer::Yes, Answer::No];
    let indicator = ["curiosity.3.1", "curiosity.3.2", "curiosity.5.1"][place / 2 % 3].to_owned();
    let (assessment, answer) = (draft.to_owned(), Some(answers[place % 2]));
    app.answer_indicator(&AnswerIndicator { assessment, indicator, answer }).map(|_| ())
}

fn steps(app: &App, draft: &str) -> usize {
    app.indicator_history(draft, &"curiosity.3.1".parse().expect("an id")).expect("read").len()
}

#[test]
fn what_was_saved_stays_and_the_reserve_saves_the_last_changes() {
    let Some(disk) = Disk::new(24) else { return };
    let folder = disk.at.join("viba");
    let paths = WorkspacePaths::new(folder.clone());
    let mut app = App::create(paths, Role::Assessor, "Prøve", machine(5_001)).expect("a workspace");
    let draft = begun(&mut app, "Bjørka");
    answer(&mut app, &draft, 0).expect("saved");
    let reserve = folder.join("viba.reserve");
    assert_eq!(std::fs::metadata(&reserve).expect("laid").len(), 256 * 1024);
    let ballast = disk.fill();
    // The log may have room left from before: it is used up at last.
    let mut saved = 1;
    let refused = loop {
        match answer(&mut app, &draft, saved) {
            Ok(()) => saved += 1,
            Err(error) => break error,
        }
        assert!(saved < 5_000, "the disk never was full");
    };
    let AppError::Store(StoreError::DiskFull { freed, .. }) = &refused else {
        panic!("{refused:?}")
    };
    assert!(*freed && !reserve.exists(), "the reserve is given free");
    let hint = refused.hint(&text::Texts::new(text::Lang::Nb)).expect("a way out");
    assert!(hint.contains("en gang til"), "{hint}");
    // The same again finds room, and so do some after it.
    for more in 0..5 {
        answer(&mut app, &draft, saved + more).expect("saved in the reserve");
    }
    saved += 5;
    let refused = loop {
        match answer(&mut app, &draft, saved) {
            Ok(()) => saved += 1,
            Err(error) => break error,
        }
    };
    assert!(
        matches!(refused, AppError::Store(StoreError::DiskFull { freed: false, .. })),
        "{refused:?}"
    );
    let told = steps(&app, &draft);
    assert!(app.observe(&draft).is_ok(), "everything can be read");
    drop(app);
    // It opens on the full disk too, with all that was saved.
    let open = |seed| App::open(WorkspacePaths::new(folder.clone()), machine(seed));
    let app = open(5_002).expect("opened on a full disk");
    assert_eq!(steps(&app, &draft), told);
    drop(app);
    std::fs::remove_file(ballast).expect("freed");
    let mut app = open(5_003).expect("opened");
    assert!(reserve.exists(), "the reserve is laid again");
    answer(&mut app, &draft, saved).expect("the work goes on");
    assert_eq!(app.case(&draft).expect("there").answers.len(), 3);
}

#[test]
fn a_window_opens_on_a_full_disk_to_read() {
    let Some(disk) = Disk::new(24) else { return };
    let home = disk.at.join("viba");
    let of = |seed: u64| Session::new(Home::new(home.clone()), Box::new(move || machine(seed)));
    let mut session = of(5_010);
    session.create(Role::Assessor, "Prøve", None, None).expect("made");
    let draft = begun(session.app().expect("open"), "Bjørka");
    drop(session);
    let reserve = home.join("workspace/viba.reserve");
    disk.fill();
    let mut session = of(5_011);
    let start = session.start();
    assert!(start.workspace.is_some() && start.trouble.is_none(), "{:?}", start.trouble);
    assert!(session.app().expect("open").observe(&draft).is_ok());
    assert!(!reserve.exists(), "even to be read the file needs a little room beside it");
}

/// What is written into files of its own, such as a report, a backup or a slot, is whole or not there.
#[test]
fn nothing_is_half_written() {
    let Some(disk) = Disk::new(16) else { return };
    let folder = disk.at.join("viba");
    let mut app =
        App::create(WorkspacePaths::new(folder.clone()), Role::Assessor, "Prøve", machine(5_020))
            .expect("a workspace");
    super::backup::finalized(&mut app, 0);
    let files = |at: &Path| -> Vec<PathBuf> {
        let mut all: Vec<PathBuf> = walk(at);
        all.retain(|path| !path.to_string_lossy().contains("viba.db"));
        all.sort();
        all
    };
    disk.fill();
    let before = files(&disk.at);
    assert!(app.back_up(app::BackupReason::Asked, None).is_err());
    assert!(app.export(None).is_err());
    assert!(app.set_passphrase("", "regn på ruta mi").is_err());
    let report = disk.at.join("rapport.pdf");
    assert!(app::write_file(&report, &[1; 100_000]).is_err());
    let mut after = files(&disk.at);
    let reserve = folder.join("viba.reserve");
    after.retain(|path| !path.to_string_lossy().ends_with(".part") && *path != reserve);
    let before: Vec<PathBuf> = before.into_iter().filter(|path| *path != reserve).collect();
    assert_eq!(after, before, "nothing came that is half there");
    assert!(app.key_slots().keychain, "what opened it opens it still");
}

fn walk(at: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(at).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| {
            let path = entry.path();
            if path.is_dir() { walk(&path) } else { vec![path] }
        })
        .collect()
}
