use store::VisitRevision;
use text::Lang;

use super::view::goals;
use super::{GoalsBefore, PlanRefusal};
use crate::app::App;
use crate::content::Content;
use crate::error::AppError;
use crate::find::Found;

impl App {
    /// The goals that were chosen for the group before: the plan after its newest earlier visit that
    /// has one. A group that was renamed, or has gone into this one by then, is the same.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`] if nothing is called so; [`PlanRefusal::Forked`] if that plan was
    /// agreed in two ways at once.
    pub fn goals_before(&self, id: &str, lang: Lang) -> Result<Option<GoalsBefore>, AppError> {
        let (kindergarten, group, date) = match self.find(id)? {
            Found::Record(hash) => whereabouts(&Content::of_body(&self.body(hash)?)),
            Found::Visit(visit) => self.whereabouts_of(&visit)?,
            Found::Draft(assessment) => match self.store.assessment(&assessment)? {
                Some(here) => self.whereabouts_of(&here.visit)?,
                None => {
                    let head = self.only_head(&assessment)?;
                    whereabouts(&Content::of_body(&self.body(head)?))
                }
            },
        };
        self.goals_before_in(&kindergarten, (&group, &date), lang)
    }

    pub(super) fn goals_before_day(
        &self,
        content: &Content,
        lang: Lang,
    ) -> Result<Option<GoalsBefore>, AppError> {
        let (kindergarten, group, date) = whereabouts(content);
        self.goals_before_in(&kindergarten, (&group, &date), lang)
    }

    fn whereabouts_of(&self, visit: &str) -> Result<(String, String, String), AppError> {
        if let Some(visit) = self.store.visit(visit)? {
            return Ok((visit.group.kindergarten, visit.group.name, visit.date));
        }
        let head = self.store.visit_heads_of_visit(visit)?.into_iter().next();
        let head = head.ok_or_else(|| AppError::NotFound(visit.to_owned()))?;
        Ok((head.kindergarten, head.group, head.date))
    }

    fn goals_before_in(
        &self,
        kindergarten: &str,
        now: (&str, &str),
        lang: Lang,
    ) -> Result<Option<GoalsBefore>, AppError> {
        let Some(head) = self.planned_before(kindergarten, now)? else { return Ok(None) };
        let state = self.plan_state(&head.assessment)?;
        let case = self.reportable(self.record_case(head.hash)?);
        Ok(Some(GoalsBefore {
            date: head.date,
            assessment: head.assessment,
            agreed_at: state.agreed.map(|(_, body)| body.at),
            goals: goals(&state.text.goals, &case.rubric, lang),
        }))
    }

    /// The newest earlier result of a group that has a plan with goals.
    pub(crate) fn planned_before(
        &self,
        kindergarten: &str,
        now: (&str, &str),
    ) -> Result<Option<VisitRevision>, AppError> {
        let planned = self.store.planned_assessments()?;
        if planned.is_empty() {
            return Ok(None);
        }
        let lineage = self.lineage(kindergarten)?;
        let mut heads = self.store.visit_heads_of_kindergarten(kindergarten)?;
        heads.retain(|head| {
            head.date.as_str() < now.1
                && planned.contains(&head.assessment)
                && lineage.is_same((&head.group, &head.date), now)
        });
        heads.sort_by(|a, b| (&b.date, &b.hash).cmp(&(&a.date, &a.hash)));
        for head in heads {
            match self.plan_state(&head.assessment) {
                Ok(state) if state.text.goals.is_empty() => {}
                Ok(_) | Err(AppError::Plan(PlanRefusal::Forked(_))) => return Ok(Some(head)),
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }
}

fn whereabouts(content: &Content) -> (String, String, String) {
    (content.kindergarten.clone(), content.group.clone(), content.date.clone())
}
