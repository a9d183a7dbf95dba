use jiff::Timestamp;
use record::Hash;

use super::state::PlanState;
use super::{RoadKind, RoadState, RoadStep};
use crate::app::App;
use crate::case::Case;
use crate::error::AppError;
use crate::report_stage::progress;

/// A part of the way before it is known which one is next.
struct Part {
    step: RoadKind,
    date: Option<String>,
    is_done: bool,
    count: usize,
}

impl App {
    /// The way from the signed result to the next visit. The report of a kindergarten's own
    /// assessment is handed over to nobody, so those parts are left out.
    pub(super) fn road(
        &self,
        case: &Case,
        record: Hash,
        state: &PlanState,
    ) -> Result<Vec<RoadStep>, AppError> {
        let mut parts = vec![Part {
            step: RoadKind::Signed,
            date: self.signed_on(record)?,
            is_done: true,
            count: 0,
        }];
        if case.content.kind != "self" {
            parts.extend(self.report_parts(&case.content.assessment, record)?);
        }
        let agreed = state.agreed.as_ref();
        parts.push(Part {
            step: RoadKind::Goals,
            date: agreed.and_then(|(_, body)| body.at.get(..10).map(str::to_owned)),
            is_done: agreed.is_some() && !state.is_changed(),
            count: state.text.goals.len(),
        });
        let today = self.today();
        let review = state.text.review_on.clone();
        let is_done = review.as_ref().is_some_and(|day| *day < today);
        parts.push(Part { step: RoadKind::Review, date: review, is_done, count: 0 });
        let next = self.next_visit(case)?;
        let is_done = next.as_ref().is_some_and(|day| *day < today);
        parts.push(Part { step: RoadKind::NextVisit, date: next, is_done, count: 0 });
        Ok(road(parts))
    }

    fn report_parts(&self, assessment: &str, record: Hash) -> Result<[Part; 3], AppError> {
        let said = progress(&self.store, assessment, record)?;
        let (is_issued, is_final) = (said.issued_on.is_some(), said.final_on.is_some());
        let count = said.facts.len();
        let is_answered = is_final || (is_issued && count > 0 && said.unanswered() == 0);
        Ok([
            Part {
                step: RoadKind::Preliminary,
                date: said.issued_on,
                is_done: is_issued || is_final,
                count: 0,
            },
            Part { step: RoadKind::Comments, date: said.deadline, is_done: is_answered, count },
            Part { step: RoadKind::Final, date: said.final_on, is_done: is_final, count: 0 },
        ])
    }

    fn signed_on(&self, record: Hash) -> Result<Option<String>, AppError> {
        let at = self.store.record_received(record)?;
        let at = at.and_then(|ms| Timestamp::from_millisecond(ms).ok());
        Ok(at.and_then(|at| self.local_text(at).get(..10).map(str::to_owned)))
    }

    /// The day of the next visit to the same group, planned or held.
    fn next_visit(&self, case: &Case) -> Result<Option<String>, AppError> {
        let content = &case.content;
        let lineage = self.lineage(&content.kindergarten)?;
        let mut next: Option<String> = None;
        for visit in self.store.visits()? {
            let is_next = visit.group.kindergarten == content.kindergarten
                && visit.date > content.date
                && visit.id != content.visit
                && next.as_ref().is_none_or(|day| visit.date < *day)
                && lineage
                    .is_same((&content.group, &content.date), (&visit.group.name, &visit.date));
            if is_next {
                next = Some(visit.date);
            }
        }
        Ok(next)
    }
}

/// The parts with their states: the first that is not behind is next.
fn road(parts: Vec<Part>) -> Vec<RoadStep> {
    let next = parts.iter().position(|part| !part.is_done);
    let state = |place: usize, part: &Part| match (part.is_done, next) {
        (true, _) => RoadState::Done,
        (false, Some(next)) if next == place => RoadState::Now,
        (false, _) => RoadState::Later,
    };
    let step = |(place, part): (usize, Part)| RoadStep {
        state: state(place, &part),
        step: part.step,
        date: part.date,
        count: u32::try_from(part.count).unwrap_or(u32::MAX),
    };
    parts.into_iter().enumerate().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_that_is_not_behind_is_next() {
        use RoadState::{Done, Later, Now};
        let cases = [
            ([true, false, false], [Done, Now, Later]),
            ([true, false, true], [Done, Now, Done]),
            ([true, true, true], [Done, Done, Done]),
            ([false, false, false], [Now, Later, Later]),
        ];
        for (done, expected) in cases {
            let part = |is_done| Part { step: RoadKind::Goals, date: None, is_done, count: 0 };
            let states: Vec<RoadState> =
                road(done.map(part).into()).into_iter().map(|step| step.state).collect();
            assert_eq!(states, expected, "{done:?}");
        }
    }
}
