//! A kindergarten's own assessment.

use crate::app::App;
use crate::content::Content;
use crate::error::AppError;

impl App {
    pub(crate) fn is_blind(&self, _content: &Content) -> Result<bool, AppError> {
        Ok(true)
    }
}
