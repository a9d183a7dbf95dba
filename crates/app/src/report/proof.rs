//! Whether the file of a report is what was signed, and what it shows.

use record::{Hash, PublicKey, Signature, file_hash, report_hash};
use serde::Serialize;
use store::PersonKey;
use text::Lang;

use super::ReportKind;
use crate::app::App;
use crate::error::AppError;

/// What the file of a report proved to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VerifiedReport {
    /// `report`.
    pub kind: &'static str,
    /// SHA-256 of the file.
    pub hash: Hash,
    /// The record it shows.
    pub record: String,
    /// The key that signed it.
    pub signer: String,
    /// Which edition, as a word.
    pub edition: String,
    /// Its language.
    pub lang: String,
    /// The program that made it.
    pub program: String,
    /// Whether every byte is as it was signed.
    pub unaltered: bool,
    /// Whether a record here is signed with the same key; none without a workspace.
    pub known_key: Option<bool>,
    /// Whose key it is, by the pseudonymous id; none where that is not known here.
    pub person: Option<String>,
    /// That person's name, where it is known here.
    pub name: Option<String>,
    /// What the report would be if it was made here today; none without a workspace.
    pub remade: Option<Remade>,
}

/// How the file of a report compares with one made today.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remade {
    /// The same but for the signature.
    Same,
    /// Something else stands in it: the report has gone on since, or a plan was made.
    Differs,
    /// Another version of the program made it, and may set it otherwise.
    OtherProgram,
    /// The record is not here.
    NotHere,
}

impl VerifiedReport {
    /// Proves the file of a report. Needs no workspace: what is signed, and by which key, stands in the
    /// file itself.
    ///
    /// # Errors
    ///
    /// [`AppError::NoSeal`] if the file says of itself nothing that could be proved.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, AppError> {
        let no_seal = || AppError::NoSeal { file: name.to_owned() };
        let seal = ::report::read_seal(bytes).ok_or_else(no_seal)?;
        let key: PublicKey = seal.key.parse().map_err(|_| no_seal())?;
        let signature: Result<Signature, _> = seal.signature.parse();
        let is_signed = |signature| key.verify(&report_hash(&seal.signed), &signature).is_ok();
        Ok(Self {
            kind: "report",
            hash: file_hash(bytes),
            record: seal.record,
            signer: seal.key,
            edition: seal.edition,
            lang: seal.lang,
            program: seal.program,
            unaltered: signature.is_ok_and(is_signed),
            known_key: None,
            person: None,
            name: None,
            remade: None,
        })
    }
}

impl App {
    /// Proves the file of a report, and makes it again from the record here to compare.
    ///
    /// # Errors
    ///
    /// As [`VerifiedReport::read`]; as the file on disk says.
    pub fn verify_report(&self, name: &str, bytes: &[u8]) -> Result<VerifiedReport, AppError> {
        let mut verified = VerifiedReport::read(name, bytes)?;
        let (keys, persons) = (self.store.keys()?, self.store.person_keys()?);
        let of_person = persons.iter().find(|one| one.key.to_string() == verified.signer);
        let is_device = keys.iter().any(|key| key.key.to_string() == verified.signer);
        verified.known_key = Some(is_device || of_person.is_some());
        if let Some(PersonKey { person, .. }) = of_person {
            verified.name = self.store.person_name(person)?;
            verified.person = Some(person.clone());
        }
        verified.remade = Some(self.remade(&verified, bytes)?);
        Ok(verified)
    }

    fn remade(&self, verified: &VerifiedReport, bytes: &[u8]) -> Result<Remade, AppError> {
        let program = concat!("VIBA ", env!("CARGO_PKG_VERSION"));
        let (Some(kind), Some(lang)) =
            (ReportKind::from_word(&verified.edition), verified.lang.parse::<Lang>().ok())
        else {
            return Ok(Remade::OtherProgram);
        };
        if verified.program != program {
            return Ok(Remade::OtherProgram);
        }
        let again = match self.report(&verified.record, kind, lang) {
            Ok(again) => again,
            Err(AppError::NotFound(_) | AppError::PrefixTooShort(_)) => return Ok(Remade::NotHere),
            Err(error) => return Err(error),
        };
        let zeroed =
            |file: &[u8]| ::report::read_seal(file).map(|seal| without_key(seal.signed, &seal.key));
        Ok(if zeroed(&again) == zeroed(bytes) { Remade::Same } else { Remade::Differs })
    }
}

/// Another laptop of the same office signs with another key: the key is no part of what it says.
fn without_key(mut signed: Vec<u8>, key: &str) -> Vec<u8> {
    let key = key.as_bytes();
    if key.is_empty() {
        return signed;
    }
    while let Some(at) = signed.windows(key.len()).position(|window| window == key) {
        signed[at..at + key.len()].fill(b'-');
    }
    signed
}
