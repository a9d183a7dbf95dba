//! Adapting a rubric on the screen: small edits, checked as they are made, and saved as a new
//! version that is signed with the key of this workspace.

mod page;
mod save;

use std::collections::BTreeMap;

use rubric::edit::{Edit, Editing};
use rubric::{Answer, Answers, Diff, ItemId, ItemResult, Noted, Reason, Rubric};
use serde::Serialize;
use text::Lang;

pub use page::{
    IndicatorPage, ItemPage, RubricPage, RubricProblem, SubscalePage, TermPage, TextsByLanguage,
};
pub use save::{NewVersion, SavedVersion};

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::error::AppError;

/// What one edit led to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Edited {
    /// How many edits are open.
    pub edits: usize,
    /// What is wrong with the rubric now.
    pub problems: Vec<RubricProblem>,
    /// When it was put on disk, RFC 3339 with the offset of the place.
    pub saved_at: String,
}

/// A score that was tried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Tried {
    /// Score, range, lift and flags.
    pub result: ItemResult,
    /// Why it stands where it stands.
    pub reason: Reason,
}

impl App {
    /// A rubric with the edits that are open.
    pub(crate) fn edited(&self, base: &str) -> Result<(Rubric, usize), AppError> {
        let (editing, edits) = self.editing(base)?;
        Ok((editing.into_rubric(), edits))
    }

    fn editing(&self, base: &str) -> Result<(Editing, usize), AppError> {
        let mut editing = Editing::of(self.rubrics().require(base)?);
        let edits = self.store.rubric_edits(base)?;
        for body in &edits {
            let edit: Edit =
                serde_json::from_str(body).map_err(|_| store::StoreError::Form("rubric edit"))?;
            editing.apply(&edit)?;
        }
        Ok((editing, edits.len()))
    }

    /// Makes one edit on the way to the next version. On disk when this returns; the version that
    /// is edited stays as it is.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricMissing`]; [`AppError::EditRefused`] if it belongs to nothing there is.
    /// Nothing is changed then.
    pub fn edit_rubric(
        &mut self,
        base: &str,
        edit: &Edit,
        lang: Lang,
    ) -> Result<Done<Edited>, AppError> {
        let (mut editing, edits) = self.editing(base)?;
        editing.apply(edit)?;
        let body =
            serde_json::to_string(edit).map_err(|_| store::StoreError::Form("rubric edit"))?;
        let at_ms = self.now_ms();
        let output = Edited {
            edits: edits + 1,
            problems: RubricProblem::all_of(editing.rubric(), lang),
            saved_at: self.now_text(),
        };
        self.transact(Op::EditRubric, base, &[Change::Rubrics], |writer| {
            writer.add_rubric_edit(base, &body, at_ms)?;
            Ok(output)
        })
    }

    /// Takes back the newest edit that is open, if there is one.
    ///
    /// # Errors
    ///
    /// [`AppError::NothingEdited`].
    pub fn undo_rubric_edit(&mut self, base: &str, lang: Lang) -> Result<RubricPage, AppError> {
        self.transact(Op::Undo, base, &[Change::Rubrics], |writer| {
            match writer.close_last_rubric_edit(base)? {
                true => Ok(()),
                false => Err(AppError::NothingEdited(base.to_owned())),
            }
        })?;
        self.rubric_page(base, lang)
    }

    /// What differs between two versions; with none given as the new one, between a version and
    /// the edits that are open in it.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricMissing`].
    pub fn rubric_diff(&self, old: &str, new: Option<&str>) -> Result<Diff, AppError> {
        let before = self.rubrics().require(old)?;
        match new {
            Some(new) => Ok(rubric::diff(before, self.rubrics().require(new)?)),
            None => Ok(rubric::diff(before, &self.edited(old)?.0)),
        }
    }

    /// Scores answers to one item of a rubric as it is edited. Keeps nothing.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricMissing`], [`AppError::NotFound`] if there is no such item.
    pub fn try_score(
        &self,
        base: &str,
        item: &ItemId,
        given: &BTreeMap<String, Answer>,
    ) -> Result<Tried, AppError> {
        let (rubric, _) = self.edited(base)?;
        let found = rubric.item(item).ok_or_else(|| AppError::NotFound(item.to_string()))?;
        let mut answers = Answers::new();
        for (id, answer) in given {
            // What an edit took away is simply not answered any more.
            let _ = answers.set(&rubric, id, Some(*answer));
        }
        Ok(Tried {
            result: rubric::score_item(found, &answers, &Noted::new()),
            reason: rubric::reason(found, &answers),
        })
    }
}
