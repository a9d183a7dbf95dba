use jiff::Timestamp;
use record::visit::{Pause, Sitting, SittingKind};
use serde::Serialize;

use crate::app::App;
use crate::change::{Done, Op};
use crate::content::Facts;
use crate::error::AppError;

/// The time an assessor has watched the group in this assessment.
///
/// - Unit: whole seconds, the pauses taken off.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Clock {
    /// Whether it runs.
    pub is_running: bool,
    /// The seconds until it was looked at.
    pub seconds: u32,
}

impl Clock {
    /// The time of all observation sittings, the open one until `now`.
    ///
    /// One that was left open on another day counts until `left`, when the assessment was last
    /// changed, and runs no longer: nobody watched through the night.
    pub(super) fn of(sittings: &[Sitting], now: &str, left: Option<&str>) -> Self {
        let sittings = ended(sittings, now, left);
        let watched = sittings.iter().filter(|sitting| is_watching(sitting));
        let seconds: i64 = watched.clone().map(|sitting| seconds_of(sitting, now)).sum();
        Self {
            is_running: watched.clone().any(|sitting| sitting.to.is_none()),
            seconds: u32::try_from(seconds).unwrap_or(0),
        }
    }
}

/// The sittings, those that were left open on another day ended when the assessment was left.
fn ended(sittings: &[Sitting], now: &str, left: Option<&str>) -> Vec<Sitting> {
    let mut sittings = sittings.to_vec();
    for sitting in sittings.iter_mut().filter(|sitting| sitting.to.is_none()) {
        if !is_day(&sitting.from, now) {
            let is_that_day = left.is_some_and(|left| is_day(&sitting.from, left));
            let end = if is_that_day { left.unwrap_or(&sitting.from) } else { &sitting.from };
            sitting.to = Some(end.to_owned());
        }
    }
    sittings
}

fn is_watching(sitting: &Sitting) -> bool {
    sitting.kind == SittingKind::Observation
}

fn seconds_of(sitting: &Sitting, now: &str) -> i64 {
    let pauses = sitting.pauses.iter().map(|pause| between(&pause.from, Some(&pause.to), now));
    let all = between(&sitting.from, sitting.to.as_deref(), now);
    (all - pauses.sum::<i64>()).max(0)
}

/// Seconds between two times; one that cannot be read counts nothing.
fn between(from: &str, to: Option<&str>, now: &str) -> i64 {
    let time = |text: &str| text.parse::<Timestamp>().ok();
    let times = time(from).zip(time(to.unwrap_or(now)));
    times.map_or(0, |(from, to)| (to.as_second() - from.as_second()).max(0))
}

impl App {
    /// Lets the clock of a draft run: the time until now is a pause, or another day a new sitting.
    /// One step, undone as one. A clock that runs is left alone.
    ///
    /// # Errors
    ///
    /// [`AppError::AlreadyFinal`], [`AppError::NotFound`].
    pub fn run_clock(&mut self, assessment: &str) -> Result<Done<Clock>, AppError> {
        self.turn_clock(assessment, run)
    }

    /// Stops the clock of a draft. One step, undone as one. A clock that stands is left alone.
    ///
    /// # Errors
    ///
    /// As [`App::run_clock`].
    pub fn stop_clock(&mut self, assessment: &str) -> Result<Done<Clock>, AppError> {
        self.turn_clock(assessment, |sittings, now| stop(sittings, now))
    }

    fn turn_clock(
        &mut self,
        assessment: &str,
        turn: impl FnOnce(&mut Vec<Sitting>, &str),
    ) -> Result<Done<Clock>, AppError> {
        self.draft(assessment)?;
        let (now, left) = (self.now_text(), self.changed_at(assessment)?);
        let Facts { sittings: before, day } = Facts::of_draft(&self.store, assessment)?;
        let mut sittings = ended(&before, &now, left.as_deref());
        turn(&mut sittings, &now);
        let clock = Clock::of(&sittings, &now, None);
        if sittings == before {
            return Ok(Done { op: Op::SetFacts, output: clock, changes: Vec::new() });
        }
        let body = Facts { sittings, day }.to_json()?;
        self.step(Op::SetFacts, assessment, |step| step.facts(&body).map(|()| clock))
    }
}

fn run(sittings: &mut Vec<Sitting>, now: &str) {
    let last = sittings.iter_mut().rev().find(|sitting| is_watching(sitting));
    match last {
        Some(Sitting { to: None, .. }) => {}
        Some(Sitting { to, pauses, .. }) if to.as_deref().is_some_and(|to| is_day(to, now)) => {
            pauses.extend(to.take().map(|from| Pause { from, to: now.to_owned() }));
        }
        _ => sittings.push(Sitting {
            kind: SittingKind::Observation,
            place: None,
            from: now.to_owned(),
            to: None,
            pauses: Vec::new(),
        }),
    }
}

fn stop(sittings: &mut [Sitting], now: &str) {
    for sitting in sittings.iter_mut().filter(|sitting| is_watching(sitting)) {
        if sitting.to.is_none() {
            sitting.to = Some(now.to_owned());
        }
    }
}

/// Whether two times stand on the same local day.
fn is_day(one: &str, other: &str) -> bool {
    one.get(..10) == other.get(..10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: u32) -> String {
        format!("2026-03-12T09:{minute:02}:00+01:00")
    }

    fn seconds(sittings: &[Sitting], minute: u32) -> u32 {
        Clock::of(sittings, &at(minute), None).seconds
    }

    #[test]
    fn nobody_watched_through_the_night() {
        let mut sittings = Vec::new();
        run(&mut sittings, "2026-03-11T09:00:00+01:00");
        let next_day = |left| Clock::of(&sittings, &at(0), left);
        let left = next_day(Some("2026-03-11T11:30:00+01:00"));
        assert_eq!((left.seconds, left.is_running), (9_000, false));
        assert_eq!(next_day(Some("2026-03-12T08:59:00+01:00")).seconds, 0, "changed later only");
        assert_eq!(next_day(None).seconds, 0);
    }

    #[test]
    fn a_pause_takes_no_time() {
        let mut sittings = Vec::new();
        run(&mut sittings, &at(0));
        run(&mut sittings, &at(5));
        assert_eq!(seconds(&sittings, 10), 600, "running already");
        stop(&mut sittings, &at(10));
        assert_eq!(seconds(&sittings, 20), 600, "standing still");
        run(&mut sittings, &at(25));
        assert_eq!(seconds(&sittings, 30), 900);
        assert_eq!((sittings.len(), sittings[0].pauses.len()), (1, 1));
    }

    #[test]
    fn another_day_is_another_sitting() {
        let mut sittings = Vec::new();
        run(&mut sittings, "2026-03-11T09:00:00+01:00");
        stop(&mut sittings, "2026-03-11T10:00:00+01:00");
        run(&mut sittings, &at(0));
        assert_eq!(sittings.len(), 2);
        assert_eq!(seconds(&sittings, 1), 3_660);
    }
}
