//! The form of the workbook: its sheets, their columns, and the rows of the first one.

mod columns;
mod keys;

pub(crate) use keys::KEYS;

/// A sheet that is read. The order is the order in the workbook.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Page {
    Rubric,
    Subscales,
    Domains,
    ChooseOne,
    Items,
    Indicators,
    Terms,
    Crosswalk,
    Licence,
}

/// What may stand in a cell.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A text for people. Never a number, a date or a truth.
    Text,
    /// A short word or an id. A whole number counts as one.
    Word,
    /// One word of a closed list.
    Choice(&'static [&'static str]),
    /// Words or ids, separated by commas or spaces.
    List,
    /// Yes or no.
    Flag,
    /// A whole number.
    Number,
    /// A day, as a date or as `2027-12-31`.
    Day,
    /// A line that keeps the spaces before it.
    Line,
}

/// A column, or one column a language.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// What its header says, before the language.
    pub(crate) word: &'static str,
    pub(crate) kind: Kind,
    pub(crate) is_by_language: bool,
    /// Whether the sheet cannot be read without it.
    pub(crate) is_needed: bool,
    /// In characters.
    pub(crate) width: u16,
    /// What may stand there, in bokmål and English.
    pub(crate) help: [&'static str; 2],
}

/// A row of the sheet `Rubric`.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) word: &'static str,
    /// The key in the package.
    pub(crate) toml: &'static str,
    pub(crate) kind: Kind,
    pub(crate) is_by_language: bool,
    pub(crate) is_needed: bool,
    pub(crate) help: [&'static str; 2],
}

/// The first sheet, which explains the others and is not read.
pub(crate) const READ_ME: &str = "Les meg - Read me";
/// Sheets whose name starts like this are the author's own and are not read.
pub(crate) const NOTES: &str = "notes";

pub(crate) const STATUSES: &[&str] = &["working", "validated", "frame"];
pub(crate) const RULES: &[&str] = &["stop-score", "full-indicator", "direct-rating"];
pub(crate) const AGGREGATIONS: &[&str] = &["item-mean"];
pub(crate) const MEANS: &[&str] = &["items", "subscales"];
pub(crate) const FLAGS: &[&str] = &["yes", "no"];
pub(crate) const STEP_KINDS: &[&str] = &["item", "indicator", "rest"];
pub(crate) const CHANGES: &[&str] =
    &["same", "wording", "moved", "split", "merged", "meaning", "new", "dropped"];

const NEEDED: bool = true;
const MAY_LACK: bool = false;

impl Page {
    pub(crate) const ALL: [Self; 9] = [
        Self::Rubric,
        Self::Subscales,
        Self::Domains,
        Self::ChooseOne,
        Self::Items,
        Self::Indicators,
        Self::Terms,
        Self::Crosswalk,
        Self::Licence,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Rubric => "Rubric",
            Self::Subscales => "Subscales",
            Self::Domains => "Domains",
            Self::ChooseOne => "Choose one",
            Self::Items => "Items",
            Self::Indicators => "Indicators",
            Self::Terms => "Terms",
            Self::Crosswalk => "Crosswalk",
            Self::Licence => "Licence",
        }
    }

    /// Whether a workbook without the sheet is no rubric.
    pub(crate) const fn is_needed(self) -> bool {
        !matches!(self, Self::Domains | Self::ChooseOne | Self::Terms | Self::Crosswalk)
    }

    pub(crate) const fn columns(self) -> &'static [Column] {
        match self {
            Self::Rubric => columns::RUBRIC,
            Self::Subscales => columns::SUBSCALES,
            Self::Domains => columns::DOMAINS,
            Self::ChooseOne => columns::CHOOSE_ONE,
            Self::Items => columns::ITEMS,
            Self::Indicators => columns::INDICATORS,
            Self::Terms => columns::TERMS,
            Self::Crosswalk => columns::CROSSWALK,
            Self::Licence => columns::LICENCE,
        }
    }

    /// The page a sheet of that name is.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let name = plainly(name);
        Self::ALL.into_iter().find(|page| plainly(page.name()) == name)
    }
}

/// A header or a name without what people vary: case, doubled spaces, underscores.
pub(crate) fn plainly(text: &str) -> String {
    let text = text.replace(['_', '\u{a0}'], " ").to_lowercase();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A column as it stands in a workbook of certain languages.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    pub(crate) column: &'static Column,
    pub(crate) language: Option<String>,
}

impl Head {
    pub(crate) fn text(&self) -> String {
        match &self.language {
            Some(language) => format!("{} {language}", self.column.word),
            None => self.column.word.to_owned(),
        }
    }
}

/// The columns of a page, the languages of each text side by side.
pub(crate) fn heads(page: Page, languages: &[String]) -> Vec<Head> {
    let mut heads = Vec::new();
    for column in page.columns() {
        if column.is_by_language {
            let one = |language: &String| Head { column, language: Some(language.clone()) };
            heads.extend(languages.iter().map(one));
        } else {
            heads.push(Head { column, language: None });
        }
    }
    heads
}

/// Whether a text is a language tag.
pub(crate) fn is_language(text: &str) -> bool {
    (2..=8).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESCRIBED: &str = include_str!("../../../rubrics/SPREADSHEET.md");

    /// The part of the page about one sheet.
    fn part(page: Page) -> &'static str {
        let head = format!("## `{}`\n", page.name());
        let (_, rest) = DESCRIBED.split_once(&head).unwrap_or_else(|| panic!("no {head}"));
        rest.split("\n## ").next().unwrap_or_default()
    }

    #[test]
    fn every_sheet_column_and_word_is_described() {
        for page in Page::ALL {
            for column in page.columns() {
                let language = if column.is_by_language { " …" } else { "" };
                let name = format!("`{}{language}`", column.word);
                assert!(part(page).contains(&name), "{page:?} {name}");
                if let Kind::Choice(words) = column.kind {
                    assert!(words.iter().all(|word| part(page).contains(&format!("`{word}`"))));
                }
            }
        }
        for key in KEYS {
            assert!(part(Page::Rubric).contains(&format!("`{}`", key.word)), "{}", key.word);
            if let Kind::Choice(words) = key.kind {
                let is_said = |word: &&str| part(Page::Rubric).contains(&format!("`{word}`"));
                assert!(words.iter().all(is_said), "{}", key.word);
            }
        }
    }

    /// The lists of the cells are those of the rubric.
    #[test]
    fn words_are_the_rubric_s() {
        let words = |all: &mut dyn Iterator<Item = &'static str>| all.collect::<Vec<_>>();
        assert_eq!(STATUSES, words(&mut rubric::Status::ALL.iter().map(|word| word.word())));
        assert_eq!(RULES, words(&mut rubric::ItemRule::ALL.iter().map(|word| word.word())));
        assert_eq!(
            AGGREGATIONS,
            words(&mut rubric::Aggregation::ALL.iter().map(|word| word.word()))
        );
        assert_eq!(MEANS, words(&mut rubric::DomainMean::ALL.iter().map(|word| word.word())));
        assert_eq!(CHANGES, words(&mut rubric::Become::ALL.iter().map(|word| word.word())));
        let help = |word: &str| {
            let columns = Page::Indicators.columns().iter();
            columns.clone().find(|column| column.word == word).expect("the column").help
        };
        for language in 0..2 {
            for source in rubric::Source::ALL {
                assert!(help("source")[language].contains(source.word()));
            }
            for situation in rubric::Situation::ALL {
                assert!(help("situations")[language].contains(situation.word()));
                assert!(part(Page::Indicators).contains(situation.word()));
            }
        }
    }
}
