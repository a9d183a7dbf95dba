//! What was put away is kept for 30 days, and then it is gone for good.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Binned, StoreError};

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::content::is_draft;
use crate::error::AppError;
use crate::report_stage::StageRefusal;

/// How long something lies in the bin.
///
/// # Source
///
/// Our own choice: long enough to notice, short enough that what was written about people is gone.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// A longer step from one thing that was done to the next may be a clock that is wrong: then days are counted
/// from there. Our own choice: longer than a summer, so that who was away meets no difference.
const JUMP: SignedDuration = SignedDuration::from_hours(60 * 24);

/// What kind of thing lies in the bin.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum BinKind {
    /// A note of a draft.
    Note,
    /// A draft with all that is in it.
    Draft,
    /// A visit without an assessment.
    Visit,
}

/// Something in the bin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BinEntry {
    /// What it is.
    pub kind: BinKind,
    /// Its id.
    pub id: String,
    /// The name of the kindergarten, its number where no register told it.
    pub kindergarten: String,
    /// The group.
    pub group: String,
    /// ISO date of the visit.
    pub date: String,
    /// The words of a note.
    pub text: Option<String>,
    /// How many answers a draft has.
    pub answered: Option<u32>,
    /// When it was put here, RFC 3339 with the offset of the place.
    pub binned_at: String,
    /// ISO date from which it is gone for good.
    pub gone_on: String,
}

impl App {
    /// What is in the bin, what was put there last first. Notes of a draft that is there itself come
    /// back with it, and those of what is final cannot come back: neither is listed.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn bin(&self) -> Result<Vec<BinEntry>, AppError> {
        self.store.binned()?.into_iter().map(|binned| self.bin_entry(binned)).collect()
    }

    /// Puts a draft in the bin, with all that is in it.
    ///
    /// # Errors
    ///
    /// [`AppError::AlreadyFinal`], [`AppError::InBin`] if it is there, [`AppError::NotFound`];
    /// [`StageRefusal::Corrected`] of a correction, which is dropped instead.
    pub fn bin_draft(&mut self, assessment: &str) -> Result<Done<()>, AppError> {
        let found = self.store.assessment(assessment)?;
        let found = found.ok_or_else(|| AppError::NotFound(assessment.to_owned()))?;
        if !is_draft(&found) {
            return Err(AppError::AlreadyFinal(found.id));
        }
        if found.is_binned {
            return Err(AppError::InBin(found.id));
        }
        if self.store.correction(assessment)?.is_some() {
            return Err(StageRefusal::Corrected(found.id).into());
        }
        let at_ms = self.now_ms();
        self.transact(Op::BinDraft, assessment, &[Change::Visits, Change::Answers], |writer| {
            Ok(writer.bin_assessment(assessment, at_ms)?)
        })
    }

    /// Puts a planned visit in the bin.
    ///
    /// # Errors
    ///
    /// [`AppError::VisitUsed`] if an assessment outside the bin is of it, [`AppError::InBin`] if it
    /// is there, [`AppError::NotFound`].
    pub fn bin_visit(&mut self, visit: &str) -> Result<Done<()>, AppError> {
        let found = self.store.visit(visit)?;
        let found = found.ok_or_else(|| AppError::NotFound(visit.to_owned()))?;
        if self.store.is_visit_binned(&found.id)? {
            return Err(AppError::InBin(found.id));
        }
        if self.store.is_visit_used(&found.id)? {
            return Err(AppError::VisitUsed { visit: found.id });
        }
        let at_ms = self.now_ms();
        self.transact(Op::BinVisit, &found.id, &[Change::Visits], |writer| {
            Ok(writer.bin_visit(&found.id, at_ms)?)
        })
    }

    /// Takes something out of the bin, as it was. A draft brings its visit along. A note comes back
    /// by a step of its draft, undone as one.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`] if it is not there, or no longer; for a note [`AppError::AlreadyFinal`],
    /// and [`AppError::InBin`] if its draft is there too.
    pub fn restore_from_bin(&mut self, kind: BinKind, id: &str) -> Result<Done<()>, AppError> {
        match kind {
            BinKind::Note => self.restore_note(id),
            BinKind::Draft => self.restore_draft(id),
            BinKind::Visit => self.transact(Op::RestoreVisit, id, &[Change::Visits], |writer| {
                let was_there = writer.restore_visit(id)?;
                if was_there { Ok(()) } else { Err(AppError::NotFound(id.to_owned())) }
            }),
        }
    }

    fn restore_note(&mut self, note: &str) -> Result<Done<()>, AppError> {
        let found = self.store.binned_note(note)?;
        let (assessment, words) = found.ok_or_else(|| AppError::NotFound(note.to_owned()))?;
        self.restore_words(&assessment, note, &words)
    }

    fn restore_draft(&mut self, id: &str) -> Result<Done<()>, AppError> {
        let changes = [Change::Visits, Change::Answers];
        self.transact(Op::RestoreDraft, id, &changes, |writer| {
            let missing = || AppError::NotFound(id.to_owned());
            let draft = writer.assessment(id)?.ok_or_else(missing)?;
            if !writer.restore_assessment(id)? {
                return Err(missing());
            }
            writer.restore_visit(&draft.visit)?;
            Ok(())
        })
    }

    /// Empties out for good what lies in the bin for 30 days or longer, its words too: none of them
    /// is left in any table. Where the clock jumped, the 30 days begin anew: nothing goes because it was set
    /// wrong. Called whenever the workspace is opened; where nothing is that old,
    /// nothing is written.
    ///
    /// # Errors
    ///
    /// As the file says; then all of it is still there.
    pub fn empty_old_bin(&mut self) -> Result<(), AppError> {
        let now_ms = self.now_ms();
        let until_ms = now_ms - ms(KEPT);
        if !self.store.has_old_in_bin(until_ms)? {
            return Ok(());
        }
        let steady_since = self.store.clock_steady_since(now_ms, ms(JUMP))?;
        if steady_since.is_some_and(|since| since > until_ms) {
            return Ok(());
        }
        let changes = [Change::Visits, Change::Answers];
        let device = self.device().to_owned();
        self.transact(Op::EmptyBin, &device, &changes, |writer| {
            writer.empty_bin(until_ms)?;
            Ok(())
        })?;
        Ok(())
    }

    fn bin_entry(&self, binned: Binned) -> Result<BinEntry, AppError> {
        let kind = match binned.kind.as_str() {
            "note" => BinKind::Note,
            "draft" => BinKind::Draft,
            _ => BinKind::Visit,
        };
        let known = self.store.kindergarten(&binned.kindergarten)?;
        let moment = |ms: i64| Timestamp::from_millisecond(ms).map_err(|_| StoreError::Form("bin"));
        let gone = self.local_text(moment(binned.binned_at_ms + ms(KEPT))?);
        Ok(BinEntry {
            kind,
            id: binned.id,
            kindergarten: known.map_or(binned.kindergarten, |kindergarten| kindergarten.name),
            group: binned.group,
            date: binned.date,
            text: binned.text,
            answered: binned.answered,
            binned_at: self.local_text(moment(binned.binned_at_ms)?),
            gone_on: gone.get(..10).unwrap_or_default().to_owned(),
        })
    }
}

fn ms(duration: SignedDuration) -> i64 {
    duration.as_secs() * 1_000
}
