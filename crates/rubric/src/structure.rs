//! `rubric.toml`: ids, levels, rules. No wording.

mod groups;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::id::{IndicatorId, ItemId, Level, SubscaleId, is_word};
use crate::model::{
    Aggregation, Alternatives, Domain, DomainMean, Indicator, Item, ItemRule, Licence, Rubric,
    Situation, Source, Status, Subscale,
};
use crate::problem::ProblemKind;
use crate::reader::{Fields, Found, Notes, document};

/// The format this program reads and writes.
const FORMAT: i64 = 1;
/// The oldest age a scale for kindergartens can name, in months.
const OLDEST_MONTHS: i64 = 96;
/// The most times an item can be rated in one visit.
const MOST_CYCLES: i64 = 100;
/// The most items and the most indicators of an item. More is no scale that anybody fills in.
const MOST_ENTRIES: usize = 200;

struct SubscaleEntry {
    id: SubscaleId,
    items: Vec<(ItemId, Range<usize>)>,
    at: String,
}

struct ItemEntry {
    item: Item,
    span: Range<usize>,
    at: String,
}

/// Reads the structure; none where it is not TOML. What could not be read has a problem noted and a
/// stand-in, so that the rest can be checked in the same go.
pub(crate) fn read(source: &str, notes: &Notes<'_>) -> Option<Rubric> {
    let document = document(source, notes)?;
    let fields = Fields::new(notes, document.get_ref(), 0..0, String::new());
    let mut rubric = read_head(&fields);
    let subscales = fields.tables("subscale", true, read_subscale);
    let items = fields.tables("item", true, |inner| read_item(inner, &rubric));
    rubric.domains = fields.tables("domain", false, read_domain);
    rubric.alternatives = fields.tables("choose_one", false, read_alternatives);
    fields.finish();
    check_unique(&subscales, &items, notes);
    rubric.subscales = place(&subscales, items, notes);
    groups::check(&rubric, notes);
    Some(rubric)
}

fn read_head(fields: &Fields<'_>) -> Rubric {
    if let Some(format) = fields.number("format")
        && format.value != FORMAT
    {
        let kind = ProblemKind::FormatUnknown { format: format.value.to_string() };
        fields.problem(kind, format.range(), "format");
    }
    let word = |key: &'static str| {
        let text = fields.text(key)?;
        if !is_word(&text.value) {
            fields.problem(ProblemKind::IdInvalid { id: text.value.clone() }, text.range(), key);
        }
        Some(text.value)
    };
    let (id, scale, edition) = (word("id"), word("scale"), word("edition"));
    let version = read_version(fields);
    let status = closed(fields, "status", Status::from_word, Status::ALL, Status::word);
    let item_rule = closed(fields, "item_rule", ItemRule::from_word, ItemRule::ALL, ItemRule::word);
    let aggregation =
        closed(fields, "aggregation", Aggregation::from_word, Aggregation::ALL, Aggregation::word);
    let ages_months = read_ages(fields);
    let languages = read_languages(fields);
    let cycles = read_cycles(fields, item_rule);
    let licence = fields.has("licence").then(|| read_licence(fields)).flatten();
    // What could not be read is reported; the rest of the package is checked all the same.
    Rubric {
        id: id.unwrap_or_default(),
        version: version.unwrap_or_default(),
        scale: scale.unwrap_or_default(),
        edition: edition.unwrap_or_default(),
        status: status.unwrap_or(Status::Working),
        ages_months,
        item_rule: item_rule.unwrap_or(ItemRule::StopScore),
        aggregation: aggregation.unwrap_or(Aggregation::ItemMean),
        cycles,
        licence: licence.unwrap_or_default(),
        subscales: Vec::new(),
        domains: Vec::new(),
        alternatives: Vec::new(),
        crosswalks: Vec::new(),
        languages,
        wording: std::collections::BTreeMap::new(),
        hash: String::new(),
    }
}

/// Whether a text is a version of three numbers without leading zeros.
pub(crate) fn is_version(text: &str) -> bool {
    let is_number = |part: &str| {
        (1..=5).contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_digit())
            && (part == "0" || !part.starts_with('0'))
    };
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.into_iter().all(is_number)
}

fn read_version(fields: &Fields<'_>) -> Option<String> {
    let version = fields.text("version")?;
    if !is_version(&version.value) {
        let kind = ProblemKind::VersionInvalid { version: version.value.clone() };
        fields.problem(kind, version.range(), "version");
    }
    Some(version.value)
}

fn read_ages(fields: &Fields<'_>) -> (u16, u16) {
    let Some(ages) = fields.numbers("ages_months") else { return (0, 1) };
    let pair = match ages.value.as_slice() {
        [from, to] if 0 <= *from && from < to && *to <= OLDEST_MONTHS => {
            u16::try_from(*from).ok().zip(u16::try_from(*to).ok())
        }
        _ => None,
    };
    if pair.is_none() {
        let allowed = format!("[0–{OLDEST_MONTHS}, 0–{OLDEST_MONTHS}]");
        fields.problem(ProblemKind::OutOfRange { allowed }, ages.range(), "ages_months");
    }
    pair.unwrap_or((0, 1))
}

/// How many times an item is rated; once where nothing is said.
fn read_cycles(fields: &Fields<'_>, rule: Option<ItemRule>) -> u16 {
    if !fields.has("cycles") {
        return 1;
    }
    let Some(cycles) = fields.number("cycles") else { return 1 };
    let most = if rule == Some(ItemRule::DirectRating) { MOST_CYCLES } else { 1 };
    if !(1..=most).contains(&cycles.value) {
        let allowed = if most == 1 { "1".to_owned() } else { format!("1–{most}") };
        fields.problem(ProblemKind::OutOfRange { allowed }, cycles.range(), "cycles");
    }
    u16::try_from(cycles.value.clamp(1, most)).unwrap_or(1)
}

fn read_licence(fields: &Fields<'_>) -> Option<Licence> {
    let inner = fields.table("licence")?;
    let owner = inner.text("owner").map(|text| text.value).unwrap_or_default();
    let until = inner.optional_text("until");
    if let Some(day) = &until
        && !is_day(&day.value)
    {
        let kind = ProblemKind::DateInvalid { date: day.value.clone() };
        inner.problem(kind, day.range(), "until");
    }
    let licence = Licence {
        owner,
        reports: !inner.has("reports") || inner.flag("reports"),
        exports: !inner.has("exports") || inner.flag("exports"),
        until: until.map(|day| day.value),
    };
    inner.finish();
    Some(licence)
}

/// Whether a text is a day of the calendar, `2027-12-31`.
fn is_day(text: &str) -> bool {
    let shape = |(place, byte): (usize, u8)| match place {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    if text.len() != 10 || !text.bytes().enumerate().all(shape) {
        return false;
    }
    let number = |range: Range<usize>| text[range].parse::<u32>().unwrap_or(0);
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(is_leap),
        _ => 0,
    };
    (1..=days).contains(&day) && year >= 1900
}

fn read_domain(fields: &Fields<'_>) -> Option<Domain> {
    let id = id::<SubscaleId>(fields, "id");
    let mean = closed(fields, "mean", DomainMean::from_word, DomainMean::ALL, DomainMean::word);
    let subscales = id_list(fields, "subscales");
    Some(Domain { id: id?.value, mean: mean?, subscales })
}

fn read_alternatives(fields: &Fields<'_>) -> Option<Alternatives> {
    let id = id::<SubscaleId>(fields, "id");
    let items = id_list(fields, "items");
    Some(Alternatives { id: id?.value, items })
}

fn id_list<T: std::str::FromStr>(fields: &Fields<'_>, key: &'static str) -> Vec<T> {
    let Some(names) = fields.texts(key) else { return Vec::new() };
    if names.value.is_empty() {
        fields.problem(ProblemKind::ListEmpty {}, names.range(), key);
    }
    let mut ids = Vec::new();
    for name in &names.value {
        match name.value.parse() {
            Ok(id) => ids.push(id),
            Err(_) => {
                let kind = ProblemKind::IdInvalid { id: name.value.clone() };
                fields.problem(kind, name.range(), key);
            }
        }
    }
    ids
}

fn read_languages(fields: &Fields<'_>) -> Vec<String> {
    let Some(languages) = fields.texts("languages") else { return Vec::new() };
    if languages.value.is_empty() {
        fields.problem(ProblemKind::ListEmpty {}, languages.range(), "languages");
    }
    let mut seen = BTreeSet::new();
    for language in &languages.value {
        if !seen.insert(language.value.clone()) {
            let kind = ProblemKind::Duplicate { id: language.value.clone() };
            fields.problem(kind, language.range(), "languages");
        }
    }
    languages.value.into_iter().map(|language| language.value).collect()
}

/// A word from a closed list.
pub(crate) fn closed<T: Copy>(
    fields: &Fields<'_>,
    key: &'static str,
    from_word: impl Fn(&str) -> Option<T>,
    all: &[T],
    word: impl Fn(T) -> &'static str,
) -> Option<T> {
    let text = fields.text(key)?;
    let found = from_word(&text.value);
    if found.is_none() {
        let allowed = all.iter().map(|known| word(*known)).collect::<Vec<_>>().join(", ");
        let kind = ProblemKind::WordUnknown { word: text.value.clone(), allowed };
        fields.problem(kind, text.range(), key);
    }
    found
}

/// A list of words from a closed list; unknown ones are reported and left out.
fn closed_list<T: Copy + PartialEq>(
    fields: &Fields<'_>,
    key: &'static str,
    from_word: impl Fn(&str) -> Option<T>,
    all: &[T],
    word: impl Fn(T) -> &'static str,
) -> Option<Found<'static, Vec<T>>> {
    let texts = fields.texts(key)?;
    let mut list = Vec::new();
    for text in &texts.value {
        match from_word(&text.value) {
            Some(known) if list.contains(&known) => {
                let kind = ProblemKind::Duplicate { id: text.value.clone() };
                fields.problem(kind, text.range(), key);
            }
            Some(known) => list.push(known),
            None => {
                let allowed = all.iter().map(|known| word(*known)).collect::<Vec<_>>().join(", ");
                let kind = ProblemKind::WordUnknown { word: text.value.clone(), allowed };
                fields.problem(kind, text.range(), key);
            }
        }
    }
    Some(Found::of(list, texts.range()))
}

/// An id of any kind, reported where it is none.
fn id<T: std::str::FromStr>(fields: &Fields<'_>, key: &'static str) -> Option<Found<'static, T>> {
    let text = fields.text(key)?;
    match text.value.parse() {
        Ok(id) => Some(Found::of(id, text.range())),
        Err(_) => {
            fields.problem(ProblemKind::IdInvalid { id: text.value.clone() }, text.range(), key);
            None
        }
    }
}

fn read_subscale(fields: &Fields<'_>) -> Option<SubscaleEntry> {
    let id = id::<SubscaleId>(fields, "id");
    let mut items = Vec::new();
    if let Some(names) = fields.texts("items") {
        if names.value.is_empty() {
            fields.problem(ProblemKind::ListEmpty {}, names.range(), "items");
        }
        for name in &names.value {
            match name.value.parse() {
                Ok(id) => items.push((id, name.range())),
                Err(_) => {
                    let kind = ProblemKind::IdInvalid { id: name.value.clone() };
                    fields.problem(kind, name.range(), "items");
                }
            }
        }
    }
    Some(SubscaleEntry { id: id?.value, items, at: fields.at().to_owned() })
}

fn read_item(fields: &Fields<'_>, head: &Rubric) -> Option<ItemEntry> {
    let id = id::<ItemId>(fields, "id");
    let (na_allowed, optional) = (fields.flag("na_allowed"), fields.flag("optional"));
    let is_rated = head.item_rule == ItemRule::DirectRating;
    let reverse = is_rated && fields.flag("reverse");
    let owner = id.as_ref().map(|id| id.value.clone());
    let mut indicators = Vec::new();
    if !is_rated {
        let is_needed = head.status != Status::Frame;
        indicators =
            fields.tables("indicator", is_needed, |inner| read_indicator(inner, owner.as_ref()));
        indicators.sort_by_key(|indicator: &Indicator| indicator.id.level());
    }
    let item = Item { id: id?.value, na_allowed, optional, reverse, indicators };
    if item.indicators.len() > MOST_ENTRIES {
        let limit = MOST_ENTRIES.to_string();
        fields.problem(ProblemKind::TooMany { limit }, fields.span(), "indicator");
    }
    let is_frame = head.status == Status::Frame && item.indicators.is_empty();
    if !is_rated && !is_frame {
        check_levels(fields, &item);
    }
    Some(ItemEntry { item, span: fields.span(), at: fields.at().to_owned() })
}

fn read_indicator(fields: &Fields<'_>, owner: Option<&ItemId>) -> Option<Indicator> {
    let id = id::<IndicatorId>(fields, "id");
    if let (Some(id), Some(owner)) = (&id, owner)
        && id.value.item() != owner
    {
        let kind =
            ProblemKind::IndicatorElsewhere { id: id.value.to_string(), item: owner.to_string() };
        fields.problem(kind, id.range(), "id");
    }
    let sources = closed_list(fields, "source", Source::from_word, Source::ALL, Source::word);
    if let Some(list) = &sources
        && list.value.is_empty()
    {
        fields.problem(ProblemKind::ListEmpty {}, list.range(), "source");
    }
    let situations =
        closed_list(fields, "situations", Situation::from_word, Situation::ALL, Situation::word);
    let (na_allowed, counter) = (fields.flag("na_allowed"), fields.flag("counter"));
    Some(Indicator {
        id: id?.value,
        na_allowed,
        counter,
        sources: sources.map_or_else(Vec::new, |list| list.value),
        situations: situations.map_or_else(Vec::new, |list| list.value),
    })
}

/// A level must have something that always applies, unless the item itself may not.
fn check_levels(fields: &Fields<'_>, item: &Item) {
    for level in Level::ALL {
        let (name, at_level) = (item.id.to_string(), level.to_string());
        if item.at(level).next().is_none() {
            let kind = ProblemKind::LevelMissing { item: name, level: at_level };
            fields.problem(kind, fields.span(), "indicator");
        } else if !item.na_allowed && item.at(level).all(|indicator| indicator.na_allowed) {
            let kind = ProblemKind::LevelOnlyNa { item: name, level: at_level };
            fields.problem(kind, fields.span(), "indicator");
        }
    }
}

fn check_unique(subscales: &[SubscaleEntry], items: &[ItemEntry], notes: &Notes<'_>) {
    let mut seen = BTreeSet::new();
    for subscale in subscales {
        if !seen.insert(subscale.id.as_str()) {
            let kind = ProblemKind::Duplicate { id: subscale.id.to_string() };
            notes.add(kind, 0..0, &subscale.at);
        }
    }
    if items.len() > MOST_ENTRIES {
        let limit = MOST_ENTRIES.to_string();
        notes.add(ProblemKind::TooMany { limit }, 0..0, "item");
    }
    let mut seen_items = BTreeSet::new();
    for entry in items {
        if !seen_items.insert(&entry.item.id) {
            let kind = ProblemKind::Duplicate { id: entry.item.id.to_string() };
            notes.add(kind, entry.span.clone(), &entry.at);
        }
        let mut indicators = BTreeSet::new();
        for indicator in &entry.item.indicators {
            if !indicators.insert(&indicator.id) {
                let kind = ProblemKind::Duplicate { id: indicator.id.to_string() };
                notes.add(kind, entry.span.clone(), &format!("{}.indicator", entry.at));
            }
        }
    }
}

/// Puts the items where the sub-scales name them.
fn place(subscales: &[SubscaleEntry], items: Vec<ItemEntry>, notes: &Notes<'_>) -> Vec<Subscale> {
    let mut left: Vec<ItemEntry> = items;
    let known: BTreeSet<ItemId> = left.iter().map(|entry| entry.item.id.clone()).collect();
    let mut placed = Vec::new();
    for subscale in subscales {
        let mut own = Vec::new();
        for (id, span) in &subscale.items {
            if let Some(place) = left.iter().position(|entry| entry.item.id == *id) {
                own.push(left.remove(place).item);
            } else {
                let id = id.to_string();
                let is_known = known.iter().any(|other| other.as_str() == id);
                let kind = if is_known {
                    ProblemKind::Duplicate { id }
                } else {
                    ProblemKind::ItemUnknown { id }
                };
                notes.add(kind, span.clone(), &format!("{}.items", subscale.at));
            }
        }
        placed.push(Subscale { id: subscale.id.clone(), items: own });
    }
    for entry in left {
        let kind = ProblemKind::ItemUnplaced { id: entry.item.id.to_string() };
        notes.add(kind, entry.span, &entry.at);
    }
    placed
}
