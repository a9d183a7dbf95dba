use record::Hash;
use rubric::{Answer, Answers, IndicatorId, Item, ItemId, Noted, Rubric, Score};
use serde::Serialize;
use text::Lang;

use super::SelfRefusal;
use super::sheets::{Sheet, read, same};
use crate::app::App;
use crate::case::Case;
use crate::error::AppError;
use crate::observe::answered;

/// The lowest and the highest score of each item among single sheets, in the order of the rubric.
pub(crate) type Spread = Vec<Option<(u8, u8)>>;

/// A kindergarten's own assessment: what each sheet says, and what is agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SelfView {
    /// The assessment.
    pub assessment: String,
    /// The visit.
    pub visit: String,
    /// The name of the kindergarten.
    pub name: String,
    /// The group.
    pub group: String,
    /// ISO date.
    pub date: String,
    /// Rubric id and version.
    pub rubric: String,
    /// The record; none while it is a draft.
    pub record: Option<Hash>,
    /// The sheets, in the order they were read.
    pub sheets: Vec<SelfSheet>,
    /// The items, in the order of the rubric.
    pub items: Vec<SelfItem>,
    /// Indicators that are answered.
    pub agreed: u32,
    /// Indicators of the rubric.
    pub of: u32,
    /// Whether no result from outside was opened here before it was agreed.
    pub is_blind: bool,
    /// Whether its record may leave.
    pub is_shared: bool,
    /// The assessment of the result from outside: of the same visit, or of the group within a year.
    pub external: Option<String>,
}

/// One sheet. Nobody's name is on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SelfSheet {
    /// Its id.
    pub id: String,
    /// When it was read, RFC 3339 with the offset of the place.
    pub read_at: String,
    /// Indicators it answers.
    pub answered: u32,
}

/// One item of a kindergarten's own assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SelfItem {
    /// The item.
    pub item: ItemId,
    /// The number people see.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The score of what is agreed.
    pub score: Option<u8>,
    /// Whether the whole item is agreed to be not applicable; then every indicator is.
    pub is_na: bool,
    /// The lowest and the highest score among the sheets that have one.
    pub spread: Option<(u8, u8)>,
    /// Its indicators.
    pub indicators: Vec<SelfIndicator>,
}

/// One indicator of a kindergarten's own assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SelfIndicator {
    /// The indicator.
    pub id: IndicatorId,
    /// `1`, `3`, `5` or `7`.
    pub level: u8,
    /// Its words.
    pub text: String,
    /// What is agreed.
    pub agreed: Option<Answer>,
    /// How many sheets say what.
    pub counts: SelfCounts,
    /// Whether all sheets say the same.
    pub is_same: bool,
}

/// How many sheets say what of an indicator.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SelfCounts {
    /// Yes; at level 1: seen.
    pub yes: u32,
    /// No; at level 1: not seen.
    pub no: u32,
    /// Not applicable.
    pub na: u32,
    /// Not observed.
    pub not_observed: u32,
    /// No opportunity.
    pub no_opportunity: u32,
    /// Nothing.
    pub blank: u32,
}

impl SelfCounts {
    fn of(sheets: &[Sheet], indicator: &IndicatorId) -> Self {
        let mut counts = Self::default();
        for sheet in sheets {
            let count = match sheet.get(indicator) {
                Some(Answer::Yes) => &mut counts.yes,
                Some(Answer::No) => &mut counts.no,
                Some(Answer::Na) => &mut counts.na,
                Some(Answer::NotObserved) => &mut counts.not_observed,
                Some(Answer::NoOpportunity) => &mut counts.no_opportunity,
                None => &mut counts.blank,
            };
            *count += 1;
        }
        counts
    }
}

impl App {
    /// A kindergarten's own assessment, in the words of `lang`.
    ///
    /// # Errors
    ///
    /// [`SelfRefusal::Other`], [`AppError::NotFound`], [`AppError::RubricMissing`],
    /// [`AppError::InBin`].
    pub fn self_assessment(&self, assessment: &str, lang: Lang) -> Result<SelfView, AppError> {
        let case = self.case(assessment)?;
        let content = &case.content;
        if content.kind != "self" {
            return Err(SelfRefusal::Other(content.assessment.clone()).into());
        }
        let stored = self.store.self_sheets(&content.assessment)?;
        let sheets: Vec<Sheet> = stored.iter().map(read).collect::<Result<_, _>>()?;
        let row = |(stored, sheet): (&store::StoredSheet, &Sheet)| {
            let at = jiff::Timestamp::from_millisecond(stored.read_at_ms).unwrap_or_default();
            let (id, read_at) = (stored.id.clone(), self.local_text(at));
            SelfSheet { id, read_at, answered: count(sheet.len()) }
        };
        // An older program kept no stamp: then nobody knows, and nothing is claimed.
        let is_blind = match case.record {
            Some(hash) => self.body(hash)?.blind.unwrap_or(false),
            None => self.is_blind(content)?,
        };
        Ok(SelfView {
            assessment: content.assessment.clone(),
            visit: content.visit.clone(),
            name: case.kindergarten_name.clone(),
            group: content.group.clone(),
            date: content.date.clone(),
            rubric: case.rubric.name(),
            record: case.record,
            sheets: stored.iter().zip(&sheets).map(row).collect(),
            items: items(&case, &sheets, lang),
            agreed: count(answered(&case.rubric, &case.answers)),
            of: count(case.rubric.indicators().count()),
            is_blind,
            is_shared: self.store.is_shared(&content.assessment)?,
            external: self.result_beside(content, "external")?.map(|head| head.assessment),
        })
    }

    /// How many sheets there are, and how their scores spread.
    pub(crate) fn self_spread(
        &self,
        assessment: &str,
        rubric: &Rubric,
    ) -> Result<(u32, Spread), AppError> {
        let sheets = self.sheets(assessment)?;
        let scores = scores(rubric, &sheets);
        let spread = rubric.items().map(|item| spread(&scores, &item.id)).collect();
        Ok((count(sheets.len()), spread))
    }
}

fn items(case: &Case, sheets: &[Sheet], lang: Lang) -> Vec<SelfItem> {
    let wording = case.rubric.wording_in(lang.tag());
    let scores = scores(&case.rubric, sheets);
    let indicator = |item: &Item, id: &IndicatorId| SelfIndicator {
        id: id.clone(),
        level: id.level().points(),
        text: wording.indicators.get(id).map_or_else(|| id.to_string(), |t| t.text.clone()),
        agreed: match case.answers.is_item_na(&item.id) {
            true => Some(Answer::Na),
            false => case.answers.get(id),
        },
        counts: SelfCounts::of(sheets, id),
        is_same: same(sheets, id).is_some(),
    };
    let row = |item: &Item| {
        let text = wording.items.get(&item.id);
        SelfItem {
            item: item.id.clone(),
            number: text.map(|text| text.number.clone()).unwrap_or_default(),
            title: text.map_or_else(|| item.id.to_string(), |text| text.title.clone()),
            score: case.score.item(&item.id).and_then(|result| result.score),
            is_na: case.answers.is_item_na(&item.id),
            spread: spread(&scores, &item.id),
            indicators: item.indicators.iter().map(|i| indicator(item, &i.id)).collect(),
        }
    };
    case.rubric.items().map(row).collect()
}

/// What each sheet amounts to by itself.
fn scores(rubric: &Rubric, sheets: &[Sheet]) -> Vec<Score> {
    let score = |sheet: &Sheet| {
        let mut answers = Answers::new();
        for (indicator, answer) in sheet {
            // What is kept was allowed when it was read; a rubric version never changes.
            let _ = answers.set(rubric, &indicator.to_string(), Some(*answer));
        }
        rubric::score(rubric, &answers, &Noted::default())
    };
    sheets.iter().map(score).collect()
}

fn spread(scores: &[Score], item: &ItemId) -> Option<(u8, u8)> {
    let points = || scores.iter().filter_map(|score| score.item(item)?.score);
    Some((points().min()?, points().max()?))
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
