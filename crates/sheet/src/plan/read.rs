use super::field::{Field, plain};
use super::{LONGEST, MOST_GOALS, PaperGoal, PlanPaper, PlanWords};
use crate::archive;
use crate::grid::{self, Grid, Value};
use crate::problem::{CellProblem, CellProblemKind as Kind, cell_name};
use crate::text_document::{Table, tables};

/// Something that stands behind a label.
struct Said {
    field: Field,
    value: String,
    sheet: String,
    cell: String,
    label: String,
}

/// Reads a plan that was filled in, from a document or a workbook, in any of the languages of
/// `words`. Labels nobody knows are passed over: a kindergarten may add lines of its own.
///
/// - Guarantee: goals without a word in them are left out; texts are in Unicode's composed form.
///
/// # Errors
///
/// Every problem at once, each with its place.
pub fn read_plan(bytes: &[u8], words: &[PlanWords]) -> Result<PlanPaper, Vec<CellProblem>> {
    let whole = |kind: Kind| vec![CellProblem::of_workbook(kind)];
    let said = if archive::is_workbook(bytes) {
        let grids = grid::read(archive::look_over(bytes).map_err(whole)?).map_err(whole)?;
        let mut said = Vec::new();
        for (name, grid) in &grids {
            said.extend(of_grid(name, grid, words)?);
        }
        said
    } else {
        let text = archive::document(bytes).map_err(whole)?;
        of_tables(&tables(&text).map_err(whole)?, words)
    };
    if !said.iter().any(|one| one.field == Field::Goal) {
        return Err(whole(Kind::NotAPlan {}));
    }
    Reader { words, problems: Vec::new() }.read(&said)
}

fn of_tables(tables: &[Table], words: &[PlanWords]) -> Vec<Said> {
    let mut said = Vec::new();
    for (table, number) in tables.iter().zip(1..) {
        for (row, line) in table.iter().zip(1..) {
            let [label, values @ ..] = row.as_slice() else { continue };
            let Some(field) = Field::of_label(label, words) else { continue };
            said.push(Said {
                field,
                value: values.join("\n").trim().to_owned(),
                sheet: number.to_string(),
                cell: line.to_string(),
                label: label.clone(),
            });
        }
    }
    said
}

/// Goals row by row under their labels, and pairs of label and value.
fn of_grid(sheet: &str, grid: &Grid, words: &[PlanWords]) -> Result<Vec<Said>, Vec<CellProblem>> {
    if let Some(kind) = &grid.broken {
        let problem = CellProblem {
            sheet: sheet.to_owned(),
            cell: String::new(),
            column: String::new(),
            kind: kind.clone(),
        };
        return Err(vec![problem]);
    }
    let label_at = |place: &(u32, u32)| match grid.cells.get(place) {
        Some(Value::Text(text)) => Field::of_label(text, words).map(|field| (field, text.clone())),
        _ => None,
    };
    let last = grid.cells.keys().next_back().map_or(0, |place| place.0);
    let mut heads: Vec<(u32, Field, String)> = Vec::new();
    let mut said = Vec::new();
    for row in 0..=last {
        let labels: Vec<(u32, Field, String)> = (0..grid::MOST_COLUMNS)
            .filter_map(|column| {
                let (field, text) = label_at(&(row, column))?;
                Some((column, field, text))
            })
            .collect();
        let is_head = labels.iter().any(|(_, field, _)| *field == Field::Goal)
            && labels.iter().any(|(_, field, _)| *field == Field::Measure);
        if is_head {
            heads = labels;
            continue;
        }
        if let Some((column, field, text)) = labels.first()
            && *column == 0
        {
            said.push(cell(sheet, grid, (row, 1), *field, text));
            heads.clear();
            continue;
        }
        for (column, field, text) in &heads {
            said.push(cell(sheet, grid, (row, *column), *field, text));
        }
    }
    Ok(said)
}

fn cell(sheet: &str, grid: &Grid, place: (u32, u32), field: Field, label: &str) -> Said {
    let value = match grid.cells.get(&place) {
        Some(Value::Text(text) | Value::Day(text)) => text.trim().to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Truth(truth)) => truth.to_string(),
        Some(Value::Error(_) | Value::Formula) | None => String::new(),
    };
    let (sheet, label) = (sheet.to_owned(), label.to_owned());
    Said { field, value, sheet, cell: cell_name(place), label }
}

struct Reader<'a> {
    words: &'a [PlanWords],
    problems: Vec<CellProblem>,
}

impl Reader<'_> {
    fn read(mut self, said: &[Said]) -> Result<PlanPaper, Vec<CellProblem>> {
        let mut paper = PlanPaper::default();
        for one in said {
            if one.value.chars().count() > LONGEST {
                self.problem(one, Kind::FieldTooLong { limit: LONGEST.to_string() });
                continue;
            }
            match one.field {
                Field::Partner => paper.partner.clone_from(&one.value),
                Field::Review => paper.review_on = self.day(one),
                Field::Question if one.value.is_empty() => {}
                Field::Question => paper.questions.push(one.value.clone()),
                field => {
                    if begins(field, paper.goals.last()) {
                        paper.goals.push(PaperGoal::default());
                    }
                    let Some(goal) = paper.goals.last_mut() else { continue };
                    self.put(goal, one);
                }
            }
        }
        paper.goals.retain(|goal| !is_empty(goal));
        if paper.goals.len() > MOST_GOALS {
            let limit = MOST_GOALS.to_string();
            self.problems.push(CellProblem::of_workbook(Kind::TooManyGoals { limit }));
        }
        if self.problems.is_empty() { Ok(paper) } else { Err(self.problems) }
    }

    fn put(&mut self, goal: &mut PaperGoal, said: &Said) {
        let value = said.value.clone();
        match said.field {
            Field::Mark => goal.mark = value,
            Field::Goal => goal.goal = value,
            Field::From => goal.from = value,
            Field::Why => goal.why = value,
            Field::Measure => goal.measure = value,
            Field::Owner => goal.owner = value,
            Field::Due => goal.due = self.day(said),
            Field::Status => goal.status = self.status(said),
            Field::CameOfIt => goal.came_of_it = value,
            Field::Partner | Field::Review | Field::Question => {}
        }
    }

    fn status(&mut self, said: &Said) -> usize {
        let found = plain(&said.value);
        if found.is_empty() {
            return 0;
        }
        let place = |words: &PlanWords| words.statuses.iter().position(|word| plain(word) == found);
        if let Some(place) = self.words.iter().find_map(place) {
            return place;
        }
        let choices = self.words.first().map_or(String::new(), |words| words.statuses.join(", "));
        self.problem(said, Kind::StatusUnknown { found: said.value.clone(), choices });
        0
    }

    fn day(&mut self, said: &Said) -> String {
        let found = said.value.trim();
        if found.is_empty() {
            return String::new();
        }
        if let Some(day) = iso_day(found) {
            return day;
        }
        self.problem(said, Kind::NotADay { found: found.chars().take(40).collect() });
        String::new()
    }

    fn problem(&mut self, said: &Said, kind: Kind) {
        self.problems.push(CellProblem {
            sheet: said.sheet.clone(),
            cell: said.cell.clone(),
            column: said.label.clone(),
            kind,
        });
    }
}

/// Whether a field begins the next goal: its mark, or the words of one where the mark is gone.
fn begins(field: Field, last: Option<&PaperGoal>) -> bool {
    match (field, last) {
        (_, None) | (Field::Mark, Some(_)) => true,
        (Field::Goal, Some(goal)) => !goal.goal.is_empty(),
        _ => false,
    }
}

/// Whether nobody wrote anything into it.
fn is_empty(goal: &PaperGoal) -> bool {
    let said = [&goal.goal, &goal.why, &goal.measure, &goal.owner, &goal.due, &goal.came_of_it];
    said.iter().all(|text| text.is_empty()) && goal.mark.is_empty()
}

/// A day that there is, as an ISO date: `2027-03-15`, `15.3.2027`, `15/3/2027`.
fn iso_day(text: &str) -> Option<String> {
    let text = text.trim_end_matches('.');
    let parts: Vec<&str> = text.split(['-', '.', '/']).map(str::trim).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let number = |text: &str| -> Option<u32> {
        (text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
    };
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    let year = if year < 100 { year + 2000 } else { year };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return None,
    };
    let is_day = (2000..=2200).contains(&year) && (1..=days).contains(&day);
    is_day.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let cases = [
            ("2027-03-15", Some("2027-03-15")),
            ("15.03.2027", Some("2027-03-15")),
            ("5.3.27", Some("2027-03-05")),
            ("15/3/2027", Some("2027-03-15")),
            ("29.02.2028", Some("2028-02-29")),
            ("29.02.2027", None),
            ("31.04.2027", None),
            ("i mars", None),
            ("15.2027", None),
            ("0.3.2027", None),
        ];
        for (text, day) in cases {
            assert_eq!(iso_day(text).as_deref(), day, "{text}");
        }
    }
}
