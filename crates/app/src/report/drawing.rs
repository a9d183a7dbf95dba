use ::report::{ChartKind, Drawing, Palette, SvgOptions};
use rubric::ItemId;
use serde::Serialize;
use text::Lang;

use crate::app::App;
use crate::error::AppError;

/// A drawing that says something of a result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChartChoice {
    /// Which.
    pub kind: ChartKind,
    /// What it is called.
    pub title: String,
}

impl App {
    /// The drawings that say something of an assessment or visit, in the order to be shown.
    ///
    /// # Errors
    ///
    /// As [`App::report`].
    pub fn charts(&self, id: &str, lang: Lang) -> Result<Vec<ChartChoice>, AppError> {
        let input = self.report_input(id, lang)?;
        let choice = |kind| ChartChoice { kind, title: ::report::drawing_title(&input, kind) };
        Ok(::report::drawings(&input).into_iter().map(choice).collect())
    }

    /// A drawing of an assessment or visit, with its numbers. `item` is the one a ladder is of; the
    /// first where none is named.
    ///
    /// # Errors
    ///
    /// As [`App::report`]; [`AppError::NotFound`] if the rubric has no such item.
    pub fn chart(
        &self,
        id: &str,
        kind: ChartKind,
        item: Option<&ItemId>,
        palette: Palette,
        lang: Lang,
    ) -> Result<Drawing, AppError> {
        let case = self.reportable(self.case(id)?);
        let number = |item: &ItemId| -> Result<String, AppError> {
            let text = case.rubric.wording_in(lang.tag()).items.get(item);
            let is_known = case.rubric.items().any(|known| known.id == *item);
            let missing = || AppError::NotFound(item.to_string());
            is_known.then_some(()).ok_or_else(missing)?;
            Ok(text.map_or_else(String::new, |text| text.number.clone()))
        };
        let number = item.map(number).transpose()?;
        let input = self.input_of(&case, lang)?;
        let options = SvgOptions { id_prefix: format!("viba-{}", kind.word()), palette };
        ::report::drawing(&input, kind, number.as_deref(), &options).map_err(AppError::Report)
    }
}
