//! The plan after this visit, and what came of the one before.

use ::report::{Answer, Goal, GoalOutcome, GoalStatus, Plan, PlanBefore};
use record::plan::PlanGoal;
use rubric::{IndicatorId, ItemId, Rubric};

use super::former::walk;
use super::items::answer;
use super::{Writer, stamp};
use crate::case::Case;
use crate::error::AppError;
use crate::follow_up::{self, PlanRefusal, PlanState, owner_words};

impl Writer<'_> {
    /// The plan after this visit: as it was agreed, else as it is typed. Of one that was agreed in
    /// two ways at once neither is told.
    pub(super) fn plan(&self) -> Result<Option<Plan>, AppError> {
        if self.case.record.is_none() {
            return Ok(None);
        }
        let Some(state) = self.plan_of(&self.case.content.assessment)? else { return Ok(None) };
        let Some(text) = state.to_report() else { return Ok(None) };
        Ok(Some(Plan {
            agreed: state.agreed.as_ref().map(|(_, body)| stamp(&body.at)),
            partner: (!text.partner.is_empty()).then_some(text.partner),
            review: text.review_on.as_deref().map(stamp),
            goals: text.goals.iter().map(|goal| self.goal(goal, &self.case.rubric)).collect(),
            questions: text.questions,
        }))
    }

    /// What came of the goals that were chosen for this group before.
    pub(super) fn plan_before(&self) -> Result<Option<PlanBefore>, AppError> {
        let content = &self.case.content;
        let now = (content.group.as_str(), content.date.as_str());
        let before = self.app.planned_before(&content.kindergarten, now)?;
        let Some(head) = before else { return Ok(None) };
        let Some(state) = self.plan_of(&head.assessment)? else { return Ok(None) };
        let Some(text) = state.to_report() else { return Ok(None) };
        // Its rubric may not be here; what was written is told all the same.
        let then = match self.app.record_case(head.hash) {
            Ok(then) => Some(self.app.reportable(then)),
            Err(AppError::RubricMissing { .. }) => None,
            Err(error) => return Err(error),
        };
        // What came of a goal is written down after it was agreed.
        let said = |goal: &PlanGoal| {
            let typed = state.text.goals.iter().find(|typed| typed.id == goal.id);
            typed.unwrap_or(goal).clone()
        };
        let goals = text.goals.iter().map(|goal| self.outcome(goal, &said(goal), then.as_ref()));
        Ok(Some(PlanBefore { date: stamp(&head.date), goals: goals.collect() }))
    }

    fn plan_of(&self, assessment: &str) -> Result<Option<PlanState>, AppError> {
        match self.app.plan_state(assessment) {
            Ok(state) => Ok(Some(state)),
            Err(AppError::Plan(PlanRefusal::Forked(_))) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn goal(&self, goal: &PlanGoal, rubric: &Rubric) -> Goal {
        let words = rubric.wording_in(self.texts.lang().tag());
        let item = goal.item.as_ref().and_then(|item| words.items.get(item));
        Goal {
            goal: goal.goal.trim().to_owned(),
            number: item.map(|text| text.number.clone()),
            title: item.map(|text| text.title.clone()),
            why: goal.why.trim().to_owned(),
            measure: goal.measure.trim().to_owned(),
            owner: owner_words(goal.owner.trim(), self.texts),
            due: goal.due.as_deref().map(stamp),
            status: match follow_up::GoalStatus::from_word(&goal.status) {
                follow_up::GoalStatus::NotBegun => GoalStatus::NotBegun,
                follow_up::GoalStatus::UnderWay => GoalStatus::UnderWay,
                follow_up::GoalStatus::Done => GoalStatus::Done,
                follow_up::GoalStatus::SetAside => GoalStatus::SetAside,
            },
        }
    }

    fn outcome(&self, agreed: &PlanGoal, said: &PlanGoal, then: Option<&Case>) -> GoalOutcome {
        let rubric = then.map_or(&self.case.rubric, |then| &then.rubric);
        let goal = Goal { status: self.goal(said, rubric).status, ..self.goal(agreed, rubric) };
        let scores = agreed.item.as_ref().map(|item| {
            let before = then.and_then(|then| then.score.item(item)?.score).or(agreed.from);
            (before, self.score_now(item, rubric))
        });
        let words = rubric.wording_in(self.texts.lang().tag());
        let line = |id: &IndicatorId| {
            let text = words.indicators.get(id).map_or_else(|| id.to_string(), |t| t.text.clone());
            let before = then.map_or(Answer::Unanswered, |then| given(then, id));
            (text, before, self.answer_now(id, rubric))
        };
        GoalOutcome {
            goal,
            came_of_it: said.came_of_it.trim().to_owned(),
            scores,
            indicators: agreed.indicators.iter().map(line).collect(),
        }
    }

    /// The score now of what an item of another version became; none where it is not the same.
    fn score_now(&self, item: &ItemId, before: &Rubric) -> Option<u8> {
        let now = &self.case.rubric;
        if now.hash == before.hash {
            return self.case.score.item(item)?.score;
        }
        let (ids, change) = walk(now, before)?.of_item(item, now)?;
        match ids.as_slice() {
            [id] if change.is_comparable() => self.case.score.item(id)?.score,
            _ => None,
        }
    }

    /// The answer now to what an indicator of another version became.
    fn answer_now(&self, id: &IndicatorId, before: &Rubric) -> Answer {
        let now = &self.case.rubric;
        if now.hash == before.hash {
            return given(self.case, id);
        }
        match walk(now, before).and_then(|walk| walk.of_indicator(id, now)) {
            Some((ids, change)) if change.is_comparable() && ids.len() == 1 => {
                ids.first().map_or(Answer::Unanswered, |id| given(self.case, id))
            }
            _ => Answer::Unanswered,
        }
    }
}

/// The answer to an indicator, also where its item is not applicable as a whole.
pub(super) fn given(case: &Case, id: &IndicatorId) -> Answer {
    if case.answers.is_item_na(id.item()) {
        return Answer::NotApplicable;
    }
    answer(case.answers.get(id))
}
