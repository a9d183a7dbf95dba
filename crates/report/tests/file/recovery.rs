//! The sheet with a recovery code.

use report::{RecoverySheet, recovery_document, recovery_pdf, sample};
use text::Lang;

use crate::lix::blocks;
use crate::pages::hold;
use crate::reader;

fn sheet(lang: Lang, workspace: &str) -> RecoverySheet {
    let groups = ["7K2MX", "00000", "WWWWW", "11111", "ZYXWV", "4R8TQ", "9ABCD", "MMMMM"];
    RecoverySheet {
        lang,
        workspace: workspace.to_owned(),
        groups: groups.map(str::to_owned).to_vec(),
        date: sample::letter().date,
        issued: sample::letter().issued,
        program: sample::letter().program,
    }
}

#[test]
fn is_one_page_that_keeps_the_rules_in_every_language() {
    for lang in [Lang::Nb, Lang::Nn, Lang::En] {
        for workspace in ["Kari Prøve", &"Vurderinger i kommunen ".repeat(6)] {
            let sheet = sheet(lang, workspace);
            let document = recovery_document(&sheet).expect("a sheet");
            hold(workspace, &document, 50.0, 20.0);
            assert_eq!(document.pages.len(), 1, "{workspace}");
            let file = reader::open(&recovery_pdf(&sheet).expect("a file"));
            assert_eq!(reader::rules::broken(&file), Vec::<String>::new(), "{workspace}");
        }
    }
}

#[test]
fn every_group_can_be_read_and_nothing_of_it_is_in_the_name() {
    let sheet = sheet(Lang::Nb, "Kari Prøve");
    let document = recovery_document(&sheet).expect("a sheet");
    let said = blocks(&document, 9).join("\n");
    assert!(sheet.groups.iter().all(|group| said.contains(group)), "{said}");
    let named = format!("{:?} {:?} {:?}", document.about, sheet, document.bookmarks);
    assert!(!sheet.groups.iter().any(|group| named.contains(group)), "{named}");
}
