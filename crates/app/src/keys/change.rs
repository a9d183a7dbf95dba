use std::path::Path;

use report::{RecoverySheet, recovery_pdf};
use serde::Serialize;
use text::{Lang, Texts, key};
use vault::{Key, Passphrase, SlotKind};
use zeroize::Zeroizing;

use super::keychain::Guard;
use super::office::{OfficeSeen, office_of};
use super::refusal::KeyRefusal;
use super::{files, open};
use crate::app::App;
use crate::change::{Done, Op};
use crate::error::AppError;
use crate::file::{plain_name, write_private_file};
use crate::report::SavedFile;

/// What opens a workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct KeySlots {
    /// Whether a passphrase does.
    pub passphrase: bool,
    /// Whether a printed recovery code does.
    pub recovery: bool,
    /// The office that can help whoever lost both; none where none can.
    pub office: Option<OfficeSeen>,
    /// Whether it opens by itself for whoever is logged in on this machine.
    pub keychain: bool,
    /// What guards the keychain of this machine.
    pub guard: Guard,
}

impl App {
    /// What opens this workspace.
    #[must_use]
    pub fn key_slots(&self) -> KeySlots {
        let is_there = |kind| files::read(&self.paths, kind).is_ok_and(|slot| slot.is_some());
        KeySlots {
            passphrase: is_there(SlotKind::Passphrase),
            recovery: is_there(SlotKind::Recovery),
            office: office_of(&self.paths),
            keychain: is_there(SlotKind::Keychain),
            guard: self.host.keychain().guard(),
        }
    }

    /// Whether it can be locked: a passphrase or a recovery code opens it.
    #[must_use]
    pub fn can_lock(&self) -> bool {
        open::has_secret_slot(&self.paths)
    }

    /// Gives the workspace a passphrase, or another one. Its file is not written anew: only the slot
    /// is. Where a passphrase or a code opened it before, `old` must be one of them.
    ///
    /// # Errors
    ///
    /// [`KeyRefusal::WrongSecret`], [`KeyRefusal::CodeSlip`] of what was typed as the old one;
    /// [`KeyRefusal::PassphraseShort`], [`KeyRefusal::PassphraseLong`] of the new one;
    /// [`AppError::CannotWrite`]. What opened it before opens it still then.
    pub fn set_passphrase(&mut self, old: &str, new: &str) -> Result<Done<KeySlots>, AppError> {
        let passphrase = Passphrase::chosen(new).map_err(KeyRefusal::of_typed)?;
        let key = self.proved(old)?;
        open::put_passphrase(&self.paths, &key, &passphrase, &*self.host)?;
        self.key_changed(Op::SetPassphrase)
    }

    /// Makes a new recovery code; one made before opens this workspace no more, only backups from
    /// before. Given back once, as its eight groups, and kept nowhere.
    ///
    /// # Errors
    ///
    /// As [`App::set_passphrase`].
    pub fn make_recovery_code(&mut self, old: &str) -> Result<Done<Vec<String>>, AppError> {
        let key = self.proved(old)?;
        let code = open::put_recovery(&self.paths, &key, &*self.host)?;
        let noted = self.key_changed(Op::MakeRecoveryCode)?;
        let groups = code.groups().to_vec();
        self.fresh_code = Some(code);
        Ok(Done { op: noted.op, output: groups, changes: noted.changes })
    }

    /// Writes the code that was just made on a sheet to print.
    ///
    /// # Errors
    ///
    /// [`KeyRefusal::NoFreshCode`] if none was made, or it was put out of mind already;
    /// [`AppError::CannotWrite`], and nothing is half written then.
    pub fn save_recovery_sheet(&self, path: &Path, lang: Lang) -> Result<SavedFile, AppError> {
        let code = self.fresh_code.as_ref().ok_or(KeyRefusal::NoFreshCode)?;
        let sheet = RecoverySheet {
            lang,
            workspace: self.name().to_owned(),
            groups: code.groups().to_vec(),
            date: text::Stamp::parse(&self.today()).unwrap_or_else(|_| text::Stamp::first()),
            issued: self.now_text(),
            program: concat!("VIBA ", env!("CARGO_PKG_VERSION")).to_owned(),
        };
        let bytes = Zeroizing::new(recovery_pdf(&sheet).map_err(AppError::Report)?);
        write_private_file(path, &bytes)?;
        Ok(SavedFile { file: path.display().to_string(), bytes: bytes.len() })
    }

    /// A name for the file of the sheet, which every system takes.
    #[must_use]
    pub fn recovery_sheet_name(&self, lang: Lang) -> String {
        let args = [("workspace", self.name().into())];
        plain_name(&Texts::new(lang).with(key::RECOVERY_FILE, &args), "pdf")
    }

    /// Puts the code that was just made out of mind: its person has it.
    pub fn forget_recovery_code(&mut self) {
        self.fresh_code = None;
    }

    /// Whether the workspace opens by itself for whoever is logged in on this machine.
    ///
    /// # Errors
    ///
    /// As [`App::set_passphrase`]; [`KeyRefusal::LastSlot`] if nothing else opens it,
    /// [`KeyRefusal::Keychain`].
    pub fn set_opens_by_itself(
        &mut self,
        old: &str,
        does: bool,
    ) -> Result<Done<KeySlots>, AppError> {
        let key = self.proved(old)?;
        if does {
            open::put_keychain(&self.paths, &key, &*self.host)?;
        } else {
            let slots = self.key_slots();
            if !slots.passphrase && !slots.recovery {
                return Err(KeyRefusal::LastSlot.into());
            }
            let slot = files::read(&self.paths, SlotKind::Keychain)?;
            files::remove(&self.paths, SlotKind::Keychain)?;
            if let Some(entry) = slot.as_ref().and_then(vault::Slot::entry) {
                // One that stays opens nothing any more.
                let _ = self.host.keychain().forget(entry);
            }
        }
        self.key_changed(Op::SetOpensByItself)
    }

    /// The key, if whoever asks may have it: where a passphrase or a code opens the workspace, one
    /// of them must be typed. Who finds a laptop open cannot shut its owner out.
    pub(super) fn proved(&self, old: &str) -> Result<Key, AppError> {
        if open::has_secret_slot(&self.paths) {
            let key = open::by_secret(&self.paths, old)?;
            if key.expose() == self.key().expose() {
                return Ok(key);
            }
            return Err(KeyRefusal::WrongSecret.into());
        }
        Ok(self.key().clone())
    }

    pub(super) fn key_changed(&mut self, op: Op) -> Result<Done<KeySlots>, AppError> {
        let subject = self.device().to_owned();
        let done = self.transact(op, &subject, &[], |_| Ok(()))?;
        Ok(Done { op: done.op, output: self.key_slots(), changes: done.changes })
    }
}
