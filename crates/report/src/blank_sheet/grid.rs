//! The columns of boxes: at the same place on every page.

use text::{Key, Texts, key};

use crate::display::{Anchor, Command, Text};
use crate::font::{Face, Fonts};
use crate::palette::LIGHT;
use crate::rubric_book::sheet::Sheet;

use super::field::{BOX, SMALL};

/// The column of numbers.
const NUMBER: f64 = 26.0;
/// No column is narrower.
const NARROWEST: f64 = 30.0;
/// Room around the words of a head.
const AIR: f64 = 8.0;
/// From line to line in a head.
const STEP: f64 = 10.4;

/// What the columns are called at level 1, and above it.
const FAULTS: [Key; 2] = [key::ANSWER_FAULT_YES, key::ANSWER_FAULT_NO];
const ANSWERS: [Key; 5] = [
    key::ANSWER_YES,
    key::ANSWER_NO,
    key::ANSWER_NOT_OBSERVED,
    key::ANSWER_NO_OPPORTUNITY,
    key::ANSWER_NA,
];

/// How many columns stand at level 1; "not applicable" has the last one everywhere.
pub(super) const FAULT_COLUMNS: usize = FAULTS.len();
/// The column of "not applicable".
pub(super) const NA_COLUMN: usize = ANSWERS.len() - 1;

/// Where the columns are, and what stands above them.
#[derive(Debug, Clone)]
pub(super) struct Grid {
    /// Where sentences begin, and how wide they are.
    pub(super) text: (f64, f64),
    /// The middle of each column.
    centres: Vec<f64>,
    faults: Vec<Vec<String>>,
    answers: Vec<Vec<String>>,
}

impl Grid {
    pub(super) fn new(fonts: &Fonts, texts: &Texts, sheet: Sheet) -> Self {
        let words = |key: &Key| -> Vec<String> {
            texts.get(*key).split_whitespace().map(|word| fonts.printable(word)).collect()
        };
        let faults: Vec<Vec<String>> = FAULTS.iter().map(words).collect();
        let answers: Vec<Vec<String>> = ANSWERS.iter().map(words).collect();
        let widest = |head: &Vec<String>| {
            let width =
                |word: &String| fonts.shape(word, Face::Regular, SMALL.size, SMALL.figures).width;
            head.iter().map(width).fold(0.0, f64::max)
        };
        let widths: Vec<f64> = answers
            .iter()
            .enumerate()
            .map(|(i, head)| {
                let fault = faults.get(i).map_or(0.0, widest);
                (widest(head).max(fault) + AIR).max(NARROWEST)
            })
            .collect();
        let mut x = sheet.end() - widths.iter().sum::<f64>();
        let left = sheet.left + NUMBER;
        let text = (left, x - left - AIR);
        let mut centres = Vec::with_capacity(widths.len());
        for width in widths {
            centres.push(x + width / 2.0);
            x += width;
        }
        Self { text, centres, faults, answers }
    }

    /// The left edge of the box in a column.
    pub(super) fn box_at(&self, column: usize) -> f64 {
        self.centres.get(column).map_or(0.0, |centre| centre - BOX / 2.0)
    }

    /// How high the heads of the columns are.
    pub(super) fn height(&self, is_fault: bool, has_na: bool) -> f64 {
        let heads = self.heads(is_fault, has_na);
        let most = heads.map(|(_, head)| head.len()).max().unwrap_or(1);
        STEP * f64::from(u32::try_from(most).unwrap_or(1))
    }

    /// The heads of the columns, standing on a baseline.
    pub(super) fn drawn(
        &self,
        fonts: &Fonts,
        (is_fault, has_na): (bool, bool),
        baseline: f64,
    ) -> Vec<Command> {
        let mut commands = Vec::new();
        for (x, head) in self.heads(is_fault, has_na) {
            let mut y = baseline;
            for word in head.iter().rev() {
                let shaped = fonts.shape(word, Face::Regular, SMALL.size, SMALL.figures);
                let anchor = Anchor::Middle;
                commands.push(Command::Text(Text { x, y, anchor, colour: LIGHT.quiet, shaped }));
                y -= STEP;
            }
        }
        commands
    }

    fn heads(&self, is_fault: bool, has_na: bool) -> impl Iterator<Item = (f64, &Vec<String>)> {
        let first = if is_fault { &self.faults } else { &self.answers[..NA_COLUMN] };
        let na = has_na.then(|| (NA_COLUMN, &self.answers[NA_COLUMN]));
        let all = first.iter().enumerate().chain(na);
        all.filter_map(|(column, head)| Some((*self.centres.get(column)?, head)))
    }
}
