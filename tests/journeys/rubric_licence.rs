//! A rubric whose wording belongs to somebody: signed, added, used, and never let out.

use std::path::{Path, PathBuf};

use app::{App, AppError, Role, Rubrics};
use text::Lang;
use viba_tests::{TestHost, reopen, workspace};

/// Sentences that are nobody else's business.
const SECRET: &str = "Hemmelig setning";

/// A package folder like the fixture of the stop rule, with other wording and a licence.
fn licensed(folder: &Path, version: &str, licence: &str) -> PathBuf {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/rubrics/rule-item-na");
    let package = folder.join(format!("package-{version}"));
    std::fs::create_dir_all(&package).expect("a folder");
    for name in ["rubric.toml", "text.nb.toml", "LICENCE"] {
        let text = std::fs::read_to_string(fixture.join(name)).expect("a file");
        let text = text
            .replace("rule-item-na", "licensed")
            .replace("version = \"1.0.0\"", &format!("version = \"{version}\""))
            .replace("En voksen gjør handling", SECRET)
            .replace("Om one.", "Hemmelig setning om leddet.")
            .replace("\n[[subscale]]", &format!("\n{licence}\n[[subscale]]"));
        std::fs::write(package.join(name), text).expect("written");
    }
    package
}

fn signed(package: &Path, key: &str) -> PathBuf {
    let folder = package.parent().expect("a folder");
    let file = folder.join(format!("{}.vrubric", package.file_name().expect("a name").display()));
    Rubrics::pack(package, Some(&file)).expect("packed");
    Rubrics::sign(&file, Some("Eieren"), &folder.join(key), &TestHost::new(7)).expect("signed");
    file
}

const CLOSED: &str = "[licence]\nowner = \"Eieren\"\nreports = false\nexports = false\n";

#[test]
fn unsigned_altered_and_strange_packages_are_refused_with_the_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("w"), Role::Assessor, 51);
    let package = licensed(folder.path(), "1.0.0", CLOSED);
    let plain = folder.path().join("plain.vrubric");
    Rubrics::pack(&package, Some(&plain)).expect("packed");
    let code = |result: Result<app::Done<app::AddedRubric>, AppError>| match result {
        Err(AppError::PackageRefused { refusal, .. }) => refusal.code().to_owned(),
        Err(error) => error.code().to_owned(),
        Ok(done) => panic!("added {done:?}"),
    };
    assert_eq!(code(app.add_rubric(&plain)), "package-unsigned");
    let file = signed(&package, "owner.key");
    let mut bytes = std::fs::read(&file).expect("read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let altered = folder.path().join("altered.vrubric");
    std::fs::write(&altered, bytes).expect("written");
    let refused = code(app.add_rubric(&altered));
    assert!(refused.starts_with("package-"), "{refused}");
    let added = app.add_rubric(&file).expect("added").output;
    assert_eq!((added.rubric.as_str(), added.is_first), ("licensed@1.0.0", true));
    assert!(app.add_rubric(&file).expect("again").output.was_here);
    // Another key for a later version of the same id.
    let stranger = licensed(folder.path(), "1.1.0", CLOSED);
    let file = folder.path().join("stranger.vrubric");
    Rubrics::pack(&stranger, Some(&file)).expect("packed");
    let host = TestHost::new(8);
    Rubrics::sign(&file, Some("Eieren"), &folder.path().join("other.key"), &host).expect("signed");
    assert_eq!(code(app.add_rubric(&file)), "owner-changed");
    // The same name with other contents.
    let twin = licensed(folder.path(), "1.0.0", "[licence]\nowner = \"Eieren\"\n");
    let twin = signed(&twin, "owner.key");
    assert_eq!(code(app.add_rubric(&twin)), "rubric-taken");
    let frame = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rubrics/frames/sstew-2015/1.0.0");
    let file = folder.path().join("frame.vrubric");
    Rubrics::pack(&frame, Some(&file)).expect("packed");
    Rubrics::sign(&file, Some("Eieren"), &folder.path().join("owner.key"), &host).expect("signed");
    assert_eq!(code(app.add_rubric(&file)), "rubric-is-frame");
    assert_eq!(app.rubrics().names().len(), 5, "one was added");
}

/// Every text of a workspace that leaves the program.
fn outputs(app: &mut App, id: &str, folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut out: Vec<(String, Vec<u8>)> = Vec::new();
    let lang = Lang::Nb;
    let pages = app.report_pages(id, app::ReportKind::Leader, lang).expect("pages").pages;
    out.push(("pages".into(), pages.concat().into_bytes()));
    let input = app.report_input(id, lang).expect("a report");
    out.push(("report".into(), format!("{input:?}").into_bytes()));
    let pdf = folder.with_extension("pdf");
    let bytes = app.report(id, app::ReportKind::Leader, lang).expect("a PDF");
    std::fs::write(&pdf, bytes).expect("written");
    let read = std::process::Command::new("pdftotext").arg("-raw").arg(&pdf).arg("-").output();
    out.push(("pdf".into(), read.expect("pdftotext; `./dev test` installs it").stdout));
    for kind in [app::ChartKind::Profile, app::ChartKind::Items] {
        let chart = app.chart(id, kind, None, app::Palette::Light, lang).expect("a chart").svg;
        out.push(("chart".into(), chart.into_bytes()));
    }
    let result = app.result(id, lang).expect("a result");
    out.push(("result".into(), serde_json::to_vec(&result).expect("json")));
    let case = app.case(id).expect("a case");
    out.push(("show".into(), serde_json::to_vec(&App::show(&case)).expect("json")));
    out.push((
        "search".into(),
        format!("{:?}", app.search_notes(SECRET, 9).expect("searched")).into_bytes(),
    ));
    let exported = app.export(Some(folder)).expect("a bundle").output;
    let bundle = std::fs::read_dir(folder)
        .expect("the folder")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|ending| ending == "vbundle"));
    let bytes = std::fs::read(bundle.unwrap_or_else(|| panic!("no bundle: {exported:?}")));
    let unpacked = exchange::unpack(&bytes.expect("read"), &exchange::Limits::default());
    let unpacked = unpacked.unwrap_or_else(|refusal| panic!("{refusal:?}"));
    for record in &unpacked.records {
        out.push(("record".into(), record.body.clone()));
    }
    out.push(("manifest".into(), format!("{:?}", unpacked.manifest).into_bytes()));
    out
}

fn answers(rubric: &str) -> String {
    let mut given = serde_json::Map::new();
    for item in ["one", "two"] {
        for (level, word) in [(1, "no"), (3, "yes"), (5, "yes"), (7, "no")] {
            given.insert(format!("{item}.{level}.1"), word.into());
        }
    }
    serde_json::json!({
        "format": 1, "rubric": rubric, "kindergarten": "100011379", "group": "Bjørka",
        "kind": "external", "role": "primary", "assessor": { "name": "Vurderer 1" },
        "sittings": [{ "kind": "observation", "place": "inside",
            "from": "2026-03-12T08:30:00+01:00", "to": "2026-03-12T11:30:00+01:00", "pauses": [] }],
        "answers": given,
        "notes": [{ "at": "2026-03-12T09:00:00+01:00", "text": "Egne ord.",
            "indicators": ["one.3.1", "one.5.1"] }],
    })
    .to_string()
}

fn assessed(app: &mut App, rubric: &str) -> String {
    let draft = app.assess(answers(rubric).as_bytes()).expect("taken in").output.assessment;
    app.finalize(&draft, &app::SittingKind::ALL).expect("final");
    draft
}

/// The same run with an open licence finds the sentences, or the search proves nothing.
#[test]
fn withheld_wording_is_in_no_output() {
    for (licence, is_open) in [(CLOSED, false), ("[licence]\nowner = \"Eieren\"\n", true)] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = workspace(&folder.path().join("w"), Role::Assessor, 52);
        let file = signed(&licensed(folder.path(), "1.0.0", licence), "owner.key");
        app.add_rubric(&file).expect("added");
        drop(app);
        let mut app = reopen(&folder.path().join("w"), 53);
        let draft = assessed(&mut app, "licensed@1.0.0");
        let screen = app.scale("licensed@1.0.0", Lang::Nb).expect("a scale");
        let screen = serde_json::to_string(&screen).expect("json");
        assert!(screen.contains(SECRET), "the assessor reads what is to be answered");
        let out = folder.path().join("out");
        let found: Vec<String> = outputs(&mut app, &draft, &out)
            .into_iter()
            .filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(SECRET))
            .map(|(name, _)| name)
            .collect();
        if is_open {
            let expected = ["pages", "report", "result", "pdf"];
            assert!(expected.iter().all(|name| found.iter().any(|f| f == name)), "{found:?}");
        } else {
            assert_eq!(found, [""; 0], "wording that was to be withheld");
            let input = app.report_input(&draft, Lang::Nb).expect("a report");
            assert!(format!("{input:?}").contains("one.7.1"), "people read the id instead");
        }
        let copy = folder.path().join("copy.vrubric");
        let handed_on = app.export_rubric("licensed@1.0.0", &copy);
        assert_eq!(handed_on.is_ok(), is_open, "{handed_on:?}");
    }
}

#[test]
fn an_expired_licence_opens_what_is_old_and_begins_nothing_new() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("w");
    let mut app = workspace(&home, Role::Assessor, 54);
    let licence = "[licence]\nowner = \"Eieren\"\nuntil = \"2026-03-31\"\n";
    let file = signed(&licensed(folder.path(), "1.0.0", licence), "owner.key");
    assert!(!app.add_rubric(&file).expect("added").output.is_expired);
    let draft = assessed(&mut app, "licensed@1.0.0");
    let says = |app: &App| format!("{:?}", app.report_input(&draft, Lang::Nb).expect("a report"));
    assert!(says(&app).contains(SECRET));
    drop(app);
    let paths = app::WorkspacePaths::new(home);
    let mut app = App::open(paths, Box::new(TestHost::days_later(55, 60))).expect("open");
    assert!(!says(&app).contains(SECRET), "after the last day nothing is quoted any more");
    assert_eq!(
        app.observe(&draft).err().map(|e| e.code().to_owned()),
        Some("already-final".into())
    );
    let entry = app.rubric_list(Lang::Nb).into_iter().find(|e| e.rubric == "licensed@1.0.0");
    let entry = entry.expect("still here");
    assert_eq!((entry.is_expired, entry.is_usable), (true, false));
    let refused = app.assess(answers("licensed@1.0.0").as_bytes());
    assert!(matches!(refused, Err(AppError::RubricExpired { .. })), "{refused:?}");
}

/// An edited copy of somebody else's wording is still somebody else's.
#[test]
fn a_copy_does_not_open_what_the_licence_closed() {
    use rubric::edit::{Edit, TextOf};
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("w"), Role::Assessor, 56);
    let file = signed(&licensed(folder.path(), "1.0.0", CLOSED), "owner.key");
    app.add_rubric(&file).expect("added");
    let of = TextOf::Indicator("one.3.1".parse().expect("an id"));
    let edit = Edit::Text {
        language: "nb".into(),
        of,
        key: "counts".into(),
        text: "Nikk og blikk.".into(),
    };
    app.edit_rubric("licensed@1.0.0", &edit, Lang::Nb).expect("made");
    let page = app.rubric_page("licensed@1.0.0", Lang::Nb).expect("read");
    let new = app::NewVersion {
        id: page.own_id,
        version: page.next_version,
        owner: "Noen andre".into(),
        reason: "Tydeligere.".into(),
    };
    let copy = app.save_version("licensed@1.0.0", &new).expect("saved").output.rubric;
    let refused = app.export_rubric(&copy, &folder.path().join("copy.vrubric"));
    assert!(matches!(refused, Err(AppError::WordingWithheld { .. })), "{refused:?}");
    let refused = app.print_rubric(&copy, None, Lang::Nb, &folder.path().join("copy.pdf"));
    assert!(matches!(refused, Err(AppError::WordingWithheld { .. })), "{refused:?}");
    let refused = app.save_workbook(&copy, &folder.path().join("copy.xlsx"));
    assert!(matches!(refused, Err(AppError::WordingWithheld { .. })), "{refused:?}");
    let refused = app.blank_sheet(&copy, None, Lang::Nb).map(|bytes| bytes.len());
    assert!(matches!(refused, Err(AppError::WordingWithheld { .. })), "{refused:?}");
    let rubrics = Rubrics::embedded().meant(&file.display().to_string()).expect("read");
    let refused = rubrics.0.refuse_to_let_out(&rubrics.1, "2026-03-12");
    assert!(refused.is_err(), "a package file is no folder of one's own");
}
