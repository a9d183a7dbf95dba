//! From the bytes of a file to the list of its kindergartens.

use std::collections::HashMap;

use serde_json::Value;

use crate::field::{Row, digits, flag};
use crate::sift::{self, Reason};
use crate::wrapper::{self, Rows};
use crate::{
    LARGEST_FILE, LooksLike, NumberError, OrganisationNumber, RegisterError, Source, Unit,
    enhetsregisteret, nbr,
};

/// How many units with a bad number are kept as examples.
pub const EXAMPLES: usize = 20;

/// What a register file held.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Which register it came from.
    pub source: Source,
    /// The kindergartens, in the order of the file; no number twice.
    pub units: Vec<Unit>,
    /// What was left out, and why.
    pub skipped: Skipped,
    /// The first units that were left out for their number, to find them in the file.
    pub bad_numbers: Vec<BadNumber>,
    /// How many pages the register has, if the file is one of several.
    pub pages: Option<u32>,
    /// How many of the units the register calls inactive in its yearly census; they stay.
    pub inactive_in_basil: usize,
}

/// Units that were left out, by reason. With the units they add up to the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Skipped {
    /// Made for testing the register.
    pub test: usize,
    /// Closed or deleted.
    pub closed: usize,
    /// Not a kindergarten.
    pub not_kindergarten: usize,
    /// Staff pools, offices, special-education teams.
    pub shared_service: usize,
    /// No organisation number, or none that can be right.
    pub bad_number: usize,
    /// No name.
    pub no_name: usize,
    /// Something in the list that is no unit at all.
    pub not_a_unit: usize,
    /// Replaced by a later unit with the same number.
    pub duplicate: usize,
}

impl Skipped {
    /// All of them.
    #[must_use]
    pub fn total(&self) -> usize {
        self.test
            + self.closed
            + self.not_kindergarten
            + self.shared_service
            + self.bad_number
            + self.no_name
            + self.not_a_unit
            + self.duplicate
    }
}

/// A unit whose number cannot be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadNumber {
    /// JSON pointer to the unit.
    pub pointer: String,
    /// What is wrong with its number.
    pub why: NumberError,
}

/// Reads a register file, whichever of the known forms it has.
///
/// - Guarantee: what names a person at a kindergarten never leaves this function.
/// - Guarantee: `units` and `skipped` add up to what the file lists.
/// - Missing data: a field that is absent or of an odd kind is none; only a unit
///   without a number or a name is left out.
///
/// # Errors
///
/// One [`RegisterError`] for what makes the whole file unreadable: too large, not
/// UTF-8, not JSON, cut off, no list we know, or an empty list.
///
/// # Source
///
/// Field names of NBR v3, v4 and before, and of Enhetsregisteret, as their open
/// interfaces give them. Our own choice: of two units with one number the later counts.
///
/// # Example
///
/// ```
/// let file = br#"[{"OrgNr": "100011379", "Navn": "Solsletta barnehage"}]"#;
/// let reading = register::read(file)?;
/// assert_eq!(reading.source, register::Source::NbrUnversioned);
/// assert_eq!((reading.units.len(), reading.skipped.total()), (1, 0));
/// # Ok::<(), register::RegisterError>(())
/// ```
pub fn read(bytes: &[u8]) -> Result<Reading, RegisterError> {
    let mut rows = wrapper::unwrap(json(bytes)?)?;
    let mut list = List::default();
    let units = std::mem::take(&mut rows.rows);
    for (index, row) in units.iter().enumerate() {
        list.take(&rows, index, row);
    }
    Ok(Reading {
        source: rows.source,
        inactive_in_basil: list.slots.iter().flatten().filter(|kept| kept.inactive).count(),
        units: list.slots.into_iter().flatten().map(|kept| kept.unit).collect(),
        skipped: list.skipped,
        bad_numbers: list.bad_numbers,
        pages: rows.pages.filter(|pages| *pages > 1),
    })
}

fn json(bytes: &[u8]) -> Result<Value, RegisterError> {
    if bytes.len() > LARGEST_FILE {
        return Err(RegisterError::TooLarge { bytes: bytes.len(), limit: LARGEST_FILE });
    }
    let looks_like = LooksLike::guess(bytes);
    if looks_like.is_binary() {
        return Err(RegisterError::NotJson { line: 1, column: 1, looks_like, source: None });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Err(odd) = std::str::from_utf8(bytes) {
        return Err(not_utf8(bytes, odd.valid_up_to()));
    }
    if bytes.trim_ascii().is_empty() {
        return Err(RegisterError::EmptyFile);
    }
    serde_json::from_slice(bytes).map_err(|source| {
        let (line, column) = (source.line(), source.column());
        if source.is_eof() {
            RegisterError::Truncated { line, column, source }
        } else {
            RegisterError::NotJson { line, column, looks_like, source: Some(source) }
        }
    })
}

fn not_utf8(bytes: &[u8], at: usize) -> RegisterError {
    let before = bytes.get(..at).unwrap_or_default();
    RegisterError::NotUtf8 {
        line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
        column: 1 + before.iter().rev().take_while(|byte| **byte != b'\n').count(),
        utf16: bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]),
    }
}

/// The list while it grows.
#[derive(Default)]
struct List {
    slots: Vec<Option<Kept>>,
    at: HashMap<OrganisationNumber, usize>,
    skipped: Skipped,
    bad_numbers: Vec<BadNumber>,
}

struct Kept {
    unit: Unit,
    inactive: bool,
}

impl List {
    fn take(&mut self, rows: &Rows, index: usize, row: &Value) {
        let Some(row) = row.as_object() else {
            self.skipped.not_a_unit += 1;
            return;
        };
        let (number, municipality) = match rows.source {
            Source::NbrV4 | Source::NbrV3 | Source::NbrUnversioned => {
                (digits(row, &nbr::NUMBER), nbr::municipality(row))
            }
            Source::Enhetsregisteret => {
                (digits(row, &enhetsregisteret::NUMBER), enhetsregisteret::municipality(row))
            }
        };
        let number = number.unwrap_or_default();
        let parsed = number.parse::<OrganisationNumber>();
        if let Ok(number) = parsed {
            self.forget(number);
        }
        if let Some(reason) = sift::reason(row, &number, municipality.as_deref()) {
            self.count(reason);
            return;
        }
        match parsed {
            Ok(number) => self.keep(rows.source, row, number),
            Err(why) => self.bad(rows.pointer(index), why),
        }
    }

    /// The later unit decides, also when it says that the kindergarten is closed.
    fn forget(&mut self, number: OrganisationNumber) {
        let slot = self.at.get(&number).and_then(|at| self.slots.get_mut(*at));
        if slot.and_then(Option::take).is_some() {
            self.skipped.duplicate += 1;
        }
    }

    fn keep(&mut self, source: Source, row: &Row, number: OrganisationNumber) {
        let unit = match source {
            Source::NbrV4 | Source::NbrV3 | Source::NbrUnversioned => nbr::unit(row, number),
            Source::Enhetsregisteret => enhetsregisteret::unit(row, number),
        };
        let Some(unit) = unit else {
            self.skipped.no_name += 1;
            return;
        };
        self.at.insert(number, self.slots.len());
        let inactive = flag(row, &["ErInaktivIBasil"]) == Some(true);
        self.slots.push(Some(Kept { unit, inactive }));
    }

    fn bad(&mut self, pointer: String, why: NumberError) {
        self.skipped.bad_number += 1;
        if self.bad_numbers.len() < EXAMPLES {
            self.bad_numbers.push(BadNumber { pointer, why });
        }
    }

    fn count(&mut self, reason: Reason) {
        match reason {
            Reason::Test => self.skipped.test += 1,
            Reason::Closed => self.skipped.closed += 1,
            Reason::NotKindergarten => self.skipped.not_kindergarten += 1,
            Reason::SharedService => self.skipped.shared_service += 1,
        }
    }
}
