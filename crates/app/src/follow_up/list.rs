use jiff::civil::Date;
use record::plan::PlanGoal;
use store::VisitRevision;

use super::state::PlanState;
use super::{DueGoal, GoalStatus, PlanRow};
use crate::app::App;
use crate::error::AppError;

/// How many days before its day a goal is told of.
const TOLD_BEFORE: i64 = 60;

/// A plan with the result it follows. None in place of one that was agreed in two ways at once.
struct Listed {
    head: VisitRevision,
    name: String,
    state: Option<PlanState>,
}

impl App {
    /// The plans that are here, the newest visit first.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn plans(&self) -> Result<Vec<PlanRow>, AppError> {
        let today = self.today();
        Ok(self.listed_plans()?.into_iter().map(|plan| row(plan, &today)).collect())
    }

    /// The goals whose day comes within 60 days, or is gone, the earliest first. Of a group only
    /// those of its newest plan: a later plan takes over what was not reached.
    pub(crate) fn due_goals(&self) -> Result<Vec<DueGoal>, AppError> {
        let Ok(today) = self.today().parse::<Date>() else { return Ok(Vec::new()) };
        let plans = self.listed_plans()?;
        let mut due = Vec::new();
        for plan in &plans {
            let Some(state) = &plan.state else { continue };
            let open = open_goals(state);
            if open.is_empty() || self.is_followed(plan, &plans)? {
                continue;
            }
            due.extend(open.into_iter().filter_map(|(day, goal)| due_goal(plan, day, goal, today)));
        }
        due.sort_by(|a, b| (&a.due, &a.name, &a.group).cmp(&(&b.due, &b.name, &b.group)));
        Ok(due)
    }

    /// Whether the group has a plan after a later visit.
    fn is_followed(&self, plan: &Listed, plans: &[Listed]) -> Result<bool, AppError> {
        let (own, mut others) = (
            &plan.head,
            plans.iter().map(|other| &other.head).filter(|other| {
                other.kindergarten == plan.head.kindergarten && other.date > plan.head.date
            }),
        );
        let lineage = self.lineage(&own.kindergarten)?;
        let named = |head: &VisitRevision| (head.group.clone(), head.date.clone());
        let (group, date) = named(own);
        Ok(others.any(|other| lineage.is_same((&group, &date), (&other.group, &other.date))))
    }

    fn listed_plans(&self) -> Result<Vec<Listed>, AppError> {
        let mut states = self.plan_states()?;
        if states.is_empty() {
            return Ok(Vec::new());
        }
        let mut listed: Vec<Listed> = Vec::new();
        for head in self.store.planned_heads()? {
            // Of two newest revisions of one assessment the first stands for both.
            let Some(state) = states.remove(&head.assessment) else { continue };
            let known = self.store.kindergarten(&head.kindergarten)?;
            let name = known.map_or_else(|| head.kindergarten.clone(), |known| known.name);
            listed.push(Listed { head, name, state });
        }
        listed.sort_by(|a, b| {
            (&b.head.date, &a.name, &a.head.group).cmp(&(&a.head.date, &b.name, &b.head.group))
        });
        Ok(listed)
    }
}

/// The goals that are not over and have a day, by it.
fn open_goals(state: &PlanState) -> Vec<(&str, &PlanGoal)> {
    let open =
        state.text.goals.iter().filter(|goal| !GoalStatus::from_word(&goal.status).is_over());
    let mut open: Vec<(&str, &PlanGoal)> =
        open.filter_map(|goal| Some((goal.due.as_deref()?, goal))).collect();
    open.sort_by_key(|(day, _)| *day);
    open
}

fn due_goal(plan: &Listed, day: &str, goal: &PlanGoal, today: Date) -> Option<DueGoal> {
    let date: Date = day.parse().ok()?;
    let days = i64::from((date - today).get_days());
    (days <= TOLD_BEFORE).then(|| DueGoal {
        assessment: plan.head.assessment.clone(),
        name: plan.name.clone(),
        group: plan.head.group.clone(),
        goal: goal.goal.clone(),
        owner: goal.owner.clone(),
        due: day.to_owned(),
        days,
        is_overdue: days < 0,
    })
}

fn row(plan: Listed, today: &str) -> PlanRow {
    let state = plan.state.unwrap_or_default();
    let next_due = open_goals(&state).first().map(|(day, _)| (*day).to_owned());
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let is_done = |goal: &&PlanGoal| goal.status == GoalStatus::Done.word();
    PlanRow {
        assessment: plan.head.assessment,
        name: plan.name,
        group: plan.head.group,
        date: plan.head.date,
        goals: count(state.text.goals.len()),
        done: count(state.text.goals.iter().filter(is_done).count()),
        is_overdue: next_due.as_deref().is_some_and(|day| day < today),
        next_due,
        is_agreed: state.agreed.is_some(),
    }
}
