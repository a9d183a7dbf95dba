//! A group is renamed, and later goes into another one. It stays the same group.

use app::{
    App, AppError, EXAMPLE_REGISTER, EXAMPLE_VISITS, GroupChange, GroupKind, GroupRefusal,
    GroupRow, Role, SittingKind, Unwatched, VisitPlace,
};
use text::Lang;
use viba_tests::workspace;

const NUMBER: &str = "100011379";

/// The visit of the example with that place, as it would be to another group.
fn file(place: usize, group: &str) -> Vec<u8> {
    let text = std::str::from_utf8(EXAMPLE_VISITS[place].1).expect("UTF-8");
    assert!(text.contains("\"Bjørka\""));
    text.replace("\"Bjørka\"", &format!("\"{group}\"")).into_bytes()
}

fn visited(app: &mut App, place: usize, group: &str) -> String {
    let id = app.assess(&file(place, group)).expect("taken in").output.assessment;
    app.finalize(&id, &SittingKind::ALL).expect("final");
    id
}

fn row(app: &App, name: &str) -> GroupRow {
    let rows = app.groups(NUMBER).expect("listed");
    rows.into_iter().find(|row| row.name == name).unwrap_or_else(|| panic!("no {name}"))
}

fn renamed(name: &str, date: &str) -> GroupChange {
    GroupChange {
        name: name.into(),
        date: date.into(),
        kind: None,
        valid_from: None,
        valid_to: None,
    }
}

fn planned(app: &mut App, group: &str, date: &str) -> Result<String, AppError> {
    let place = VisitPlace { kindergarten: NUMBER.into(), group: group.into() };
    app.mint_visit(&place, date).map(|done| done.output.group)
}

fn refused(result: Result<impl Sized, AppError>) -> GroupRefusal {
    match result {
        Err(AppError::Group(refusal)) => refusal,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was done"),
    }
}

fn former(app: &App, id: &str) -> Option<String> {
    let input = app.report_input(id, Lang::Nb).expect("a report");
    let of_report = input.previous.map(|visit| visit.date.iso_date());
    let of_result = app.result(id, Lang::Nb).expect("looked over").former;
    assert_eq!(of_report, of_result);
    of_result
}

/// `Blå` in March 2025, `Bjørka` from August, part of `Skogen` from January 2026.
#[test]
fn the_report_compares_through_a_rename_and_a_merger() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 80);
    visited(&mut app, 0, "Blå");
    let group = row(&app, "Blå").group;
    app.change_group(&group, &renamed("Bjørka", "2025-08-15")).expect("renamed");
    let second = visited(&mut app, 1, "Bjørka");
    assert_eq!(former(&app, &second).as_deref(), Some("2025-03-13"), "under its old name");
    planned(&mut app, "Skogen", "2025-11-01").expect("another group");
    let skogen = row(&app, "Skogen").group;
    let third = app.assess(&file(2, "Skogen")).expect("taken in").output.assessment;
    assert_eq!(former(&app, &third), None, "another group so far");
    app.merge_group(&group, Some(&skogen), "2026-01-01").expect("merged");
    assert_eq!(former(&app, &third).as_deref(), Some("2025-10-09"));
    app.merge_group(&group, Some(&skogen), "2026-08-15").expect("later, after all");
    assert_eq!(former(&app, &third), None, "the two were two that day");
    app.merge_group(&group, Some(&skogen), "2026-01-01").expect("merged");
    app.finalize(&third, &SittingKind::ALL).expect("final");

    // What was said before stays as it was said.
    let names: Vec<_> = app.list().expect("listed").into_iter().map(|row| row.group).collect();
    assert_eq!(names, ["Skogen", "Bjørka", "Blå"]);
    let told = row(&app, "Bjørka");
    assert_eq!((told.merged_into.as_deref(), told.visits), (Some(skogen.as_str()), 2));
    assert_eq!((told.former_names[0].name.as_str(), told.former_names.len()), ("Blå", 1));
    assert_eq!(told.former_names[0].until, "2025-08-15");

    // An office that knows the groups compares the same.
    let bundle = app.export(None).expect("a bundle").output.file;
    let mut office = workspace(&folder.path().join("o"), Role::Office, 81);
    office.import(&[std::path::Path::new(&bundle)], &Unwatched).expect("taken in");
    let newest = |office: &App| {
        let rows = office.office_summary().expect("a summary").visits;
        let row = rows.into_iter().max_by_key(|row| row.date.clone()).expect("a visit");
        row.record.expect("a result").to_string()
    };
    assert_eq!(former(&office, &newest(&office)), None, "it knows nothing of the groups");
    for name in ["Blå", "Skogen"] {
        planned(&mut office, name, "2025-01-10").expect("minted");
    }
    let (blue, skogen) = (row(&office, "Blå").group, row(&office, "Skogen").group);
    office.change_group(&blue, &renamed("Bjørka", "2025-08-15")).expect("renamed");
    office.merge_group(&blue, Some(&skogen), "2026-01-01").expect("merged");
    assert_eq!(former(&office, &newest(&office)).as_deref(), Some("2025-10-09"));
}

/// Somebody elsewhere goes on writing the old name.
#[test]
fn a_former_name_still_means_the_group() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 82);
    visited(&mut app, 0, "Blå");
    let group = row(&app, "Blå").group;
    app.change_group(&group, &renamed("Bjørka", "2025-08-15")).expect("renamed");
    assert_eq!(planned(&mut app, "Blå", "2025-09-01").expect("planned"), "Bjørka", "that day");
    assert_eq!(planned(&mut app, "Bjørka", "2025-06-01").expect("planned"), "Blå", "that day");
    let rows = app.groups(NUMBER).expect("listed");
    assert_eq!((rows.len(), rows[0].visits), (1, 3), "one group");
    let second = visited(&mut app, 1, "Blå");
    assert_eq!(former(&app, &second).as_deref(), Some("2025-03-13"));
    assert_eq!(app.case(&second).expect("a case").content.group, "Bjørka");
}

#[test]
fn what_a_group_is_can_be_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 83);
    planned(&mut app, "Blå", "2026-03-12").expect("planned");
    let group = row(&app, "Blå").group;
    let change = GroupChange {
        kind: Some(GroupKind::Outdoor),
        valid_from: Some("2020-08-15".into()),
        valid_to: Some("2026-06-30".into()),
        ..renamed(" Bla\u{30a} ", "2026-01-01")
    };
    app.change_group(&group, &change).expect("changed");
    let told = row(&app, "Blå");
    assert_eq!((told.kind, told.former_names.len()), (Some(GroupKind::Outdoor), 0), "same name");
    assert_eq!(told.valid_from.as_deref(), Some("2020-08-15"));
    planned(&mut app, "Blå", "2026-06-30").expect("its last day");
    let ended = refused(planned(&mut app, "Blå", "2026-07-01"));
    assert_eq!(ended, GroupRefusal::Ended { name: "Blå".into(), until: "2026-06-30".into() });
    assert!(AppError::from(ended).hint(&text::Texts::new(Lang::En)).is_some());

    let backwards = GroupChange { valid_from: Some("2026-07-01".into()), ..change.clone() };
    assert!(matches!(
        refused(app.change_group(&group, &backwards)),
        GroupRefusal::Backwards { .. }
    ));
    let no_date =
        app.change_group(&group, &GroupChange { valid_to: Some("i juni".into()), ..change });
    assert!(matches!(no_date, Err(AppError::DateInvalid(_))));
    for name in ["", " \n", "to\nlinjer"] {
        let unnamed = app.change_group(&group, &renamed(name, "2026-01-01"));
        assert!(matches!(unnamed, Err(AppError::GroupInvalid(_))), "{name:?}");
    }
    let nobody = app.change_group("nobody", &renamed("Gul", "2026-01-01"));
    assert!(matches!(nobody, Err(AppError::NotFound(_))));
}

#[test]
fn names_are_taken_and_follow_each_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 84);
    for name in ["Blå", "Rød"] {
        planned(&mut app, name, "2025-03-12").expect("planned");
    }
    let group = row(&app, "Blå").group;
    let taken = refused(app.change_group(&group, &renamed("Rød", "2025-08-15")));
    assert_eq!(taken, GroupRefusal::Taken { name: "Rød".into() });
    app.change_group(&group, &renamed("Bjørka", "2025-08-15")).expect("renamed");
    let early = refused(app.change_group(&group, &renamed("Gul", "2025-08-14")));
    assert_eq!(early, GroupRefusal::NameSince { since: "2025-08-15".into() });
    app.change_group(&group, &renamed("Blå", "2026-08-15")).expect("its old name again");
    for (date, name) in [("2025-08-14", "Blå"), ("2025-08-15", "Bjørka"), ("2026-08-15", "Blå")]
    {
        assert_eq!(planned(&mut app, "Blå", date).expect("planned"), name, "{date}");
    }
}

#[test]
fn groups_go_into_others_of_their_kindergarten_and_never_in_a_circle() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 85);
    for name in ["Blå", "Rød", "Gul"] {
        planned(&mut app, name, "2025-03-12").expect("planned");
    }
    let elsewhere = VisitPlace { kindergarten: "100022745".into(), group: "Rev".into() };
    app.mint_visit(&elsewhere, "2025-03-12").expect("minted");
    let [blue, red, yellow] = ["Blå", "Rød", "Gul"].map(|name| row(&app, name).group);
    let fox = app.groups("100022745").expect("listed")[0].group.clone();
    let into =
        |app: &mut App, one: &str, other: &str| app.merge_group(one, Some(other), "2026-01-01");
    assert!(matches!(refused(into(&mut app, &blue, &fox)), GroupRefusal::Elsewhere { .. }));
    assert!(matches!(refused(into(&mut app, &blue, &blue)), GroupRefusal::Circle { .. }));
    into(&mut app, &blue, &red).expect("merged");
    into(&mut app, &red, &yellow).expect("merged");
    let circle = refused(into(&mut app, &yellow, &blue));
    assert_eq!(circle, GroupRefusal::Circle { name: "Blå".into() });
    assert!(matches!(into(&mut app, &blue, "nobody"), Err(AppError::NotFound(_))));

    let merged = refused(planned(&mut app, "Blå", "2026-01-01"));
    let (name, on) = ("Blå".into(), "2026-01-01".into());
    assert_eq!(
        merged,
        GroupRefusal::Merged { name, into: "Gul".into(), on },
        "where it is by then"
    );
    planned(&mut app, "Blå", "2025-12-31").expect("the day before");
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let list = app.find_kindergartens(NUMBER, 1).expect("found");
    assert_eq!(list.rows[0].groups, ["Gul"], "those that can be visited");
    app.merge_group(&blue, None, "2026-01-01").expect("taken back");
    planned(&mut app, "Blå", "2026-01-01").expect("by itself again");
    assert_eq!(row(&app, "Blå").merged_into, None);
}
