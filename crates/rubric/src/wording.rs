use std::collections::BTreeMap;

use crate::id::{IndicatorId, ItemId, Level, SubscaleId};
use crate::problem::ProblemKind;
use crate::reader::{Fields, Found, Notes, document};

/// The most suggestions of one indicator.
const MOST_SUGGESTIONS: usize = 2;

/// The wording of a rubric in one language.
///
/// - Missing data: only the template language is complete; elsewhere an entry may be absent, and
///   people then read the template.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The language tag.
    pub language: String,
    /// The name people call the rubric by.
    pub name: String,
    /// What the rubric is, in two or three sentences.
    pub about: String,
    /// What must stand wherever results of the rubric are shown.
    pub notice: String,
    /// The words at 1, 3, 5 and 7.
    pub anchors: [String; 4],
    /// Words with a fixed meaning throughout the rubric.
    pub terms: Vec<Term>,
    /// Titles of the sub-scales.
    pub subscales: BTreeMap<SubscaleId, String>,
    /// Titles of the domains.
    pub domains: BTreeMap<SubscaleId, String>,
    /// Titles of the groups of items of which one counts.
    pub alternatives: BTreeMap<SubscaleId, String>,
    /// Texts of the items.
    pub items: BTreeMap<ItemId, ItemText>,
    /// Texts of the indicators.
    pub indicators: BTreeMap<IndicatorId, IndicatorText>,
}

/// A word with a fixed meaning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// The word.
    pub term: String,
    /// What it means here.
    pub means: String,
}

/// The texts of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemText {
    /// The number people see. Wording, never an identity.
    pub number: String,
    /// The title.
    pub title: String,
    /// A title for narrow places.
    pub short: String,
    /// What the item is about.
    pub about: String,
    /// The part of the Framework Plan it touches; empty where nothing is said of it.
    pub framework_plan: String,
    /// When the whole item is not applicable.
    pub na_when: Option<String>,
}

/// The texts of one indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IndicatorText {
    /// The indicator itself.
    pub text: String,
    /// What counts.
    pub counts: Option<String>,
    /// What does not count.
    pub counts_not: Option<String>,
    /// Where the border goes.
    pub borderline: Option<String>,
    /// What to ask the staff.
    pub ask: Option<String>,
    /// When it is not applicable.
    pub na_when: Option<String>,
    /// What a team could do next: one or two suggestions.
    pub suggest: Vec<String>,
}

impl ItemText {
    /// Every text by its key, empty where there is none.
    #[must_use]
    pub fn entries(&self) -> Vec<(String, &str)> {
        let na_when = self.na_when.as_deref().unwrap_or_default();
        [
            ("number", self.number.as_str()),
            ("title", &self.title),
            ("short", &self.short),
            ("about", &self.about),
            ("framework_plan", &self.framework_plan),
            ("na_when", na_when),
        ]
        .map(|(key, text)| (key.to_owned(), text))
        .into()
    }
}

impl IndicatorText {
    /// Every text by its key, empty where there is none; two suggestions.
    #[must_use]
    pub fn entries(&self) -> Vec<(String, &str)> {
        let mut entries = vec![("text".to_owned(), self.text.as_str())];
        for (key, text) in [
            ("counts", &self.counts),
            ("counts_not", &self.counts_not),
            ("borderline", &self.borderline),
            ("ask", &self.ask),
            ("na_when", &self.na_when),
        ] {
            entries.push((key.to_owned(), text.as_deref().unwrap_or_default()));
        }
        for place in 0..MOST_SUGGESTIONS {
            let text = self.suggest.get(place).map_or("", String::as_str);
            entries.push((format!("suggest.{}", place + 1), text));
        }
        entries
    }
}

impl Wording {
    /// The anchor word of a level.
    #[must_use]
    pub fn anchor(&self, level: Level) -> &str {
        &self.anchors[level.index()]
    }
}

/// A wording with the places of its entries, for the checks against the structure.
pub(crate) struct ReadWording {
    pub wording: Wording,
    /// Where each entry of `subscale`, `item` and `indicator` stands.
    pub places: BTreeMap<String, std::ops::Range<usize>>,
    /// Where the language is said.
    pub language_place: std::ops::Range<usize>,
}

/// Reads `text.<language>.toml`; none where it is not TOML.
pub(crate) fn read(source: &str, notes: &Notes<'_>) -> Option<ReadWording> {
    let document = document(source, notes)?;
    let fields = Fields::new(notes, document.get_ref(), 0..0, String::new());
    let language = fields.text("language");
    let mut read = ReadWording {
        language_place: language.as_ref().map_or(0..0, Found::range),
        places: BTreeMap::new(),
        wording: Wording {
            language: language.map(|text| text.value).unwrap_or_default(),
            name: required(&fields, "name"),
            about: required(&fields, "about"),
            notice: required(&fields, "notice"),
            anchors: read_anchors(&fields),
            terms: fields.tables("term", false, |inner| {
                Some(Term { term: required(inner, "term"), means: required(inner, "means") })
            }),
            ..Wording::default()
        },
    };
    read_entries(&fields, &mut read);
    fields.finish();
    Some(read)
}

fn required(fields: &Fields<'_>, key: &'static str) -> String {
    fields.text(key).map(|text| text.value).unwrap_or_default()
}

fn optional(fields: &Fields<'_>, key: &'static str) -> Option<String> {
    fields.optional_text(key).map(|text| text.value).filter(|text| !text.trim().is_empty())
}

fn read_anchors(fields: &Fields<'_>) -> [String; 4] {
    let Some(anchors) = fields.table("anchors") else { return Default::default() };
    let words = ["1", "3", "5", "7"].map(|level| required(&anchors, level));
    anchors.finish();
    words
}

fn read_entries(fields: &Fields<'_>, read: &mut ReadWording) {
    for (id, inner) in fields.keyed("subscale") {
        if let Some(key) = entry_id::<SubscaleId>(&id, &inner, &mut read.places) {
            read.wording.subscales.insert(key, required(&inner, "title"));
            inner.finish();
        }
    }
    read_titles(fields, "domain", &mut read.wording.domains, &mut read.places);
    read_titles(fields, "choose_one", &mut read.wording.alternatives, &mut read.places);
    for (id, inner) in fields.keyed("item") {
        if let Some(key) = entry_id::<ItemId>(&id, &inner, &mut read.places) {
            let text = ItemText {
                number: required(&inner, "number"),
                title: required(&inner, "title"),
                short: required(&inner, "short"),
                about: required(&inner, "about"),
                framework_plan: optional(&inner, "framework_plan").unwrap_or_default(),
                na_when: optional(&inner, "na_when"),
            };
            read.wording.items.insert(key, text);
            inner.finish();
        }
    }
    for (id, inner) in fields.keyed_if_there("indicator") {
        if let Some(key) = entry_id::<IndicatorId>(&id, &inner, &mut read.places) {
            let text = IndicatorText {
                text: required(&inner, "text"),
                counts: optional(&inner, "counts"),
                counts_not: optional(&inner, "counts_not"),
                borderline: optional(&inner, "borderline"),
                ask: optional(&inner, "ask"),
                na_when: optional(&inner, "na_when"),
                suggest: read_suggestions(&inner),
            };
            read.wording.indicators.insert(key, text);
            inner.finish();
        }
    }
}

fn read_titles(
    fields: &Fields<'_>,
    area: &'static str,
    titles: &mut BTreeMap<SubscaleId, String>,
    places: &mut BTreeMap<String, std::ops::Range<usize>>,
) {
    for (id, inner) in fields.keyed_if_there(area) {
        if let Some(key) = entry_id::<SubscaleId>(&id, &inner, places) {
            titles.insert(key, required(&inner, "title"));
            inner.finish();
        }
    }
}

/// One or two suggestions, or none.
fn read_suggestions(fields: &Fields<'_>) -> Vec<String> {
    if !fields.has("suggest") {
        return Vec::new();
    }
    let Some(texts) = fields.texts("suggest") else { return Vec::new() };
    if !(1..=MOST_SUGGESTIONS).contains(&texts.value.len()) {
        let allowed = format!("1–{MOST_SUGGESTIONS}");
        fields.problem(ProblemKind::OutOfRange { allowed }, texts.range(), "suggest");
    }
    for text in texts.value.iter().filter(|text| text.value.trim().is_empty()) {
        let kind = ProblemKind::TextMissing { key: "suggest".into(), id: fields.at().into() };
        fields.problem(kind, text.range(), "suggest");
    }
    texts.value.into_iter().map(|text| text.value).collect()
}

fn entry_id<T: std::str::FromStr>(
    id: &Found<'_, String>,
    fields: &Fields<'_>,
    places: &mut BTreeMap<String, std::ops::Range<usize>>,
) -> Option<T> {
    places.insert(fields.at().to_owned(), id.range());
    let parsed = id.value.parse().ok();
    if parsed.is_none() {
        fields.problem_here(ProblemKind::IdInvalid { id: id.value.clone() }, id.range());
    }
    parsed
}
