//! The words for what a rubric keeps as ids and choices.

use rubric::{Aggregation, DomainMean, ItemRule, Situation, Source, Status};
use text::{Key, Texts, key};

/// What a language is called; its tag where the program has no name for it.
pub(crate) fn language_name(texts: &Texts, tag: &str) -> String {
    let key = match tag {
        "nb" => key::RUBRIC_LANGUAGE_NB,
        "nn" => key::RUBRIC_LANGUAGE_NN,
        "en" => key::RUBRIC_LANGUAGE_EN,
        _ => return tag.to_owned(),
    };
    texts.get(key)
}

/// How far the wording has come.
pub(crate) const fn status(status: Status) -> Key {
    match status {
        Status::Working => key::RUBRIC_STATUS_WORKING,
        Status::Validated => key::RUBRIC_STATUS_VALIDATED,
        Status::Frame => key::RUBRIC_STATUS_FRAME,
    }
}

/// How answers become scores.
pub(crate) const fn rule(rule: ItemRule) -> Key {
    match rule {
        ItemRule::StopScore => key::RUBRIC_RULE_STOP_SCORE,
        ItemRule::FullIndicator => key::RUBRIC_RULE_FULL_INDICATOR,
        ItemRule::DirectRating => key::RUBRIC_RULE_DIRECT_RATING,
    }
}

/// How scores become means.
pub(crate) const fn aggregation(aggregation: Aggregation) -> Key {
    match aggregation {
        Aggregation::ItemMean => key::RUBRIC_AGGREGATION_ITEM_MEAN,
    }
}

/// What the mean of a domain is taken over.
pub(crate) const fn domain_mean(mean: DomainMean) -> Key {
    match mean {
        DomainMean::Items => key::RUBRIC_MEAN_ITEMS,
        DomainMean::Subscales => key::RUBRIC_MEAN_SUBSCALES,
    }
}

/// Where an answer comes from.
pub(crate) const fn source(source: Source) -> Key {
    match source {
        Source::Observation => key::SOURCE_OBSERVATION,
        Source::Interview => key::SOURCE_INTERVIEW,
        Source::Documents => key::SOURCE_DOCUMENTS,
    }
}

/// A part of the day.
pub(crate) const fn situation(situation: Situation) -> Key {
    match situation {
        Situation::Arrival => key::SITUATION_ARRIVAL,
        Situation::FreePlay => key::SITUATION_FREE_PLAY,
        Situation::CircleTime => key::SITUATION_CIRCLE_TIME,
        Situation::Activity => key::SITUATION_ACTIVITY,
        Situation::Meal => key::SITUATION_MEAL,
        Situation::Outdoors => key::SITUATION_OUTDOORS,
        Situation::Books => key::SITUATION_BOOKS,
        Situation::Cloakroom => key::SITUATION_CLOAKROOM,
        Situation::Planning => key::SITUATION_PLANNING,
    }
}

/// Ages in months, first to last.
pub(crate) fn ages(texts: &Texts, (from, to): (u16, u16)) -> String {
    let args = [("from", age(texts, from).into()), ("to", age(texts, to).into())];
    texts.with(key::REPORT_AGES, &args)
}

/// An age in months, in years and months.
pub(crate) fn age(texts: &Texts, months: u16) -> String {
    let args = [("years", (months / 12).into()), ("months", (months % 12).into())];
    texts.with(
        match (months / 12, months % 12) {
            (0, _) => key::REPORT_AGE_MONTHS,
            (_, 0) => key::REPORT_AGE_YEARS,
            _ => key::REPORT_AGE_YEARS_MONTHS,
        },
        &args,
    )
}
