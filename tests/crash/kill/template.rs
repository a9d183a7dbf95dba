use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use app::scale::Answer;
use app::{AnswerIndicator, App, BackupReason, EXAMPLE_VISITS, Role, SittingKind, WorkspacePaths};
use record::Hash;
use viba_tests::{
    TestHost, begun, common_secrets, copied, inside, key_of, old_workspace, workspace,
};

use super::{keys, workspace_in};

/// How many laptops send to the office.
const LAPTOPS: u64 = 3;

/// The workspaces rounds begin with, each made once, and what is in them.
pub(super) struct Templates {
    place: PathBuf,
    /// By the name of its file, the records in each bundle.
    pub(super) bundles: Vec<(String, BTreeSet<Hash>)>,
    /// All records of what is restored and repaired.
    pub(super) digest: Hash,
    /// The draft in it.
    pub(super) draft: String,
    /// The record in files of older schemas.
    pub(super) old_record: Hash,
}

impl Templates {
    pub(super) fn make(place: &Path, seed: u64) -> Self {
        let place = place.join("templates");
        let at = |name: &str| workspace_in(&place.join(name));
        drop(workspace(&at("assess"), Role::Assessor, seed));
        drop(workspace(&at("import"), Role::Office, seed + 1));
        let bundles = bundles(&place, seed + 10);
        let (draft, digest) = restorable(&at("restore"), seed + 2);
        many_backups(&at("restore"), &at("backup"), seed + 3);
        damaged(&at("restore"), &place);
        with_words(&at(keys::CHANGE.name), seed + 4);
        plain(&at("restore"), &at(keys::MOVE.name));
        let old_record = old(&place, seed + 5);
        Self { place, bundles, digest, draft, old_record }
    }

    /// The folder a round of some work begins with.
    pub(super) fn of(&self, work: &str, seed: u64) -> PathBuf {
        let name = match work {
            "repair" => format!("repair{}", seed % 2),
            "migrate" => format!("schema{}", 1 + seed / 7 % u64::from(store::NEWEST - 1)),
            other => other.to_owned(),
        };
        self.place.join(name)
    }
}

fn finalized(app: &mut App, place: usize) -> Hash {
    let id = app.assess(EXAMPLE_VISITS[place].1).expect("taken in").output.assessment;
    app.finalize(&id, &SittingKind::ALL).expect("final").output.record
}

/// What some laptops send: a bundle after every visit, later ones with what earlier ones hold.
fn bundles(place: &Path, seed: u64) -> Vec<(String, BTreeSet<Hash>)> {
    let to = place.join("import/bundles");
    let mut all = Vec::new();
    for laptop in 0..LAPTOPS {
        let home = place.join(format!("laptop{laptop}"));
        let mut app = workspace(&home, Role::Assessor, seed + laptop);
        app.without_backups();
        let mut records = BTreeSet::new();
        for visit in 0..EXAMPLE_VISITS.len() {
            records.insert(finalized(&mut app, visit));
            let made = PathBuf::from(app.export(Some(&to)).expect("a bundle").output.file);
            let name = made.file_name().expect("named").to_string_lossy().into_owned();
            all.push((name, records.clone()));
        }
    }
    all.sort();
    all
}

/// Two records and a draft, of which the backup that was asked for has one answer of two and one record.
pub(crate) fn restorable(at: &Path, seed: u64) -> (String, Hash) {
    let mut app = workspace(at, Role::Assessor, seed);
    finalized(&mut app, 0);
    let draft = begun(&mut app, "Bjørka");
    let answer = |app: &mut App, indicator: &str, answer: Answer| {
        let (assessment, indicator) = (draft.clone(), indicator.to_owned());
        let click = AnswerIndicator { assessment, indicator, answer: Some(answer) };
        app.answer_indicator(&click).expect("answered");
    };
    answer(&mut app, "curiosity.3.1", Answer::Yes);
    app.back_up(BackupReason::Asked, None).expect("made");
    answer(&mut app, "curiosity.3.2", Answer::No);
    finalized(&mut app, 2);
    app.export(None).expect("a bundle");
    let digest = app.state_digest().expect("a digest");
    (draft, digest)
}

/// So many that each new one makes an older one go.
fn many_backups(from: &Path, at: &Path, seed: u64) {
    copied(from, at);
    let host = Box::new(TestHost::days_later(seed, 1));
    let mut app = App::open(WorkspacePaths::new(at.to_owned()), host).expect("opened");
    for _ in 0..10 {
        app.back_up(BackupReason::Automatic, None).expect("made");
    }
}

/// One whose lists are wrong, which opens; and one without its first page, which does not.
fn damaged(from: &Path, place: &Path) {
    let [lists, page] = [0, 1].map(|number| workspace_in(&place.join(format!("repair{number}"))));
    copied(from, &lists);
    inside(&lists).execute_batch("UPDATE revision_item SET score = 7").expect("damaged");
    copied(from, &page);
    let file = page.join("viba.db");
    let mut bytes = std::fs::read(&file).expect("read");
    bytes[..4096].fill(0);
    std::fs::write(file, bytes).expect("written");
}

/// One that a passphrase opens.
fn with_words(at: &Path, seed: u64) {
    let paths = WorkspacePaths::new(at.to_owned());
    let host = Box::new(TestHost::new(seed));
    let mut app = App::create_with(paths, Role::Assessor, "Prøve", Some(&keys::words(0)), host)
        .expect("a workspace");
    begun(&mut app, "Bjørka");
}

/// One with its key in a plain file, as before there were slots.
fn plain(from: &Path, at: &Path) {
    copied(from, at);
    let key = key_of(from, &common_secrets());
    std::fs::write(at.join("viba.key"), format!("{key}\n")).expect("as it was");
    std::fs::remove_dir_all(at.join("keys")).expect("none before");
}

/// One of every older schema.
fn old(place: &Path, seed: u64) -> Hash {
    let new = place.join("newest");
    let mut app = workspace(&new, Role::Assessor, seed);
    let record = finalized(&mut app, 0);
    drop(app);
    for schema in 1..store::NEWEST {
        let at = workspace_in(&place.join(format!("schema{schema}")));
        std::fs::create_dir_all(at.parent().expect("a folder")).expect("made");
        old_workspace(&new, &at, schema);
    }
    record
}
