use serde::{Deserialize, Serialize};
use store::{Group, Visit, Writer};

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::code::VisitCode;
use crate::error::AppError;
use crate::group::{Lineage, name_on, named, to_visit};

/// Where and when a visit is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct VisitPlace {
    /// Organisation number.
    pub kindergarten: String,
    /// The name of the group.
    pub group: String,
}

/// A visit with its code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MintedVisit {
    /// Its id.
    pub visit: String,
    /// The code it is handed over by.
    pub code: String,
    /// Organisation number.
    pub kindergarten: String,
    /// The name of the group.
    pub group: String,
    /// ISO date.
    pub date: String,
}

impl From<Visit> for MintedVisit {
    fn from(visit: Visit) -> Self {
        Self {
            visit: visit.id,
            code: visit.code,
            kindergarten: visit.group.kindergarten,
            group: visit.group.name,
            date: visit.date,
        }
    }
}

impl App {
    /// Mints a visit: once, by the lead assessor or the office.
    ///
    /// # Errors
    ///
    /// [`AppError::NumberInvalid`], [`AppError::GroupInvalid`] or [`AppError::DateInvalid`];
    /// [`AppError::Group`] if the group is not there any more by then.
    pub fn mint_visit(
        &mut self,
        place: &VisitPlace,
        date: &str,
    ) -> Result<Done<MintedVisit>, AppError> {
        let day = date.parse().map_err(|_| AppError::DateInvalid(date.to_owned()))?;
        let code = self.new_code(day)?;
        self.add_visit(Op::MintVisit, place, code, true)
    }

    /// Takes over a visit that somebody else minted, by its code. The day is in the code.
    ///
    /// # Errors
    ///
    /// [`AppError::CodeInvalid`] if a character is wrong, [`AppError::OtherVisit`] if the code is
    /// known here for another group, [`AppError::InBin`], [`AppError::Group`] as above.
    pub fn link_visit(
        &mut self,
        code: &str,
        place: &VisitPlace,
    ) -> Result<Done<MintedVisit>, AppError> {
        self.add_visit(Op::LinkVisit, place, code.parse()?, false)
    }

    /// A visit by its id, the beginning of it, or its code.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`]; [`AppError::InBin`].
    pub fn visit(&self, id_or_code: &str) -> Result<MintedVisit, AppError> {
        let by_code = id_or_code.parse::<VisitCode>().ok().map(|code| code.to_string());
        if let Some(visit) = by_code.and_then(|code| self.store.visit(&code).transpose()) {
            return self.outside_bin(visit?);
        }
        let id = self.find_visit(id_or_code)?;
        let found = self.store.visit(&id)?;
        self.outside_bin(found.ok_or_else(|| AppError::NotFound(id_or_code.to_owned()))?)
    }

    fn outside_bin(&self, visit: Visit) -> Result<MintedVisit, AppError> {
        let is_binned = self.store.is_visit_binned(&visit.id)?;
        if is_binned { Err(AppError::InBin(visit.id)) } else { Ok(visit.into()) }
    }

    pub(crate) fn new_code(&self, day: jiff::civil::Date) -> Result<VisitCode, AppError> {
        let mut random = [0; 4];
        self.host.random(&mut random);
        VisitCode::mint(day, u32::from_le_bytes(random))
    }

    fn add_visit(
        &mut self,
        op: Op,
        place: &VisitPlace,
        code: VisitCode,
        is_ours: bool,
    ) -> Result<Done<MintedVisit>, AppError> {
        let place = checked(place)?;
        let (group_id, at_ms) = (self.new_id(), self.now_ms());
        let subject = code.visit_id();
        self.transact(op, &subject, &[Change::Visits], |writer| {
            let visit = write_visit(writer, &place, code, &group_id, is_ours, at_ms)?;
            Ok(visit.into())
        })
    }
}

/// Adds the visit of a code, or gives back the one that is here. The group is the one that its name
/// means on that day; a name that no group has or had makes a new one.
pub(crate) fn write_visit(
    writer: &Writer<'_>,
    place: &VisitPlace,
    code: VisitCode,
    group_id: &str,
    is_ours: bool,
    at_ms: i64,
) -> Result<Visit, AppError> {
    let lineage = Lineage::new(writer.groups(&place.kindergarten)?);
    let date = code.day().to_string();
    if let Some(known) = writer.visit(&code.visit_id())? {
        let meant = lineage.named(&place.group, &date);
        if meant.is_none_or(|group| group.id != known.group.id) {
            return Err(AppError::OtherVisit { visit: code.to_string() });
        }
        if writer.is_visit_binned(&known.id)? {
            return Err(AppError::InBin(known.id));
        }
        return Ok(known);
    }
    let group = match to_visit(&lineage, &place.group, &date)? {
        Some(group) => Group {
            id: group.id.clone(),
            kindergarten: group.kindergarten.clone(),
            name: name_on(group, &date).to_owned(),
        },
        None => writer.group(&place.kindergarten, &place.group, group_id)?,
    };
    let visit = Visit { id: code.visit_id(), code: code.to_string(), group, date };
    writer.add_visit(&visit, is_ours, at_ms)?;
    Ok(visit)
}

fn checked(place: &VisitPlace) -> Result<VisitPlace, AppError> {
    let number: register::OrganisationNumber = place
        .kindergarten
        .parse()
        .map_err(|_| AppError::NumberInvalid(place.kindergarten.clone()))?;
    Ok(VisitPlace { kindergarten: number.to_string(), group: named(&place.group)? })
}
