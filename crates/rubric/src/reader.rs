//! Reads a TOML document piece by piece and notes every problem instead of stopping at the first.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::answer::closest;
use crate::problem::{Place, Problem, ProblemKind};

/// The most characters one text may have.
const LONGEST_TEXT: usize = 2_000;

/// Collects what is wrong in one file.
pub(crate) struct Notes<'s> {
    file: &'s str,
    source: &'s str,
    problems: RefCell<Vec<Problem>>,
    /// Where the tables of lists stand, by path: for what is found when they are all read.
    places: RefCell<BTreeMap<String, usize>>,
}

impl<'s> Notes<'s> {
    pub(crate) const fn new(file: &'s str, source: &'s str) -> Self {
        Self {
            file,
            source,
            problems: RefCell::new(Vec::new()),
            places: RefCell::new(BTreeMap::new()),
        }
    }

    pub(crate) fn add(&self, kind: ProblemKind, span: Range<usize>, at: &str) {
        let known = || {
            let places = self.places.borrow();
            let whole = at.rsplit_once('.').map_or(at, |(whole, _)| whole);
            places.get(at).or_else(|| places.get(whole)).copied()
        };
        let start = if span == (0..0) { known().unwrap_or(0) } else { span.start };
        let (line, column) = line_and_column(self.source, start);
        let place = Place { file: self.file.to_owned(), line, column, at: at.to_owned() };
        self.problems.borrow_mut().push(Problem { place, kind });
    }

    fn remember(&self, at: &str, span: &Range<usize>) {
        self.places.borrow_mut().insert(at.to_owned(), span.start);
    }

    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }
}

/// The line and column of a byte, both counted from 1.
fn line_and_column(source: &str, byte: usize) -> (u32, u32) {
    let before = source.get(..byte).unwrap_or(source);
    let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}

/// The whole document; none where it is not TOML, with every place where it is not.
pub(crate) fn document<'s>(source: &'s str, notes: &Notes<'_>) -> Option<Spanned<DeTable<'s>>> {
    let (document, errors) = DeTable::parse_recoverable(source);
    for error in &errors {
        let kind = ProblemKind::Syntax { detail: error.message().to_owned() };
        notes.add(kind, error.span().unwrap_or(0..0), "");
    }
    errors.is_empty().then_some(document)
}

/// A value with its place.
#[derive(Copy, Clone)]
pub(crate) struct Found<'d, T> {
    pub value: T,
    pub span: (usize, usize),
    phantom: std::marker::PhantomData<&'d ()>,
}

impl<T> Found<'_, T> {
    pub(crate) const fn of(value: T, span: Range<usize>) -> Self {
        Self { value, span: (span.start, span.end), phantom: std::marker::PhantomData }
    }

    pub(crate) const fn range(&self) -> Range<usize> {
        self.span.0..self.span.1
    }
}

/// One table being read. What is not asked for by the end is reported as unknown.
pub(crate) struct Fields<'d> {
    notes: &'d Notes<'d>,
    table: &'d DeTable<'d>,
    span: Range<usize>,
    at: String,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'d> Fields<'d> {
    pub(crate) fn new(
        notes: &'d Notes<'d>,
        table: &'d DeTable<'d>,
        span: Range<usize>,
        at: String,
    ) -> Self {
        Self { notes, table, span, at, asked: RefCell::default() }
    }

    pub(crate) fn at(&self) -> &str {
        &self.at
    }

    pub(crate) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    pub(crate) fn path(&self, key: &str) -> String {
        if self.at.is_empty() { key.to_owned() } else { format!("{}.{key}", self.at) }
    }

    pub(crate) fn problem(&self, kind: ProblemKind, span: Range<usize>, key: &str) {
        self.notes.add(kind, span, &self.path(key));
    }

    pub(crate) fn problem_here(&self, kind: ProblemKind, span: Range<usize>) {
        self.notes.add(kind, span, &self.at);
    }

    fn get(&self, key: &'static str) -> Option<&'d Spanned<DeValue<'d>>> {
        self.asked.borrow_mut().insert(key);
        self.table.iter().find(|(name, _)| name.get_ref().as_ref() == key).map(|(_, value)| value)
    }

    /// Whether the key stands there. Asking does not count as reading it.
    pub(crate) fn has(&self, key: &'static str) -> bool {
        self.table.iter().any(|(name, _)| name.get_ref().as_ref() == key)
    }

    fn wrong(&self, key: &str, span: Range<usize>, expected: &str) {
        self.problem(ProblemKind::WrongType { expected: expected.into() }, span, key);
    }

    pub(crate) fn missing(&self, key: &str) {
        self.problem(ProblemKind::KeyMissing { key: key.into() }, self.span(), key);
    }

    /// A text that may be absent.
    pub(crate) fn optional_text(&self, key: &'static str) -> Option<Found<'d, String>> {
        let value = self.get(key)?;
        let Some(text) = value.get_ref().as_str() else {
            self.wrong(key, value.span(), "text");
            return None;
        };
        self.look_at(key, text, value.span());
        Some(Found::of(text.to_owned(), value.span()))
    }

    fn look_at(&self, key: &str, text: &str, span: Range<usize>) {
        if text.chars().count() > LONGEST_TEXT {
            let limit = LONGEST_TEXT.to_string();
            self.problem(ProblemKind::TextTooLong { limit }, span.clone(), key);
        }
        if let Some(hidden) = text.chars().find(|c| is_invisible(*c)) {
            let character = format!("U+{:04X}", u32::from(hidden));
            self.problem(ProblemKind::TextInvisible { character }, span, key);
        }
    }

    /// A text that must be there and say something.
    pub(crate) fn text(&self, key: &'static str) -> Option<Found<'d, String>> {
        let is_there = self.get(key).is_some();
        let found = self.optional_text(key);
        match &found {
            None if !is_there => self.missing(key),
            Some(text) if text.value.trim().is_empty() => {
                let kind = ProblemKind::TextMissing { key: key.into(), id: self.at.clone() };
                self.problem(kind, text.range(), key);
            }
            _ => {}
        }
        found
    }

    /// Truth that is false where it is not said.
    pub(crate) fn flag(&self, key: &'static str) -> bool {
        let Some(value) = self.get(key) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.wrong(key, value.span(), "truth");
            false
        })
    }

    /// A whole number that must be there.
    pub(crate) fn number(&self, key: &'static str) -> Option<Found<'d, i64>> {
        let Some(value) = self.get(key) else {
            self.missing(key);
            return None;
        };
        let number = as_number(value.get_ref());
        if number.is_none() {
            self.wrong(key, value.span(), "number");
        }
        number.map(|number| Found::of(number, value.span()))
    }

    /// A list that must be there.
    fn list(&self, key: &'static str) -> Option<Found<'d, &'d [Spanned<DeValue<'d>>]>> {
        let Some(value) = self.get(key) else {
            self.missing(key);
            return None;
        };
        match value.get_ref() {
            DeValue::Array(list) => Some(Found::of(list, value.span())),
            _ => {
                self.wrong(key, value.span(), "list");
                None
            }
        }
    }

    /// A list of whole numbers.
    pub(crate) fn numbers(&self, key: &'static str) -> Option<Found<'d, Vec<i64>>> {
        let list = self.list(key)?;
        let numbers: Option<Vec<i64>> =
            list.value.iter().map(|entry| as_number(entry.get_ref())).collect();
        if numbers.is_none() {
            self.wrong(key, list.range(), "number");
        }
        numbers.map(|numbers| Found::of(numbers, list.range()))
    }

    /// A list of texts, each with its place.
    pub(crate) fn texts(&self, key: &'static str) -> Option<Found<'d, Vec<Found<'d, String>>>> {
        let list = self.list(key)?;
        let mut texts = Vec::new();
        for entry in list.value {
            match entry.get_ref().as_str() {
                Some(text) => {
                    self.look_at(key, text, entry.span());
                    texts.push(Found::of(text.to_owned(), entry.span()));
                }
                None => self.wrong(key, entry.span(), "text"),
            }
        }
        Some(Found::of(texts, list.range()))
    }

    /// A list of tables, each read by `read`.
    pub(crate) fn tables<T>(
        &self,
        key: &'static str,
        is_needed: bool,
        read: impl Fn(&Fields<'d>) -> Option<T>,
    ) -> Vec<T> {
        if !is_needed && self.get(key).is_none() {
            return Vec::new();
        }
        let Some(list) = self.list(key) else { return Vec::new() };
        let mut tables = Vec::new();
        for (place, entry) in list.value.iter().enumerate() {
            let at = format!("{}[{place}]", self.path(key));
            self.notes.remember(&at, &entry.span());
            if let DeValue::Table(table) = entry.get_ref() {
                let fields = Fields::new(self.notes, table, entry.span(), at);
                tables.extend(read(&fields));
                fields.finish();
            } else {
                self.wrong(key, entry.span(), "table");
            }
        }
        tables
    }

    /// A table whose keys are ids; nothing where it is not there.
    pub(crate) fn keyed_if_there(&self, key: &'static str) -> Vec<(Found<'d, String>, Fields<'d>)> {
        if self.get(key).is_some() { self.keyed(key) } else { Vec::new() }
    }

    /// A table whose keys are ids.
    pub(crate) fn keyed(&self, key: &'static str) -> Vec<(Found<'d, String>, Fields<'d>)> {
        let Some(value) = self.get(key) else {
            self.missing(key);
            return Vec::new();
        };
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong(key, value.span(), "table");
            return Vec::new();
        };
        let mut entries = Vec::new();
        for (name, entry) in table.iter() {
            let at = format!("{}.{}", self.path(key), name.get_ref());
            match entry.get_ref() {
                DeValue::Table(inner) => {
                    let id = Found::of(name.get_ref().to_string(), name.span());
                    entries.push((id, Fields::new(self.notes, inner, name.span(), at)));
                }
                _ => self.notes.add(
                    ProblemKind::WrongType { expected: "table".into() },
                    entry.span(),
                    &at,
                ),
            }
        }
        entries
    }

    /// A table that must be there.
    pub(crate) fn table(&self, key: &'static str) -> Option<Fields<'d>> {
        let Some(value) = self.get(key) else {
            self.missing(key);
            return None;
        };
        match value.get_ref() {
            DeValue::Table(table) => {
                Some(Fields::new(self.notes, table, value.span(), self.path(key)))
            }
            _ => {
                self.wrong(key, value.span(), "table");
                None
            }
        }
    }

    /// Reports every key that nobody asked for.
    pub(crate) fn finish(&self) {
        let asked = self.asked.borrow();
        for (name, _) in self.table.iter() {
            let key = name.get_ref().to_string();
            if !asked.contains(key.as_str()) {
                let all = asked.iter().map(ToString::to_string);
                let allowed = closest(&key, all)
                    .unwrap_or_else(|| asked.iter().copied().collect::<Vec<_>>().join(", "));
                let kind = ProblemKind::KeyUnknown { key: key.clone(), allowed };
                self.problem(kind, name.span(), &key);
            }
        }
    }
}

fn as_number(value: &DeValue<'_>) -> Option<i64> {
    let DeValue::Integer(integer) = value else { return None };
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// Characters that change a text without being seen: controls, direction marks, zero widths.
fn is_invisible(c: char) -> bool {
    let is_control = c.is_control() && c != '\n';
    let is_mark = matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFFD}' | '\u{E0000}'..='\u{E007F}');
    is_control || is_mark
}
