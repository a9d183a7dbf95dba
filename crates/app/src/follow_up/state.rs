use std::collections::{BTreeMap, BTreeSet};

use record::Hash;
use record::canonical;
use record::plan::{PlanBody, PlanGoal};
use serde::{Deserialize, Serialize};
use store::{PlanHead, StoreError, StoredPlan};

use super::PlanRefusal;
use crate::app::App;
use crate::error::AppError;

/// What a plan says, typed or agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PlanText {
    /// The goals.
    pub(crate) goals: Vec<PlanGoal>,
    /// Whom the kindergarten talks with on the way.
    pub(crate) partner: String,
    /// When they talk.
    pub(crate) review_on: Option<String>,
    /// Questions to discuss.
    pub(crate) questions: Vec<String>,
}

/// A plan as a row keeps it, with the record it went on from.
#[derive(Serialize, Deserialize)]
struct Kept {
    #[serde(flatten)]
    text: PlanText,
    base: Option<Hash>,
}

impl PlanText {
    /// What an agreed plan says.
    pub(crate) fn of(body: &PlanBody) -> Self {
        Self {
            goals: body.goals.clone(),
            partner: body.partner.clone(),
            review_on: body.review_on.clone(),
            questions: body.questions.clone(),
        }
    }

    /// As it is agreed: without blanks around the words, and without empty questions.
    pub(super) fn trimmed(&self) -> Self {
        let trim = |text: &str| text.trim().to_owned();
        let goal = |goal: &PlanGoal| PlanGoal {
            goal: trim(&goal.goal),
            why: trim(&goal.why),
            measure: trim(&goal.measure),
            owner: trim(&goal.owner),
            came_of_it: trim(&goal.came_of_it),
            ..goal.clone()
        };
        let questions = self.questions.iter().map(|text| trim(text));
        Self {
            goals: self.goals.iter().map(goal).collect(),
            partner: trim(&self.partner),
            review_on: self.review_on.clone(),
            questions: questions.filter(|text| !text.is_empty()).collect(),
        }
    }

    /// As a row keeps it.
    pub(super) fn kept(&self, base: Option<Hash>) -> Result<String, AppError> {
        let kept = Kept { text: self.clone(), base };
        Ok(serde_json::to_string(&kept).map_err(|_| StoreError::Form("plan"))?)
    }
}

/// A plan as it stands: typed, agreed, or both.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlanState {
    /// Its id; none while there is nothing.
    pub(crate) plan: Option<String>,
    /// What counts now: what is typed here, else what was agreed.
    pub(crate) text: PlanText,
    /// As it was agreed last.
    pub(crate) agreed: Option<(Hash, PlanBody)>,
    /// How often it was agreed.
    pub(crate) revisions: u32,
    /// When it was typed last, UTC, ms since 1970.
    pub(crate) typed_at_ms: Option<i64>,
    /// Whether it was agreed elsewhere since it was typed here.
    pub(crate) is_overtaken: bool,
}

impl PlanState {
    /// Whether it says something else than what was agreed.
    pub(crate) fn is_changed(&self) -> bool {
        match &self.agreed {
            Some((_, body)) => self.text.trimmed() != PlanText::of(body),
            None => self.plan.is_some(),
        }
    }

    /// What was agreed; else what is typed, if a goal has words.
    pub(crate) fn to_report(&self) -> Option<PlanText> {
        if let Some((_, body)) = &self.agreed {
            return Some(PlanText::of(body));
        }
        let text = self.text.trimmed();
        text.goals.iter().any(|goal| !goal.goal.is_empty()).then_some(text)
    }
}

impl App {
    /// The plan after an assessment.
    ///
    /// # Errors
    ///
    /// [`PlanRefusal::Forked`] if it was agreed in two ways at once.
    pub(crate) fn plan_state(&self, assessment: &str) -> Result<PlanState, AppError> {
        let heads = self.store.plan_heads_of_assessment(assessment)?;
        let state = self.state_of(assessment, &heads, self.store.plan(assessment)?)?;
        Ok(PlanState { revisions: self.store.count_plan_revisions(assessment)?, ..state })
    }

    /// All plans, by the assessment they follow, without how often they were agreed: none in place
    /// of one that was agreed in two ways at once.
    pub(super) fn plan_states(&self) -> Result<BTreeMap<String, Option<PlanState>>, AppError> {
        let mut heads: BTreeMap<String, Vec<PlanHead>> = BTreeMap::new();
        for head in self.store.plan_heads()? {
            heads.entry(head.assessment.clone()).or_default().push(head);
        }
        let typed = self.store.plans()?.into_iter();
        let mut typed: BTreeMap<String, StoredPlan> =
            typed.map(|row| (row.assessment.clone(), row)).collect();
        let all: BTreeSet<String> = heads.keys().chain(typed.keys()).cloned().collect();
        let mut states = BTreeMap::new();
        for assessment in all {
            let heads = heads.remove(&assessment).unwrap_or_default();
            let state = match self.state_of(&assessment, &heads, typed.remove(&assessment)) {
                Err(AppError::Plan(PlanRefusal::Forked(_))) => None,
                other => Some(other?),
            };
            states.insert(assessment, state);
        }
        Ok(states)
    }

    fn state_of(
        &self,
        assessment: &str,
        heads: &[PlanHead],
        typed: Option<StoredPlan>,
    ) -> Result<PlanState, AppError> {
        let agreed = match heads {
            [] => None,
            [head] => Some((head.hash, read(head.hash, &head.body)?)),
            _ => return Err(PlanRefusal::Forked(assessment.to_owned()).into()),
        };
        let mut state = PlanState {
            plan: agreed.as_ref().map(|(_, body)| body.plan.clone()),
            text: agreed.as_ref().map(|(_, body)| PlanText::of(body)).unwrap_or_default(),
            agreed,
            ..PlanState::default()
        };
        let Some(row) = typed else { return Ok(state) };
        let kept: Kept = serde_json::from_str(&row.body).map_err(|_| StoreError::Form("plan"))?;
        let head = state.agreed.as_ref().map(|(hash, _)| *hash);
        if kept.base != head && self.is_as_agreed(kept.base, &kept.text)? {
            // Nothing was typed here since: what was agreed elsewhere is taken over.
            return Ok(state);
        }
        state.is_overtaken = kept.base != head;
        state.plan.get_or_insert(row.plan);
        state.text = kept.text;
        state.typed_at_ms = Some(row.at_ms);
        Ok(state)
    }

    /// Whether a text is what a record says.
    fn is_as_agreed(&self, base: Option<Hash>, text: &PlanText) -> Result<bool, AppError> {
        let Some(hash) = base else { return Ok(*text == PlanText::default()) };
        let Some(stored) = self.store.record(hash)? else { return Ok(false) };
        Ok(PlanText::of(&read(hash, &stored.record.body)?) == text.trimmed())
    }
}

/// The body of a plan's record.
fn read(hash: Hash, body: &[u8]) -> Result<PlanBody, AppError> {
    let broken = |source| AppError::RecordBroken { hash: hash.to_string(), source };
    canonical::parse(body).and_then(|value| PlanBody::read(&value)).map_err(broken)
}
