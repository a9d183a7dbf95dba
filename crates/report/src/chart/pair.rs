//! Two scores of the same thing on one track: a dot and a diamond, with the way between them.

use plotters::backend::DrawingBackend;
use text::{Texts, decimal, key};

use super::pen::{Drawn, Pen, Type};
use super::{
    Chart, ITEM_LEFT, LABEL, LINE, Mark, NUMBER_LEFT, Row, TEXT, TRACK_LEFT, TRACK_WIDTH, Track,
    WIDTH, count, wrapped,
};
use crate::display::Anchor;
use crate::font::{Face, Fonts};
use crate::palette::Colours;
use crate::{Beside, BesideItem, BesideWho, Mean, ReportInput};

/// Where the first of the two numbers ends; the second ends at the edge.
const FIRST: f64 = WIDTH - 40.0;
const DOT: f64 = 6.0;
const DIAMOND: f64 = 7.5;

/// A sub-scale or an item as two have scored it.
#[derive(Debug, Clone)]
pub(crate) struct PairRow {
    pub(super) number: Option<String>,
    pub(super) title: String,
    first: Option<f64>,
    second: Option<f64>,
    spread: Option<(f64, f64)>,
    pub(super) values: [String; 2],
}

/// The chart of what another found beside this report.
pub(super) fn chart(input: &ReportInput, beside: &Beside, texts: &Texts) -> Chart {
    let mut rows = vec![Row::PairAxis];
    let mean = |mean: &Mean| (mean.n > 0).then(|| f64::from(mean.sum) / f64::from(mean.n));
    let printed = |mean: &Mean| decimal(texts.lang(), i64::from(mean.sum), mean.n, 1);
    rows.extend(beside.subscales.iter().map(|(title, ours, other)| {
        Row::Pair(PairRow {
            number: None,
            title: title.clone(),
            first: mean(ours),
            second: mean(other),
            spread: None,
            values: [printed(ours), printed(other)],
        })
    }));
    rows.push(Row::Space(10.0));
    rows.extend(beside.items.iter().map(|item| Row::Pair(self::item(item, texts))));
    rows.push(Row::Anchors(input.scale.anchors.clone()));
    rows.push(Row::Legend(legend(beside, texts)));
    Chart { rows }
}

fn item(item: &BesideItem, texts: &Texts) -> PairRow {
    let score = |score: Option<u8>| {
        decimal(texts.lang(), i64::from(score.unwrap_or(0)), u32::from(score.is_some()), 0)
    };
    PairRow {
        number: Some(item.number.clone()),
        title: item.short.clone(),
        first: item.ours.map(f64::from),
        second: item.other.map(f64::from),
        spread: item.spread.map(|(low, high)| (f64::from(low), f64::from(high))),
        values: [score(item.ours), score(item.other)],
    }
}

fn legend(beside: &Beside, texts: &Texts) -> Vec<(Mark, String)> {
    let (first, second) = match beside.who {
        BesideWho::Kindergarten { .. } => (key::CHART_MARK_REPORT, key::CHART_MARK_OWN),
        BesideWho::SecondAssessor => (key::CHART_MARK_FIRST, key::CHART_MARK_SECOND),
    };
    let mut marks = vec![(Mark::Dot, texts.get(first)), (Mark::Diamond, texts.get(second))];
    if beside.items.iter().any(|item| item.spread.is_some_and(|(low, high)| low < high)) {
        marks.push((Mark::Spread, texts.get(key::CHART_MARK_SPREAD)));
    }
    marks
}

/// The numbers 1 to 7, and whose the two numbers at the right are.
pub(super) fn axis<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    top: f64,
    colours: &Colours,
) -> Drawn<DB> {
    let y = top + 10.0;
    pen.dot((FIRST - 4.0, y), DOT - 1.0, colours.score)?;
    pen.diamond((WIDTH - 5.0, y), DIAMOND - 1.5, colours)
}

impl PairRow {
    fn face(&self) -> Face {
        if self.number.is_some() { Face::Regular } else { Face::SemiBold }
    }

    fn lines(&self, fonts: &Fonts) -> Vec<String> {
        let left = if self.number.is_some() { ITEM_LEFT } else { 0.0 };
        wrapped(fonts, &self.title, self.face(), TEXT, LABEL - left)
    }

    pub(super) fn height(&self, fonts: &Fonts) -> f64 {
        LINE.mul_add(count(self.lines(fonts).len()), if self.number.is_some() { 6.0 } else { 9.0 })
    }

    pub(super) fn draw<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        fonts: &Fonts,
        top: f64,
        colours: &Colours,
    ) -> Drawn<DB> {
        let y = top + self.height(fonts) / 2.0;
        let mut left = 0.0;
        let quiet = Type { face: Face::Regular, size: TEXT, colour: colours.quiet };
        if let Some(number) = &self.number {
            pen.text(number, (NUMBER_LEFT, y), Anchor::Start, quiet)?;
            left = ITEM_LEFT;
        }
        let lines = self.lines(fonts);
        let first = y - LINE * (count(lines.len()) - 1.0) / 2.0;
        let ink = Type { face: self.face(), size: TEXT, colour: colours.ink };
        for (i, line) in lines.iter().enumerate() {
            pen.text(line, (left, LINE.mul_add(count(i), first)), Anchor::Start, ink)?;
        }
        self.marks(pen, y, colours)?;
        let bold = Type { face: Face::SemiBold, size: TEXT, colour: colours.ink };
        pen.text(&self.values[0], (FIRST, y), Anchor::End, bold)?;
        pen.text(&self.values[1], (WIDTH, y), Anchor::End, Type { size: TEXT, ..quiet })
    }

    fn marks<DB: DrawingBackend>(&self, pen: &Pen<'_, DB>, y: f64, colours: &Colours) -> Drawn<DB> {
        let track = Track { left: TRACK_LEFT, width: TRACK_WIDTH, y };
        track.line(pen, colours)?;
        if let Some((low, high)) = self.spread.filter(|(low, high)| low < high) {
            spread(pen, (track.x(low), track.x(high)), y, colours)?;
        }
        if let (Some(first), Some(second)) = (self.first, self.second) {
            pen.line(&[(track.x(first), y), (track.x(second), y)], 2.0, colours.quiet)?;
        }
        let is_same = self.first.zip(self.second).is_some_and(|(a, b)| (a - b).abs() < 0.05);
        if let Some(second) = self.second {
            let centre = (track.x(second), y);
            if is_same {
                pen.diamond_around(centre, 11.5, colours)?;
            } else {
                pen.diamond(centre, DIAMOND, colours)?;
            }
        }
        if let Some(first) = self.first {
            let centre = (track.x(first), y);
            pen.dot(centre, DOT + if is_same { 1.0 } else { 2.0 }, colours.paper)?;
            pen.dot(centre, if is_same { DOT - 0.5 } else { DOT }, colours.score)?;
        }
        Ok(())
    }

    /// In words.
    pub(super) fn say(&self, texts: &Texts) -> String {
        let title = match &self.number {
            Some(number) => format!("{number} {}", self.title),
            None => self.title.clone(),
        };
        let args = [
            ("title", title.into()),
            ("first", (&self.values[0]).into()),
            ("second", (&self.values[1]).into()),
        ];
        let mut said = texts.with(key::CHART_SAY_TWO, &args);
        if let Some((low, high)) = self.spread {
            let args = [("low", format!("{low:.0}").into()), ("high", format!("{high:.0}").into())];
            said = format!("{said}, {}", texts.with(key::CHART_SAY_SPREAD, &args));
        }
        said
    }
}

/// From the lowest to the highest: a plain bar with ends.
pub(super) fn spread<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    (low, high): (f64, f64),
    y: f64,
    colours: &Colours,
) -> Drawn<DB> {
    let bar = [(low, y - 3.5), (high, y - 3.5), (high, y + 3.5), (low, y + 3.5)];
    pen.fill(&bar, colours.line)?;
    for x in [low, high] {
        pen.line(&[(x, y - 5.0), (x, y + 5.0)], 1.4, colours.edge)?;
    }
    Ok(())
}
