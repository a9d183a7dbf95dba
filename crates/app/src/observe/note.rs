use rubric::{Answer, IndicatorId, Rubric};
use serde::{Deserialize, Serialize};
use store::{Desk, NewNote, StoreError};
use unicode_normalization::UnicodeNormalization as _;

use super::answer::{GivenAnswer, check_given};
use crate::app::App;
use crate::change::{Done, Op};
use crate::error::AppError;

/// The most characters of a note. Our own choice: a book, and still a record that every reader takes.
const LONGEST_NOTE: usize = 1_000_000;

/// What is to become of a note. What is none stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NoteChange {
    /// New words.
    pub text: Option<String>,
    /// Indicators to tie it to.
    pub tie: Vec<IndicatorId>,
    /// Indicators to take it away from.
    pub untie: Vec<IndicatorId>,
    /// Indicators that are answered in the same step.
    pub answers: Vec<GivenAnswer>,
    /// Whether it goes into the bin.
    pub remove: bool,
}

/// A tag chosen for the note that is being typed, with the answer that will be given with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OpenTag {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The answer; none where it is only tagged.
    pub answer: Option<Answer>,
}

impl OpenTag {
    /// Tags as a desk keeps them. What cannot be read was never kept by us.
    pub(super) fn read(text: Option<&str>) -> Vec<Self> {
        text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    fn write(tags: &[Self]) -> Result<Option<String>, AppError> {
        let text = serde_json::to_string(tags).map_err(|_| StoreError::Form("desk"))?;
        Ok((!tags.is_empty()).then_some(text))
    }
}

/// A note that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WrittenNote {
    /// Its id.
    pub note: String,
    /// When it was written, RFC 3339 with the offset of the place.
    pub at: String,
}

impl App {
    /// Writes a note, tied to indicators or to none yet, and gives the answers it tells. One step,
    /// undone as one.
    ///
    /// # Errors
    ///
    /// [`AppError::EmptyNote`], [`AppError::NotFound`] if the rubric has no such indicator,
    /// [`AppError::AnswersRefused`] if it does not allow one of the answers,
    /// [`AppError::AlreadyFinal`]. Nothing is changed then.
    pub fn write_note(
        &mut self,
        assessment: &str,
        text: &str,
        indicators: &[IndicatorId],
        answers: &[GivenAnswer],
    ) -> Result<Done<WrittenNote>, AppError> {
        let (_, rubric) = self.draft(assessment)?;
        let text = written(text)?;
        known(&rubric, indicators)?;
        check_given(&rubric, answers)?;
        let (note, at) = (self.new_id(), self.now_text());
        self.step(Op::WriteNote, assessment, |step| {
            let (id, written_at, at_ms) = (note.as_str(), at.as_str(), step.at_ms);
            step.writer.add_note(&NewNote { id, assessment, written_at, text: &text, at_ms })?;
            step.added_note(id, &text);
            for indicator in indicators {
                step.tie(id, &indicator.to_string(), true)?;
            }
            step.given(answers)?;
            Ok(WrittenNote { note: note.clone(), at: at.clone() })
        })
    }

    /// Changes a note: words, ties, answers given with it, or into the bin. One step, undone as one.
    ///
    /// # Errors
    ///
    /// As [`App::write_note`]; [`AppError::NotFound`] if the assessment has no such note.
    pub fn change_note(
        &mut self,
        assessment: &str,
        note: &str,
        change: &NoteChange,
    ) -> Result<Done<()>, AppError> {
        let (_, rubric) = self.draft(assessment)?;
        known(&rubric, &change.tie)?;
        known(&rubric, &change.untie)?;
        check_given(&rubric, &change.answers)?;
        let text = change.text.as_deref().map(written).transpose()?;
        self.step(Op::ChangeNote, assessment, |step| {
            // Also the check that the note belongs to this assessment.
            let now = step.writer.note_now(assessment, note)?;
            now.ok_or_else(|| AppError::NotFound(note.to_owned()))?;
            if change.remove {
                step.note(note, None)?;
            } else if let Some(text) = &text {
                step.note(note, Some(text))?;
            }
            for (indicators, is_tied) in [(&change.tie, true), (&change.untie, false)] {
                for indicator in indicators {
                    step.tie(note, &indicator.to_string(), is_tied)?;
                }
            }
            step.given(&change.answers)
        })
    }

    /// Takes a note out of the bin. One step, undone as one.
    pub(crate) fn restore_words(
        &mut self,
        assessment: &str,
        note: &str,
        words: &str,
    ) -> Result<Done<()>, AppError> {
        self.draft(assessment)?;
        self.step(Op::RestoreNote, assessment, |step| step.note(note, Some(words)))
    }

    /// Keeps where the assessor is: the current indicator, and the note as far as it is typed, with
    /// what is chosen to go with it. On
    /// disk when this returns; no step, for nobody wants to undo a look.
    ///
    /// # Errors
    ///
    /// [`AppError::AlreadyFinal`], [`AppError::NotFound`].
    pub fn keep_place(
        &mut self,
        assessment: &str,
        indicator: Option<&str>,
        open_note: Option<&str>,
        tags: &[OpenTag],
    ) -> Result<Done<()>, AppError> {
        self.draft(assessment)?;
        fitting(open_note.unwrap_or_default())?;
        let desk = Desk {
            indicator: indicator.map(str::to_owned),
            open_note: open_note.filter(|text| !text.is_empty()).map(str::to_owned),
            open_tags: OpenTag::write(tags)?,
        };
        let at_ms = self.now_ms();
        self.transact(Op::KeepPlace, assessment, &[], |writer| {
            Ok(writer.set_desk(assessment, &desk, at_ms)?)
        })
    }
}

fn written(text: &str) -> Result<String, AppError> {
    let text: String = fitting(text)?.nfc().collect();
    if text.trim().is_empty() { Err(AppError::EmptyNote) } else { Ok(text) }
}

/// A text that is no longer than a note may be.
fn fitting(text: &str) -> Result<&str, AppError> {
    let is_longer = text.chars().nth(LONGEST_NOTE).is_some();
    if is_longer { Err(AppError::TextTooLong { limit: LONGEST_NOTE }) } else { Ok(text) }
}

fn known(rubric: &Rubric, indicators: &[IndicatorId]) -> Result<(), AppError> {
    match indicators.iter().find(|id| rubric.indicator(id).is_none()) {
        Some(unknown) => Err(AppError::NotFound(unknown.to_string())),
        None => Ok(()),
    }
}
