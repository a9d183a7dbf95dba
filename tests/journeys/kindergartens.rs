//! Somebody looks for a kindergarten among many.

use app::{App, EXAMPLE_REGISTER, EXAMPLE_VISITS, KindergartenList, Role, Unwatched, VisitPlace};
use viba_tests::workspace;

/// Those of the example, and one more that an owner and a town are known of.
fn with_register(folder: &std::path::Path) -> App {
    let mut app = workspace(folder, Role::Assessor, 1);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let one = include_bytes!("../fixtures/registers/enhetsregisteret.json");
    app.import_register(one, &Unwatched).expect("read");
    app
}

fn names(list: &KindergartenList) -> Vec<&str> {
    list.rows.iter().map(|row| row.name.as_str()).collect()
}

#[test]
fn finds_by_every_word_wherever_it_stands() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_register(folder.path());
    let all = app.find_kindergartens("  ", usize::MAX).expect("found");
    assert_eq!((all.of, all.found, all.rows.len()), (all.of, all.of, all.of), "no words find all");
    let find = |words: &str| app.find_kindergartens(words, 10).expect("found");
    assert_eq!(names(&find("SOLSL barneh")), ["Solsletta barnehage"]);
    assert_eq!(names(&find("100011379")), ["Solsletta barnehage"]);
    assert_eq!(names(&find("solsletta 00011")), ["Solsletta barnehage"], "name and number");
    let known = all.rows.iter().find(|row| row.town.is_some()).expect("one with a town");
    let town = known.town.clone().expect("a town");
    let by_town = find(&format!("{} {}", town.to_lowercase(), known.number));
    assert_eq!(names(&by_town), [known.name.as_str()]);
    assert_eq!(find("asly").found, 0, "å is not a");
    assert_eq!(find("solsletta finnesikke").found, 0);
}

#[test]
fn names_that_begin_so_come_first_and_only_as_many_as_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_register(folder.path());
    let found = app.find_kindergartens("b", 10).expect("found");
    assert_eq!(found.found, found.of, "every name has the letter");
    let begins = |name: &&str| name.to_lowercase().starts_with('b');
    let first: Vec<_> = names(&found).into_iter().take_while(begins).collect();
    assert_eq!(first, ["Bjørkelia barnehage", "Blåbærstien barnehage"]);
    let all = app.find_kindergartens("", usize::MAX).expect("found");
    let first_is = |name: &str| names(&all).iter().position(|other| other.starts_with(name));
    assert!(first_is("Åsly") > first_is("Solsletta"), "å is the last letter");
    let two = app.find_kindergartens("barnehage", 2).expect("found");
    assert_eq!(two.rows.len(), 2);
    assert!(two.found > 2);
}

#[test]
fn says_which_groups_were_visited_and_when() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = with_register(folder.path());
    for (_, bytes) in EXAMPLE_VISITS {
        app.assess(bytes).expect("taken in");
    }
    let place = VisitPlace { kindergarten: "100011379".into(), group: "Ask".into() };
    app.mint_visit(&place, "2026-04-01").expect("minted");
    let list = app.find_kindergartens("solsletta", 1).expect("found");
    assert_eq!(
        (list.rows[0].groups.clone(), list.rows[0].visits),
        (vec!["Ask".to_owned(), "Bjørka".to_owned()], 4)
    );
    let groups = app.groups("100011379").expect("listed");
    let told: Vec<_> =
        groups.iter().map(|g| (g.name.as_str(), g.visits, g.last.as_deref())).collect();
    assert_eq!(told, [("Ask", 1, Some("2026-04-01")), ("Bjørka", 3, Some("2026-03-12"))]);
    assert!(app.groups("100022745").expect("listed").is_empty());
}
