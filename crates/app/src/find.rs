use record::Hash;

use crate::app::App;
use crate::error::AppError;

/// The fewest characters of an id that are taken for its beginning.
const SHORTEST_PREFIX: usize = 8;

/// What an id names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// An assessment: a draft here, or its one newest revision.
    Draft(String),
    /// A visit.
    Visit(String),
    /// A record.
    Record(Hash),
}

impl App {
    /// Finds what a whole id, the beginning of one, or a visit's code names.
    ///
    /// # Errors
    ///
    /// [`AppError::PrefixTooShort`], [`AppError::NotFound`], [`AppError::Ambiguous`].
    pub fn find(&self, id: &str) -> Result<Found, AppError> {
        let id = id.trim();
        if let Ok(code) = id.parse::<crate::VisitCode>()
            && self.store.visit(&code.to_string())?.is_some()
        {
            return Ok(Found::Visit(code.visit_id()));
        }
        if id.len() < SHORTEST_PREFIX {
            return Err(AppError::PrefixTooShort(id.to_owned()));
        }
        let found = self.store.find(id)?;
        let whole = found.iter().find(|(_, name)| name.eq_ignore_ascii_case(id));
        let (kind, name) = match (whole, found.as_slice()) {
            (Some(whole), _) => whole,
            (None, [only]) => only,
            (None, []) => return Err(AppError::NotFound(id.to_owned())),
            (None, _) => return Err(AppError::Ambiguous(id.to_owned())),
        };
        match kind.as_str() {
            "visit" => Ok(Found::Visit(name.clone())),
            "record" => {
                let hash = name.parse().map_err(|_| AppError::NotFound(id.to_owned()))?;
                Ok(Found::Record(hash))
            }
            _ => Ok(Found::Draft(name.clone())),
        }
    }

    pub(crate) fn find_visit(&self, id: &str) -> Result<String, AppError> {
        match self.find(id)? {
            Found::Visit(visit) => Ok(visit),
            _ => Err(AppError::NotFound(id.to_owned())),
        }
    }

    /// The whole id of the assessment that `id` names.
    ///
    /// # Errors
    ///
    /// As [`App::find`].
    pub fn find_assessment(&self, id: &str) -> Result<String, AppError> {
        match self.find(id)? {
            Found::Draft(assessment) => Ok(assessment),
            Found::Record(hash) => Ok(self.body(hash)?.assessment),
            Found::Visit(_) => Err(AppError::NotFound(id.to_owned())),
        }
    }
}
