use jiff::Timestamp;
use record::plan::PlanGoal;
use rubric::{IndicatorId, Lift, Rubric};
use text::Lang;

use super::state::PlanState;
use super::words::RubricWords;
use super::{FollowUpView, GoalChoice, GoalStatus, GoalView};
use crate::app::App;
use crate::case::Case;
use crate::error::AppError;
use crate::office::Resolution;
use crate::permission::Right;
use crate::report_stage::Target;

impl App {
    /// The plan after the result of an assessment, visit or record, and what it is made from.
    ///
    /// # Errors
    ///
    /// [`crate::StageRefusal::NotFinal`], [`AppError::WaitsForConsensus`], [`AppError::Forked`];
    /// [`crate::PlanRefusal::Forked`] if the plan was agreed in two ways at once;
    /// [`AppError::NotFound`], [`AppError::RubricMissing`].
    pub fn follow_up(&self, id: &str, lang: Lang) -> Result<FollowUpView, AppError> {
        self.allow(Right::Result)?;
        let target = self.result_target(id)?;
        let case = self.reportable(self.record_case(target.record)?);
        let state = self.plan_state(&target.assessment)?;
        let words = RubricWords::new(&case.rubric, lang);
        let chosen: Vec<IndicatorId> =
            state.text.goals.iter().flat_map(|goal| goal.indicators.clone()).collect();
        Ok(FollowUpView {
            assessment: target.assessment,
            visit: case.content.visit.clone(),
            record: Some(target.record),
            name: case.kindergarten_name.clone(),
            group: case.content.group.clone(),
            date: case.content.date.clone(),
            goals: goals(&state.text.goals, &case.rubric, lang),
            partner: state.text.partner.clone(),
            review_on: state.text.review_on.clone(),
            questions: state.text.questions.clone(),
            choices: choices(&case, &words),
            suggested_questions: words.questions(&chosen),
            is_agreed: state.agreed.is_some(),
            agreed_at: state.agreed.as_ref().map(|(_, body)| body.at.clone()),
            is_changed: state.is_changed(),
            revisions: state.revisions,
            saved_at: self.saved_at(&state),
            before: self.goals_before_day(&case.content, lang)?,
            road: self.road(&case, target.record, &state)?,
            plan: state.plan,
        })
    }

    /// The result an id means: of the visit and kind it belongs to, where that has one.
    pub(crate) fn result_target(&self, id: &str) -> Result<Target, AppError> {
        let target = self.target(id)?;
        let body = self.body(target.record)?;
        let record = match self.resolution_of_kind(&body.visit, &body.kind)? {
            Some(Resolution::OneAssessor(hash) | Resolution::Consensus(hash)) => hash,
            Some(Resolution::WaitsForConsensus) => {
                return Err(AppError::WaitsForConsensus(body.visit));
            }
            Some(Resolution::Forked) => return Err(AppError::Forked(body.visit)),
            // Of practice there is no result of a visit: it is followed up by itself.
            None => self.final_head(&target.assessment)?,
        };
        Ok(Target { assessment: self.body(record)?.assessment, record })
    }

    fn saved_at(&self, state: &PlanState) -> Option<String> {
        let typed = state.typed_at_ms.and_then(|ms| Timestamp::from_millisecond(ms).ok());
        let agreed = || state.agreed.as_ref().map(|(_, body)| body.at.clone());
        typed.map(|at| self.local_text(at)).or_else(agreed)
    }
}

/// Goals in the words of a rubric.
pub(super) fn goals(goals: &[PlanGoal], rubric: &Rubric, lang: Lang) -> Vec<GoalView> {
    let words = RubricWords::new(rubric, lang);
    goals.iter().cloned().map(|goal| goal_view(goal, &words)).collect()
}

fn goal_view(goal: PlanGoal, words: &RubricWords<'_>) -> GoalView {
    let known = goal.item.as_ref().and_then(|item| words.item(item));
    let (number, title) = known.unzip();
    GoalView {
        number,
        title,
        indicators: words.indicators(&goal.indicators),
        suggest: words.suggest(&goal.indicators),
        id: goal.id,
        item: goal.item,
        goal: goal.goal,
        score: goal.from,
        to: goal.to,
        need: goal.need,
        why: goal.why,
        measure: goal.measure,
        owner: goal.owner,
        due: goal.due,
        status: GoalStatus::from_word(&goal.status),
        came_of_it: goal.came_of_it,
    }
}

/// What goals can be chosen from: items with faults, then the areas of the report.
fn choices(case: &Case, words: &RubricWords<'_>) -> Vec<GoalChoice> {
    let mut choices = Vec::new();
    for item in case.rubric.items() {
        let faults = case.findings.faults.iter().filter(|id| *id.item() == item.id);
        let faults: Vec<IndicatorId> = faults.cloned().collect();
        if faults.is_empty() {
            continue;
        }
        let lift = case.score.item(&item.id).and_then(|result| result.lift.clone());
        let need = u32::try_from(faults.len()).unwrap_or(u32::MAX);
        let to = lift.and_then(|lift| lift.to);
        choices.push(choice(case, words, (&item.id, need, faults, to), true));
    }
    let found = &case.findings;
    let areas = if found.areas.is_empty() { &found.further } else { &found.areas };
    for area in areas {
        let Some(Lift { need, of, to, .. }) = area.lift.clone() else { continue };
        // Where only faults stand in the way, they are listed already.
        if !of.is_empty() {
            choices.push(choice(case, words, (&area.item, need, of, to), false));
        }
    }
    choices
}

fn choice(
    case: &Case,
    words: &RubricWords<'_>,
    (item, need, of, to): (&rubric::ItemId, u32, Vec<IndicatorId>, Option<u8>),
    is_fault: bool,
) -> GoalChoice {
    let (number, title) = words.item(item).unwrap_or_else(|| (String::new(), item.to_string()));
    GoalChoice {
        item: item.clone(),
        number,
        title,
        score: case.score.item(item).and_then(|result| result.score),
        to,
        need,
        of: words.indicators(&of),
        is_fault,
        suggest: words.suggest(&of),
    }
}
