//! Drawings of a result: one chart, drawn once, for the screen and for paper.
//!
//! A chart is rows from top to bottom, 628 units wide: one unit is a pixel on the screen and
//! three quarters of a point on paper, which is the same length.

mod backend;
mod ladder;
mod legend;
mod numbers;
mod pair;
mod panels;
mod pen;
mod rows;
mod shapes;
mod swarm;
mod track;
mod words;

use plotters::prelude::IntoDrawingArea;

use crate::display::{Anchor, Command};
use crate::font::{Face, Figures, Fonts};
use crate::palette::Colours;
use crate::paragraph::{Breaking, Line, Span, break_lines};

use backend::{ListBackend, steps};
pub(crate) use legend::Mark;
pub(crate) use numbers::numbers;
use pen::{Drawn, Pen, Type};
pub(crate) use rows::{chart, item_of, printed};
pub(crate) use track::{Marks, Track};
pub(crate) use words::{describe, title};

/// The width of every chart.
pub(crate) const WIDTH: f64 = 628.0;
/// Points on paper for one unit.
pub(crate) const ON_PAPER: f64 = 0.75;

const LABEL: f64 = 228.0;
const TRACK_LEFT: f64 = 240.0;
const TRACK_WIDTH: f64 = 7.0 * 44.0;
const NUMBER_LEFT: f64 = 12.0;
const ITEM_LEFT: f64 = 42.0;
const TEXT: f64 = 14.0;
const SMALL: f64 = 13.0;
const LINE: f64 = 18.0;
const SMALL_LINE: f64 = 16.0;
/// From the last track to the middle of the words under it.
const ANCHOR_GAP: f64 = 11.0;

/// A chart as rows from top to bottom.
#[derive(Debug, Clone)]
pub(crate) struct Chart {
    pub(crate) rows: Vec<Row>,
}

/// One row of a chart.
#[derive(Debug, Clone)]
pub(crate) enum Row {
    /// The numbers 1 to 7.
    Axis,
    /// The words under 1, 3, 5 and 7.
    Anchors(Vec<(u8, String)>),
    /// Words over the rows that follow.
    Title(String),
    /// A sub-scale or an item.
    Track(TrackRow),
    /// What the marks mean.
    Legend(Vec<(Mark, String)>),
    /// The numbers 1 to 7, over what two have scored.
    PairAxis,
    /// The numbers 1 to 7, over means of groups.
    MeanAxis,
    /// The same as two have scored it.
    Pair(pair::PairRow),
    /// The groups of a kindergarten.
    Swarm(swarm::SwarmRow),
    /// Sub-scales over time, side by side.
    Panels(Vec<panels::Panel>),
    /// The head of a level.
    Level(ladder::LevelRow),
    /// An indicator of a level.
    Rung(ladder::RungRow),
    /// A sentence.
    Words(String),
    /// Air.
    Space(f64),
}

/// The sub-scales and items among rows.
pub(crate) fn tracks(rows: &[Row]) -> impl Iterator<Item = &TrackRow> {
    rows.iter().filter_map(|row| match row {
        Row::Track(track) => Some(track),
        _ => None,
    })
}

/// A sub-scale or an item with its track.
#[derive(Debug, Clone)]
pub(crate) struct TrackRow {
    /// The number of an item; none makes it a sub-scale.
    pub(crate) number: Option<String>,
    /// The title: one line where it is short enough.
    pub(crate) title: String,
    /// What is drawn.
    pub(crate) marks: Marks,
    /// The number printed at the right.
    pub(crate) value: String,
    /// Small words after it.
    pub(crate) small: String,
}

impl Chart {
    /// The height it needs.
    pub(crate) fn height(&self, fonts: &Fonts) -> f64 {
        self.rows.iter().map(|row| row.height(fonts)).sum()
    }

    /// Draws it into a display list, through plotters.
    pub(crate) fn draw(&self, fonts: &Fonts, colours: &Colours) -> Vec<Command> {
        let mut commands = Vec::new();
        let size = (steps(WIDTH), steps(self.height(fonts)));
        let area = ListBackend { commands: &mut commands, fonts, size }.into_drawing_area();
        let pen = Pen { area: &area };
        let mut top = 0.0;
        for row in &self.rows {
            // A display list takes everything: there is no error to come from it.
            let _ = row.draw(&pen, fonts, top, colours);
            top += row.height(fonts);
        }
        drop(area);
        commands
    }

    /// The same chart in parts no higher than `height`, each with its axis and words.
    pub(crate) fn parts(self, fonts: &Fonts, height: f64) -> Vec<Self> {
        if self.height(fonts) <= height {
            return vec![self];
        }
        let find = |wanted: fn(&Row) -> bool| self.rows.iter().find(|row| wanted(row)).cloned();
        let axis = find(|row| matches!(row, Row::Axis | Row::PairAxis | Row::MeanAxis));
        let anchors = find(|row| matches!(row, Row::Anchors(_)));
        let room = height - anchors.as_ref().map_or(0.0, |row| row.height(fonts));
        let (mut parts, mut rows, mut used) = (Vec::new(), Vec::new(), 0.0);
        let mut all = self.rows.into_iter().peekable();
        while let Some(row) = all.next() {
            // The head of a level stands with its first indicator.
            let next = all.peek().filter(|_| matches!(row, Row::Level(_)));
            let need = row.height(fonts) + next.map_or(0.0, |row| row.height(fonts));
            if used + need > room && !matches!(row, Row::Anchors(_)) && !rows.is_empty() {
                if rows.last().is_some_and(Row::is_on_track) {
                    rows.extend(anchors.clone());
                }
                parts.push(Self { rows: std::mem::take(&mut rows) });
                rows.extend(axis.clone());
                used = axis.as_ref().map_or(0.0, |row| row.height(fonts));
            }
            used += row.height(fonts);
            rows.push(row);
        }
        parts.push(Self { rows });
        parts
    }
}

impl Row {
    fn is_on_track(&self) -> bool {
        matches!(self, Self::Track(_) | Self::Pair(_) | Self::Swarm(_))
    }

    fn height(&self, fonts: &Fonts) -> f64 {
        match self {
            Self::Axis | Self::PairAxis | Self::MeanAxis => 28.0,
            Self::Pair(row) => row.height(fonts),
            Self::Swarm(row) => row.height(fonts),
            Self::Panels(row) => panels::height(row, fonts),
            Self::Level(_) => ladder::LevelRow::HEIGHT,
            Self::Rung(row) => row.height(fonts),
            Self::Words(words) => SMALL_LINE.mul_add(count(sentence(fonts, words).len()), 6.0),
            Self::Space(height) => *height,
            Self::Anchors(words) => {
                let lines = words.iter().map(|(_, word)| anchor_lines(fonts, word).len()).max();
                ANCHOR_GAP + SMALL_LINE * count(lines.unwrap_or(0))
            }
            Self::Title(_) => 40.0,
            Self::Track(row) => {
                let lines = count(row.title_lines(fonts).len());
                LINE.mul_add(lines, if row.number.is_some() { 5.0 } else { 9.0 })
            }
            Self::Legend(marks) => legend::height(fonts, marks),
        }
    }

    fn draw<DB: plotters::backend::DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        fonts: &Fonts,
        top: f64,
        colours: &Colours,
    ) -> Drawn<DB> {
        match self {
            Self::Axis => draw_axis(pen, top, colours),
            Self::PairAxis => {
                draw_axis(pen, top, colours)?;
                pair::axis(pen, top, colours)
            }
            Self::MeanAxis => {
                draw_axis(pen, top, colours)?;
                swarm::axis(pen, top, colours)
            }
            Self::Anchors(words) => draw_anchors(pen, fonts, words, top, colours),
            Self::Title(title) => {
                let bold = Type { face: Face::SemiBold, size: TEXT, colour: colours.ink };
                pen.text(title, (0.0, top + 26.0), Anchor::Start, bold)
            }
            Self::Track(row) => row.draw(pen, fonts, top, self.height(fonts), colours),
            Self::Legend(marks) => legend::draw(pen, fonts, marks, top, colours),
            Self::Pair(row) => row.draw(pen, fonts, top, colours),
            Self::Swarm(row) => row.draw(pen, fonts, top, colours),
            Self::Panels(row) => panels::draw(row, pen, fonts, top, colours),
            Self::Level(row) => row.draw(pen, top, colours),
            Self::Rung(row) => row.draw(pen, fonts, top, colours),
            Self::Words(words) => draw_words(pen, fonts, words, top, colours),
            Self::Space(_) => Ok(()),
        }
    }
}

fn draw_axis<DB: plotters::backend::DrawingBackend>(
    pen: &Pen<'_, DB>,
    top: f64,
    colours: &Colours,
) -> Drawn<DB> {
    let track = Track { left: TRACK_LEFT, width: TRACK_WIDTH, y: top };
    let bold = Type { face: Face::SemiBold, size: SMALL, colour: colours.ink };
    for point in 1..=7_u8 {
        let place = (track.x(f64::from(point)), top + 10.0);
        pen.text(&point.to_string(), place, Anchor::Middle, bold)?;
    }
    Ok(())
}

fn sentence(fonts: &Fonts, words: &str) -> Vec<String> {
    wrapped(fonts, words, Face::Regular, SMALL, WIDTH)
}

fn draw_words<DB: plotters::backend::DrawingBackend>(
    pen: &Pen<'_, DB>,
    fonts: &Fonts,
    words: &str,
    top: f64,
    colours: &Colours,
) -> Drawn<DB> {
    let quiet = Type { face: Face::Regular, size: SMALL, colour: colours.quiet };
    for (i, line) in sentence(fonts, words).iter().enumerate() {
        pen.text(line, (0.0, SMALL_LINE.mul_add(count(i), top + 10.0)), Anchor::Start, quiet)?;
    }
    Ok(())
}

impl TrackRow {
    fn face(&self) -> Face {
        if self.number.is_some() { Face::Regular } else { Face::SemiBold }
    }

    fn title_lines(&self, fonts: &Fonts) -> Vec<String> {
        let left = if self.number.is_some() { ITEM_LEFT } else { 0.0 };
        wrapped(fonts, &self.title, self.face(), TEXT, LABEL - left)
    }

    fn draw<DB: plotters::backend::DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        fonts: &Fonts,
        top: f64,
        height: f64,
        colours: &Colours,
    ) -> Drawn<DB> {
        let y = top + height / 2.0;
        let quiet = Type { face: Face::Regular, size: TEXT, colour: colours.quiet };
        let mut left = 0.0;
        if let Some(number) = &self.number {
            pen.text(number, (NUMBER_LEFT, y), Anchor::Start, quiet)?;
            left = ITEM_LEFT;
        }
        let title = Type { face: self.face(), size: TEXT, colour: colours.ink };
        let lines = self.title_lines(fonts);
        let first = y - LINE * (count(lines.len()) - 1.0) / 2.0;
        for (i, line) in lines.iter().enumerate() {
            pen.text(line, (left, LINE.mul_add(count(i), first)), Anchor::Start, title)?;
        }
        Track { left: TRACK_LEFT, width: TRACK_WIDTH, y }.draw(pen, self.marks, colours)?;
        let small = Type { size: SMALL, ..quiet };
        let shaped = fonts.shape(&self.small, Face::Regular, SMALL, Figures::Tabular);
        let gap = if self.small.is_empty() { 0.0 } else { shaped.width + 5.0 };
        pen.text(&self.small, (WIDTH, y), Anchor::End, small)?;
        let bold = Type { face: Face::SemiBold, size: TEXT, colour: colours.ink };
        pen.text(&self.value, (WIDTH - gap, y), Anchor::End, bold)
    }
}

fn draw_anchors<DB: plotters::backend::DrawingBackend>(
    pen: &Pen<'_, DB>,
    fonts: &Fonts,
    words: &[(u8, String)],
    top: f64,
    colours: &Colours,
) -> Drawn<DB> {
    let track = Track { left: TRACK_LEFT, width: TRACK_WIDTH, y: top };
    let quiet = Type { face: Face::Regular, size: SMALL, colour: colours.quiet };
    for (points, word) in words {
        for (i, line) in anchor_lines(fonts, word).iter().enumerate() {
            let y = SMALL_LINE.mul_add(count(i), top + ANCHOR_GAP);
            pen.text(line, (track.x(f64::from(*points)), y), Anchor::Middle, quiet)?;
        }
    }
    Ok(())
}

/// A track alone, around the height 0: for beside a title on paper.
pub(crate) fn single(fonts: &Fonts, colours: &Colours, width: f64, marks: Marks) -> Vec<Command> {
    let mut commands = Vec::new();
    // Plotters moves what lies outside of its area to the edge.
    let size = (steps(width / ON_PAPER), steps(LINE));
    let area = ListBackend { commands: &mut commands, fonts, size }.into_drawing_area();
    let track = Track { left: 0.0, width: width / ON_PAPER, y: LINE / 2.0 };
    // A display list takes everything: there is no error to come from it.
    let _ = track.draw(&Pen { area: &area }, marks, colours);
    drop(area);
    crate::display::placed(&commands, 0.0, -LINE / 2.0 * ON_PAPER, ON_PAPER)
}

/// The words under a point, in lines that do not reach the next one.
fn anchor_lines(fonts: &Fonts, word: &str) -> Vec<String> {
    wrapped(fonts, word, Face::Regular, SMALL, 84.0)
}

fn wrapped(fonts: &Fonts, text: &str, face: Face, size: f64, width: f64) -> Vec<String> {
    let span = Span::new(text, face, crate::display::Rgb(0, 0, 0));
    let lines = break_lines(
        fonts,
        &[span],
        Breaking { size, figures: Figures::Tabular, width, hyphens: None },
    );
    lines.iter().map(words).collect()
}

fn words(line: &Line) -> String {
    line.pieces.iter().map(|piece| piece.shaped.text.trim_end()).collect()
}

/// A count as a length.
#[expect(clippy::cast_precision_loss, reason = "a chart has a few dozen rows")]
fn count(n: usize) -> f64 {
    n as f64
}
