use record::plan::{PLAN_VERSION, PlanBody, PlanGoal};
use record::{Hash, RecordKind};
use store::StoredPlan;
use text::Lang;
use unicode_normalization::UnicodeNormalization as _;

use super::state::{PlanState, PlanText};
use super::{FollowUpView, GoalDraft, MOST_GOALS, PlanChange, PlanRefusal};
use crate::app::App;
use crate::case::Case;
use crate::change::{Change, Done, Op};
use crate::error::AppError;
use crate::report_stage::Target;

/// The most characters of a goal, and of who sees to it.
const LONGEST_GOAL: usize = 500;
/// The most characters of its other texts.
const LONGEST: usize = 2_000;
/// The most questions.
const MOST_QUESTIONS: usize = 12;

impl App {
    /// Keeps a plan as it is typed: the whole of it, one row, on disk when this returns. Nothing
    /// where it is as it was.
    ///
    /// # Errors
    ///
    /// As [`App::follow_up`]; [`PlanRefusal::TooManyGoals`] with more than three,
    /// [`PlanRefusal::GoalUnknown`], [`AppError::NotFound`] if the rubric has no such item or
    /// indicator, [`AppError::DateInvalid`], [`AppError::TextTooLong`]. Nothing is changed then.
    pub fn change_plan(
        &mut self,
        id: &str,
        change: &PlanChange,
        lang: Lang,
    ) -> Result<Done<FollowUpView>, AppError> {
        let target = self.result_target(id)?;
        let changes = self.keep_plan(Op::ChangePlan, &target, change)?;
        let output = self.follow_up(&target.assessment, lang)?;
        Ok(Done { op: Op::ChangePlan, output, changes })
    }

    /// Agrees a plan: a signed record, which follows the one before.
    ///
    /// # Errors
    ///
    /// As [`App::follow_up`]; [`PlanRefusal::NoGoal`], [`PlanRefusal::GoalWithoutWords`],
    /// [`PlanRefusal::Unchanged`], and [`PlanRefusal::Forked`] if it was agreed elsewhere since it
    /// was typed here.
    pub fn agree_plan(&mut self, id: &str, lang: Lang) -> Result<Done<FollowUpView>, AppError> {
        let target = self.result_target(id)?;
        let at = target.assessment.clone();
        let state = self.plan_state(&at)?;
        let text = state.text.trimmed();
        let Some(plan) = state.plan.clone().filter(|_| !text.goals.is_empty()) else {
            return Err(PlanRefusal::NoGoal(at).into());
        };
        if let Some(empty) = text.goals.iter().position(|goal| goal.goal.is_empty()) {
            return Err(PlanRefusal::GoalWithoutWords { place: empty + 1 }.into());
        }
        if state.is_overtaken {
            return Err(PlanRefusal::Forked(at).into());
        }
        if !state.is_changed() {
            return Err(PlanRefusal::Unchanged(at).into());
        }
        let changes = self.sign_plan(&target, &plan, &state, text)?;
        let output = self.follow_up(&at, lang)?;
        Ok(Done { op: Op::AgreePlan, output, changes })
    }

    /// Keeps a plan as it is typed; says what looks different now.
    pub(super) fn keep_plan(
        &mut self,
        op: Op,
        target: &Target,
        change: &PlanChange,
    ) -> Result<Vec<Change>, AppError> {
        let case = self.record_case(target.record)?;
        let state = self.plan_state(&target.assessment)?;
        let text = self.typed(&case, &state, change)?;
        if text == state.text {
            return Ok(Vec::new());
        }
        let row = StoredPlan {
            plan: state.plan.unwrap_or_else(|| self.new_id()),
            assessment: target.assessment.clone(),
            body: text.kept(state.agreed.map(|(hash, _)| hash))?,
            at_ms: self.now_ms(),
        };
        let changes = [Change::Records];
        let done =
            self.transact(op, &row.plan, &changes, |writer| Ok(writer.append_plan(&row)?))?;
        Ok(done.changes)
    }

    /// The plan as it is to be kept.
    fn typed(
        &self,
        case: &Case,
        state: &PlanState,
        change: &PlanChange,
    ) -> Result<PlanText, AppError> {
        if change.goals.len() > MOST_GOALS {
            return Err(PlanRefusal::TooManyGoals { most: MOST_GOALS }.into());
        }
        let mut goals: Vec<PlanGoal> = Vec::new();
        for (place, draft) in (1..).zip(&change.goals) {
            let known = |id: &String| state.text.goals.iter().any(|goal| goal.id == *id);
            let is_again = |id: &String| goals.iter().any(|goal| goal.id == *id);
            if draft.id.as_ref().is_some_and(|id| !known(id) || is_again(id)) {
                return Err(PlanRefusal::GoalUnknown { place }.into());
            }
            let id = draft.id.clone().unwrap_or_else(|| self.new_id());
            goals.push(goal(case, state, id, draft)?);
        }
        let questions = change.questions.iter().take(MOST_QUESTIONS);
        Ok(PlanText {
            goals,
            partner: kept(&change.partner, LONGEST_GOAL)?,
            review_on: change.review_on.as_deref().map(crate::informed::day).transpose()?,
            questions: questions.map(|text| kept(text, LONGEST_GOAL)).collect::<Result<_, _>>()?,
        })
    }

    fn sign_plan(
        &mut self,
        target: &Target,
        plan: &str,
        state: &PlanState,
        text: PlanText,
    ) -> Result<Vec<Change>, AppError> {
        let about = self.body(target.record)?;
        let (signer, person, at, at_ms) =
            (self.signer(), self.new_id(), self.now_text(), self.now_ms());
        let (here, name) = (self.store.assessment(&about.assessment)?, self.name().to_owned());
        let may_stay = about.kind == "self";
        let parents: Vec<Hash> = state.agreed.iter().map(|(hash, _)| *hash).collect();
        let changes = [Change::Records, Change::Outbox];
        let done = self.transact(Op::AgreePlan, plan, &changes, |writer| {
            let person = match here {
                Some(here) => here.person,
                None => writer.person(&name, &person)?,
            };
            let pen = signer.pen(writer, &person)?;
            let (seq, previous) = signer.numbers(writer, may_stay)?;
            let typed = text.clone();
            let body = PlanBody {
                kind_of_record: RecordKind::PlanRevision.as_str().to_owned(),
                v: PLAN_VERSION,
                plan: plan.to_owned(),
                visit: about.visit,
                assessment: about.assessment,
                record: target.record,
                kindergarten: about.kindergarten,
                group: about.group,
                parents,
                author: pen.author(),
                partner: text.partner,
                review_on: text.review_on,
                goals: text.goals,
                questions: text.questions,
                reason: None,
                at,
                seq,
                previous,
            };
            let hash = pen.keep(writer, plan, body.to_value())?;
            writer.add_plan_revision(hash, plan, &body.assessment)?;
            // What is typed from now on goes on from this record.
            let (plan, assessment) = (plan.to_owned(), body.assessment);
            let row = StoredPlan { plan, assessment, body: typed.kept(Some(hash))?, at_ms };
            Ok(writer.append_plan(&row)?)
        })?;
        Ok(done.changes)
    }
}

/// A goal as it is to be kept: where its item is chosen, with the score of now and what lifts it.
fn goal(
    case: &Case,
    state: &PlanState,
    id: String,
    draft: &GoalDraft,
) -> Result<PlanGoal, AppError> {
    if let Some(item) = &draft.item {
        case.rubric.item(item).ok_or_else(|| AppError::NotFound(item.to_string()))?;
    }
    for indicator in &draft.indicators {
        let is_there = case.rubric.indicator(indicator).is_some()
            && draft.item.as_ref().is_none_or(|item| indicator.item() == item);
        if !is_there {
            return Err(AppError::NotFound(indicator.to_string()));
        }
    }
    let before = state.text.goals.iter().find(|goal| goal.id == id);
    let result = draft.item.as_ref().and_then(|item| case.score.item(item));
    let lift = result.and_then(|result| result.lift.as_ref());
    let (from, to, need) = match before.filter(|before| before.item == draft.item) {
        Some(before) => (before.from, before.to, before.need),
        None => (
            result.and_then(|result| result.score),
            lift.and_then(|lift| lift.to),
            lift.map_or(0, |lift| lift.need),
        ),
    };
    Ok(PlanGoal {
        id,
        item: draft.item.clone(),
        indicators: draft.indicators.clone(),
        goal: kept(&draft.goal, LONGEST_GOAL)?,
        from,
        to,
        need,
        why: kept(&draft.why, LONGEST)?,
        measure: kept(&draft.measure, LONGEST)?,
        owner: kept(&draft.owner, LONGEST_GOAL)?,
        due: draft.due.as_deref().map(crate::informed::day).transpose()?,
        status: draft.status.word().to_owned(),
        came_of_it: kept(&draft.came_of_it, LONGEST)?,
    })
}

/// A text while it is typed: blanks at its end stay, for the next word comes there.
fn kept(text: &str, limit: usize) -> Result<String, AppError> {
    let text: String = text.nfc().collect();
    if text.chars().count() > limit { Err(AppError::TextTooLong { limit }) } else { Ok(text) }
}
