//! What stands in the rows of each sheet.

use rubric::{
    Crosswalk, Indicator, Item, ItemId, ItemRule, Level, Licence, Rubric, Source, Status, Step,
    Wording,
};

use crate::form::{FLAGS, KEYS, Page};

/// The most indicators a level of a frame has rows for.
const READY: u8 = 3;

/// A row: what stands in it, by column and language.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) cells: Vec<(&'static str, Option<String>, String)>,
    /// The level of the indicator.
    pub(super) level: Option<Level>,
}

impl Row {
    fn with(mut self, word: &'static str, text: impl ToString) -> Self {
        self.cells.push((word, None, text.to_string()));
        self
    }

    fn flag(self, word: &'static str, is_set: bool) -> Self {
        if is_set { self.with(word, FLAGS[0]) } else { self }
    }

    /// A text in every language that has it.
    fn said(
        mut self,
        rubric: &Rubric,
        word: &'static str,
        text: impl Fn(&Wording) -> Option<String>,
    ) -> Self {
        for language in &rubric.languages {
            if let Some(text) = rubric.wording.get(language).and_then(&text) {
                self.cells.push((word, Some(language.clone()), text));
            }
        }
        self
    }
}

/// The rows of a page, without the header.
pub(super) fn of(page: Page, rubric: &Rubric, licence: &str) -> Vec<Row> {
    match page {
        Page::Rubric => keys(rubric),
        Page::Subscales => subscales(rubric),
        Page::Domains => domains(rubric),
        Page::ChooseOne => choose_one(rubric),
        Page::Items => items(rubric),
        Page::Indicators => indicators(rubric),
        Page::Terms => terms(rubric),
        Page::Crosswalk => crosswalk(rubric),
        Page::Licence => {
            licence.lines().map(|line| Row::default().with("licence", line.trim_end())).collect()
        }
    }
}

fn keys(rubric: &Rubric) -> Vec<Row> {
    let row = |word: &'static str| {
        let row = Row::default().with("key", word);
        match fact(rubric, word) {
            Some(value) if value.is_empty() => row,
            Some(value) => row.with("value", value),
            None => row.said(rubric, "text", |wording| Some(heading(wording, word))),
        }
    };
    KEYS.iter().map(|key| row(key.word)).collect()
}

/// What a row of the sheet `Rubric` says in every language alike; none for the others.
fn fact(rubric: &Rubric, word: &str) -> Option<String> {
    let Licence { owner, reports, exports, until } = &rubric.licence;
    let flag = |is_set: bool| FLAGS[usize::from(!is_set)].to_owned();
    Some(match word {
        "id" => rubric.id.clone(),
        "version" => rubric.version.clone(),
        "scale" => rubric.scale.clone(),
        "edition" => rubric.edition.clone(),
        "status" => rubric.status.word().to_owned(),
        "ages from (months)" => rubric.ages_months.0.to_string(),
        "ages to (months)" => rubric.ages_months.1.to_string(),
        "languages" => rubric.languages.join(" "),
        "item rule" => rubric.item_rule.word().to_owned(),
        "aggregation" => rubric.aggregation.word().to_owned(),
        "cycles" => rubric.cycles.to_string(),
        "licence owner" => owner.clone(),
        "wording in reports" => flag(*reports),
        "wording in exports" => flag(*exports),
        "licence valid until" => until.clone().unwrap_or_default(),
        _ => return None,
    })
}

fn heading(wording: &Wording, word: &str) -> String {
    match word {
        "name" => &wording.name,
        "about" => &wording.about,
        "notice" => &wording.notice,
        "anchor 1" => &wording.anchors[0],
        "anchor 3" => &wording.anchors[1],
        "anchor 5" => &wording.anchors[2],
        _ => &wording.anchors[3],
    }
    .clone()
}

fn subscales(rubric: &Rubric) -> Vec<Row> {
    let row = |subscale: &rubric::Subscale| {
        let title = |wording: &Wording| wording.subscales.get(&subscale.id).cloned();
        Row::default().with("id", &subscale.id).said(rubric, "title", title)
    };
    rubric.subscales.iter().map(row).collect()
}

fn domains(rubric: &Rubric) -> Vec<Row> {
    let row = |domain: &rubric::Domain| {
        let title = |wording: &Wording| wording.domains.get(&domain.id).cloned();
        Row::default()
            .with("id", &domain.id)
            .with("mean", domain.mean.word())
            .with("subscales", joined(&domain.subscales))
            .said(rubric, "title", title)
    };
    rubric.domains.iter().map(row).collect()
}

fn choose_one(rubric: &Rubric) -> Vec<Row> {
    let row = |group: &rubric::Alternatives| {
        let title = |wording: &Wording| wording.alternatives.get(&group.id).cloned();
        Row::default()
            .with("id", &group.id)
            .with("items", joined(&group.items))
            .said(rubric, "title", title)
    };
    rubric.alternatives.iter().map(row).collect()
}

fn joined<T: ToString>(entries: &[T]) -> String {
    entries.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn items(rubric: &Rubric) -> Vec<Row> {
    let mut rows = Vec::new();
    for subscale in &rubric.subscales {
        for item in &subscale.items {
            let texts = |wording: &Wording| wording.items.get(&item.id).cloned();
            let row = Row::default()
                .with("id", &item.id)
                .with("sub-scale", &subscale.id)
                .flag("not applicable allowed", item.na_allowed)
                .flag("optional", item.optional)
                .flag("reverse", item.reverse)
                .said(rubric, "number", |wording| Some(texts(wording)?.number))
                .said(rubric, "title", |wording| Some(texts(wording)?.title))
                .said(rubric, "short", |wording| Some(texts(wording)?.short))
                .said(rubric, "about", |wording| Some(texts(wording)?.about))
                .said(rubric, "framework plan", |wording| Some(texts(wording)?.framework_plan))
                .said(rubric, "na when", |wording| texts(wording)?.na_when);
            rows.push(row);
        }
    }
    rows
}

fn indicators(rubric: &Rubric) -> Vec<Row> {
    let has_rows = rubric.item_rule != ItemRule::DirectRating;
    let is_ready =
        |item: &Item| rubric.status == Status::Frame && has_rows && item.indicators.is_empty();
    let mut rows = Vec::new();
    for item in rubric.items() {
        rows.extend(item.indicators.iter().map(|indicator| indicator_row(rubric, indicator)));
        if is_ready(item) {
            rows.extend(ready(&item.id));
        }
    }
    rows
}

fn indicator_row(rubric: &Rubric, indicator: &Indicator) -> Row {
    let texts = |wording: &Wording| wording.indicators.get(&indicator.id).cloned();
    let words = |words: Vec<&str>| words.join(", ");
    let situations = indicator.situations.iter().map(|situation| situation.word()).collect();
    let mut row = Row::default()
        .with("id", &indicator.id)
        .with("source", words(indicator.sources.iter().map(|source| source.word()).collect()))
        .with("situations", words(situations))
        .flag("not applicable allowed", indicator.na_allowed)
        .flag("counter", indicator.counter)
        .said(rubric, "text", |wording| Some(texts(wording)?.text))
        .said(rubric, "counts", |wording| texts(wording)?.counts)
        .said(rubric, "counts not", |wording| texts(wording)?.counts_not)
        .said(rubric, "borderline", |wording| texts(wording)?.borderline)
        .said(rubric, "ask", |wording| texts(wording)?.ask)
        .said(rubric, "na when", |wording| texts(wording)?.na_when)
        .said(rubric, "suggest 1", |wording| texts(wording)?.suggest.first().cloned())
        .said(rubric, "suggest 2", |wording| texts(wording)?.suggest.get(1).cloned());
    row.level = Some(indicator.id.level());
    row
}

/// Rows with an id alone, for whoever holds the licence to the wording.
fn ready(item: &ItemId) -> Vec<Row> {
    let ids = Level::ALL.iter().flat_map(|level| (1..=READY).map(move |number| (*level, number)));
    ids.map(|(level, number)| Row {
        level: Some(level),
        ..Row::default().with("id", format!("{item}.{level}.{number}"))
    })
    .collect()
}

/// An indicator that is seen; none where the parts give no id.
pub(super) fn indicator(item: &ItemId, level: u8, number: u8) -> Option<Indicator> {
    Some(Indicator {
        id: format!("{item}.{level}.{number}").parse().ok()?,
        na_allowed: false,
        counter: false,
        sources: vec![Source::Observation],
        situations: Vec::new(),
    })
}

/// The first terms of all languages in one row, then the second.
fn terms(rubric: &Rubric) -> Vec<Row> {
    let most = rubric.wording.values().map(|wording| wording.terms.len()).max().unwrap_or(0);
    let row = |place: usize| {
        Row::default()
            .said(rubric, "term", |wording| Some(wording.terms.get(place)?.term.clone()))
            .said(rubric, "means", |wording| Some(wording.terms.get(place)?.means.clone()))
    };
    (0..most).map(row).collect()
}

fn crosswalk(rubric: &Rubric) -> Vec<Row> {
    let mut rows = Vec::new();
    for walk in &rubric.crosswalks {
        let Crosswalk { from, rest, items, indicators } = walk;
        let says_nothing = items.is_empty() && indicators.is_empty();
        if rest.is_some() || says_nothing {
            let change = rest.map(|rest| rest.word()).unwrap_or_default();
            rows.push(
                Row::default().with("from", from).with("kind", "rest").with("change", change),
            );
        }
        rows.extend(items.iter().map(|step| step_row(from, "item", step)));
        rows.extend(indicators.iter().map(|step| step_row(from, "indicator", step)));
    }
    rows
}

fn step_row<Id: ToString>(from: &str, kind: &str, step: &Step<Id>) -> Row {
    Row::default()
        .with("from", from)
        .with("kind", kind)
        .with("old ids", joined(&step.old))
        .with("new ids", joined(&step.new))
        .with("change", step.change.word())
        .with("reason", &step.reason)
}
