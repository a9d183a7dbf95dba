//! A way in by the office: a code that only the office can read opens the workspace. On this side it is
//! made and sent, on the other read and told.

use std::path::Path;

use serde::Serialize;
use text::{Lang, Texts, key};
use vault::{
    Envelope, OfficeKey, OfficeSecret, OfficeSlot, RecoveryCode, Secret, Slot, SlotKind, VaultError,
};

use super::change::KeySlots;
use super::refusal::KeyRefusal;
use super::{files, open};
use crate::app::App;
use crate::change::{Done, Op};
use crate::error::AppError;
use crate::file::{plain_name, read_file, write_file};
use crate::permission::Right;
use crate::report::SavedFile;
use crate::workspace::WorkspacePaths;

/// The most bytes of such a file that are read.
const LARGEST: u64 = 8192;

/// An office, as it is compared before somebody relies on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OfficeSeen {
    /// The name it gives itself.
    pub name: String,
    /// Four groups that tell its key from every other: to be read out and compared.
    pub fingerprint: String,
}

/// What an office found in an envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OpenedEnvelope {
    /// The workspace, by the name it gave itself.
    pub workspace: String,
    /// The code that opens it, group by group.
    pub groups: Vec<String>,
}

impl From<&OfficeKey> for OfficeSeen {
    fn from(office: &OfficeKey) -> Self {
        Self { name: office.name().to_owned(), fingerprint: office.fingerprint() }
    }
}

impl App {
    /// Reads the file an office handed out, for its fingerprint to be compared. It waits here for
    /// [`App::set_office`].
    ///
    /// # Errors
    ///
    /// [`KeyRefusal::OfficeFile`] if it is none; as the file on disk says.
    pub fn choose_office(&mut self, file: &Path) -> Result<OfficeSeen, AppError> {
        let read = OfficeKey::read(&read_file(file, LARGEST)?);
        let office = read.map_err(|_| KeyRefusal::OfficeFile(file.to_owned()))?;
        let seen = OfficeSeen::from(&office);
        self.chosen_office = Some(office);
        Ok(seen)
    }

    /// Lets the office that was chosen help: it alone can read the code of a new slot. A code made for an
    /// office before opens this workspace no more, only backups from before.
    ///
    /// # Errors
    ///
    /// [`KeyRefusal::NoOffice`] if none was chosen; as [`App::set_passphrase`].
    pub fn set_office(&mut self, old: &str) -> Result<Done<KeySlots>, AppError> {
        let office = self.chosen_office.clone().ok_or(KeyRefusal::NoOffice)?;
        let key = self.proved(old)?;
        let (mut code, mut drawn) = ([0; 20], [0; 32]);
        self.host.random(&mut code);
        self.host.random(&mut drawn);
        let code = RecoveryCode::new(code);
        let secret = Secret::Office(&code);
        let slot = Slot::seal(&key, &secret, None, self.host.key_cost(), &open::fresh(&*self.host));
        let made = slot.and_then(|slot| {
            let envelope = Envelope::seal(&code, &office, key.id(), self.name(), drawn)?;
            OfficeSlot::new(slot, envelope)
        });
        files::put_office(&self.paths, &made.map_err(KeyRefusal::of_typed)?, &key, &secret)?;
        self.chosen_office = None;
        self.key_changed(Op::SetOffice)
    }

    /// Lets no office help any more.
    ///
    /// # Errors
    ///
    /// As [`App::set_passphrase`].
    pub fn remove_office(&mut self, old: &str) -> Result<Done<KeySlots>, AppError> {
        self.proved(old)?;
        files::remove(&self.paths, SlotKind::Office)?;
        self.key_changed(Op::RemoveOffice)
    }

    /// The office's own key, as others compare it; none if it never was asked for.
    ///
    /// # Errors
    ///
    /// [`AppError::WrongRole`] in another workspace than an office's; as the file says.
    pub fn own_office(&self) -> Result<Option<OfficeSeen>, AppError> {
        self.allow(Right::Municipality)?;
        let secret = self.store.office_secret()?.map(OfficeSecret::new);
        Ok(secret.map(|secret| OfficeSeen::from(&secret.key(&self.office_name()))))
    }

    /// Writes the file that the office hands out. Its secret is made when it is first asked for.
    ///
    /// # Errors
    ///
    /// [`AppError::WrongRole`]; [`AppError::CannotWrite`], and nothing is half written then.
    pub fn save_office_key(&mut self, path: &Path) -> Result<SavedFile, AppError> {
        self.allow(Right::Municipality)?;
        let seed = match self.store.office_secret()? {
            Some(seed) => seed,
            None => self.make_office_secret()?,
        };
        let bytes = OfficeSecret::new(seed).key(&self.office_name()).to_bytes();
        write_file(path, &bytes)?;
        Ok(SavedFile { file: path.display().to_string(), bytes: bytes.len() })
    }

    /// A name for that file, which every system takes.
    #[must_use]
    pub fn office_key_name(&self, lang: Lang) -> String {
        let args = [("office", self.office_name().into())];
        plain_name(&Texts::new(lang).with(key::OFFICE_KEY_FILE, &args), "voffice")
    }

    /// Opens an envelope that somebody sent, and gives the code in it. That it was opened is noted, with
    /// the name of the key and never the code.
    ///
    /// # Errors
    ///
    /// [`KeyRefusal::EnvelopeFile`] if it is none, or was altered; [`KeyRefusal::OtherOffice`];
    /// [`AppError::WrongRole`]; as the file on disk says.
    pub fn open_envelope(&mut self, file: &Path) -> Result<Done<OpenedEnvelope>, AppError> {
        self.allow(Right::Municipality)?;
        let broken = || KeyRefusal::EnvelopeFile(file.to_owned());
        let envelope = Envelope::read(&read_file(file, LARGEST)?).map_err(|_| broken())?;
        let seed = self.store.office_secret()?.ok_or(KeyRefusal::OtherOffice)?;
        let code = OfficeSecret::new(seed).open(&envelope).map_err(|error| match error {
            VaultError::OtherOffice => KeyRefusal::OtherOffice,
            _ => broken(),
        })?;
        self.transact(Op::OpenEnvelope, envelope.key_id(), &[], |_| {
            let workspace = envelope.workspace().to_owned();
            Ok(OpenedEnvelope { workspace, groups: code.groups().to_vec() })
        })
    }

    fn make_office_secret(&mut self) -> Result<[u8; 32], AppError> {
        let mut seed = [0; 32];
        self.host.random(&mut seed);
        let (at_ms, device) = (self.now_ms(), self.device().to_owned());
        let done = self.transact(Op::MakeOfficeKey, &device, &[], |writer| {
            writer.add_office_secret(&seed, at_ms)?;
            Ok(seed)
        })?;
        Ok(done.output)
    }

    /// What the office calls itself: the municipality, else the workspace.
    fn office_name(&self) -> String {
        let named = self.municipality().map(|municipality| municipality.name).unwrap_or_default();
        if named.trim().is_empty() { self.name().to_owned() } else { named }
    }
}

/// The office that can help with a workspace, open or locked; none where none can.
pub(crate) fn office_of(paths: &WorkspacePaths) -> Option<OfficeSeen> {
    files::read_office(paths).map(|both| OfficeSeen::from(&both.envelope().office()))
}

/// Writes the envelope that goes to the office. Needs nothing to be typed: it opens nothing by itself.
///
/// # Errors
///
/// [`KeyRefusal::NoOffice`] if no office can help; [`AppError::CannotWrite`].
pub fn save_envelope(paths: &WorkspacePaths, to: &Path) -> Result<SavedFile, AppError> {
    let both = files::read_office(paths).ok_or(KeyRefusal::NoOffice)?;
    let bytes = both.envelope().to_bytes();
    write_file(to, &bytes)?;
    Ok(SavedFile { file: to.display().to_string(), bytes: bytes.len() })
}
