use ::report::{Answer, Indicator, Item, Level, Lift, Mean};
use rubric::{self as scale, IndicatorId};

use super::Writer;

pub(super) const fn mean(mean: &scale::Mean) -> Mean {
    Mean { sum: mean.sum, n: mean.n, of: mean.of }
}

impl Writer<'_> {
    pub(super) fn indicator_text(&self, id: &IndicatorId) -> String {
        let known = self.wording().indicators.get(id);
        known.map_or_else(|| id.to_string(), |text| text.text.clone())
    }

    pub(super) fn number_and_title(&self, id: &scale::ItemId) -> (String, String) {
        let known = self.wording().items.get(id);
        known.map_or_else(
            || (String::new(), id.to_string()),
            |text| (text.number.clone(), text.title.clone()),
        )
    }

    pub(super) fn short_title(&self, id: &scale::ItemId) -> String {
        self.wording().items.get(id).map_or_else(|| id.to_string(), |text| text.short.clone())
    }

    fn texts_of(&self, ids: &[IndicatorId]) -> Vec<String> {
        ids.iter().map(|id| self.indicator_text(id)).collect()
    }

    pub(super) fn lift(&self, lift: &scale::Lift) -> Option<Lift> {
        Some(Lift {
            faults: self.texts_of(&lift.faults),
            need: lift.need,
            of: self.texts_of(&lift.of),
            to: lift.to?,
        })
    }

    pub(super) fn item(&self, item: &scale::Item) -> Option<Item> {
        let result = self.case.score.item(&item.id)?;
        let (number, title) = self.number_and_title(&item.id);
        let former = self.former.and_then(|former| former.score_of(&item.id));
        Some(Item {
            number,
            title,
            short: self.short_title(&item.id),
            score: result.score,
            range: result.range,
            previous: former,
            stopped_at: result.stopped_at.map(scale::Level::points),
            met: result.met,
            applicable: result.applicable,
            why: self.texts_of(&result.why),
            lift: result.lift.as_ref().and_then(|lift| self.lift(lift)),
            no_basis: result.has_no_basis(),
            levels: scale::Level::ALL.map(|level| self.level(item, result, level)).to_vec(),
        })
    }

    fn level(&self, item: &scale::Item, result: &scale::ItemResult, level: scale::Level) -> Level {
        let (met, applicable) = result.profile.at(level);
        let is_item_na = self.case.answers.is_item_na(&item.id);
        let indicators = item.at(level).map(|indicator| Indicator {
            id: indicator.id.to_string(),
            text: self.indicator_text(&indicator.id),
            answer: if is_item_na {
                Answer::NotApplicable
            } else {
                answer(self.case.answers.get(&indicator.id))
            },
            notes: self.notes_at(&indicator.id),
        });
        Level { level: level.points(), met, applicable, indicators: indicators.collect() }
    }

    fn notes_at(&self, id: &IndicatorId) -> u32 {
        let tied = self.case.content.notes.iter().filter(|note| note.indicators.contains(id));
        u32::try_from(tied.count()).unwrap_or(u32::MAX)
    }
}

pub(super) const fn answer(answer: Option<scale::Answer>) -> Answer {
    match answer {
        Some(scale::Answer::Yes) => Answer::Yes,
        Some(scale::Answer::No) => Answer::No,
        Some(scale::Answer::Na) => Answer::NotApplicable,
        Some(scale::Answer::NotObserved) => Answer::NotObserved,
        Some(scale::Answer::NoOpportunity) => Answer::NoOpportunity,
        None => Answer::Unanswered,
    }
}
