//! Who sends reports and letters, and how they are filed.

use serde::{Deserialize, Serialize};
use store::StoreError;
use unicode_normalization::UnicodeNormalization as _;

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::error::AppError;
use crate::retention::RetentionRules;

/// The most characters one of its texts may have.
const LONGEST: usize = 2_000;
/// The most days a head may have to comment on the facts.
const LONGEST_COMMENT_DAYS: u32 = 365;

/// The municipality as reports and letters name it. Empty: not said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct Municipality {
    /// Its name.
    pub name: String,
    /// The office inside it.
    pub unit: String,
    /// How it is reached.
    pub contact: String,
    /// What assessments are for, in its own words.
    pub purpose: String,
    /// By what right.
    pub basis: String,
    /// Days the head has to comment on the facts.
    ///
    /// - Range: 1 to 365.
    pub comment_days: u32,
    /// How reports are filed.
    pub archive: ArchiveCodes,
    /// How long what is not signed is kept.
    pub retention: RetentionRules,
}

/// How reports are filed, in the words of the archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct ArchiveCodes {
    /// The unit that files.
    pub administrative_unit: String,
    /// The system the class is of.
    pub ordering_principle: String,
    /// The class.
    pub class_id: String,
    /// The type of the journal entry.
    pub journal_type: String,
    /// The type of the document.
    pub document_type: String,
    /// The form of the file.
    pub format: String,
    /// The code for who may see it.
    pub access_code: String,
    /// By what right others may not.
    pub access_ground: String,
}

impl Default for Municipality {
    fn default() -> Self {
        Self {
            name: String::new(),
            unit: String::new(),
            contact: String::new(),
            purpose: String::new(),
            basis: String::new(),
            comment_days: 14,
            archive: ArchiveCodes::default(),
            retention: RetentionRules::default(),
        }
    }
}

impl Default for ArchiveCodes {
    fn default() -> Self {
        Self {
            administrative_unit: String::new(),
            ordering_principle: String::new(),
            class_id: String::new(),
            journal_type: "X".to_owned(),
            document_type: "RAPPORT".to_owned(),
            format: "RA-PDF".to_owned(),
            access_code: String::new(),
            access_ground: String::new(),
        }
    }
}

impl Municipality {
    fn texts(&mut self) -> [&mut String; 13] {
        let archive = &mut self.archive;
        [
            &mut self.name,
            &mut self.unit,
            &mut self.contact,
            &mut self.purpose,
            &mut self.basis,
            &mut archive.administrative_unit,
            &mut archive.ordering_principle,
            &mut archive.class_id,
            &mut archive.journal_type,
            &mut archive.document_type,
            &mut archive.format,
            &mut archive.access_code,
            &mut archive.access_ground,
        ]
    }

    /// As it is kept: without blanks around the texts, and with days in their range.
    fn kept(mut self) -> Result<Self, AppError> {
        for text in self.texts() {
            *text = text.trim().nfc().collect();
            if text.chars().count() > LONGEST {
                return Err(AppError::TextTooLong { limit: LONGEST });
            }
        }
        self.comment_days = self.comment_days.clamp(1, LONGEST_COMMENT_DAYS);
        self.retention = self.retention.kept();
        Ok(self)
    }
}

impl App {
    /// Who sends reports and letters; what nobody said is empty, or as the program proposes it.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn municipality(&self) -> Result<Municipality, AppError> {
        let Some(body) = self.store.municipality()? else { return Ok(Municipality::default()) };
        Ok(serde_json::from_str(&body).map_err(|_| StoreError::Form("municipality"))?)
    }

    /// Keeps who sends reports and letters. The days are brought to the nearest that is allowed. How long
    /// things are kept stays as it is: [`App::set_retention`].
    ///
    /// # Errors
    ///
    /// [`AppError::TextTooLong`] with more than 2,000 characters. Nothing is changed then.
    pub fn set_municipality(
        &mut self,
        municipality: Municipality,
    ) -> Result<Done<Municipality>, AppError> {
        let retention = self.municipality()?.retention;
        self.keep_municipality(Municipality { retention, ..municipality.kept()? })
    }

    pub(crate) fn keep_municipality(
        &mut self,
        kept: Municipality,
    ) -> Result<Done<Municipality>, AppError> {
        let body = serde_json::to_string(&kept).map_err(|_| StoreError::Form("municipality"))?;
        let (at_ms, device) = (self.now_ms(), self.device().to_owned());
        self.transact(Op::SetMunicipality, &device, &[Change::Records], |writer| {
            writer.append_municipality(&body, at_ms)?;
            Ok(kept)
        })
    }
}
