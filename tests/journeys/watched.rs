//! Long work that somebody watches, and stops.

use std::path::Path;
use std::sync::Mutex;

use app::{AppError, EXAMPLE_REGISTER, EXAMPLE_VISITS, Role, Unwatched, Watch};
use viba_tests::workspace;

/// Says yes until so much is done, and keeps what it was told.
struct Until {
    enough: usize,
    told: Mutex<Vec<(usize, usize)>>,
}

impl Until {
    fn new(enough: usize) -> Self {
        Self { enough, told: Mutex::default() }
    }

    fn told(&self) -> Vec<(usize, usize)> {
        self.told.lock().expect("whole").clone()
    }
}

impl Watch for Until {
    fn at(&self, done: usize, of: usize) -> bool {
        self.told.lock().expect("whole").push((done, of));
        done < self.enough
    }
}

/// Eight digits with the check digit an organisation number has (weights modulo 11); some have none.
fn checked(eight: u32) -> Option<String> {
    let digits = eight.to_string();
    let weighted = digits.bytes().zip([3, 2, 7, 6, 5, 4, 3, 2]);
    let sum: u32 = weighted.map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    let check = (11 - sum % 11) % 11;
    (check < 10).then(|| format!("{digits}{check}"))
}

/// A register of so many kindergartens, made from the one the example has.
fn register_of(units: usize) -> Vec<u8> {
    let mut register: serde_json::Value =
        serde_json::from_slice(EXAMPLE_REGISTER).expect("the example");
    let first = register["EnhetListe"][0].clone();
    let list = (10_000_000_u32..).filter_map(checked).take(units).map(|number| {
        let mut unit = first.clone();
        unit["Organisasjonsnummer"] = number.into();
        unit
    });
    register["EnhetListe"] = list.collect();
    serde_json::to_vec(&register).expect("json")
}

#[test]
fn a_register_import_that_is_stopped_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let before = app.kindergartens().expect("listed");
    let watch = Until::new(100);
    let stopped = app.import_register(&register_of(120), &watch);
    assert!(matches!(stopped, Err(AppError::Stopped)), "{stopped:?}");
    assert_eq!(watch.told(), [(0, 120), (50, 120), (100, 120)]);
    assert_eq!(app.kindergartens().expect("listed"), before);
    let done = app.import_register(&register_of(120), &Until::new(120)).expect("read").output;
    assert_eq!(done.added + done.updated + done.unchanged, 120, "and again, to its end");
}

#[test]
fn bundles_taken_in_before_a_stop_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let mut office = workspace(&at("o"), Role::Office, 1);
    let bundle = |seed: u64| {
        let mut assessor = workspace(&at(&format!("a{seed}")), Role::Assessor, seed);
        let id = assessor.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
        assessor.finalize(&id, &app::SittingKind::ALL).expect("final");
        assessor.export(None).expect("a bundle").output.file
    };
    let files = [bundle(2), bundle(3), bundle(4)];
    let files: Vec<&Path> = files.iter().map(Path::new).collect();
    let imported = office.import(&files, &Until::new(2)).expect("what came in so far");
    assert_eq!(imported.bundles.len(), 2);
    assert!(imported.bundles.iter().all(|merged| merged.verdict == "accepted"));
    assert_eq!(imported.state_digest, office.state_digest().expect("a digest"));
    let again = office.import(&files, &Unwatched).expect("all");
    let verdicts: Vec<_> = again.bundles.iter().map(|merged| merged.verdict).collect();
    assert_eq!(verdicts, ["duplicate", "duplicate", "accepted"]);
}
