//! One kindergarten, as every register is read.

use serde::{Deserialize, Serialize};

use crate::OrganisationNumber;

/// A kindergarten in a register.
///
/// There is no field for a manager, an e-mail address or a telephone number, on
/// purpose: what has no place cannot be kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    /// The kindergarten's own number, not its owner's.
    pub number: OrganisationNumber,
    /// The name as it is written, not shouted.
    pub name: String,
    /// The department, where several units share a name.
    pub department: Option<String>,
    /// Municipality number, four digits, leading zero kept.
    pub municipality: Option<String>,
    /// Street and house, where the kindergarten lies.
    pub address: Option<String>,
    /// Postcode, four digits.
    pub postcode: Option<String>,
    /// Post town, as the register writes it.
    pub town: Option<String>,
    /// Who owns it.
    pub owner_number: Option<OrganisationNumber>,
    /// The owner's name, where the register gives it.
    pub owner_name: Option<String>,
    /// Public or private.
    pub ownership: Ownership,
    /// How many children it has places taken by.
    pub children: Option<u32>,
    /// Youngest age, in years.
    pub age_from: Option<u8>,
    /// Oldest age, in years; never below `age_from`.
    pub age_to: Option<u8>,
    /// The written language it has chosen.
    pub language: Option<LanguageForm>,
    /// What kind of kindergarten, in the register's words.
    pub categories: Vec<String>,
    /// Where it lies; only what is a place in Norway.
    pub coordinate: Option<Coordinate>,
    /// When the register last changed the unit, as the register writes it.
    pub changed: Option<String>,
}

/// Who a kindergarten belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ownership {
    /// The municipality, the county or the state.
    Public,
    /// Anyone else.
    Private,
    /// The register does not say, or says both.
    #[default]
    Unknown,
}

/// The two written forms of Norwegian.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LanguageForm {
    /// Bokmål.
    Bokmal,
    /// Nynorsk.
    Nynorsk,
}

/// A place on the map.
///
/// - Unit: degrees, WGS 84.
/// - Range: within Norway with Svalbard and Jan Mayen. Registers write `0, 0` for
///   "unknown", which would be a kindergarten in the Gulf of Guinea.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Coordinate {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

impl Coordinate {
    /// The place, if it is one in Norway.
    pub(crate) fn in_norway(latitude: f64, longitude: f64) -> Option<Self> {
        let inside = (57.0..=81.5).contains(&latitude) && (-9.5..=34.0).contains(&longitude);
        inside.then_some(Self { latitude, longitude })
    }
}
