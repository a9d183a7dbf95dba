use std::collections::BTreeMap;

use rubric::{Answer, IndicatorId};

use super::workbook::choices;
use super::{OwnIndicator, OwnPaper, OwnWords};
use crate::archive;
use crate::grid::{self, Grid, Value};
use crate::problem::{CellProblem, CellProblemKind as Kind, cell_name};

/// What one sheet says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnRead {
    /// The answers; an indicator without one is left out.
    pub answers: BTreeMap<IndicatorId, Answer>,
}

/// Reads a sheet that was filled in, in any of the languages of `words`. Who filled it in is not read,
/// not even from the properties of the file.
///
/// # Errors
///
/// Every problem at once, each with its sheet and cell.
pub fn read_own(
    bytes: &[u8],
    paper: &OwnPaper,
    words: &[OwnWords],
) -> Result<OwnRead, Vec<CellProblem>> {
    let whole = |kind: Kind| vec![CellProblem::of_workbook(kind)];
    let grids = grid::read(archive::look_over(bytes).map_err(whole)?).map_err(whole)?;
    let mut reader = Reader { paper, words, read: OwnRead::default(), problems: Vec::new() };
    let mut seen = 0;
    for (name, grid) in &grids {
        seen += reader.grid(name, grid);
    }
    if seen == 0 && reader.problems.is_empty() {
        return Err(whole(Kind::NotASheetOfAnswers {}));
    }
    if reader.problems.is_empty() { Ok(reader.read) } else { Err(reader.problems) }
}

struct Reader<'a> {
    paper: &'a OwnPaper,
    words: &'a [OwnWords],
    read: OwnRead,
    problems: Vec<CellProblem>,
}

impl Reader<'_> {
    /// Reads the rows that begin with the id of an indicator; says how many there are.
    fn grid(&mut self, sheet: &str, grid: &Grid) -> usize {
        if let Some(kind) = &grid.broken {
            self.problem(sheet, String::new(), kind.clone());
            return 0;
        }
        let mut seen = 0;
        for (place, value) in grid.cells.iter().filter(|(place, _)| place.1 == 0) {
            let Value::Text(text) = value else { continue };
            self.rubric(sheet, grid, *place, text);
            let Ok(id) = text.trim().parse::<IndicatorId>() else { continue };
            seen += 1;
            self.row(sheet, grid, place.0, &id);
        }
        seen
    }

    fn rubric(&mut self, sheet: &str, grid: &Grid, place: (u32, u32), label: &str) {
        if !self.words.iter().any(|words| words.rubric == label.trim()) {
            return;
        }
        let Some(Value::Text(found)) = grid.cells.get(&(place.0, 1)) else { return };
        if found.trim() != self.paper.rubric {
            let wanted = self.paper.rubric.clone();
            let kind = Kind::OtherRubric { found: found.chars().take(80).collect(), wanted };
            self.problem(sheet, cell_name((place.0, 1)), kind);
        }
    }

    fn row(&mut self, sheet: &str, grid: &Grid, row: u32, id: &IndicatorId) {
        let mut all = self.paper.items.iter().flat_map(|item| &item.indicators);
        let Some(indicator) = all.find(|indicator| indicator.id == *id) else {
            self.problem(sheet, cell_name((row, 0)), Kind::IndicatorUnknown { id: id.to_string() });
            return;
        };
        let at = cell_name((row, 2));
        let found = match grid.cells.get(&(row, 2)) {
            None => return,
            Some(Value::Text(text)) => text.trim().to_owned(),
            Some(Value::Formula) => return self.problem(sheet, at, Kind::Formula {}),
            Some(Value::Number(_)) => {
                return self.problem(sheet, at, Kind::NotAText { found: "number".to_owned() });
            }
            Some(Value::Day(_)) => {
                return self.problem(sheet, at, Kind::NotAText { found: "date".to_owned() });
            }
            Some(Value::Truth(_)) => {
                return self.problem(sheet, at, Kind::NotAText { found: "truth".to_owned() });
            }
            Some(Value::Error(value)) => {
                let value = value.chars().take(40).collect();
                return self.problem(sheet, at, Kind::ErrorValue { value });
            }
        };
        match self.answer(indicator, &found) {
            Ok(answer) => {
                self.read.answers.insert(id.clone(), answer);
            }
            Err(kind) => self.problem(sheet, at, kind),
        }
    }

    fn answer(&self, indicator: &OwnIndicator, found: &str) -> Result<Answer, Kind> {
        let said = found.to_lowercase();
        let is_word =
            |words: &OwnWords, answer| words.word(&indicator.id, answer).to_lowercase() == said;
        let known = Answer::ALL
            .into_iter()
            .find(|answer| self.words.iter().any(|words| is_word(words, *answer)));
        let found: String = found.chars().take(40).collect();
        match known {
            Some(answer) if indicator.allowed.contains(&answer) => Ok(answer),
            Some(_) => Err(Kind::AnswerNotAllowed { found }),
            None => {
                let words = self.words.first();
                let choices = words.map_or_else(Vec::new, |words| choices(indicator, words));
                Err(Kind::AnswerUnknown { found, choices: choices.join(", ") })
            }
        }
    }

    fn problem(&mut self, sheet: &str, cell: String, kind: Kind) {
        self.problems.push(CellProblem {
            sheet: sheet.to_owned(),
            cell,
            column: String::new(),
            kind,
        });
    }
}
