//! When people were told of a visit.

use record::visit::Informed;
use store::{Store, StoreError};

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::error::AppError;

impl App {
    /// When people were told of a visit.
    ///
    /// # Errors
    ///
    /// As [`App::visit`].
    pub fn informed(&self, visit: &str) -> Result<Informed, AppError> {
        Ok(said(&self.store, &self.visit(visit)?.visit)?.unwrap_or_default())
    }

    /// Says when people were told of a visit. What is final keeps what it says.
    ///
    /// # Errors
    ///
    /// As [`App::visit`]; [`AppError::DateInvalid`] for what is no date. Nothing is changed then.
    pub fn set_informed(
        &mut self,
        visit: &str,
        informed: &Informed,
    ) -> Result<Done<Informed>, AppError> {
        let visit = self.visit(visit)?.visit;
        let kept = checked(informed)?;
        let (body, at_ms) = (to_json(&kept)?, self.now_ms());
        let changes = [Change::Visits, Change::Answers];
        self.transact(Op::SetInformed, &visit, &changes, |writer| {
            writer.append_informed(&visit, &body, at_ms)?;
            Ok(kept)
        })
    }
}

/// What was said of a visit here; none where nobody said anything yet.
pub(crate) fn said(store: &Store, visit: &str) -> Result<Option<Informed>, AppError> {
    let Some(body) = store.informed(visit)? else { return Ok(None) };
    Ok(Some(serde_json::from_str(&body).map_err(|_| StoreError::Form("visit"))?))
}

pub(crate) fn to_json(informed: &Informed) -> Result<String, AppError> {
    Ok(serde_json::to_string(informed).map_err(|_| StoreError::Form("visit"))?)
}

/// The dates as they are kept; an empty one says nothing.
fn checked(informed: &Informed) -> Result<Informed, AppError> {
    let date = |text: &Option<String>| -> Result<Option<String>, AppError> {
        let text = text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        text.map(day).transpose()
    };
    Ok(Informed {
        staff: date(&informed.staff)?,
        representatives: date(&informed.representatives)?,
        parents: date(&informed.parents)?,
    })
}

/// An ISO date, and nothing beside it.
///
/// # Errors
///
/// [`AppError::DateInvalid`].
pub(crate) fn day(text: &str) -> Result<String, AppError> {
    if is_day(text) { Ok(text.to_owned()) } else { Err(AppError::DateInvalid(text.to_owned())) }
}

/// Whether a text is an ISO date, and nothing beside it.
pub(crate) fn is_day(text: &str) -> bool {
    text.parse::<jiff::civil::Date>().is_ok_and(|day| day.to_string() == text)
}
