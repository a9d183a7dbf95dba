//! `crosswalk.toml` from the cells.

use rubric::ProblemKind;

use super::Draft;
use crate::book::Book;
use crate::form::{Page, STEP_KINDS};
use crate::notes::Notes;
use crate::problem::CellProblemKind;
use crate::table::Table;

const FILE: &str = "crosswalk.toml";

/// A row: what it is about, and where it stands.
struct Step {
    from: String,
    kind: String,
    row: u32,
}

pub(super) fn write(book: &Book, draft: &mut Draft, notes: &Notes) {
    let Some(table) = book.table(Page::Crosswalk) else { return };
    let steps = read_steps(table, notes);
    let mut seen: Vec<&str> = Vec::new();
    for step in &steps {
        if !seen.contains(&step.from.as_str()) {
            seen.push(&step.from);
        }
    }
    for (place, from) in seen.into_iter().enumerate() {
        let own: Vec<&Step> = steps.iter().filter(|step| step.from == from).collect();
        let at = format!("from[{place}]");
        let spot = table.spot(own[0].row, "from", None);
        draft.places.add(FILE, &at, spot, from);
        draft.line(FILE, "[[from]]");
        draft.text(FILE, &at, "rubric", spot, from);
        write_rest(table, &at, &own, draft, notes);
        for kind in ["item", "indicator"] {
            let rows = own.iter().filter(|step| step.kind == kind).map(|step| step.row);
            for (place, row) in rows.enumerate() {
                draft.line(FILE, &format!("[[from.{kind}]]"));
                write_step(table, &format!("{at}.{kind}[{place}]"), row, draft, notes);
                let ids = table.list(row, "new ids", notes).join(" ");
                draft.places.add(FILE, &at, table.spot(row, "new ids", None), &ids);
            }
        }
    }
}

fn read_steps(table: &Table, notes: &Notes) -> Vec<Step> {
    let mut steps = Vec::new();
    for row in &table.rows {
        let from = table.text(*row, "from", None, notes);
        let kind = table.text(*row, "kind", None, notes).to_lowercase();
        if from.is_empty() {
            notes.add(table.spot(*row, "from", None), CellProblemKind::IdMissing {});
        } else if STEP_KINDS.contains(&kind.as_str()) {
            steps.push(Step { from, kind, row: *row });
        } else {
            let allowed = STEP_KINDS.join(", ");
            let kind = ProblemKind::WordUnknown { word: kind, allowed };
            notes.add(table.spot(*row, "kind", None), kind);
        }
    }
    steps
}

/// What stands in no row. Without a change nothing is said of it.
fn write_rest(table: &Table, at: &str, own: &[&Step], draft: &mut Draft, notes: &Notes) {
    let mut rests = own.iter().filter(|step| step.kind == "rest");
    if let Some(rest) = rests.next() {
        let change = table.text(rest.row, "change", None, notes);
        if !change.is_empty() {
            draft.text(FILE, at, "rest", table.spot(rest.row, "change", None), &change);
        }
    }
    for twice in rests {
        let kind = ProblemKind::Duplicate { id: "rest".to_owned() };
        notes.add(table.spot(twice.row, "kind", None), kind);
    }
}

fn write_step(table: &Table, at: &str, row: u32, draft: &mut Draft, notes: &Notes) {
    for (word, key) in [("new ids", "new"), ("old ids", "old")] {
        let (ids, spot) = (table.list(row, word, notes), table.spot(row, word, None));
        draft.list(FILE, at, key, spot, &ids);
        draft.places.add(FILE, at, spot, &ids.join(" "));
    }
    for word in ["change", "reason"] {
        let text = table.text(row, word, None, notes);
        draft.text(FILE, at, word, table.spot(row, word, None), &text);
    }
}
