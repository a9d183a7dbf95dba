//! What can still be seen in which part of the group's day, and what will soon be too late.
//!
//! Pure functions of the plan, the log, the answers and the minute it is; [`App`] hands them in.

mod log;
mod part;
#[cfg(test)]
mod part_tests;
mod warning;

use std::collections::BTreeSet;

use record::visit::{Rhythm, Sitting};
use rubric::{Answers, Indicator, IndicatorId, Rubric, Situation, Source};
use serde::Serialize;
use store::StoreError;

pub(crate) use self::log::Happened;
use self::part::{Part, minute_on};
pub use self::warning::{
    COMING_MINUTES, Moment, SOON_MINUTES, VERY_SOON_MINUTES, Warning, warnings,
};
use super::answer::allowed;
use crate::app::App;
use crate::content::Facts;
use crate::error::AppError;

/// How far a part of the day has come.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum SituationState {
    /// Planned, and not begun.
    Coming,
    /// Going on.
    Now,
    /// Ended, or taken to be left out.
    Over,
    /// Nobody planned it, and it has not been seen.
    Unplanned,
}

/// A part of the day with what it can still show.
///
/// - Unit: minutes after midnight of the day that is shown.
/// - Missing data: no plan, no planned times; not logged, no seen times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SituationView {
    /// What names this part within its day, the same from one look to the next.
    pub part: String,
    /// The situation. The same may come several times a day.
    pub situation: Situation,
    /// When the group plans to begin.
    pub planned_from: Option<u16>,
    /// When the group plans to end.
    pub planned_to: Option<u16>,
    /// When it began.
    pub seen_from: Option<u16>,
    /// When it ended.
    pub seen_to: Option<u16>,
    /// While it goes on: when it is thought to end.
    pub ends: Option<u16>,
    /// How far it has come.
    pub state: SituationState,
    /// What can be seen here and has no answer, in the order of the rubric.
    pub left: Vec<IndicatorId>,
    /// Those of `left` that the rubric ties to this situation alone.
    pub only_here: Vec<IndicatorId>,
    /// Those of `left` that other situations can show too, all of which are over.
    pub last_here: Vec<IndicatorId>,
    /// How many that can be seen here are answered.
    pub done: usize,
}

/// What is left of a draft, by situation.
///
/// - Guarantee: every indicator without an answer stands under each situation that can show it, or
///   in one of the lists beside them. Answered ones, and items that are not applicable, stand
///   nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DayView {
    /// The day that is shown, ISO: today while the visit goes on, else its last day so far.
    pub date: String,
    /// The minute of that day it is: below 0 before it, 1440 and more after it.
    pub minute: i32,
    /// Whether situations are logged this day. If not, the plan alone tells what goes on.
    pub is_logged: bool,
    /// The parts of the day in the order of time, then what nobody planned.
    pub situations: Vec<SituationView>,
    /// What the staff can be asked.
    pub interview: Vec<IndicatorId>,
    /// What plans and records can tell.
    pub documents: Vec<IndicatorId>,
    /// What can be seen at any time.
    pub any_time: Vec<IndicatorId>,
}

/// A day with its warnings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DayPage {
    /// The day.
    pub view: DayView,
    /// What will soon be too late, the most urgent first.
    pub warnings: Vec<Warning>,
}

/// What a view of a day is made from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Given<'a> {
    pub(crate) rubric: &'a Rubric,
    pub(crate) answers: &'a Answers,
    /// What the group plans.
    pub(crate) rhythm: &'a [Rhythm],
    /// What happened. What began on other days is passed over.
    pub(crate) log: &'a [Happened],
    /// The stretches of work, likewise.
    pub(crate) sittings: &'a [Sitting],
    /// The day, ISO.
    pub(crate) date: &'a str,
    /// The minute of that day it is.
    pub(crate) minute: i32,
}

impl DayView {
    /// The view of one day at one minute of it.
    pub(crate) fn of(given: &Given<'_>) -> Self {
        let (rubric, answers, minute) = (given.rubric, given.answers, given.minute);
        let items = rubric.items().filter(|item| !answers.is_item_na(&item.id));
        let applicable: Vec<&Indicator> = items.flat_map(|item| &item.indicators).collect();
        let is_open = |indicator: &Indicator| answers.get(&indicator.id).is_none();
        let by_source = |source: Source| {
            let of_source = applicable.iter().filter(|i| i.sources.contains(&source));
            of_source.filter(|i| is_open(i)).map(|i| i.id.clone()).collect()
        };
        let is_any_time = |i: &&&Indicator| {
            i.situations.is_empty() && i.sources.contains(&Source::Observation) && is_open(i)
        };
        let (parts, is_logged) = part::parts(given);
        let states: Vec<_> =
            parts.iter().map(|part| part::state(part, &parts, minute, is_logged)).collect();
        let mut situations: Vec<_> =
            parts.into_iter().zip(states).map(|(part, state)| empty(part, state)).collect();
        for situation in Situation::ALL.iter().copied() {
            let is_shown = applicable.iter().any(|i| i.situations.contains(&situation));
            if is_shown && situations.iter().all(|part| part.situation != situation) {
                situations.push(empty(Part::unplanned(situation), SituationState::Unplanned));
            }
        }
        fill(&mut situations, &applicable, is_open);
        Self {
            date: given.date.to_owned(),
            minute,
            is_logged,
            situations,
            interview: by_source(Source::Interview),
            documents: by_source(Source::Documents),
            any_time: applicable.iter().filter(is_any_time).map(|i| i.id.clone()).collect(),
        }
    }
}

/// A part of the day before anything is put under it.
fn empty(part: Part, state: SituationState) -> SituationView {
    SituationView {
        ends: part.ends().filter(|_| state == SituationState::Now),
        part: part.name,
        situation: part.situation,
        planned_from: part.planned.map(|(from, _)| from),
        planned_to: part.planned.map(|(_, to)| to),
        seen_from: part.seen.map(|(from, _)| from),
        seen_to: part.seen.and_then(|(_, to)| to),
        state,
        left: Vec::new(),
        only_here: Vec::new(),
        last_here: Vec::new(),
        done: 0,
    }
}

/// Puts every indicator under the parts of the day that can show it.
fn fill(
    situations: &mut [SituationView],
    indicators: &[&Indicator],
    is_open: impl Fn(&Indicator) -> bool,
) {
    let still = situations.iter().filter(|part| part.state != SituationState::Over);
    let still: BTreeSet<Situation> = still.map(|part| part.situation).collect();
    for part in situations {
        let here = part.situation;
        for indicator in indicators.iter().filter(|i| i.situations.contains(&here)) {
            if !is_open(indicator) {
                part.done += 1;
                continue;
            }
            let mut others = indicator.situations.iter().filter(|other| **other != here).peekable();
            if others.peek().is_none() {
                part.only_here.push(indicator.id.clone());
            } else if others.all(|other| !still.contains(other)) {
                part.last_here.push(indicator.id.clone());
            }
            part.left.push(indicator.id.clone());
        }
    }
}

impl App {
    /// What is left of a draft, by situation.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`], [`AppError::AlreadyFinal`].
    pub fn day_view(&self, assessment: &str) -> Result<DayView, AppError> {
        let (row, rubric) = self.draft(assessment)?;
        let answers = allowed(&rubric, self.store.answers(assessment)?);
        let visit = self.store.visit(&row.visit)?.ok_or(StoreError::Form("visit"))?;
        let Facts { sittings, day, log, .. } = Facts::of_draft(&self.store, assessment)?;
        let now = self.now_text();
        let log = self.left_log(assessment, log, &now)?;
        let times = sittings.iter().map(|sitting| &sitting.from);
        let days =
            times.chain(log.iter().map(|happened| &happened.at)).filter_map(|at| at.get(..10));
        let days = days.chain([visit.date.as_str()]);
        let date = days.filter(|day| now.get(..10).is_some_and(|today| *day <= today)).max();
        let date = date.unwrap_or(&visit.date);
        let minute = minute_on(date, &now).unwrap_or(0);
        Ok(DayView::of(&Given {
            rubric: &rubric,
            answers: &answers,
            rhythm: &day.rhythm,
            log: &log,
            sittings: &sittings,
            date,
            minute,
        }))
    }

    /// What is left of a draft, by situation, and what will soon be too late.
    ///
    /// # Errors
    ///
    /// As [`App::day_view`].
    pub fn day_page(&self, assessment: &str) -> Result<DayPage, AppError> {
        let view = self.day_view(assessment)?;
        let warnings = warnings(&view);
        Ok(DayPage { view, warnings })
    }
}
