//! Whether what is derived is what the records and notes say.

use store::Table;

use super::{Finding, FindingCode};
use crate::app::App;
use crate::error::AppError;

/// Everything that is a pure function of records.
const DERIVED: [&str; 5] =
    ["revision", "revision_item", "revision_subscale", "plan_revision", "person_key"];

/// Builds everything anew in the copy, and counts the rows that are others now.
pub(super) fn check(app: &mut App, findings: &mut Vec<Finding>) -> Result<(), AppError> {
    // What was written since the last search is not in the index yet, and no damage.
    let is_index_whole = app.store.search_is_whole();
    let before = tables(app)?;
    let index_before = if is_index_whole { app.store.search_index().ok() } else { None };
    app.rebuild_from_proven()?;
    for (name, (old, new)) in DERIVED.iter().zip(before.iter().zip(tables(app)?)) {
        findings.extend(Finding::new(
            FindingCode::Derived,
            Some((*name).to_owned()),
            old.differences(&new),
        ));
    }
    let now = app.store.search_index()?;
    let differ = index_before.map_or(1, |before| before.differences(&now));
    findings.extend(Finding::new(FindingCode::SearchIndex, None, differ));
    Ok(())
}

fn tables(app: &App) -> Result<Vec<Table>, AppError> {
    DERIVED.iter().map(|name| Ok(app.store.table(name)?)).collect()
}
