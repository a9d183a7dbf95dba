use std::collections::BTreeMap;

use rubric::{ItemId, Rubric};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization as _;

use crate::app::App;
use crate::change::{Done, Op};
use crate::content::Facts;
use crate::error::AppError;

/// The most characters a reason has.
const LONGEST: usize = 300;

/// Why an item has no note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NoteReason {
    /// The item.
    pub item: ItemId,
    /// The words.
    pub reason: String,
}

impl NoteReason {
    /// The reasons as they are shown, in the order of the rubric. One for an item that the rubric
    /// does not have is left out: the draft moved to another version, and may move back.
    pub(crate) fn of(rubric: &Rubric, mut reasons: BTreeMap<ItemId, String>) -> Vec<Self> {
        let items = rubric.items().map(|item| item.id.clone());
        items.filter_map(|item| Some(Self { reason: reasons.remove(&item)?, item })).collect()
    }
}

impl App {
    /// Keeps why an item has no note, or takes the reason away. One step, undone as one; nothing
    /// where it is as it was. The reason stays in the draft: no record, report or score knows it.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`] if the rubric has no such item, [`AppError::ReasonLength`] unless it
    /// has 1 to 300 characters without the blanks around it, [`AppError::AlreadyFinal`]. Nothing is
    /// changed then.
    pub fn set_note_reason(
        &mut self,
        assessment: &str,
        item: &ItemId,
        reason: Option<&str>,
    ) -> Result<Done<()>, AppError> {
        let (_, rubric) = self.draft(assessment)?;
        rubric.item(item).ok_or_else(|| AppError::NotFound(item.to_string()))?;
        let reason = reason.map(written).transpose()?;
        let mut facts = Facts::of_draft(&self.store, assessment)?;
        let before = match reason {
            Some(words) => facts.reasons.insert(item.clone(), words),
            None => facts.reasons.remove(item),
        };
        if before.as_ref() == facts.reasons.get(item) {
            return Ok(Done { op: Op::SetNoteReason, output: (), changes: Vec::new() });
        }
        let body = facts.to_json()?;
        self.step(Op::SetNoteReason, assessment, |step| step.facts(&body))
    }
}

fn written(reason: &str) -> Result<String, AppError> {
    let words: String = reason.trim().nfc().collect();
    match words.chars().count() {
        1..=LONGEST => Ok(words),
        found => Err(AppError::ReasonLength { found, most: LONGEST }),
    }
}
