//! A rubric written as a workbook.

mod look;
mod paper;
mod read_me;
mod rows;

use rubric::{Item, Rubric, Subscale};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use crate::error::SheetError;
use crate::form::{Page, heads, is_language};

/// The workbook of a rubric, to be edited and read back.
///
/// Has columns for every language of the rubric and then for those of `languages` it lacks: they
/// are empty, and count once the row `languages` names them. In a frame every item gets rows with
/// ready ids for three indicators a level. A text that starts with `=` stays a text.
///
/// - Guarantee: the same bytes for the same rubric; read back, the same rubric.
///
/// # Errors
///
/// [`SheetError::Language`] for a word in `languages` that is no language tag,
/// [`SheetError::NoLanguage`] where there is none at all, [`SheetError::Workbook`] for a text that
/// does not fit into a cell.
///
/// # Example
///
/// ```
/// # let mut rubric = rubric::Rubric::empty("own", "0.1.0");
/// # rubric.languages = vec!["nb".into()];
/// let workbook = sheet::template(&rubric, "EUPL-1.2", &["nn"])?;
/// assert!(workbook.starts_with(b"PK"));
/// # Ok::<(), sheet::SheetError>(())
/// ```
pub fn template(rubric: &Rubric, licence: &str, languages: &[&str]) -> Result<Vec<u8>, SheetError> {
    let mut columns = rubric.languages.clone();
    for language in languages {
        if !is_language(language) {
            return Err(SheetError::Language { language: (*language).to_owned() });
        }
        if !columns.iter().any(|known| known == language) {
            columns.push((*language).to_owned());
        }
    }
    if columns.is_empty() {
        return Err(SheetError::NoLanguage);
    }
    let mut workbook = Workbook::new();
    // A fixed day, so that the same rubric gives the same bytes.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    read_me::write(workbook.add_worksheet())?;
    for page in Page::ALL {
        let rows = rows::of(page, rubric, licence);
        let sheet = workbook.add_worksheet();
        paper::write(sheet, page, &heads(page, &columns), &rows)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// A small workbook to start from: one sub-scale and one item with an indicator at each level,
/// under ids that say they are samples, and no texts.
///
/// # Errors
///
/// As [`template`].
///
/// # Example
///
/// ```
/// let workbook = sheet::blank_template(&["nb", "nn"])?;
/// assert!(workbook.starts_with(b"PK"));
/// assert!(sheet::blank_template(&[]).is_err());
/// # Ok::<(), sheet::SheetError>(())
/// ```
pub fn blank_template(languages: &[&str]) -> Result<Vec<u8>, SheetError> {
    let mut rubric = Rubric::empty("sample-scale", "0.1.0");
    rubric.languages = languages.iter().map(|&language| language.to_owned()).collect();
    if let Some(subscale) = sample() {
        rubric.subscales = vec![subscale];
    }
    template(&rubric, "", languages)
}

fn sample() -> Option<Subscale> {
    let id: rubric::ItemId = "sample-item".parse().ok()?;
    let indicators = [1, 3, 5, 7].map(|level| rows::indicator(&id, level, 1));
    let item = Item {
        id,
        na_allowed: false,
        optional: false,
        reverse: false,
        indicators: indicators.into_iter().flatten().collect(),
    };
    Some(Subscale { id: "sample-sub-scale".parse().ok()?, items: vec![item] })
}
