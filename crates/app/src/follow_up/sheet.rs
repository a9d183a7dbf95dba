use serde::Serialize;
use text::Lang;

use super::{FollowUpView, GoalDraft, GoalStatus, GoalView, PlanChange, PlanRefusal};
use crate::app::App;
use crate::change::{Done, Op};
use crate::error::AppError;

/// A plan as a file carries it, to be filled in elsewhere and read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanSheet {
    /// The language of its words.
    pub lang: Lang,
    /// The plan.
    pub plan: String,
    /// The name of the kindergarten.
    pub kindergarten: String,
    /// The group.
    pub group: String,
    /// ISO date of the visit.
    pub date: String,
    /// The goals.
    pub goals: Vec<PlanSheetGoal>,
    /// Whom the kindergarten talks with on the way.
    pub partner: String,
    /// When they talk, ISO date.
    pub review_on: Option<String>,
    /// Questions to discuss.
    pub questions: Vec<String>,
}

/// A goal as a file carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanSheetGoal {
    /// Its id; none for a new one.
    pub id: Option<String>,
    /// The goal, in words.
    pub goal: String,
    /// The number and title of its item; empty for a goal of their own. Not read again.
    pub from: String,
    /// Why it was chosen.
    pub why: String,
    /// What will be done.
    pub measure: String,
    /// Who sees to it: a word for a role, or free words.
    pub owner: String,
    /// Until when, ISO date.
    pub due: Option<String>,
    /// How far it is.
    pub status: GoalStatus,
    /// What came of it.
    pub came_of_it: String,
}

/// A plan that was read from a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlanRead {
    /// The plan as it is now.
    pub view: FollowUpView,
    /// What the file changed, in the order of the plan.
    pub changed: Vec<PlanLine>,
}

/// Something a file changed in a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlanLine {
    /// The goal, in the words it had; empty for what is of the whole plan.
    pub goal: String,
    /// What changed.
    pub what: PlanField,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub now: String,
}

/// A part of a plan.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum PlanField {
    /// The words of a goal.
    Goal,
    /// Why it was chosen.
    Why,
    /// What will be done.
    Measure,
    /// Who sees to it.
    Owner,
    /// Until when.
    Due,
    /// How far it is.
    Status,
    /// What came of it.
    CameOfIt,
    /// Whom the kindergarten talks with.
    Partner,
    /// When they talk.
    Review,
    /// The questions.
    Questions,
    /// A new goal.
    Added,
    /// A goal that is not in the file.
    Removed,
}

impl PlanSheet {
    /// The sheet of a plan; none while nothing was written.
    #[must_use]
    pub fn of(view: &FollowUpView, lang: Lang) -> Option<Self> {
        let goal = |goal: &GoalView| PlanSheetGoal {
            id: Some(goal.id.clone()),
            goal: goal.goal.clone(),
            from: match (&goal.number, &goal.title) {
                (Some(number), Some(title)) => format!("{number} {title}"),
                _ => String::new(),
            },
            why: goal.why.clone(),
            measure: goal.measure.clone(),
            owner: goal.owner.clone(),
            due: goal.due.clone(),
            status: goal.status,
            came_of_it: goal.came_of_it.clone(),
        };
        Some(Self {
            lang,
            plan: view.plan.clone()?,
            kindergarten: view.name.clone(),
            group: view.group.clone(),
            date: view.date.clone(),
            goals: view.goals.iter().map(goal).collect(),
            partner: view.partner.clone(),
            review_on: view.review_on.clone(),
            questions: view.questions.clone(),
        })
    }

    /// The plan as the sheet says it; what the sheet does not carry stays.
    ///
    /// # Errors
    ///
    /// [`PlanRefusal::GoalUnknown`] for an id that the plan does not have.
    fn change(&self, view: &FollowUpView) -> Result<PlanChange, AppError> {
        let mut goals = Vec::new();
        for (place, goal) in (1..).zip(&self.goals) {
            let known = match &goal.id {
                None => None,
                Some(id) => {
                    let known = view.goals.iter().find(|known| known.id == *id);
                    Some(known.ok_or(PlanRefusal::GoalUnknown { place })?)
                }
            };
            let indicators = known.iter().flat_map(|known| &known.indicators);
            goals.push(GoalDraft {
                id: goal.id.clone(),
                item: known.and_then(|known| known.item.clone()),
                indicators: indicators.map(|indicator| indicator.id.clone()).collect(),
                goal: goal.goal.clone(),
                why: goal.why.clone(),
                measure: goal.measure.clone(),
                owner: goal.owner.clone(),
                due: goal.due.clone(),
                status: goal.status,
                came_of_it: goal.came_of_it.clone(),
            });
        }
        Ok(PlanChange {
            goals,
            partner: self.partner.clone(),
            review_on: self.review_on.clone(),
            questions: self.questions.clone(),
        })
    }
}

impl App {
    /// Takes over what a sheet says of the plan after an assessment. A goal that is not in it is
    /// taken out; one without an id is new. What changed is told line by line.
    ///
    /// # Errors
    ///
    /// As [`App::change_plan`]; [`PlanRefusal::OtherPlan`] if the sheet is of another plan,
    /// [`PlanRefusal::GoalUnknown`] for an id that the plan does not have. Nothing is changed then.
    pub fn apply_plan_sheet(
        &mut self,
        id: &str,
        sheet: &PlanSheet,
        lang: Lang,
    ) -> Result<Done<PlanRead>, AppError> {
        let before = self.follow_up(id, lang)?;
        if before.plan.as_ref() != Some(&sheet.plan) {
            return Err(PlanRefusal::OtherPlan(before.assessment).into());
        }
        let change = sheet.change(&before)?;
        let target = self.result_target(&before.assessment)?;
        let changes = self.keep_plan(Op::ReadPlan, &target, &change)?;
        let view = self.follow_up(&before.assessment, lang)?;
        let changed = changed(&before, &view);
        Ok(Done { op: Op::ReadPlan, output: PlanRead { view, changed }, changes })
    }
}

/// What is different between two states of a plan, in the order of the plan.
fn changed(before: &FollowUpView, now: &FollowUpView) -> Vec<PlanLine> {
    let mut lines = Vec::new();
    let mut line = |goal: &str, what: PlanField, before: &str, now: &str| {
        if before.trim() != now.trim() {
            let (goal, before, now) = (goal.to_owned(), before.to_owned(), now.to_owned());
            lines.push(PlanLine { goal, what, before, now });
        }
    };
    for goal in &now.goals {
        match before.goals.iter().find(|former| former.id == goal.id) {
            None => line(&goal.goal, PlanField::Added, "", &goal.goal),
            Some(former) => {
                for ((what, before), (_, now)) in fields(former).into_iter().zip(fields(goal)) {
                    line(&former.goal, what, before, now);
                }
            }
        }
    }
    for goal in &before.goals {
        if now.goals.iter().all(|other| other.id != goal.id) {
            line(&goal.goal, PlanField::Removed, &goal.goal, "");
        }
    }
    line("", PlanField::Partner, &before.partner, &now.partner);
    let day = |day: &Option<String>| day.clone().unwrap_or_default();
    line("", PlanField::Review, &day(&before.review_on), &day(&now.review_on));
    line("", PlanField::Questions, &before.questions.join("\n"), &now.questions.join("\n"));
    lines
}

fn fields(goal: &GoalView) -> [(PlanField, &str); 7] {
    [
        (PlanField::Goal, goal.goal.as_str()),
        (PlanField::Why, &goal.why),
        (PlanField::Measure, &goal.measure),
        (PlanField::Owner, &goal.owner),
        (PlanField::Due, goal.due.as_deref().unwrap_or_default()),
        (PlanField::Status, goal.status.word()),
        (PlanField::CameOfIt, &goal.came_of_it),
    ]
}
