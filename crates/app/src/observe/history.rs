use std::collections::BTreeMap;

use jiff::Timestamp;
use rubric::{Answer, IndicatorId};
use serde::Serialize;
use store::{StepChange, StoreError, Touch, Turn};

use crate::app::App;
use crate::error::AppError;

/// Which way something went.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum HistoryTurn {
    /// It was done.
    Do,
    /// It was turned back to this.
    Undo,
    /// It was done again.
    Redo,
}

/// What happened to an indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum HistoryEvent {
    /// It was answered.
    Answered {
        /// The answer.
        answer: Answer,
    },
    /// Its answer was taken away.
    Cleared,
    /// A note was tied to it.
    Tied {
        /// The words of the note as they are now; none where it is in the bin.
        note: Option<String>,
    },
    /// A note was taken away from it.
    Untied {
        /// As above.
        note: Option<String>,
    },
    /// Episodes were counted.
    Counted {
        /// How many there are.
        episodes: u32,
    },
}

/// One thing that happened to an indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HistoryEntry {
    /// When, RFC 3339 with the offset of the place.
    pub at: String,
    /// Whether it was done, turned back or done again.
    pub turn: HistoryTurn,
    /// What.
    pub event: HistoryEvent,
}

/// What the entries of one indicator are told from.
struct Past {
    touches: Vec<Touch>,
    notes: BTreeMap<String, String>,
}

impl App {
    /// What happened to an indicator, oldest first, in a draft or in what was made final here. What
    /// was typed in as a whole stands first. What changed nothing is left out.
    ///
    /// - Missing data: empty where nothing happened to it.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`] if the assessment was not made here.
    pub fn indicator_history(
        &self,
        assessment: &str,
        indicator: &IndicatorId,
    ) -> Result<Vec<HistoryEntry>, AppError> {
        let found = self.store.assessment(assessment)?;
        let made = found.ok_or_else(|| AppError::NotFound(assessment.to_owned()))?;
        let id = indicator.to_string();
        let touches = self.store.touches(assessment, &id)?;
        let notes = self.store.notes(assessment)?;
        let words = notes.iter().map(|note| (note.id.clone(), note.text.clone())).collect();
        let past = Past { touches, notes: words };
        let tied = notes.iter().filter(|note| note.indicators.contains(&id));
        let answers = self.store.answers(assessment)?.into_iter().filter(|(of, _)| *of == id);
        let counters = self.store.counters(assessment)?.into_iter();
        let counted = counters.filter(|counter| counter.indicator == id);
        let now = answers.map(|(of, answer)| ("answer", of, answer.word().to_owned()));
        let now = now.chain(counted.map(|c| ("counter", c.indicator, c.episodes.to_string())));
        let now = now.chain(tied.map(|note| ("tie", format!("{} {id}", note.id), String::new())));
        let at_first = past.at_first(now.collect(), made.created_at_ms);
        let all = at_first.iter().chain(&past.touches);
        let moved = all.filter(|touch| touch.change.before != touch.change.after);
        moved.map(|touch| self.history_entry(touch, &past)).collect()
    }

    fn history_entry(&self, touch: &Touch, past: &Past) -> Result<HistoryEntry, AppError> {
        let at = Timestamp::from_millisecond(touch.at_ms).map_err(|_| StoreError::Form("step"))?;
        let turn = match touch.turn {
            Turn::Do => HistoryTurn::Do,
            Turn::Undo => HistoryTurn::Undo,
            Turn::Redo => HistoryTurn::Redo,
        };
        Ok(HistoryEntry { at: self.local_text(at), turn, event: past.event(&touch.change)? })
    }
}

impl Past {
    /// What was there before the first step, from what the first step found, or from what is there
    /// `now` where no step touched it.
    fn at_first(&self, now: Vec<(&str, String, String)>, at_ms: i64) -> Vec<Touch> {
        let mut seen: Vec<(&str, &str)> = Vec::new();
        let mut first: Vec<Touch> = Vec::new();
        let mut put = |what: &str, subject: &str, after: Option<String>| {
            let change = StepChange {
                what: what.to_owned(),
                subject: subject.to_owned(),
                before: None,
                after,
            };
            first.push(Touch { turn: Turn::Do, at_ms, change });
        };
        for change in self.touches.iter().map(|touch| &touch.change) {
            let key = (change.what.as_str(), change.subject.as_str());
            if !seen.contains(&key) {
                seen.push(key);
                put(key.0, key.1, change.before.clone());
            }
        }
        for (what, subject, value) in now {
            if !seen.contains(&(what, subject.as_str())) {
                put(what, &subject, Some(value));
            }
        }
        first
    }

    fn event(&self, change: &StepChange) -> Result<HistoryEvent, StoreError> {
        let form = || StoreError::Form("step");
        let after = change.after.as_deref();
        match change.what.as_str() {
            "answer" => after.map_or(Ok(HistoryEvent::Cleared), |word| {
                let answer = Answer::from_word(word).ok_or_else(form)?;
                Ok(HistoryEvent::Answered { answer })
            }),
            "counter" => {
                let episodes = after.map_or(Ok(0), str::parse).map_err(|_| form())?;
                Ok(HistoryEvent::Counted { episodes })
            }
            _ => {
                let (note, _) = change.subject.split_once(' ').ok_or_else(form)?;
                let note = self.notes.get(note).cloned();
                let is_tied = after.is_some();
                Ok(if is_tied {
                    HistoryEvent::Tied { note }
                } else {
                    HistoryEvent::Untied { note }
                })
            }
        }
    }
}
