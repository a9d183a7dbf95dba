//! What was found wrong while a workbook is read.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::form::Page;
use crate::grid::Place;
use crate::problem::{CellProblem, CellProblemKind, cell_name};

/// The most problems that are told at once.
const MOST_PROBLEMS: usize = 1_000;

/// A cell of a page; none where the sheet as a whole is meant.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    pub(crate) page: Page,
    pub(crate) cell: Option<Place>,
}

/// Collects problems.
#[derive(Default)]
pub(crate) struct Notes {
    whole: RefCell<Vec<CellProblem>>,
    found: RefCell<Vec<(Spot, CellProblemKind)>>,
}

impl Notes {
    pub(crate) fn add(&self, spot: Spot, kind: impl Into<CellProblemKind>) {
        self.found.borrow_mut().push((spot, kind.into()));
    }

    /// A problem of a sheet that is no page.
    pub(crate) fn add_sheet(&self, sheet: &str, kind: CellProblemKind) {
        let (cell, column) = (String::new(), String::new());
        self.whole.borrow_mut().push(CellProblem { sheet: sheet.to_owned(), cell, column, kind });
    }

    /// The cells that have a problem already. What the rubric says of them follows from it.
    pub(crate) fn blamed(&self) -> BTreeSet<Spot> {
        self.found.borrow().iter().map(|(spot, _)| *spot).collect()
    }

    /// Whether the form itself is broken, so that the rest would be noise.
    pub(crate) fn is_form_broken(&self) -> bool {
        let is_form = |kind: &CellProblemKind| {
            use CellProblemKind as Kind;
            matches!(
                kind,
                Kind::SheetMissing { .. }
                    | Kind::HeaderMissing { .. }
                    | Kind::PartBroken { .. }
                    | Kind::WorkbookTooLarge { .. }
                    | Kind::ErrorValue { .. }
            )
        };
        self.found.borrow().iter().any(|(spot, kind)| spot.cell.is_none() && is_form(kind))
    }

    /// Every problem once, in the order of sheets, rows and columns. `names` gives a page's name in
    /// the workbook and the header of a column.
    pub(crate) fn into_problems(
        self,
        names: impl Fn(Page) -> String,
        header: impl Fn(Page, u32) -> String,
    ) -> Vec<CellProblem> {
        let mut problems = self.whole.into_inner();
        let mut found = self.found.into_inner();
        found.sort();
        found.dedup();
        problems.extend(found.into_iter().take(MOST_PROBLEMS).map(|(spot, kind)| CellProblem {
            sheet: names(spot.page),
            cell: spot.cell.map(cell_name).unwrap_or_default(),
            column: spot.cell.map(|(_, column)| header(spot.page, column)).unwrap_or_default(),
            kind,
        }));
        problems
    }
}

/// The candidate most like `word`, or nothing.
pub(crate) fn nearest<'c>(word: &str, candidates: impl Iterator<Item = &'c str>) -> String {
    if word.chars().count() > 60 {
        return String::new();
    }
    rubric::closest(word, candidates.map(str::to_owned)).unwrap_or_default()
}
