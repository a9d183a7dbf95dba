use record::visit::SittingKind;
use serde::Serialize;
use store::{AssessmentState, Listing};

use crate::app::App;
use crate::error::AppError;
use crate::follow_up::DueGoal;
use crate::observe::{NeededSitting, allowed, answered};
use crate::show::AssessmentRow;

/// How many finished assessments are seen first.
const FINISHED: u32 = 5;
/// How many days before its day a goal is the next step.
const NEAR: i64 = 7;

/// The one next step that is offered, with what it is about.
///
/// # Source
///
/// Our own choice of order: what is begun goes before a goal whose day is near, that before what
/// waits to be sent, and that before what is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum NextStep {
    /// Go on with a draft.
    GoOn {
        /// The draft.
        assessment: String,
        /// Indicators without an answer.
        left: usize,
    },
    /// Everything is answered: look over it and make it final.
    Finish {
        /// The draft.
        assessment: String,
    },
    /// All that can be seen is answered: hold the interview, or read the documents.
    Ask {
        /// The draft.
        assessment: String,
        /// What is to be held.
        kind: SittingKind,
        /// Indicators only that can answer.
        left: usize,
    },
    /// Look after a goal whose day is near or gone.
    FollowUp {
        /// The assessment the plan follows.
        assessment: String,
        /// The goal, in words.
        goal: String,
        /// Days until its day; below nought where it is gone.
        days: i64,
    },
    /// Send what is final.
    Send {
        /// Records that no bundle holds yet.
        records: usize,
    },
    /// Begin a visit that is planned.
    Begin {
        /// The visit.
        visit: String,
    },
    /// Read the list of kindergartens first.
    ReadRegister,
    /// Plan a visit.
    Plan,
}

/// A visit that nobody here has begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlannedVisit {
    /// The visit.
    pub visit: String,
    /// The code it is handed over by.
    pub code: String,
    /// The name of the kindergarten, its number where no register told it.
    pub name: String,
    /// The group.
    pub group: String,
    /// ISO date.
    pub date: String,
}

/// What an assessor sees first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Overview {
    /// The one next step.
    pub next: NextStep,
    /// Drafts, the one worked on last first.
    pub drafts: Vec<AssessmentRow>,
    /// Visits that nobody here has begun, next day first.
    pub planned: Vec<PlannedVisit>,
    /// The latest finished assessments, newest visit first: a few.
    pub finished: Vec<AssessmentRow>,
    /// Records that were not laid in a folder yet.
    pub to_send: usize,
    /// Goals whose day comes within 60 days or is gone, the earliest first.
    pub due: Vec<DueGoal>,
}

impl App {
    /// What an assessor sees first.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn overview(&self) -> Result<Overview, AppError> {
        let of = |state| Listing { state: Some(state), ..Listing::default() };
        let mut drafts = self.rows(of(AssessmentState::Draft))?;
        let newest = Listing { limit: Some(FINISHED), ..of(AssessmentState::Final) };
        let finished = self.rows(newest)?;
        let latest = self.draft_to_resume()?;
        // A stable sort: the others keep the order of their days.
        drafts.sort_by_key(|row| Some(&row.assessment) != latest.as_ref());
        let planned = self.planned_visits()?;
        let to_send = self.records_to_send()?;
        let due = self.due_goals()?;
        let next = self.next_step(&drafts, &planned, to_send, &due)?;
        Ok(Overview { next, drafts, planned, finished, to_send, due })
    }

    fn next_step(
        &self,
        drafts: &[AssessmentRow],
        planned: &[PlannedVisit],
        to_send: usize,
        due: &[DueGoal],
    ) -> Result<NextStep, AppError> {
        // A draft whose rubric is not installed waits for it, and holds nothing else up.
        if let Some(draft) = drafts.iter().find(|draft| draft.of > 0) {
            let assessment = draft.assessment.clone();
            let (left, needed) = self.unanswered(draft)?;
            let only_needed = needed.iter().map(|sitting| sitting.left).sum::<usize>() == left;
            return Ok(match needed.first() {
                _ if left == 0 => NextStep::Finish { assessment },
                Some(NeededSitting { kind, left }) if only_needed => {
                    NextStep::Ask { assessment, kind: *kind, left: *left }
                }
                _ => NextStep::GoOn { assessment, left },
            });
        }
        if let Some(goal) = due.first().filter(|goal| goal.days <= NEAR) {
            return Ok(NextStep::FollowUp {
                assessment: goal.assessment.clone(),
                goal: goal.goal.clone(),
                days: goal.days,
            });
        }
        if to_send > 0 {
            return Ok(NextStep::Send { records: to_send });
        }
        if let Some(visit) = planned.first() {
            return Ok(NextStep::Begin { visit: visit.visit.clone() });
        }
        let has_register = !self.store.kindergartens()?.is_empty();
        Ok(if has_register { NextStep::Plan } else { NextStep::ReadRegister })
    }

    /// How many indicators of a draft have no answer, and the sittings they need.
    fn unanswered(&self, draft: &AssessmentRow) -> Result<(usize, Vec<NeededSitting>), AppError> {
        let rubric = self.rubrics().require(&draft.rubric)?;
        let answers = allowed(rubric, self.store.answers(&draft.assessment)?);
        let left = rubric.indicators().count().saturating_sub(answered(rubric, &answers));
        Ok((left, NeededSitting::of(rubric, &answers)))
    }

    fn planned_visits(&self) -> Result<Vec<PlannedVisit>, AppError> {
        let planned = |visit: store::Visit| {
            let known = self.store.kindergarten(&visit.group.kindergarten)?;
            Ok(PlannedVisit {
                visit: visit.id,
                code: visit.code,
                name: known.map_or(visit.group.kindergarten, |kindergarten| kindergarten.name),
                group: visit.group.name,
                date: visit.date,
            })
        };
        self.store.planned_visits(&self.today())?.into_iter().map(planned).collect()
    }
}
