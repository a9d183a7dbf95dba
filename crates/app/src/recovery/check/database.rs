//! Whether the file is behind what it was.

use store::Numbers;

use super::{Checked, Finding, FindingCode};
use crate::app::App;
use crate::recovery::Recovery;

impl Recovery {
    /// Compares the copy with the mark that lies beside the file.
    pub(super) fn check_mark(&self, app: &App, marked: Option<Numbers>, checked: &mut Checked) {
        let now = marked.and_then(|marked| {
            let found = app.store.numbers().ok()?;
            found.are_behind(marked).then_some(store::Behind { marked, found })
        });
        // What was found when it was opened is told until somebody restores or repairs.
        let behind = store::read_behind(&self.paths.database()).or(now);
        let missing = behind
            .map_or(0, |behind| usize::try_from(behind.missing()).unwrap_or(usize::MAX).max(1));
        checked.add(Finding::new(FindingCode::ChangesMissing, None, missing));
    }
}
