use rubric::{Rubric, Wording};
use text::{Key, Lang, Texts, key};

use crate::rubric_words::language_name;

/// One text in every column; none where the language lacks it.
pub(super) type Words = Vec<Option<String>>;

/// A language of the rubric, and the fixed words that stand among its texts.
pub(super) struct Column<'a> {
    /// The tag of the language.
    pub(super) tag: &'a str,
    /// Labels, in the language itself where the program speaks it.
    pub(super) texts: Texts,
    /// What documents call the language, where it is not that of the document.
    pub(super) lang: Option<String>,
    wording: Option<&'a Wording>,
}

impl Column<'_> {
    /// What stands before a text.
    pub(super) fn label(&self, label: Option<Key>) -> String {
        label.map_or_else(String::new, |key| format!("{}: ", self.texts.get(key)))
    }
}

/// The rubric in the languages it is printed in.
pub(super) struct Columns<'a> {
    pub(super) rubric: &'a Rubric,
    /// Everything that belongs to no language of the rubric.
    pub(super) texts: Texts,
    /// One, or two side by side.
    pub(super) list: Vec<Column<'a>>,
}

impl<'a> Columns<'a> {
    pub(super) fn new(
        rubric: &'a Rubric,
        language: &'a str,
        second: Option<&'a str>,
        lang: Lang,
    ) -> Self {
        let tags = std::iter::once(language).chain(second.filter(|tag| *tag != language));
        let column = |tag: &'a str| {
            let own: Option<Lang> = tag.parse().ok();
            let of_document: &str = own.map_or(tag, |own| own.document_tag());
            Column {
                tag,
                texts: Texts::new(own.unwrap_or(lang)),
                lang: (of_document != lang.document_tag()).then(|| of_document.to_owned()),
                wording: rubric.wording.get(tag),
            }
        };
        Self { rubric, texts: Texts::new(lang), list: tags.map(column).collect() }
    }

    /// A text in every column; none if neither a column nor the template has it.
    pub(super) fn words(&self, of: impl Fn(&Wording) -> Option<&str>) -> Option<Words> {
        let said = |wording: &Wording| {
            of(wording).filter(|words| !words.trim().is_empty()).map(str::to_owned)
        };
        let words: Words = self.list.iter().map(|column| column.wording.and_then(said)).collect();
        let is_said = words.iter().any(Option::is_some) || self.template().and_then(said).is_some();
        is_said.then_some(words)
    }

    /// The most entries a list has in a column.
    pub(super) fn most(&self, count: impl Fn(&Wording) -> usize) -> usize {
        let wordings = self.list.iter().filter_map(|column| column.wording);
        wordings.chain(self.template()).map(count).max().unwrap_or(0)
    }

    /// A text of the first column, else of the template, else `otherwise`.
    pub(super) fn first(&self, of: impl Fn(&Wording) -> Option<&str>, otherwise: &str) -> String {
        let wordings = self.list.first().and_then(|column| column.wording).into_iter();
        wordings
            .chain(self.template())
            .filter_map(of)
            .find(|words| !words.trim().is_empty())
            .unwrap_or(otherwise)
            .to_owned()
    }

    /// The names of the columns.
    pub(super) fn names(&self) -> Vec<String> {
        self.list.iter().map(|column| language_name(&self.texts, column.tag)).collect()
    }

    /// What stands where a text is missing, in the words of its column.
    pub(super) fn missing(column: &Column<'_>) -> String {
        format!("– {} –", column.texts.get(key::RUBRIC_BOOK_MISSING))
    }

    fn template(&self) -> Option<&'a Wording> {
        self.rubric.wording.get(self.rubric.languages.first()?)
    }
}
