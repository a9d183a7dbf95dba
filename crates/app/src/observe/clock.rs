use jiff::Timestamp;
use record::visit::{Pause, Sitting, SittingKind};
use serde::Serialize;

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::content::Facts;
use crate::error::AppError;

/// The time an assessor has spent on one kind of sitting in this assessment.
///
/// - Unit: whole seconds, the pauses taken off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Clock {
    /// What is timed.
    pub kind: SittingKind,
    /// Whether it runs.
    pub is_running: bool,
    /// The seconds until it was looked at.
    pub seconds: u32,
}

impl Clock {
    /// The clocks of observation, interview and documents, in this order.
    pub(super) fn all(sittings: &[Sitting], now: &str) -> Vec<Self> {
        SittingKind::ALL.map(|kind| Self::of(kind, sittings, now)).into()
    }

    /// The time of all sittings of a kind, the open one until `now`.
    fn of(kind: SittingKind, sittings: &[Sitting], now: &str) -> Self {
        let timed = sittings.iter().filter(|sitting| sitting.kind == kind);
        let seconds: i64 = timed.clone().map(|sitting| seconds_of(sitting, now)).sum();
        Self {
            kind,
            is_running: timed.clone().any(|sitting| sitting.to.is_none()),
            seconds: u32::try_from(seconds).unwrap_or(0),
        }
    }
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
    /// Lets the clock of one kind of sitting run: the time until now is a pause, or another day a new
    /// sitting. One that runs is left alone; a sitting of another kind that is open ends now. No
    /// step: it is turned back by turning it, and undoing answers never takes away observed time.
    ///
    /// # Errors
    ///
    /// [`AppError::AlreadyFinal`], [`AppError::NotFound`].
    pub fn run_clock(
        &mut self,
        assessment: &str,
        kind: SittingKind,
    ) -> Result<Done<Vec<Clock>>, AppError> {
        self.turn_clock(assessment, |sittings, now| run(sittings, kind, now))
    }

    /// Stops the clock of a draft that runs. Where none does, nothing changes. No step, as above.
    ///
    /// # Errors
    ///
    /// As [`App::run_clock`].
    pub fn stop_clock(&mut self, assessment: &str) -> Result<Done<Vec<Clock>>, AppError> {
        self.turn_clock(assessment, |sittings, now| stop(sittings, now))
    }

    /// The sittings, those that are open ended where the assessor left: with the last change on the
    /// day of the sitting, or where it began if there was none. One of the day of `now` goes on.
    ///
    /// # Source
    ///
    /// Our own choice: nobody watched through the night, and a clock that was forgotten is no
    /// observation.
    pub(crate) fn ended(
        &self,
        assessment: &str,
        mut sittings: Vec<Sitting>,
        now: Option<&str>,
    ) -> Result<Vec<Sitting>, AppError> {
        for sitting in sittings.iter_mut().filter(|sitting| sitting.to.is_none()) {
            if now.is_some_and(|now| is_day(&sitting.from, now)) {
                continue;
            }
            sitting.to = Some(self.left_at(assessment, &sitting.from)?);
        }
        Ok(sittings)
    }

    /// When the assessor left what began at `from` and was never ended: with the last change on that
    /// day, or where it began if there was none.
    pub(super) fn left_at(&self, assessment: &str, from: &str) -> Result<String, AppError> {
        let last = match end_of_day_ms(from) {
            Some(until) => self.store.last_step_until(assessment, until)?,
            None => None,
        };
        let began = from.parse::<Timestamp>().ok();
        let left = last.and_then(|ms| Timestamp::from_millisecond(ms).ok());
        let left = left.filter(|left| began.is_some_and(|began| *left > began));
        Ok(left.map_or_else(|| from.to_owned(), |left| self.local_text(left)))
    }

    fn turn_clock(
        &mut self,
        assessment: &str,
        turn: impl FnOnce(&mut Vec<Sitting>, &str),
    ) -> Result<Done<Vec<Clock>>, AppError> {
        self.draft(assessment)?;
        let now = self.now_text();
        let mut facts = Facts::of_draft(&self.store, assessment)?;
        let mut sittings = self.ended(assessment, facts.sittings.clone(), Some(&now))?;
        turn(&mut sittings, &now);
        let clocks = Clock::all(&sittings, &now);
        if sittings == facts.sittings {
            return Ok(Done { op: Op::TurnClock, output: clocks, changes: Vec::new() });
        }
        facts.sittings = sittings;
        let (body, at_ms) = (facts.to_json()?, self.now_ms());
        self.transact(Op::TurnClock, assessment, &[Change::Answers], |writer| {
            writer.append_facts(assessment, &body, at_ms)?;
            Ok(clocks)
        })
    }
}

fn run(sittings: &mut Vec<Sitting>, kind: SittingKind, now: &str) {
    let others = sittings.iter_mut().filter(|sitting| sitting.kind != kind);
    end_open(others, now);
    let last = sittings.iter_mut().rev().find(|sitting| sitting.kind == kind);
    match last {
        Some(Sitting { to: None, .. }) => {}
        Some(Sitting { to, pauses, .. }) if to.as_deref().is_some_and(|to| is_day(to, now)) => {
            pauses.extend(to.take().map(|from| Pause { from, to: now.to_owned() }));
        }
        _ => sittings.push(Sitting {
            kind,
            place: None,
            from: now.to_owned(),
            to: None,
            pauses: Vec::new(),
        }),
    }
}

fn stop(sittings: &mut [Sitting], now: &str) {
    end_open(sittings.iter_mut(), now);
}

fn end_open<'s>(sittings: impl Iterator<Item = &'s mut Sitting>, now: &str) {
    for sitting in sittings.filter(|sitting| sitting.to.is_none()) {
        sitting.to = Some(now.to_owned());
    }
}

/// The last millisecond of the local day a time stands on.
fn end_of_day_ms(time: &str) -> Option<i64> {
    let offset = jiff::fmt::temporal::Pieces::parse(time).ok()?.to_numeric_offset()?;
    let day: jiff::civil::Date = time.get(..10)?.parse().ok()?;
    let next = day.tomorrow().ok()?.to_datetime(jiff::civil::Time::midnight());
    Some(offset.to_timestamp(next).ok()?.as_millisecond() - 1)
}

/// Whether two times stand on the same local day.
fn is_day(one: &str, other: &str) -> bool {
    one.get(..10) == other.get(..10)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WATCHING: SittingKind = SittingKind::Observation;
    const TALKING: SittingKind = SittingKind::Interview;

    fn at(minute: u32) -> String {
        format!("2026-03-12T09:{minute:02}:00+01:00")
    }

    fn seconds(sittings: &[Sitting], minute: u32) -> u32 {
        Clock::of(WATCHING, sittings, &at(minute)).seconds
    }

    #[test]
    fn a_day_ends_where_it_was_lived() {
        let end = end_of_day_ms("2026-03-12T23:30:00+01:00").expect("a day");
        let next: Timestamp = "2026-03-13T00:00:00+01:00".parse().expect("a time");
        assert_eq!(end + 1, next.as_millisecond());
        assert_eq!(end_of_day_ms("i går"), None);
    }

    #[test]
    fn a_pause_takes_no_time() {
        let mut sittings = Vec::new();
        run(&mut sittings, WATCHING, &at(0));
        run(&mut sittings, WATCHING, &at(5));
        assert_eq!(seconds(&sittings, 10), 600, "running already");
        stop(&mut sittings, &at(10));
        assert_eq!(seconds(&sittings, 20), 600, "standing still");
        run(&mut sittings, WATCHING, &at(25));
        assert_eq!(seconds(&sittings, 30), 900);
        assert_eq!((sittings.len(), sittings[0].pauses.len()), (1, 1));
    }

    #[test]
    fn another_day_is_another_sitting() {
        let mut sittings = Vec::new();
        run(&mut sittings, WATCHING, "2026-03-11T09:00:00+01:00");
        stop(&mut sittings, "2026-03-11T10:00:00+01:00");
        run(&mut sittings, WATCHING, &at(0));
        assert_eq!(sittings.len(), 2);
        assert_eq!(seconds(&sittings, 1), 3_660);
    }

    #[test]
    fn only_one_kind_runs_and_each_has_its_own_time() {
        let mut sittings = Vec::new();
        run(&mut sittings, WATCHING, &at(0));
        run(&mut sittings, TALKING, &at(10));
        let told: Vec<_> = Clock::all(&sittings, &at(15))
            .into_iter()
            .map(|clock| (clock.kind, clock.is_running, clock.seconds))
            .collect();
        let documents = (SittingKind::Documents, false, 0);
        assert_eq!(told, [(WATCHING, false, 600), (TALKING, true, 300), documents]);
        run(&mut sittings, WATCHING, &at(20));
        assert_eq!(seconds(&sittings, 21), 660, "the talk is no watching");
        assert_eq!(sittings[1].to.as_deref(), Some(at(20).as_str()));
        stop(&mut sittings, &at(22));
        assert!(sittings.iter().all(|sitting| sitting.to.is_some()));
        assert_eq!(sittings.len(), 2, "the same day goes on in the same sitting");
    }
}
