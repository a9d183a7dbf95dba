use rubric::{IndicatorId, Situation};
use serde::Serialize;

use super::{DayView, SituationState, SituationView};

/// How long before it begins a planned situation is announced, in minutes.
pub const COMING_MINUTES: i32 = 5;
/// How long before its end a situation is announced again, in minutes.
pub const SOON_MINUTES: i32 = 10;
/// How long before its end it is announced for the last time, in minutes.
pub const VERY_SOON_MINUTES: i32 = 5;

/// Why a situation is announced. The most urgent first.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Moment {
    /// It has gone on for as long as was planned, and may end any time.
    AnyTime,
    /// It ends within [`VERY_SOON_MINUTES`].
    VerySoon,
    /// It ends within [`SOON_MINUTES`].
    Soon,
    /// It goes on, with more time left or nobody knows how much.
    Begun,
    /// It should have begun, and has not by the log: it may begin any time.
    Late,
    /// It begins within [`COMING_MINUTES`].
    Coming,
}

/// A part of the day that alone can show what has no answer yet.
///
/// It holds as long as it is given. Whoever announces does so when `part` and `moment` are new
/// together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Warning {
    /// The part of the day: [`SituationView::part`].
    pub part: String,
    /// The situation.
    pub situation: Situation,
    /// Why it is announced.
    pub moment: Moment,
    /// Minutes until it begins, where it is coming; else until it ends, where that is known.
    pub minutes_left: Option<u16>,
    /// Whether another of its kind is still planned this day.
    pub comes_again: bool,
    /// What the rubric ties to this situation alone.
    pub indicators: Vec<IndicatorId>,
    /// What other situations could have shown too, but they are over.
    pub last_here: Vec<IndicatorId>,
}

/// What will soon be too late, the most urgent first.
///
/// - Guarantee: nothing is announced of a situation that is over or that nobody planned; each part
///   of the day at most once.
///
/// # Source
///
/// Our own choice: a situation is announced five minutes before it begins, when it begins, and when
/// ten and five minutes are left. What has not begun is not counted down, and a late beginning moves
/// the end by as much.
#[must_use]
pub fn warnings(view: &DayView) -> Vec<Warning> {
    let parts = view.situations.iter();
    let mut warnings: Vec<Warning> = parts.filter_map(|part| warning(view, part)).collect();
    warnings.sort_by_key(|warning| warning.moment);
    warnings
}

fn warning(view: &DayView, part: &SituationView) -> Option<Warning> {
    if part.only_here.is_empty() && part.last_here.is_empty() {
        return None;
    }
    let (moment, minutes_left) = moment(part, view.minute)?;
    let is_another = |other: &SituationView| {
        other.situation == part.situation
            && other.part != part.part
            && other.state == SituationState::Coming
    };
    Some(Warning {
        part: part.part.clone(),
        situation: part.situation,
        moment,
        minutes_left: minutes_left.and_then(|minutes| u16::try_from(minutes).ok()),
        comes_again: view.situations.iter().any(is_another),
        indicators: part.only_here.clone(),
        last_here: part.last_here.clone(),
    })
}

fn moment(part: &SituationView, minute: i32) -> Option<(Moment, Option<i32>)> {
    match part.state {
        SituationState::Over | SituationState::Unplanned => None,
        SituationState::Coming => {
            let until = i32::from(part.planned_from?) - minute;
            match until {
                ..=0 => Some((Moment::Late, None)),
                1..=COMING_MINUTES => Some((Moment::Coming, Some(until))),
                _ => None,
            }
        }
        SituationState::Now => {
            let Some(left) = part.ends.map(|ends| i32::from(ends) - minute) else {
                return Some((Moment::Begun, None));
            };
            let moment = match left {
                ..=0 => return Some((Moment::AnyTime, None)),
                _ if left <= VERY_SOON_MINUTES => Moment::VerySoon,
                _ if left <= SOON_MINUTES => Moment::Soon,
                _ => Moment::Begun,
            };
            Some((moment, Some(left)))
        }
    }
}
