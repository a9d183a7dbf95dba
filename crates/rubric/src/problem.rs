use serde::Serialize;

/// Where in a package a problem is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The file, by its name in the package.
    pub file: String,
    /// The line, counted from 1; 0 where the file as a whole is meant.
    pub line: u32,
    /// The column, counted from 1 in characters; 0 where the file as a whole is meant.
    pub column: u32,
    /// The path inside the file, for example `item[3].indicator[0].source`.
    pub at: String,
}

macro_rules! problem_kinds {
    ($($(#[$doc:meta])* $variant:ident = $code:literal { $($(#[$field_doc:meta])* $field:ident),* }),* $(,)?) => {
        /// What is wrong. A closed list; every variant has a text with a way out in every language.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum ProblemKind {
            $($(#[$doc])* $variant { $($(#[$field_doc])* $field: String),* }),*
        }

        impl ProblemKind {
            /// Every code.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The stable name of the situation.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),* }
            }

            /// The values its text needs, by name.
            #[must_use]
            pub fn args(&self) -> Vec<(&'static str, &str)> {
                match self { $(Self::$variant { $($field),* } => vec![$((stringify!($field), $field.as_str())),*]),* }
            }
        }
    };
}

problem_kinds! {
    /// A file the package must have is not there.
    FileMissing = "file-missing" {
        /// The file.
        file
    },
    /// A file that does not belong in a package.
    FileUnknown = "file-unknown" {},
    /// A file is larger than a rubric needs.
    FileTooLarge = "file-too-large" {
        /// The most bytes a file may have.
        limit
    },
    /// The file is not UTF-8.
    NotUtf8 = "not-utf8" {},
    /// The file is not TOML.
    Syntax = "syntax" {
        /// The parser's words.
        detail
    },
    /// A key nobody reads.
    KeyUnknown = "key-unknown" {
        /// The key.
        key,
        /// The keys that are read here.
        allowed
    },
    /// A key that must be there.
    KeyMissing = "key-missing" {
        /// The key.
        key
    },
    /// A value of another type than the key needs.
    WrongType = "wrong-type" {
        /// The type it must have: text, number, list, table or truth.
        expected
    },
    /// A word that is not one of a closed list.
    WordUnknown = "word-unknown" {
        /// The word.
        word,
        /// The words that are known here.
        allowed
    },
    /// Not an id.
    IdInvalid = "id-invalid" {
        /// What stands there.
        id
    },
    /// Not a version of three numbers.
    VersionInvalid = "version-invalid" {
        /// What stands there.
        version
    },
    /// A format this program does not know.
    FormatUnknown = "format-unknown" {
        /// What stands there.
        format
    },
    /// The same id twice.
    Duplicate = "duplicate" {
        /// The id.
        id
    },
    /// A sub-scale names an item that is not defined.
    ItemUnknown = "item-unknown" {
        /// The item.
        id
    },
    /// An item is in no sub-scale.
    ItemUnplaced = "item-unplaced" {
        /// The item.
        id
    },
    /// An indicator's id names another item than the one it stands under.
    IndicatorElsewhere = "indicator-elsewhere" {
        /// The indicator.
        id,
        /// The item it stands under.
        item
    },
    /// An item has no indicator at a level.
    LevelMissing = "level-missing" {
        /// The item.
        item,
        /// The level.
        level
    },
    /// Every indicator of a level may be not applicable, and the item may not.
    LevelOnlyNa = "level-only-na" {
        /// The item.
        item,
        /// The level.
        level
    },
    /// An empty list where at least one entry is needed.
    ListEmpty = "list-empty" {},
    /// A number outside its range, or a range that runs backwards.
    OutOfRange = "out-of-range" {
        /// What may stand there.
        allowed
    },
    /// A text that must be there is missing or empty.
    TextMissing = "text-missing" {
        /// The text.
        key,
        /// What it belongs to.
        id
    },
    /// A text belongs to something the structure does not have.
    TextForUnknown = "text-for-unknown" {
        /// What it belongs to.
        id,
        /// The most similar id there is, or nothing.
        nearest
    },
    /// A text longer than any screen or page carries.
    TextTooLong = "text-too-long" {
        /// The most characters.
        limit
    },
    /// A text with characters that cannot be seen.
    TextInvisible = "text-invisible" {
        /// The character, as `U+` and its number.
        character
    },
    /// "Not applicable" is allowed without a condition.
    NaWithoutCondition = "na-without-condition" {
        /// The indicator or item.
        id
    },
    /// A condition for "not applicable" where it is not allowed.
    ConditionWithoutNa = "condition-without-na" {
        /// The indicator or item.
        id
    },
    /// An indicator from talk or papers has no question to ask.
    QuestionMissing = "question-missing" {
        /// The indicator.
        id
    },
    /// A text file says another language than its name.
    LanguageMismatch = "language-mismatch" {
        /// The language of the file name.
        expected
    },
    /// A domain names a sub-scale that is not defined.
    SubscaleUnknown = "subscale-unknown" {
        /// The sub-scale.
        id
    },
    /// A group of which one item counts has fewer than two items, or items of several sub-scales.
    ChooseOneApart = "choose-one-apart" {
        /// The group.
        id
    },
    /// Not a day of the calendar.
    DateInvalid = "date-invalid" {
        /// What stands there.
        date
    },
    /// More entries than a scale can have.
    TooMany = "too-many" {
        /// The most there may be.
        limit
    },
    /// A line of a crosswalk has another number of ids than its kind of change needs.
    CrosswalkSizes = "crosswalk-sizes" {
        /// The kind of change.
        change
    },
    /// A crosswalk leads to something the structure does not have.
    CrosswalkUnknown = "crosswalk-unknown" {
        /// What it leads to.
        id
    },
    /// A crosswalk calls an item the same whose indicators are not.
    CrosswalkItem = "crosswalk-item" {
        /// The item.
        item,
        /// An indicator of it that is not the same.
        indicator
    },
    /// A text file in a language the package does not list.
    LanguageUnlisted = "language-unlisted" {
        /// The language.
        language
    },
}

/// One problem of a package: what, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where it is.
    pub place: Place,
    /// What it is.
    pub kind: ProblemKind,
}
