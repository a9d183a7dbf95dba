use record::Hash;
use record::visit::NoteEntry;
use rubric::{FlagCode, IndicatorId, ItemId, ItemResult, Lift, Mean, SubscaleId};
use serde::Serialize;
use text::{Lang, Texts};

use super::{Writer, former::Former};
use crate::app::App;
use crate::case::Case;
use crate::content::Facts;
use crate::error::AppError;
use crate::observe::{AgesOutside, MeanView, NeededSitting, NoteReason};

/// What an assessment amounts to, as a person looks it over before it is final and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ResultView {
    /// The assessment.
    pub assessment: String,
    /// The visit.
    pub visit: String,
    /// The record; none while it is a draft.
    pub record: Option<Hash>,
    /// The name of the kindergarten.
    pub name: String,
    /// The group.
    pub group: String,
    /// ISO date.
    pub date: String,
    /// `external`, `self`, `practice` or `training`.
    pub kind: String,
    /// Rubric id and version.
    pub rubric: String,
    /// What must still be held before it can be made final: nothing else can answer what is left.
    /// None of what is final.
    pub needed: Vec<NeededSitting>,
    /// Why items have no note, where the assessment was made here.
    pub reasons: Vec<NoteReason>,
    /// Whether children are younger or older than the scale is made for.
    pub ages: Option<AgesOutside>,
    /// Minutes of observation with the pauses taken off.
    pub watched_minutes: u32,
    /// Children present; none where nobody counted.
    pub children: Option<u32>,
    /// Adults present; none where nobody counted.
    pub adults: Option<u32>,
    /// The mean over all items.
    pub total: MeanView,
    /// The day of the visit before with the same edition, ISO.
    pub former: Option<String>,
    /// The version the visit before was made with, where it is another: only what its crosswalk
    /// calls the same is compared.
    pub former_rubric: Option<String>,
    /// The sub-scales, in the order of the rubric.
    pub subscales: Vec<SubscaleRow>,
    /// The items, in the order of the rubric.
    pub items: Vec<ItemRow>,
    /// What is strong, with its evidence.
    pub strengths: Vec<StrengthRow>,
    /// Items at 5 and more without a note: not shown as strengths.
    pub without_evidence: Vec<Gap>,
    /// Faults that were seen: to follow up now.
    pub faults: Vec<FaultRow>,
    /// What can be developed.
    pub areas: AreasRow,
    /// What to look at before it is made final.
    pub missing: Missing,
}

/// One sub-scale in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SubscaleRow {
    /// Its title.
    pub title: String,
    /// Its mean.
    pub mean: MeanView,
    /// The mean at the visit before, in tenths.
    pub former_tenths: Option<u32>,
}

/// One item in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ItemRow {
    /// The item.
    pub item: ItemId,
    /// The number people see.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its score.
    pub score: Option<u8>,
    /// The scores still possible.
    pub range: Option<(u8, u8)>,
    /// The score at the visit before.
    pub former: Option<u8>,
}

/// The assessor's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Quote {
    /// When, RFC 3339 with the offset of the place.
    pub at: String,
    /// The words.
    pub text: String,
}

impl From<&NoteEntry> for Quote {
    fn from(note: &NoteEntry) -> Self {
        Self { at: note.at.clone(), text: note.text.clone() }
    }
}

/// Something strong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StrengthRow {
    /// `item`, `indicator` or `relative`: why it is listed.
    pub kind: &'static str,
    /// The item.
    pub item: ItemId,
    /// The number people see.
    pub number: String,
    /// The title of the item.
    pub title: String,
    /// The score of the item.
    pub score: Option<u8>,
    /// The indicators that show it, in words.
    pub seen: Vec<String>,
    /// The assessor's own words.
    pub quotes: Vec<Quote>,
}

/// A fault that was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FaultRow {
    /// The item.
    pub item: ItemId,
    /// The number people see.
    pub number: String,
    /// The title of the item.
    pub title: String,
    /// The indicator in words.
    pub text: String,
    /// The assessor's own words.
    pub quotes: Vec<Quote>,
}

/// What can be developed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AreasRow {
    /// Whether nothing is below 5: then these are the best next steps.
    pub is_further: bool,
    /// The areas, in the order to be shown.
    pub list: Vec<AreaRow>,
}

/// One item that can be developed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AreaRow {
    /// The item.
    pub item: ItemId,
    /// The number people see.
    pub number: String,
    /// The title of the item.
    pub title: String,
    /// Its score.
    pub score: u8,
    /// What lifts it.
    pub lift: LiftRow,
    /// The assessor's own words.
    pub quotes: Vec<Quote>,
}

/// What it takes to reach a higher score, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LiftRow {
    /// Faults that must go.
    pub faults: Vec<String>,
    /// How many of `of` must be met.
    pub need: u32,
    /// The unmet indicators of the next step.
    pub of: Vec<String>,
    /// The score that results.
    pub to: Option<u8>,
}

/// What to look at before an assessment is made final.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Missing {
    /// Items with unanswered indicators, and how many.
    pub unanswered: Vec<Gap>,
    /// Items at the ends of the scale without a note.
    pub without_note: Vec<Gap>,
    /// Items whose answers point in two directions.
    pub contradictions: Vec<Gap>,
    /// Whether nobody said when the visit was.
    pub no_sitting: bool,
}

/// An item with something to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Gap {
    /// The item.
    pub item: ItemId,
    /// The number people see.
    pub number: String,
    /// The title of the item.
    pub title: String,
    /// How many indicators it is about.
    pub count: usize,
    /// The first of them, where there is one.
    pub indicator: Option<IndicatorId>,
}

impl App {
    /// What an assessment or visit amounts to, in the words of `lang`.
    ///
    /// # Errors
    ///
    /// As [`App::report`].
    pub fn result(&self, id: &str, lang: Lang) -> Result<ResultView, AppError> {
        let case = self.reportable(self.case(id)?);
        self.refuse_without_result(&case)?;
        self.note_opened(&case)?;
        let former = self.former(&case)?;
        let texts = Texts::new(lang);
        // No record holds them: what was made here still has the draft it came from.
        let facts = Facts::of_draft(&self.store, &case.content.assessment)?;
        let reasons = NoteReason::of(&case.rubric, facts.reasons);
        let writer = Writer { case: &case, former: former.as_ref(), texts: &texts, app: self };
        Ok(writer.result(reasons))
    }
}

fn quotes(entries: Vec<&NoteEntry>) -> Vec<Quote> {
    entries.into_iter().map(Quote::from).collect()
}

/// How many adults were there; none where nobody counted.
fn adults(case: &Case) -> Option<u32> {
    let counted = super::adults(&case.content.day.adults);
    if counted.is_empty() { None } else { Some(counted.iter().map(|(_, count)| count).sum()) }
}

impl Writer<'_> {
    fn result(&self, reasons: Vec<NoteReason>) -> ResultView {
        let content = self.case.content.clone();
        ResultView {
            assessment: content.assessment,
            visit: content.visit,
            record: self.case.record,
            name: self.case.kindergarten_name.clone(),
            group: content.group,
            date: content.date,
            kind: content.kind,
            rubric: self.case.rubric.name(),
            needed: self.needed(),
            reasons,
            ages: AgesOutside::of(&content.day, &self.case.rubric),
            watched_minutes: super::observed_minutes(&content.sittings),
            children: content.day.children.present,
            adults: adults(self.case),
            total: MeanView::new("total", self.case.score.total),
            former: self.former.map(|former| former.case.content.date.clone()),
            former_rubric: self.former.and_then(Former::through),
            subscales: self.subscale_rows(),
            items: self.case.score.items.iter().map(|result| self.item_row(result)).collect(),
            strengths: self.strength_rows(),
            without_evidence: self.gaps(&self.case.findings.without_evidence),
            faults: self.fault_rows(),
            areas: self.area_rows(),
            missing: self.missing(),
        }
    }

    fn needed(&self) -> Vec<NeededSitting> {
        match self.case.record {
            Some(_) => Vec::new(),
            None => NeededSitting::of(&self.case.rubric, &self.case.answers),
        }
    }

    fn subscale_rows(&self) -> Vec<SubscaleRow> {
        let former = |id: &SubscaleId| -> Option<Mean> {
            let all = &self.case.rubric.subscales;
            self.former?.mean_of(all.iter().find(|subscale| subscale.id == *id)?)
        };
        let results = self.case.score.subscales.iter();
        results
            .map(|result| SubscaleRow {
                title: self.wording().subscales.get(&result.id).cloned().unwrap_or_default(),
                mean: MeanView::new(result.id.as_str(), result.mean),
                former_tenths: former(&result.id).and_then(Mean::tenths),
            })
            .collect()
    }

    fn item_row(&self, result: &ItemResult) -> ItemRow {
        let (number, title) = self.number_and_title(&result.id);
        ItemRow {
            number,
            title,
            score: result.score,
            range: result.range,
            former: self.former.and_then(|former| former.score_of(&result.id)),
            item: result.id.clone(),
        }
    }

    fn strength_rows(&self) -> Vec<StrengthRow> {
        let found = &self.case.findings;
        let told = &mut Vec::new();
        let items = found.strong_items.iter().map(|s| ("item", &s.item, s.evidence.as_slice()));
        let single = found.strong_indicators.iter();
        let single = single.map(|id| ("indicator", id.item(), std::slice::from_ref(id)));
        let relative = found.relatively_strongest.iter();
        let relative = relative.map(|s| ("relative", &s.item, s.evidence.as_slice()));
        items
            .chain(single)
            .chain(relative)
            .map(|(kind, item, evidence)| {
                let (number, title) = self.number_and_title(item);
                StrengthRow {
                    kind,
                    number,
                    title,
                    score: self.case.score.item(item).and_then(|result| result.score),
                    seen: evidence.iter().map(|id| self.indicator_text(id)).collect(),
                    quotes: quotes(self.entries_on(evidence, told)),
                    item: item.clone(),
                }
            })
            .collect()
    }

    fn fault_rows(&self) -> Vec<FaultRow> {
        let told = &mut Vec::new();
        let row = |id: &IndicatorId| {
            let (number, title) = self.number_and_title(id.item());
            FaultRow {
                item: id.item().clone(),
                number,
                title,
                text: self.indicator_text(id),
                quotes: quotes(self.entries_on(std::slice::from_ref(id), told)),
            }
        };
        self.case.findings.faults.iter().map(row).collect()
    }

    fn area_rows(&self) -> AreasRow {
        let found = &self.case.findings;
        let is_further = found.areas.is_empty();
        let areas = if is_further { &found.further } else { &found.areas };
        let told = &mut Vec::new();
        let row = |area: &rubric::Area| {
            let (number, title) = self.number_and_title(&area.item);
            let lift = area.lift.as_ref()?;
            let about: Vec<IndicatorId> = lift.faults.iter().chain(&lift.of).cloned().collect();
            Some(AreaRow {
                item: area.item.clone(),
                number,
                title,
                score: area.score,
                lift: self.lift_row(lift),
                quotes: quotes(self.entries_on(&about, told)),
            })
        };
        AreasRow { is_further, list: areas.iter().filter_map(row).collect() }
    }

    pub(super) fn lift_row(&self, lift: &Lift) -> LiftRow {
        let words = |ids: &[IndicatorId]| ids.iter().map(|id| self.indicator_text(id)).collect();
        LiftRow { faults: words(&lift.faults), need: lift.need, of: words(&lift.of), to: lift.to }
    }

    fn missing(&self) -> Missing {
        let flagged = |code: FlagCode| -> Vec<ItemId> {
            let has = |result: &&ItemResult| result.flags.iter().any(|flag| flag.code == code);
            self.case.score.items.iter().filter(has).map(|result| result.id.clone()).collect()
        };
        Missing {
            unanswered: self.unanswered(),
            without_note: self.gaps(&flagged(FlagCode::NoNote)),
            contradictions: self.gaps(&flagged(FlagCode::Contradiction)),
            // Nobody sits in the group for what a kindergarten says of itself.
            no_sitting: self.case.content.sittings.is_empty() && self.case.content.kind != "self",
        }
    }

    fn unanswered(&self) -> Vec<Gap> {
        let items = self.case.rubric.items().filter(|i| !self.case.answers.is_item_na(&i.id));
        let gap = |item: &rubric::Item| {
            let is_open = |id: &&IndicatorId| self.case.answers.get(id).is_none();
            let ids: Vec<&IndicatorId> =
                item.indicators.iter().map(|indicator| &indicator.id).filter(is_open).collect();
            let first = (*ids.first()?).clone();
            Some(self.gap(&item.id, ids.len(), Some(first)))
        };
        items.filter_map(gap).collect()
    }

    fn gaps(&self, items: &[ItemId]) -> Vec<Gap> {
        items.iter().map(|item| self.gap(item, 0, None)).collect()
    }

    fn gap(&self, item: &ItemId, count: usize, indicator: Option<IndicatorId>) -> Gap {
        let (number, title) = self.number_and_title(item);
        Gap { item: item.clone(), number, title, count, indicator }
    }
}
