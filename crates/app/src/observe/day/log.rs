use rubric::Situation;
use serde::{Deserialize, Serialize};

use super::DayPage;
use crate::app::App;
use crate::change::{Done, Op};
use crate::content::Facts;
use crate::error::AppError;

/// A situation as it happened. Times are RFC 3339 with the offset of the place.
///
/// Kept in the draft alone: what was planned stands in `Day::rhythm`, and a record carries no log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Happened {
    /// The situation.
    pub situation: Situation,
    /// When it began.
    pub at: String,
    /// When it ended; none while it goes on.
    #[serde(default)]
    pub ended_at: Option<String>,
}

impl App {
    /// Logs that a situation begins now; the one that goes on ends. One step, undone as one. A
    /// situation that goes on already is left alone.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`], [`AppError::AlreadyFinal`]. Nothing is changed then.
    pub fn begin_situation(
        &mut self,
        assessment: &str,
        situation: Situation,
    ) -> Result<Done<DayPage>, AppError> {
        self.log(Op::BeginSituation, assessment, |log, now| begin(log, situation, now))
    }

    /// Logs that the situation that goes on ends now. One step, undone as one. Where none goes on,
    /// nothing is changed.
    ///
    /// # Errors
    ///
    /// As [`App::begin_situation`].
    pub fn end_situation(&mut self, assessment: &str) -> Result<Done<DayPage>, AppError> {
        self.log(Op::EndSituation, assessment, |log, now| end(log, now))
    }

    /// The log, what was left open on another day than that of `now` ended where the assessor left.
    pub(super) fn left_log(
        &self,
        assessment: &str,
        mut log: Vec<Happened>,
        now: &str,
    ) -> Result<Vec<Happened>, AppError> {
        for happened in log.iter_mut().filter(|happened| happened.ended_at.is_none()) {
            if happened.at.get(..10) != now.get(..10) {
                happened.ended_at = Some(self.left_at(assessment, &happened.at)?);
            }
        }
        Ok(log)
    }

    fn log(
        &mut self,
        op: Op,
        assessment: &str,
        change: impl FnOnce(&mut Vec<Happened>, &str),
    ) -> Result<Done<DayPage>, AppError> {
        self.draft(assessment)?;
        let now = self.now_text();
        let before = Facts::of_draft(&self.store, assessment)?;
        let mut facts = before.clone();
        facts.log = self.left_log(assessment, facts.log, &now)?;
        change(&mut facts.log, &now);
        if facts == before {
            return Ok(Done { op, output: self.day_page(assessment)?, changes: Vec::new() });
        }
        let body = facts.to_json()?;
        let changes = self.step(op, assessment, |step| step.facts(&body))?.changes;
        Ok(Done { op, output: self.day_page(assessment)?, changes })
    }
}

fn begin(log: &mut Vec<Happened>, situation: Situation, now: &str) {
    let is_on = |happened: &Happened| happened.ended_at.is_none();
    if log.iter().any(|happened| is_on(happened) && happened.situation == situation) {
        return;
    }
    end(log, now);
    log.push(Happened { situation, at: now.to_owned(), ended_at: None });
}

fn end(log: &mut [Happened], now: &str) {
    for happened in log.iter_mut().filter(|happened| happened.ended_at.is_none()) {
        happened.ended_at = Some(now.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_without_a_log_read_and_are_written_as_before() {
        let old = r#"{"sittings":[],"day":{"ordinary":true}}"#;
        let facts = Facts::from_json(old).expect("facts");
        assert!(facts.log.is_empty());
        assert!(!facts.to_json().expect("json").contains("log"));
    }

    #[test]
    fn one_goes_on_at_a_time() {
        let mut log = Vec::new();
        begin(&mut log, Situation::Meal, "2026-03-12T11:00:00+01:00");
        begin(&mut log, Situation::Meal, "2026-03-12T11:05:00+01:00");
        begin(&mut log, Situation::Outdoors, "2026-03-12T11:30:00+01:00");
        let open = log.iter().filter(|happened| happened.ended_at.is_none());
        assert_eq!((log.len(), open.count()), (2, 1));
        assert_eq!(log[0].ended_at.as_deref(), Some("2026-03-12T11:30:00+01:00"));
    }
}
