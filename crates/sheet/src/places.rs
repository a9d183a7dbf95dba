//! From a place in a package file back to the cell it was written from.

use std::collections::BTreeMap;

use rubric::{Problem, ProblemKind};

use crate::form::Page;
use crate::notes::Spot;

/// The cells behind every path of the package, each with the text it gave.
#[derive(Debug, Default)]
pub(crate) struct Places(BTreeMap<(String, String), Vec<(Spot, String)>>);

impl Places {
    pub(crate) fn add(&mut self, file: &str, at: &str, spot: Spot, text: &str) {
        let key = (file.to_owned(), at.to_owned());
        self.0.entry(key).or_default().push((spot, text.to_owned()));
    }

    /// The cell of a problem: that of its path, or of the nearest path around it. Where several
    /// cells give one value, the one whose text has the fault.
    pub(crate) fn spot(&self, problem: &Problem) -> Spot {
        let file = &problem.place.file;
        let mut at = match &problem.kind {
            ProblemKind::LevelOnlyNa { level, .. } => format!("{}#{level}", problem.place.at),
            _ => problem.place.at.clone(),
        };
        loop {
            let found = self.0.get(&(file.clone(), at.clone()));
            if let Some(cells) = found.filter(|cells| !cells.is_empty()) {
                let guilty = cells.iter().find(|(_, text)| is_guilty(&problem.kind, text));
                return guilty.unwrap_or(&cells[0]).0;
            }
            match at.rfind(['.', '[', '#']) {
                Some(end) => at.truncate(end),
                None => return Spot { page: page_of(file, &problem.place.at), cell: None },
            }
        }
    }
}

/// Whether a text has the fault.
fn is_guilty(kind: &ProblemKind, text: &str) -> bool {
    let names = |id: &str| crate::table::words(text).iter().any(|word| word == id);
    match kind {
        ProblemKind::TextTooLong { limit } => {
            limit.parse().is_ok_and(|limit: usize| text.chars().count() > limit)
        }
        ProblemKind::TextInvisible { character } => {
            text.chars().any(|c| format!("U+{:04X}", u32::from(c)) == *character)
        }
        ProblemKind::Duplicate { id }
        | ProblemKind::IdInvalid { id }
        | ProblemKind::CrosswalkUnknown { id } => names(id),
        ProblemKind::CrosswalkItem { indicator, .. } => names(indicator),
        _ => false,
    }
}

/// The page a path belongs to when no cell gave it.
fn page_of(file: &str, at: &str) -> Page {
    match file {
        "crosswalk.toml" => return Page::Crosswalk,
        "LICENCE" => return Page::Licence,
        _ => {}
    }
    if at.contains("indicator") {
        return Page::Indicators;
    }
    let area = at.split(['.', '[']).next().unwrap_or_default();
    match area {
        "subscale" => Page::Subscales,
        "domain" => Page::Domains,
        "choose_one" => Page::ChooseOne,
        "item" => Page::Items,
        "term" => Page::Terms,
        _ => Page::Rubric,
    }
}
