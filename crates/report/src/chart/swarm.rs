//! The groups of a kindergarten as lettered dots: by name, never in an order of scores.

use plotters::backend::DrawingBackend;
use text::{Texts, decimal, key};

use super::pen::{Drawn, Pen, Type};
use super::{
    Chart, LABEL, LINE, Mark, Row, TEXT, TRACK_LEFT, TRACK_WIDTH, Track, WIDTH, count, wrapped,
};
use crate::display::Anchor;
use crate::edition::shortened;
use crate::font::{Face, Fonts};
use crate::palette::Colours;
use crate::{Groups, Mean, ReportInput};

/// Dots nearer than this stand above each other.
const APART: f64 = 20.0;
/// Letters of a name in the legend: one line.
const NAME: usize = 76;

/// All groups on one sub-scale.
#[derive(Debug, Clone)]
pub(crate) struct SwarmRow {
    pub(super) title: String,
    dots: Vec<Dot>,
    mean: Option<f64>,
    value: String,
}

#[derive(Debug, Clone)]
struct Dot {
    letter: String,
    name: String,
    is_this: bool,
    at: Option<f64>,
    printed: String,
}

pub(super) fn chart(input: &ReportInput, groups: &Groups, texts: &Texts) -> Chart {
    let has_mean = groups.mean.is_some();
    let mut rows = vec![if has_mean { Row::MeanAxis } else { Row::Axis }];
    for (i, title) in groups.subscales.iter().enumerate() {
        rows.push(row(groups, title, i, texts, |g| g.subscales.get(i).copied()));
    }
    let all = texts.get(key::CHART_ALL);
    rows.push(Row::Space(6.0));
    rows.push(row(groups, &all, groups.subscales.len(), texts, |g| Some(g.total)));
    rows.push(Row::Anchors(input.scale.anchors.clone()));
    rows.push(Row::Legend(legend(groups, texts)));
    Chart { rows }
}

fn row(
    groups: &Groups,
    title: &str,
    at: usize,
    texts: &Texts,
    mean_of: impl Fn(&crate::GroupResult) -> Option<Mean>,
) -> Row {
    let dot = |(i, group): (usize, &crate::GroupResult)| {
        let mean = mean_of(group).filter(|mean| mean.n > 0);
        Dot {
            letter: letter(i),
            name: group.name.clone(),
            is_this: group.is_this,
            at: mean.map(|mean| f64::from(mean.sum) / f64::from(mean.n)),
            printed: mean.map_or_else(String::new, |mean| {
                decimal(texts.lang(), i64::from(mean.sum), mean.n, 1)
            }),
        }
    };
    let mean = groups.mean.as_ref().and_then(|means| means.get(at).copied().flatten());
    Row::Swarm(SwarmRow {
        title: title.to_owned(),
        dots: groups.groups.iter().enumerate().map(dot).collect(),
        #[expect(clippy::cast_precision_loss, reason = "a sum of a few scores")]
        mean: mean.filter(|(_, n)| *n > 0).map(|(sum, n)| sum as f64 / f64::from(n)),
        value: mean.map_or_else(String::new, |(sum, n)| decimal(texts.lang(), sum, n, 1)),
    })
}

/// `A` … `Z`, then numbers.
pub(super) fn letter(i: usize) -> String {
    match u8::try_from(i) {
        Ok(i) if i < 26 => char::from(b'A' + i).to_string(),
        _ => (i + 1).to_string(),
    }
}

fn legend(groups: &Groups, texts: &Texts) -> Vec<(Mark, String)> {
    let mut marks: Vec<(Mark, String)> = groups
        .groups
        .iter()
        .enumerate()
        .map(|(i, group)| {
            let name = shortened(&group.name, NAME);
            let words = if group.is_this {
                texts.with(key::CHART_THIS_GROUP, &[("name", name.into())])
            } else {
                name
            };
            (Mark::Letter(letter(i), group.is_this), words)
        })
        .collect();
    if groups.mean.is_some() {
        marks.push((Mark::Tick, texts.get(key::CHART_MARK_GROUPS_MEAN)));
    }
    marks
}

/// What the numbers at the right are: the mean of the groups.
pub(super) fn axis<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    top: f64,
    colours: &Colours,
) -> Drawn<DB> {
    pen.line(&[(WIDTH - 9.0, top + 3.0), (WIDTH - 9.0, top + 17.0)], 3.0, colours.edge)
}

impl SwarmRow {
    fn lines(&self, fonts: &Fonts) -> Vec<String> {
        wrapped(fonts, &self.title, Face::SemiBold, TEXT, LABEL)
    }

    /// Each dot with the storey it stands on.
    fn storeys(&self) -> Vec<(usize, f64, &Dot)> {
        let track = Track { left: TRACK_LEFT, width: TRACK_WIDTH, y: 0.0 };
        let mut placed: Vec<(usize, f64, &Dot)> = Vec::new();
        for dot in &self.dots {
            let Some(at) = dot.at else { continue };
            let x = track.x(at);
            let is_free = |storey: usize| {
                placed.iter().all(|(s, other, _)| *s != storey || (x - other).abs() >= APART)
            };
            let storey = (0..).find(|storey| is_free(*storey)).unwrap_or(0);
            placed.push((storey, x, dot));
        }
        placed
    }

    pub(super) fn height(&self, fonts: &Fonts) -> f64 {
        let storeys = self.storeys().iter().map(|(storey, ..)| storey + 1).max().unwrap_or(1);
        let dots = APART.mul_add(count(storeys), 10.0);
        LINE.mul_add(count(self.lines(fonts).len()), 10.0).max(dots)
    }

    pub(super) fn draw<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        fonts: &Fonts,
        top: f64,
        colours: &Colours,
    ) -> Drawn<DB> {
        let y = top + self.height(fonts) / 2.0;
        let lines = self.lines(fonts);
        let first = y - LINE * (count(lines.len()) - 1.0) / 2.0;
        let bold = Type { face: Face::SemiBold, size: TEXT, colour: colours.ink };
        for (i, line) in lines.iter().enumerate() {
            pen.text(line, (0.0, LINE.mul_add(count(i), first)), Anchor::Start, bold)?;
        }
        let track = Track { left: TRACK_LEFT, width: TRACK_WIDTH, y };
        track.line(pen, colours)?;
        let placed = self.storeys();
        let storeys = count(placed.iter().map(|(s, ..)| s + 1).max().unwrap_or(1));
        if let Some(mean) = self.mean {
            let (x, half) = (track.x(mean), APART * storeys / 2.0 + 6.0);
            pen.line(&[(x, y - half), (x, y + half)], 3.0, colours.edge)?;
        }
        for (storey, x, dot) in placed {
            let rise = (count(storey) - (storeys - 1.0) / 2.0) * APART;
            pen.lettered((x, y + rise), &dot.letter, dot.is_this, colours)?;
        }
        pen.text(&self.value, (WIDTH, y), Anchor::End, bold)
    }

    /// In words, group by group.
    pub(super) fn say(&self) -> String {
        let dots = self.dots.iter().filter(|dot| dot.at.is_some());
        let dots: Vec<String> = dots.map(|dot| format!("{} {}", dot.name, dot.printed)).collect();
        format!("{}: {}", self.title, dots.join(", "))
    }
}
