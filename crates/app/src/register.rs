use std::path::Path;

use register::{Ownership, Reading, Unit};
use serde::Serialize;
use store::{Kindergarten, Writer};

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::error::AppError;
use crate::file::read_file;
use crate::watch::Watch;

/// How many units are taken in between two looks at whether to go on.
const UNITS_A_LOOK: usize = 50;

/// The most bytes of a register that are read at all.
const LARGEST_FILE: u64 = 80 * 1024 * 1024;

/// What a register import did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RegisterImport {
    /// Which register, as a word.
    pub source: String,
    /// Kindergartens that are new here.
    pub added: u32,
    /// Kindergartens that changed; what they were is kept.
    pub updated: u32,
    /// Kindergartens that are as they were.
    pub unchanged: u32,
    /// Units that were left out, by reason; only reasons that occurred.
    pub skipped: Vec<(String, usize)>,
    /// Places of units with a bad organisation number, at most twenty.
    pub bad_numbers: Vec<String>,
    /// How many pages the register has, where the file is one of several.
    pub pages: Option<u32>,
}

impl App {
    /// Reads a register file into the list of kindergartens. Again is nothing new.
    ///
    /// # Errors
    ///
    /// [`AppError::RegisterRefused`], [`AppError::Stopped`] if whoever watches asks for it; nothing
    /// is changed then.
    pub fn import_register(
        &mut self,
        bytes: &[u8],
        watch: &dyn Watch,
    ) -> Result<Done<RegisterImport>, AppError> {
        let reading = register::read(bytes).map_err(AppError::RegisterRefused)?;
        let at_ms = self.now_ms();
        let source = word_of(reading.source).to_owned();
        self.transact(Op::ImportRegister, &source.clone(), &[Change::Kindergartens], |writer| {
            let mut import = import_of(&reading, source);
            for (done, unit) in reading.units.iter().enumerate() {
                if done % UNITS_A_LOOK == 0 && !watch.at(done, reading.units.len()) {
                    return Err(AppError::Stopped);
                }
                take(writer, &mut import, &kindergarten_of(unit), at_ms)?;
            }
            Ok(import)
        })
    }

    /// Reads a register from a file, as [`App::import_register`] does.
    ///
    /// # Errors
    ///
    /// As [`App::import_register`]; [`AppError::FileMissing`], [`AppError::FileTooLarge`] or
    /// [`AppError::CannotRead`].
    pub fn import_register_file(
        &mut self,
        path: &Path,
        watch: &dyn Watch,
    ) -> Result<Done<RegisterImport>, AppError> {
        let bytes = read_file(path, LARGEST_FILE)?;
        self.import_register(&bytes, watch)
    }

    /// Every kindergarten, by name.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn kindergartens(&self) -> Result<Vec<Kindergarten>, AppError> {
        Ok(self.store.kindergartens()?)
    }

    /// How many versions of a kindergarten are kept: its history.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn kindergarten_versions(&self, number: &str) -> Result<u32, AppError> {
        Ok(self.store.kindergarten_versions(number)?)
    }
}

/// Takes one kindergarten into the list, unless it stands there as it is.
fn take(
    writer: &Writer<'_>,
    import: &mut RegisterImport,
    new: &Kindergarten,
    at_ms: i64,
) -> Result<(), AppError> {
    let old = writer.kindergarten(&new.number)?;
    let next = old.as_ref().map_or_else(|| new.clone(), |old| merged(old, new));
    match old {
        None => import.added += 1,
        Some(old) if next == old => {
            import.unchanged += 1;
            return Ok(());
        }
        Some(_) => import.updated += 1,
    }
    Ok(writer.append_kindergarten(&next, &import.source, at_ms)?)
}

/// The register as a word in files and tables.
const fn word_of(source: register::Source) -> &'static str {
    match source {
        register::Source::NbrV4 => "nbr-v4",
        register::Source::NbrV3 => "nbr-v3",
        register::Source::NbrUnversioned => "nbr",
        register::Source::Enhetsregisteret => "enhetsregisteret",
    }
}

fn import_of(reading: &Reading, source: String) -> RegisterImport {
    let skipped = &reading.skipped;
    let counted = [
        ("test", skipped.test),
        ("closed", skipped.closed),
        ("not-kindergarten", skipped.not_kindergarten),
        ("shared-service", skipped.shared_service),
        ("bad-number", skipped.bad_number),
        ("no-name", skipped.no_name),
        ("not-a-unit", skipped.not_a_unit),
        ("duplicate", skipped.duplicate),
    ];
    let occurred = counted.into_iter().filter(|(_, count)| *count > 0);
    RegisterImport {
        source,
        added: 0,
        updated: 0,
        unchanged: 0,
        skipped: occurred.map(|(reason, count)| (reason.to_owned(), count)).collect(),
        bad_numbers: reading.bad_numbers.iter().map(|bad| bad.pointer.clone()).collect(),
        pages: reading.pages,
    }
}

fn kindergarten_of(unit: &Unit) -> Kindergarten {
    let ownership = match unit.ownership {
        Ownership::Public => "public",
        Ownership::Private => "private",
        Ownership::Unknown => "unknown",
    };
    Kindergarten {
        number: unit.number.to_string(),
        name: unit.name.clone(),
        department: unit.department.clone(),
        municipality: unit.municipality.clone(),
        address: unit.address.clone(),
        postcode: unit.postcode.clone(),
        town: unit.town.clone(),
        owner_number: unit.owner_number.as_ref().map(ToString::to_string),
        owner_name: unit.owner_name.clone(),
        ownership: ownership.to_owned(),
        children: unit.children,
        age_from: unit.age_from,
        age_to: unit.age_to,
    }
}

/// The new version, with what only the old one knew: lists carry less than single entries, and a
/// leaner file must not take knowledge away.
fn merged(old: &Kindergarten, new: &Kindergarten) -> Kindergarten {
    let keep = |new: &Option<String>, old: &Option<String>| new.clone().or_else(|| old.clone());
    Kindergarten {
        number: new.number.clone(),
        name: new.name.clone(),
        department: keep(&new.department, &old.department),
        municipality: keep(&new.municipality, &old.municipality),
        address: keep(&new.address, &old.address),
        postcode: keep(&new.postcode, &old.postcode),
        town: keep(&new.town, &old.town),
        owner_number: keep(&new.owner_number, &old.owner_number),
        owner_name: keep(&new.owner_name, &old.owner_name),
        ownership: if new.ownership == "unknown" {
            old.ownership.clone()
        } else {
            new.ownership.clone()
        },
        children: new.children.or(old.children),
        age_from: new.age_from.or(old.age_from),
        age_to: new.age_to.or(old.age_to),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leaner_file_takes_no_knowledge_away() {
        let told = |text: &str| Some(text.to_owned());
        let rich = Kindergarten {
            number: "100011379".into(),
            name: "Solsletta".into(),
            department: told("Base 1"),
            municipality: told("1103"),
            address: told("Solveien 1"),
            postcode: told("4000"),
            town: told("STAVANGER"),
            owner_number: told("964965226"),
            owner_name: told("Kommunen"),
            ownership: "public".into(),
            children: Some(36),
            age_from: Some(1),
            age_to: Some(5),
        };
        let lean = Kindergarten {
            name: "Solsletta barnehage".into(),
            department: None,
            municipality: None,
            address: None,
            postcode: None,
            town: None,
            owner_number: None,
            owner_name: None,
            ownership: "unknown".into(),
            children: None,
            age_from: None,
            age_to: None,
            ..rich.clone()
        };
        assert_eq!(merged(&rich, &lean), Kindergarten { name: lean.name.clone(), ..rich.clone() });
        assert_eq!(merged(&lean, &rich), rich);
    }
}
