//! The one drawing of a score: seven equal columns, a tick in the middle of each.

use plotters::backend::DrawingBackend;

use super::pen::{Drawn, Pen};
use crate::palette::Colours;

/// Radius of a ring; a dot and the ends of a band are one larger.
const RADIUS: f64 = 5.0;
/// White around a dot, so that it stands free of the band and the ring.
const HALO: f64 = 2.0;
/// The line of a band and of its hatch.
const BAND_LINE: f64 = 1.5;
/// From hatch line to hatch line, measured across.
const HATCH_STEP: f64 = 4.5;
/// Straight pieces in each round end of a band.
const ARC_STEPS: u32 = 16;

/// What is drawn on one track, in scale points.
#[derive(Debug, Copy, Clone, Default, PartialEq)]
pub(crate) struct Marks {
    /// The score, or the lowest still possible.
    pub(crate) now: Option<f64>,
    /// The lowest and highest still possible, while answers are missing.
    pub(crate) possible: Option<(f64, f64)>,
    /// Last time.
    pub(crate) before: Option<f64>,
}

/// Where a track lies.
#[derive(Debug, Copy, Clone)]
pub(crate) struct Track {
    /// The left edge of the first column.
    pub(crate) left: f64,
    /// The width of all seven columns.
    pub(crate) width: f64,
    /// The middle line.
    pub(crate) y: f64,
}

impl Track {
    /// Where a score sits: `(score − 0.5) / 7` of the width. The axis is always 1 to 7.
    pub(crate) fn x(self, score: f64) -> f64 {
        ((score - 0.5) / 7.0).mul_add(self.width, self.left)
    }

    /// Draws the line, the ticks and the marks, what matters most last.
    pub(crate) fn draw<DB: DrawingBackend>(
        self,
        pen: &Pen<'_, DB>,
        marks: Marks,
        colours: &Colours,
    ) -> Drawn<DB> {
        self.line(pen, colours)?;
        if let Some((low, high)) = marks.possible {
            self.band(pen, low, high, colours)?;
        }
        if let Some(before) = marks.before.filter(|b| !near(Some(*b), marks.now)) {
            let centre = (self.x(before), self.y);
            pen.dot(centre, RADIUS, colours.paper)?;
            pen.ring(centre, RADIUS, 2.0, colours.edge)?;
        }
        if let Some(now) = marks.now {
            let centre = (self.x(now), self.y);
            pen.dot(centre, RADIUS + 1.0 + HALO, colours.paper)?;
            pen.dot(centre, RADIUS + 1.0, colours.score)?;
        }
        Ok(())
    }

    /// The line with its ticks.
    pub(super) fn line<DB: DrawingBackend>(
        self,
        pen: &Pen<'_, DB>,
        colours: &Colours,
    ) -> Drawn<DB> {
        pen.line(&[(self.x(1.0), self.y), (self.x(7.0), self.y)], 1.0, colours.line)?;
        for tick in 1..=7_u8 {
            pen.dot((self.x(f64::from(tick)), self.y), 1.25, colours.edge)?;
        }
        Ok(())
    }

    /// A band with round ends, hatched at 45°.
    pub(crate) fn band<DB: DrawingBackend>(
        self,
        pen: &Pen<'_, DB>,
        low: f64,
        high: f64,
        colours: &Colours,
    ) -> Drawn<DB> {
        let pill = Pill { left: self.x(low), right: self.x(high), y: self.y, radius: RADIUS + 1.0 };
        let inner = Pill { radius: pill.radius - BAND_LINE / 2.0, ..pill };
        pen.fill(&pill.outline(), colours.paper)?;
        for (from, to) in inner.hatch() {
            pen.line(&[from, to], BAND_LINE, colours.score_mid)?;
        }
        pen.line(&inner.outline(), BAND_LINE, colours.score)
    }
}

fn near(a: Option<f64>, b: Option<f64>) -> bool {
    a.zip(b).is_some_and(|(a, b)| (a - b).abs() < 0.05)
}

/// A line with round ends.
#[derive(Debug, Copy, Clone)]
struct Pill {
    left: f64,
    right: f64,
    y: f64,
    radius: f64,
}

impl Pill {
    /// The outline, from the top left around, back to where it began.
    fn outline(self) -> Vec<(f64, f64)> {
        let arc = |centre: f64, from: f64| {
            (0..=ARC_STEPS).map(move |i| {
                let turn = from + std::f64::consts::PI * f64::from(i) / f64::from(ARC_STEPS);
                (
                    turn.sin().mul_add(self.radius, centre),
                    (-turn.cos()).mul_add(self.radius, self.y),
                )
            })
        };
        let mut points: Vec<_> = arc(self.right, 0.0).collect();
        points.extend(arc(self.left, std::f64::consts::PI));
        points.push(points[0]);
        points
    }

    /// Lines rising to the right, cut at the outline.
    fn hatch(self) -> Vec<((f64, f64), (f64, f64))> {
        let step = HATCH_STEP * std::f64::consts::SQRT_2;
        let (start, end) = (self.left - 2.0 * self.radius, self.right + 2.0 * self.radius);
        let mut lines = Vec::new();
        let mut foot = start + step / 2.0;
        while foot < end {
            lines.extend(self.cut(foot));
            foot += step;
        }
        lines
    }

    /// The part of the 45° line through `(foot, y)` that lies inside.
    fn cut(self, foot: f64) -> Option<((f64, f64), (f64, f64))> {
        // Points of the line are (foot + t, y − t). Inside is where the nearest point of the
        // middle line is closer than the radius: an interval, as the shape has no dents.
        let reach = 2.0 * self.radius;
        let inside = |t: f64| {
            let x = foot + t;
            let nearest = x.clamp(self.left, self.right);
            (x - nearest).hypot(t) <= self.radius
        };
        let steps = 200_u32;
        let hits: Vec<f64> = (0..=steps)
            .map(|i| (2.0 * f64::from(i) / f64::from(steps) - 1.0) * reach)
            .filter(|&t| inside(t))
            .collect();
        let (first, last) = (hits.first()?, hits.last()?);
        let at = |t: f64| (foot + t, self.y - t);
        (last - first > 0.5).then(|| (at(*first), at(*last)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_sits_in_the_middle_of_its_column() {
        let track = Track { left: 10.0, width: 70.0, y: 0.0 };
        for score in 1..=7_u8 {
            let expected = 10.0 * f64::from(score) + 5.0;
            assert!((track.x(f64::from(score)) - expected).abs() < 1e-9, "{score}");
        }
    }

    #[test]
    fn hatch_lines_rise_at_45_degrees_and_stay_inside() {
        let pill = Pill { left: 20.0, right: 64.0, y: 9.0, radius: 5.25 };
        let lines = pill.hatch();
        assert!(lines.len() > 6);
        for ((x0, y0), (x1, y1)) in lines {
            assert!(((x1 - x0) + (y1 - y0)).abs() < 1e-9, "45 degrees");
            for (x, y) in [(x0, y0), (x1, y1)] {
                let nearest = x.clamp(pill.left, pill.right);
                assert!((x - nearest).hypot(y - pill.y) <= pill.radius + 1e-9);
            }
        }
    }
}
