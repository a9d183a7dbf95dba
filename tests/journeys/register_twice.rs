//! A register is read, read again, and read once more after names changed.

use app::{EXAMPLE_REGISTER, Role, Unwatched};
use viba_tests::workspace;

const CHANGED: &[u8] = include_bytes!("../fixtures/registers/nbr-v3-liste.json");

#[test]
fn a_second_import_updates_names_and_keeps_history() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    let first = app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read").output;
    assert_eq!((first.added, first.updated, first.unchanged), (6, 0, 0));
    let skipped: Vec<_> = first.skipped.iter().map(|(reason, n)| (reason.as_str(), *n)).collect();
    assert_eq!(skipped, [("test", 1), ("closed", 1)]);
    let again = app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read").output;
    assert_eq!((again.added, again.updated, again.unchanged), (0, 0, 6));

    let name = |app: &app::App| {
        let all = app.kindergartens().expect("listed");
        all.into_iter().find(|unit| unit.number == "100011379").expect("there").name
    };
    assert_eq!(name(&app), "Solsletta barnehage");
    let changed = app.import_register(CHANGED, &Unwatched).expect("read").output;
    assert!(changed.updated >= 2, "{changed:?}");
    assert_ne!(name(&app), "Solsletta barnehage");
    assert_eq!(app.kindergarten_versions("100011379").expect("counted"), 2);
    let steady = app.import_register(CHANGED, &Unwatched).expect("read").output;
    assert_eq!((steady.added, steady.updated), (0, 0), "a leaner file takes nothing away");
}
