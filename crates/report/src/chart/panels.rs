//! The visits over time: a small picture for each sub-scale, with what can be said in words.

use plotters::backend::DrawingBackend;
use text::{Stamp, Texts, decimal, key};

use super::pen::{Drawn, Pen, Type};
use super::{Chart, LINE, Row, SMALL, TEXT, WIDTH, count, wrapped};
use crate::day_words::day_line;
use crate::display::Anchor;
use crate::font::{Face, Fonts};
use crate::palette::Colours;
use crate::{Change, Development, Mean, ReportInput};

/// Pictures side by side.
const ACROSS: usize = 3;
const GAP: f64 = 26.0;
/// The height of the picture itself: the scale from 1 to 7.
const PLOT: f64 = 92.0;
/// Room for the numbers of the scale at its left.
const AXIS: f64 = 16.0;
/// From the edge of the picture to the first and the last visit.
const INSET: f64 = 24.0;
/// Below the picture: the dates.
const DATES: f64 = 24.0;

/// One sub-scale over time.
#[derive(Debug, Clone)]
pub(crate) struct Panel {
    title: String,
    verdict: String,
    points: Vec<Point>,
}

#[derive(Debug, Clone)]
struct Point {
    label: String,
    date: String,
    at: Option<f64>,
    printed: String,
}

pub(super) fn chart(input: &ReportInput, development: &Development, texts: &Texts) -> Chart {
    let panels = panels(development, texts);
    let mut rows: Vec<Row> =
        panels.chunks(ACROSS).map(|panels| Row::Panels(panels.to_vec())).collect();
    let visits = &development.visits;
    let before = visits.len().checked_sub(2).and_then(|at| visits.get(at));
    let days = before.map(|visit| (visit.date, &development.day_before));
    let days = days.into_iter().chain([(input.about.date, &input.day)]);
    for (date, day) in days {
        let args = [("date", date.long(texts).into()), ("day", day_line(texts, day).into())];
        rows.push(Row::Words(texts.with(key::CHART_TREND_DAY, &args)));
    }
    Chart { rows }
}

fn panels(development: &Development, texts: &Texts) -> Vec<Panel> {
    let verdicts = development.verdicts.iter().enumerate();
    verdicts
        .map(|(i, verdict)| {
            let mean = |visit: &crate::VisitPoint| match verdict.title {
                Some(_) => visit.subscales.get(i).copied().flatten(),
                None => Some(visit.total),
            };
            let point = |visit: &crate::VisitPoint| point(visit.date, mean(visit), texts);
            Panel {
                title: verdict.title.clone().unwrap_or_else(|| texts.get(key::CHART_ALL)),
                verdict: texts.get(word(verdict.change)),
                points: development.visits.iter().map(point).collect(),
            }
        })
        .collect()
}

fn point(date: Stamp, mean: Option<Mean>, texts: &Texts) -> Point {
    let mean = mean.filter(|mean| mean.n > 0);
    let iso = date.iso_date();
    let month = iso.get(5..7).unwrap_or_default();
    Point {
        label: format!("{month}.{}", date.year()),
        date: date.long(texts),
        at: mean.map(|mean| f64::from(mean.sum) / f64::from(mean.n)),
        printed: mean
            .map_or_else(String::new, |mean| decimal(texts.lang(), i64::from(mean.sum), mean.n, 1)),
    }
}

pub(super) const fn word(change: Change) -> text::Key {
    match change {
        Change::Certain => key::REPORT_CHANGE_CERTAIN,
        Change::Possible => key::REPORT_CHANGE_POSSIBLE,
        Change::Within => key::REPORT_CHANGE_WITHIN,
        Change::Undecided => key::REPORT_CHANGE_UNDECIDED,
    }
}

fn width() -> f64 {
    (WIDTH - GAP * (count(ACROSS) - 1.0)) / count(ACROSS)
}

/// The height of a row of pictures: their titles may need several lines.
pub(super) fn height(panels: &[Panel], fonts: &Fonts) -> f64 {
    head(panels, fonts) + PLOT + DATES + 18.0
}

fn head(panels: &[Panel], fonts: &Fonts) -> f64 {
    let lines = panels.iter().map(|panel| panel.lines(fonts).len()).max().unwrap_or(1);
    LINE.mul_add(count(lines) + 1.0, 14.0)
}

pub(super) fn draw<DB: DrawingBackend>(
    panels: &[Panel],
    pen: &Pen<'_, DB>,
    fonts: &Fonts,
    top: f64,
    colours: &Colours,
) -> Drawn<DB> {
    let head = head(panels, fonts);
    for (i, panel) in panels.iter().enumerate() {
        let left = (width() + GAP) * count(i);
        panel.titles(pen, fonts, (left, top), colours)?;
        panel.plot(pen, (left, top + head), colours)?;
    }
    Ok(())
}

impl Panel {
    fn lines(&self, fonts: &Fonts) -> Vec<String> {
        wrapped(fonts, &self.title, Face::SemiBold, TEXT, width())
    }

    fn titles<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        fonts: &Fonts,
        (left, top): (f64, f64),
        colours: &Colours,
    ) -> Drawn<DB> {
        let bold = Type { face: Face::SemiBold, size: TEXT, colour: colours.ink };
        let lines = self.lines(fonts);
        for (i, line) in lines.iter().enumerate() {
            let y = LINE.mul_add(count(i), top + 8.0);
            pen.text(line, (left, y), Anchor::Start, bold)?;
        }
        let quiet = Type { face: Face::Regular, size: SMALL, colour: colours.quiet };
        let y = LINE.mul_add(count(lines.len()), top + 8.0);
        pen.text(&self.verdict, (left, y), Anchor::Start, quiet)
    }

    fn plot<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        (left, top): (f64, f64),
        colours: &Colours,
    ) -> Drawn<DB> {
        let quiet = Type { face: Face::Regular, size: 11.0, colour: colours.quiet };
        let height = |score: f64| (7.0 - score).mul_add(PLOT / 6.0, top);
        for score in [1_u8, 3, 5, 7] {
            let y = height(f64::from(score));
            pen.line(&[(left + AXIS, y), (left + width(), y)], 1.0, colours.line)?;
            pen.text(&score.to_string(), (left, y), Anchor::Start, quiet)?;
        }
        let (from, to) = (left + AXIS + INSET, left + width() - INSET);
        let last = self.points.len().saturating_sub(1);
        let step = (to - from) / count(last.max(1));
        let place = |i: usize, at: f64| (step.mul_add(count(i), from), height(at));
        let known: Vec<(usize, f64)> =
            self.points.iter().enumerate().filter_map(|(i, p)| Some((i, p.at?))).collect();
        let way: Vec<(f64, f64)> = known.iter().map(|&(i, at)| place(i, at)).collect();
        if way.len() > 1 {
            pen.line(&way, 1.6, colours.score_mid)?;
        }
        for (i, at) in known {
            let (x, y) = place(i, at);
            pen.dot((x, y), 7.0, colours.paper)?;
            if i == last {
                pen.dot((x, y), 5.5, colours.score)?;
            } else {
                pen.ring((x, y), 5.0, 2.0, colours.edge)?;
            }
            let bold = Type { face: Face::SemiBold, size: SMALL, colour: colours.ink };
            let above = if at > 5.7 { 15.0 } else { -15.0 };
            // Between many visits there is no room for every number: the table has them.
            if step > 34.0 || i == last || i == 0 {
                pen.text(&self.points[i].printed, (x, y + above), Anchor::Middle, bold)?;
            }
        }
        for (i, point) in self.points.iter().enumerate() {
            if step > 50.0 || i == last || i == 0 {
                let x = step.mul_add(count(i), from);
                pen.text(&point.label, (x, top + PLOT + 15.0), Anchor::Middle, quiet)?;
            }
        }
        Ok(())
    }

    /// In words.
    pub(super) fn say(&self, texts: &Texts) -> String {
        let points: Vec<String> = self
            .points
            .iter()
            .filter(|point| point.at.is_some())
            .map(|point| {
                let args = [("date", (&point.date).into()), ("value", (&point.printed).into())];
                texts.with(key::CHART_TREND_POINT, &args)
            })
            .collect();
        let args = [
            ("title", (&self.title).into()),
            ("points", points.join(", ").into()),
            ("verdict", (&self.verdict).into()),
        ];
        texts.with(key::CHART_SAY_VERDICT, &args)
    }
}
