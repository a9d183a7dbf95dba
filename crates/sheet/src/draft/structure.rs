//! `rubric.toml` from the cells.

use std::collections::{BTreeMap, BTreeSet};

use rubric::{IndicatorId, ItemId, Level, ProblemKind, SubscaleId};

use super::Draft;
use crate::book::Book;
use crate::form::{KEYS, Key, Kind, Page};
use crate::notes::{Notes, Spot, nearest};
use crate::problem::CellProblemKind;
use crate::table::Table;

const FILE: &str = "rubric.toml";
/// Stand in for an age that is no number, so that the other is not blamed.
const WIDEST_AGES: [i64; 2] = [0, 96];

/// The rows that became something, by id and in order: their wording is written too.
pub(super) struct Rows {
    pub(super) subscales: Vec<(String, u32)>,
    pub(super) domains: Vec<(String, u32)>,
    pub(super) alternatives: Vec<(String, u32)>,
    pub(super) items: Vec<(String, u32)>,
    pub(super) indicators: Vec<(String, u32)>,
}

pub(super) fn write(book: &Book, draft: &mut Draft, notes: &Notes) -> Rows {
    write_head(book, draft, notes);
    write_licence(book, draft, notes);
    let mut rows = Rows {
        subscales: identified::<SubscaleId>(book, Page::Subscales, notes),
        domains: identified::<SubscaleId>(book, Page::Domains, notes),
        alternatives: identified::<SubscaleId>(book, Page::ChooseOne, notes),
        items: identified::<ItemId>(book, Page::Items, notes),
        indicators: identified_indicators(book, notes),
    };
    look_at_rule(book, &mut rows, notes);
    look_for_items(book, &mut rows, notes);
    write_subscales(book, &rows, draft, notes);
    write_groups(book, Page::Domains, &rows.domains, draft, notes);
    write_groups(book, Page::ChooseOne, &rows.alternatives, draft, notes);
    write_items(book, &rows, draft, notes);
    rows
}

fn identified<T: std::str::FromStr>(book: &Book, page: Page, notes: &Notes) -> Vec<(String, u32)> {
    let is_id = |id: &str| id.parse::<T>().is_ok();
    book.table(page).map(|table| table.identified(is_id, notes)).unwrap_or_default()
}

/// A row with an id alone was made ready and not used.
fn identified_indicators(book: &Book, notes: &Notes) -> Vec<(String, u32)> {
    let Some(table) = book.table(Page::Indicators) else { return Vec::new() };
    let mut rows = table.identified(|id| id.parse::<IndicatorId>().is_ok(), notes);
    rows.retain(|(_, row)| table.says_more_than(*row, "id"));
    rows
}

fn write_head(book: &Book, draft: &mut Draft, notes: &Notes) {
    draft.line(FILE, "format = 1");
    for key in KEYS.iter().filter(|key| !key.is_by_language && !key.toml.contains('.')) {
        let Some(row) = book.row_of(key.word) else { continue };
        let spot = book.rubric.spot(row, "value", None);
        let text = book.rubric.text_as(key.kind, row, "value", None, notes);
        match key.toml {
            "ages_months" => {}
            "languages" => draft.list(FILE, "", key.toml, spot, &book.languages),
            "cycles" if text.is_empty() => {}
            "cycles" => {
                let number = number(&text, spot, notes).unwrap_or(1);
                draft.value(FILE, "", key.toml, &number.to_string(), spot, &text);
            }
            _ => draft.text(FILE, "", key.toml, spot, &text),
        }
    }
    write_ages(book, draft, notes);
}

fn write_ages(book: &Book, draft: &mut Draft, notes: &Notes) {
    let keys: Vec<&Key> = KEYS.iter().filter(|key| key.toml == "ages_months").collect();
    let mut ages = Vec::new();
    for (key, instead) in keys.into_iter().zip(WIDEST_AGES) {
        let Some(row) = book.row_of(key.word) else { return };
        let spot = book.rubric.spot(row, "value", None);
        let text = book.rubric.text_as(key.kind, row, "value", None, notes);
        draft.places.add(FILE, "ages_months", spot, &text);
        let found = number(&text, spot, notes);
        ages.push(found.unwrap_or(instead));
    }
    draft.line(FILE, &format!("ages_months = [{}, {}]", ages[0], ages[1]));
}

/// A whole number; none, with a note, where it is none.
fn number(text: &str, spot: Spot, notes: &Notes) -> Option<i64> {
    let number = text.parse().ok();
    if number.is_none() && !notes.blamed().contains(&spot) {
        notes.add(spot, CellProblemKind::NotANumber {});
    }
    number
}

/// Says nothing where everything is allowed: the wording is then its user's own.
fn write_licence(book: &Book, draft: &mut Draft, notes: &Notes) {
    let row = |word| book.row_of(word);
    let text = |word, kind| {
        let text = row(word).map(|row| book.rubric.text_as(kind, row, "value", None, notes));
        text.unwrap_or_default()
    };
    let flag = |word| row(word).and_then(|row| book.rubric.flag(row, "value", None, notes));
    let owner = text("licence owner", Kind::Text);
    let until = text("licence valid until", Kind::Day);
    let (reports, exports) = (flag("wording in reports"), flag("wording in exports"));
    let (reports, exports) = (reports.unwrap_or(true), exports.unwrap_or(true));
    if owner.is_empty() && until.is_empty() && reports && exports {
        return;
    }
    let spot = |word| {
        row(word).map_or(Spot { page: Page::Rubric, cell: None }, |row| {
            book.rubric.spot(row, "value", None)
        })
    };
    draft.line(FILE, "[licence]");
    draft.text(FILE, "licence", "owner", spot("licence owner"), &owner);
    draft.line(FILE, &format!("reports = {reports}\nexports = {exports}"));
    if !until.is_empty() {
        draft.text(FILE, "licence", "until", spot("licence valid until"), &until);
    }
}

fn write_subscales(book: &Book, rows: &Rows, draft: &mut Draft, notes: &Notes) {
    let mut items: BTreeMap<String, Vec<String>> = BTreeMap::new();
    if let Some(table) = book.table(Page::Items) {
        for (id, row) in &rows.items {
            let home = table.text(*row, "sub-scale", None, notes);
            let spot = table.spot(*row, "sub-scale", None);
            if home.is_empty() {
                notes.add(spot, ProblemKind::ItemUnplaced { id: id.clone() });
            } else if !rows.subscales.iter().any(|(known, _)| *known == home) {
                notes.add(spot, ProblemKind::SubscaleUnknown { id: home.clone() });
            }
            items.entry(home).or_default().push(id.clone());
        }
    }
    let Some(table) = book.table(Page::Subscales) else { return };
    for (place, (id, row)) in rows.subscales.iter().enumerate() {
        let (at, spot) = (format!("subscale[{place}]"), table.spot(*row, "id", None));
        draft.line(FILE, "[[subscale]]");
        draft.text(FILE, &at, "id", spot, id);
        let own = items.get(id).cloned().unwrap_or_default();
        draft.list(FILE, &at, "items", spot, &own);
    }
}

/// Domains, and groups of items of which one counts.
fn write_groups(book: &Book, page: Page, rows: &[(String, u32)], draft: &mut Draft, notes: &Notes) {
    let Some(table) = book.table(page) else { return };
    let (area, members) =
        if page == Page::Domains { ("domain", "subscales") } else { ("choose_one", "items") };
    for (place, (id, row)) in rows.iter().enumerate() {
        let at = format!("{area}[{place}]");
        draft.line(FILE, &format!("[[{area}]]"));
        draft.text(FILE, &at, "id", table.spot(*row, "id", None), id);
        if page == Page::Domains {
            let mean = table.text(*row, "mean", None, notes);
            draft.text(FILE, &at, "mean", table.spot(*row, "mean", None), &mean);
        }
        let (list, spot) = (table.list(*row, members, notes), table.spot(*row, members, None));
        draft.list(FILE, &at, members, spot, &list);
        draft.places.add(FILE, &at, spot, &list.join(" "));
    }
}

fn write_items(book: &Book, rows: &Rows, draft: &mut Draft, notes: &Notes) {
    let Some(table) = book.table(Page::Items) else { return };
    let mut own: BTreeMap<&str, Vec<(&str, u32)>> = BTreeMap::new();
    for (id, row) in &rows.indicators {
        let item = id.split('.').next().unwrap_or_default();
        own.entry(item).or_default().push((id, *row));
    }
    let is_rated = is_rated(book, notes);
    for (place, (id, row)) in rows.items.iter().enumerate() {
        let (at, spot) = (format!("item[{place}]"), table.spot(*row, "id", None));
        draft.line(FILE, "[[item]]");
        draft.text(FILE, &at, "id", spot, id);
        draft.places.add(FILE, &at, table.spot(*row, "sub-scale", None), "");
        write_flags(table, *row, &at, ITEM_FLAGS, draft, notes);
        if is_rated {
            write_flags(table, *row, &at, RATED_FLAGS, draft, notes);
        }
        draft.places.add(FILE, &format!("{at}.indicator"), spot, "");
        let indicators = own.remove(id.as_str()).unwrap_or_default();
        if indicators.is_empty() && !is_rated {
            draft.line(FILE, "indicator = []");
        }
        write_indicators(book, &at, &indicators, draft, notes);
    }
}

const ITEM_FLAGS: &[(&str, &str)] =
    &[("not applicable allowed", "na_allowed"), ("optional", "optional")];
const RATED_FLAGS: &[(&str, &str)] = &[("reverse", "reverse")];
const INDICATOR_FLAGS: &[(&str, &str)] =
    &[("not applicable allowed", "na_allowed"), ("counter", "counter")];

fn write_flags(
    table: &Table,
    row: u32,
    at: &str,
    flags: &[(&str, &str)],
    draft: &mut Draft,
    notes: &Notes,
) {
    for (word, key) in flags {
        let spot = table.spot(row, word, None);
        draft.places.add(FILE, &format!("{at}.{key}"), spot, "");
        if table.flag(row, word, None, notes) == Some(true) {
            draft.line(FILE, &format!("{key} = true"));
        }
    }
}

fn write_indicators(
    book: &Book,
    item: &str,
    rows: &[(&str, u32)],
    draft: &mut Draft,
    notes: &Notes,
) {
    let Some(table) = book.table(Page::Indicators) else { return };
    for (place, (id, row)) in rows.iter().enumerate() {
        let (at, spot) = (format!("{item}.indicator[{place}]"), table.spot(*row, "id", None));
        draft.line(FILE, "[[item.indicator]]");
        draft.text(FILE, &at, "id", spot, id);
        let level = id.parse().map(|id: IndicatorId| id.level()).unwrap_or(Level::One);
        let na = table.spot(*row, "not applicable allowed", None);
        draft.places.add(FILE, &format!("{item}.indicator#{level}"), na, "");
        let mut sources = table.list(*row, "source", notes);
        if sources.is_empty() {
            sources.push("observation".to_owned());
        }
        draft.list(FILE, &at, "source", table.spot(*row, "source", None), &sources);
        let situations = table.list(*row, "situations", notes);
        draft.list(FILE, &at, "situations", table.spot(*row, "situations", None), &situations);
        write_flags(table, *row, &at, INDICATOR_FLAGS, draft, notes);
    }
}

fn is_rated(book: &Book, notes: &Notes) -> bool {
    book.word_of("item rule", notes) == "direct-rating"
}

/// Ratings have no indicators, and only ratings are reversed.
fn look_at_rule(book: &Book, rows: &mut Rows, notes: &Notes) {
    let is_rated = is_rated(book, notes);
    let wrong = || CellProblemKind::NotWithRule { rule: book.word_of("item rule", notes) };
    if let (true, Some(table)) = (is_rated, book.table(Page::Indicators)) {
        if let Some((_, row)) = rows.indicators.first() {
            notes.add(table.spot(*row, "id", None), wrong());
        }
        rows.indicators.clear();
    }
    if let (false, Some(table)) = (is_rated, book.table(Page::Items)) {
        for (_, row) in &rows.items {
            if table.flag(*row, "reverse", None, notes) == Some(true) {
                notes.add(table.spot(*row, "reverse", None), wrong());
            }
        }
    }
}

/// Takes out the indicators whose item is not there. Says nothing of them where an id of an item is
/// wrong: what hangs on it will be right with it.
fn look_for_items(book: &Book, rows: &mut Rows, notes: &Notes) {
    let (Some(table), Some(items)) = (book.table(Page::Indicators), book.table(Page::Items)) else {
        return;
    };
    let blamed = notes.blamed();
    let is_wrong = |row: &u32| blamed.contains(&items.spot(*row, "id", None));
    let is_item_wrong = items.rows.iter().any(is_wrong);
    let known: BTreeSet<&str> = rows.items.iter().map(|(id, _)| id.as_str()).collect();
    rows.indicators.retain(|(id, row)| {
        let item = id.split('.').next().unwrap_or_default();
        if !known.contains(item) && !is_item_wrong {
            let nearest = nearest(item, known.iter().copied());
            let item = item.to_owned();
            let kind = CellProblemKind::IndicatorWithoutItem { item, nearest };
            notes.add(table.spot(*row, "id", None), kind);
        }
        known.contains(item)
    });
}
