//! «This does not belong in VIBA»: what to do when one sees harm to a child.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization as _;

use crate::app::App;
use crate::change::{Done, Op};
use crate::error::AppError;

/// The most characters the municipality's words may have.
const LONGEST_CARD: usize = 10_000;

/// What the municipality says on what to do when one sees harm to a child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ConcernCard {
    /// Its words; none where it has not said anything: then the card shows the program's own.
    pub text: Option<String>,
}

impl App {
    /// What the municipality says on harm to a child.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn concern_card(&self) -> Result<ConcernCard, AppError> {
        Ok(ConcernCard { text: self.store.concern_card()? })
    }

    /// Opens that card. That it was opened is noted, never at which child, note or assessment.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn open_concern_card(&mut self) -> Result<Done<ConcernCard>, AppError> {
        let (card, device) = (self.concern_card()?, self.device().to_owned());
        self.transact(Op::OpenConcernCard, &device, &[], |_| Ok(card))
    }

    /// Replaces what the municipality says on harm to a child; nothing but space takes it away.
    ///
    /// # Errors
    ///
    /// [`AppError::TextTooLong`] with more than 10,000 characters. Nothing is changed then.
    pub fn set_concern_card(&mut self, text: &str) -> Result<Done<ConcernCard>, AppError> {
        let text: String = text.trim().nfc().collect();
        if text.chars().count() > LONGEST_CARD {
            return Err(AppError::TextTooLong { limit: LONGEST_CARD });
        }
        let card = ConcernCard { text: (!text.is_empty()).then_some(text) };
        let (at_ms, device) = (self.now_ms(), self.device().to_owned());
        self.transact(Op::SetConcernCard, &device, &[], |writer| {
            writer.append_concern_card(card.text.as_deref(), at_ms)?;
            Ok(card)
        })
    }
}
