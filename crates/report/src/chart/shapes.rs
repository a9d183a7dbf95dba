//! Shapes of our drawings that are more than a dot: told apart without colour.

use plotters::backend::DrawingBackend;

use super::pen::{Drawn, Pen, Type};
use crate::Answer;
use crate::display::Anchor;
use crate::font::Face;
use crate::palette::Colours;

/// Radius of the mark of an answer.
const MARK: f64 = 6.5;

impl<DB: DrawingBackend> Pen<'_, DB> {
    /// The other: a filled diamond with a line around it.
    pub(super) fn diamond(&self, centre: (f64, f64), radius: f64, colours: &Colours) -> Drawn<DB> {
        let corners = diamond(centre, radius);
        self.fill(&diamond(centre, radius + 2.0), colours.paper)?;
        self.fill(&corners, colours.other)?;
        self.line(&closed(&corners), 1.0, colours.other_line)
    }

    /// The other around a dot of the same score.
    pub(super) fn diamond_around(
        &self,
        centre: (f64, f64),
        radius: f64,
        colours: &Colours,
    ) -> Drawn<DB> {
        let corners = diamond(centre, radius);
        self.fill(&diamond(centre, radius + 2.5), colours.paper)?;
        self.fill(&corners, colours.other)?;
        self.line(&closed(&corners), 1.0, colours.other_line)
    }

    /// A disc with a letter: filled for this one, a ring for others.
    pub(super) fn lettered(
        &self,
        (x, y): (f64, f64),
        letter: &str,
        is_this: bool,
        colours: &Colours,
    ) -> Drawn<DB> {
        self.dot((x, y), 11.0, colours.paper)?;
        let ink = if is_this {
            self.dot((x, y), 9.0, colours.score)?;
            colours.paper
        } else {
            self.ring((x, y), 9.0, 1.6, colours.score)?;
            colours.ink
        };
        let kind = Type { face: Face::SemiBold, size: 11.0, colour: ink };
        self.text(letter, (x, y), Anchor::Middle, kind)
    }

    /// The mark of an answer: a tick, a line, a stroke through, a dot, dashes.
    pub(super) fn answer(
        &self,
        answer: Answer,
        is_fault: bool,
        (x, y): (f64, f64),
        colours: &Colours,
    ) -> Drawn<DB> {
        let is_met = matches!((answer, is_fault), (Answer::Yes, false) | (Answer::No, true));
        if is_met {
            self.dot((x, y), MARK + 0.5, colours.score)?;
            let tick = [(x - 3.2, y + 0.2), (x - 0.9, y + 2.6), (x + 3.3, y - 2.4)];
            return self.line(&tick, 1.8, colours.paper);
        }
        if answer == Answer::Unanswered {
            return self.dashed_ring((x, y), colours);
        }
        self.ring((x, y), MARK, 1.4, colours.edge)?;
        match answer {
            Answer::NotApplicable => {
                self.line(&[(x - 3.9, y + 3.9), (x + 3.9, y - 3.9)], 1.4, colours.edge)
            }
            Answer::NoOpportunity => self.dot((x, y), 1.9, colours.edge),
            _ => self.line(&[(x - 2.8, y), (x + 2.8, y)], 1.6, colours.edge),
        }
    }

    fn dashed_ring(&self, (x, y): (f64, f64), colours: &Colours) -> Drawn<DB> {
        let steps = 8_u32;
        let turn = std::f64::consts::TAU / f64::from(steps);
        for i in 0..steps {
            let from = f64::from(i) * turn;
            let arc = (0..=4_u32).map(|k| {
                let at = 0.14_f64.mul_add(f64::from(k) * turn, from);
                (at.cos().mul_add(MARK - 0.7, x), at.sin().mul_add(MARK - 0.7, y))
            });
            self.line(&arc.collect::<Vec<_>>(), 1.4, colours.edge)?;
        }
        Ok(())
    }

    /// A level: filled when reached, outlined in colour when partly, grey when not.
    pub(super) fn badge(
        &self,
        (x, y): (f64, f64),
        words: &str,
        reached: Reached,
        colours: &Colours,
    ) -> Drawn<DB> {
        let (half, line) = (11.0, 1.6);
        let box_ = |h: f64| [(x - h, y - h), (x + h, y - h), (x + h, y + h), (x - h, y + h)];
        let ink = match reached {
            Reached::Whole => {
                self.fill(&box_(half), colours.score)?;
                colours.paper
            }
            Reached::Partly => {
                self.line(&closed(&box_(half - line / 2.0)), line, colours.score)?;
                colours.ink
            }
            Reached::Not => {
                self.line(&closed(&box_(half - line / 2.0)), line, colours.edge)?;
                colours.quiet
            }
        };
        let kind = Type { face: Face::SemiBold, size: 13.0, colour: ink };
        self.text(words, (x, y), Anchor::Middle, kind)
    }
}

/// How far a level is reached.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub(super) enum Reached {
    Whole,
    Partly,
    Not,
}

fn diamond((x, y): (f64, f64), r: f64) -> [(f64, f64); 4] {
    [(x, y - r), (x + r, y), (x, y + r), (x - r, y)]
}

fn closed(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut points = points.to_vec();
    points.extend(points.first().copied());
    points
}
