//! A result as it is shown to a whole staff: one item at a time, no total.

use rubric::{Answer, IndicatorId, ItemId, Level};
use serde::Serialize;
use text::{Lang, Texts};

use super::{LiftRow, Quote, Writer};
use crate::app::App;
use crate::error::AppError;
use crate::permission::Right;

/// A result to be talked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeetingView {
    /// The name of the kindergarten.
    pub name: String,
    /// The group.
    pub group: String,
    /// ISO date.
    pub date: String,
    /// `external`, `self`, `practice` or `training`.
    pub kind: String,
    /// The items in the order of the rubric.
    pub items: Vec<MeetingItem>,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeetingItem {
    /// The item.
    pub item: ItemId,
    /// The number people see.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its score.
    pub score: Option<u8>,
    /// Whether the day gave no occasion, and that decided the score.
    pub no_basis: bool,
    /// The levels, lowest first.
    pub levels: Vec<MeetingLevel>,
    /// The assessor's own words.
    pub quotes: Vec<Quote>,
    /// What lifts it; none at 7.
    pub lift: Option<LiftRow>,
    /// What a team could do next.
    pub suggest: Vec<String>,
}

/// One level of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeetingLevel {
    /// 1, 3, 5 or 7.
    pub level: u8,
    /// The word for it.
    pub word: String,
    /// Met indicators; at level 1, faults seen.
    pub met: u32,
    /// Applicable indicators.
    pub applicable: u32,
    /// The indicators.
    pub indicators: Vec<MeetingIndicator>,
}

/// One indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeetingIndicator {
    /// The indicator.
    pub id: IndicatorId,
    /// Its words.
    pub text: String,
    /// Its answer.
    pub answer: Option<Answer>,
}

impl App {
    /// A result to be talked about, item by item.
    ///
    /// # Errors
    ///
    /// As [`App::report`].
    pub fn meeting(&self, id: &str, lang: Lang) -> Result<MeetingView, AppError> {
        self.allow(Right::Result)?;
        let case = self.reportable(self.case(id)?);
        self.refuse_without_result(&case)?;
        self.note_opened(&case)?;
        let texts = Texts::new(lang);
        let writer = Writer { case: &case, former: None, texts: &texts, app: self };
        let content = &case.content;
        Ok(MeetingView {
            name: case.kindergarten_name.clone(),
            group: content.group.clone(),
            date: content.date.clone(),
            kind: content.kind.clone(),
            items: case.rubric.items().filter_map(|item| writer.meeting_item(item)).collect(),
        })
    }
}

impl Writer<'_> {
    fn meeting_item(&self, item: &rubric::Item) -> Option<MeetingItem> {
        let result = self.case.score.item(&item.id)?;
        let (number, title) = self.number_and_title(&item.id);
        let ids: Vec<IndicatorId> = item.indicators.iter().map(|one| one.id.clone()).collect();
        let entries = self.case.content.notes.iter();
        let tied = entries.filter(|note| note.indicators.iter().any(|id| ids.contains(id)));
        let lift = result.lift.as_ref();
        let about: Vec<IndicatorId> =
            lift.iter().flat_map(|lift| lift.faults.iter().chain(&lift.of)).cloned().collect();
        Some(MeetingItem {
            item: item.id.clone(),
            number,
            title,
            score: result.score,
            no_basis: result.has_no_basis(),
            levels: Level::ALL.map(|level| self.meeting_level(item, result, level)).into(),
            quotes: tied.map(Quote::from).collect(),
            lift: lift.map(|lift| self.lift_row(lift)),
            suggest: self.suggestions(&about),
        })
    }

    fn meeting_level(
        &self,
        item: &rubric::Item,
        result: &rubric::ItemResult,
        level: Level,
    ) -> MeetingLevel {
        let (met, applicable) = result.profile.at(level);
        let is_item_na = self.case.answers.is_item_na(&item.id);
        let answer = |id: &IndicatorId| {
            if is_item_na { Some(Answer::Na) } else { self.case.answers.get(id) }
        };
        let indicators = item.at(level).map(|indicator| MeetingIndicator {
            text: self.indicator_text(&indicator.id),
            answer: answer(&indicator.id),
            id: indicator.id.clone(),
        });
        MeetingLevel {
            level: level.points(),
            word: self.wording().anchor(level).to_owned(),
            met,
            applicable,
            indicators: indicators.collect(),
        }
    }
}
