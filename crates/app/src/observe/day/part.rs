use record::visit::Rhythm;
use rubric::Situation;

use super::{Given, Happened, SituationState};
use crate::answers_file::minutes;

/// How long after its planned end a part that has not begun is still waited for, in minutes.
const WAITED_FOR: i32 = 30;

/// How far from its plan a situation may begin and still be the planned one, in minutes.
const NEAR: u16 = 60;

/// The last minute of a day.
const LAST_MINUTE: u16 = 24 * 60 - 1;

/// A part of a day: planned, seen, or both. In minutes after midnight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) situation: Situation,
    pub(super) planned: Option<(u16, u16)>,
    pub(super) seen: Option<(u16, Option<u16>)>,
    /// Whether it had begun before the assessor came.
    pub(super) is_joined: bool,
}

impl Part {
    pub(super) fn unplanned(situation: Situation) -> Self {
        let name = situation.word().to_owned();
        Self { name, situation, planned: None, seen: None, is_joined: false }
    }

    fn planned(rhythm: &Rhythm) -> Option<Self> {
        let planned = minutes(&rhythm.from).zip(minutes(&rhythm.to))?;
        let name = format!("{} {}", rhythm.situation.word(), rhythm.from);
        Some(Self { name, planned: Some(planned), ..Self::unplanned(rhythm.situation) })
    }

    fn seen(happened: &Happened, seen: (u16, Option<u16>)) -> Self {
        let name = format!("{} {}", happened.situation.word(), happened.at);
        Self { name, seen: Some(seen), ..Self::unplanned(happened.situation) }
    }

    /// When it is thought to end: as planned, or as long after it began as was planned.
    ///
    /// - Missing data: none where nobody planned an end.
    ///
    /// # Source
    ///
    /// Our own choice: what begins late is not cut short. What went on already when the assessor
    /// came is taken to have begun as planned.
    pub(super) fn ends(&self) -> Option<u16> {
        let (from, to) = self.planned?;
        let seen = self.seen.filter(|_| !self.is_joined);
        let end = seen.map_or(to, |(seen, _)| seen.saturating_add(to.saturating_sub(from)));
        Some(end.min(LAST_MINUTE))
    }

    fn begins(&self) -> Option<u16> {
        self.seen.map(|(from, _)| from).or(self.planned.map(|(from, _)| from))
    }
}

/// The parts of a day in the order of time, and whether anything was logged that day.
///
/// What was logged belongs to the planned part of its kind whose beginning is nearest, never to one
/// before a part that was seen already; what is an hour and more from all of them is a part without
/// a plan.
///
/// # Source
///
/// Our own choice: plans slip, and a group keeps the order of what it repeats.
pub(super) fn parts(given: &Given<'_>) -> (Vec<Part>, bool) {
    let date = given.date;
    let is_of_day = |time: &str| time.get(..10) == Some(date);
    let sittings = given.sittings.iter().filter(|sitting| is_of_day(&sitting.from));
    let came = sittings.filter_map(|sitting| minute_in(date, &sitting.from)).min();
    let mut parts: Vec<Part> = given.rhythm.iter().filter_map(Part::planned).collect();
    parts.sort_by_key(|part| (part.begins(), part.situation, part.planned));
    parts.dedup_by(|one, other| one.name == other.name);
    let mut is_logged = false;
    for happened in given.log.iter().filter(|happened| is_of_day(&happened.at)) {
        let Some(from) = minute_in(date, &happened.at) else { continue };
        let to = happened.ended_at.as_deref().and_then(|at| minute_in(date, at));
        match nearest(&mut parts, happened.situation, from) {
            Some(part) => {
                let has_missed = |(begin, end)| came > Some(begin) && (begin..end).contains(&from);
                part.is_joined = !is_logged && part.planned.is_some_and(has_missed);
                part.seen = Some((from, to));
            }
            None => parts.push(Part::seen(happened, (from, to))),
        }
        is_logged = true;
    }
    parts.sort_by_key(Part::begins);
    (parts, is_logged)
}

/// The planned part that a situation which began at `from` belongs to.
fn nearest(parts: &mut [Part], situation: Situation, from: u16) -> Option<&mut Part> {
    let is_kind = |part: &Part| part.situation == situation && part.planned.is_some();
    let after = parts.iter().rposition(|part| is_kind(part) && part.seen.is_some());
    let open = parts.iter_mut().skip(after.map_or(0, |place| place + 1));
    let distance = |part: &Part| part.planned.map_or(u16::MAX, |(begin, _)| begin.abs_diff(from));
    let is_near = |part: &Part| {
        let is_in = part.planned.is_some_and(|(begin, end)| (begin..end).contains(&from));
        is_in || distance(part) < NEAR
    };
    open.filter(|part| is_kind(part) && is_near(part)).min_by_key(|part| distance(part))
}

/// How far a part has come.
///
/// What was logged decides. Where something was logged this day, a part that was not is no longer
/// going on by the plan: it is coming, however late.
///
/// # Source
///
/// Our own choice: when a part that never began is given up, see [`is_left_out`].
pub(super) fn state(part: &Part, parts: &[Part], minute: i32, is_logged: bool) -> SituationState {
    let Some((from, to)) = part.planned.filter(|_| part.seen.is_none()) else {
        return match part.seen {
            Some((_, None)) => SituationState::Now,
            Some((_, Some(_))) => SituationState::Over,
            None => SituationState::Unplanned,
        };
    };
    let is_over =
        if is_logged { is_left_out(part, parts, minute) } else { minute >= i32::from(to) };
    if is_over {
        SituationState::Over
    } else if is_logged || minute < i32::from(from) {
        SituationState::Coming
    } else {
        SituationState::Now
    }
}

/// Whether a planned part that has not begun is given up.
///
/// # Source
///
/// Our own choice. It is given up when another of its kind has begun after its planned beginning;
/// when its planned end has passed and anything planned later has begun; or when nobody has begun
/// it half an hour after its planned end. Should it begin all the same, it is going on.
fn is_left_out(part: &Part, parts: &[Part], minute: i32) -> bool {
    let Some((from, to)) = part.planned else { return false };
    let is_past = minute >= i32::from(to);
    let replaces = |other: &Part| {
        let is_instead =
            other.situation == part.situation && other.seen.is_some_and(|(seen, _)| seen >= from);
        let has_passed = is_past && other.seen.is_some() && other.planned > part.planned;
        is_instead || has_passed
    };
    parts.iter().any(replaces) || minute >= i32::from(to) + WAITED_FOR
}

/// The minute of the day `date` at which a time stands, by its own offset: below 0 before that day,
/// 1440 and more after it.
pub(super) fn minute_on(date: &str, time: &str) -> Option<i32> {
    let (day, other): (jiff::civil::Date, jiff::civil::Date) =
        (date.parse().ok()?, time.get(..10)?.parse().ok()?);
    let days = day.until(other).ok()?.get_days();
    Some(days.saturating_mul(24 * 60).saturating_add(i32::from(minutes(time.get(11..16)?)?)))
}

/// The same, held within the day.
fn minute_in(date: &str, time: &str) -> Option<u16> {
    let minute = minute_on(date, time)?.clamp(0, i32::from(LAST_MINUTE));
    u16::try_from(minute).ok()
}
