use rubric::ProblemKind;

macro_rules! cell_problem_kinds {
    ($($(#[$doc:meta])* $variant:ident = $code:literal { $($(#[$field_doc:meta])* $field:ident),* }),* $(,)?) => {
        /// What is wrong in a workbook. A closed list; every variant has a text with a way out in
        /// every language.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum CellProblemKind {
            /// What the rubric itself does not allow.
            Rubric(ProblemKind),
            $($(#[$doc])* $variant { $($(#[$field_doc])* $field: String),* }),*
        }

        impl CellProblemKind {
            /// Every code of a workbook's own; those of the rubric stand in [`ProblemKind::CODES`].
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The stable name of the situation.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self {
                    Self::Rubric(kind) => kind.code(),
                    $(Self::$variant { .. } => $code),*
                }
            }

            /// The values its text needs, by name.
            #[must_use]
            pub fn args(&self) -> Vec<(&'static str, &str)> {
                match self {
                    Self::Rubric(kind) => kind.args(),
                    $(Self::$variant { $($field),* } => vec![$((stringify!($field), $field.as_str())),*]),*
                }
            }
        }
    };
}

cell_problem_kinds! {
    /// Not an `.xlsx` workbook.
    NotAWorkbook = "not-a-workbook" {
        /// What it looks like: `text`, `ods`, `xlsb`, `zip`, `empty` or `unknown`.
        found
    },
    /// The file is cut short or damaged.
    Damaged = "damaged" {},
    /// A workbook of the time before 2007.
    OldWorkbook = "old-workbook" {},
    /// A workbook with a password.
    Encrypted = "encrypted" {},
    /// A workbook with macros.
    Macros = "macros" {},
    /// The file is larger than a rubric needs, packed or unpacked, or has too many parts.
    WorkbookTooLarge = "workbook-too-large" {
        /// What there is too much of: `bytes`, `unpacked`, `ratio`, `parts`, `sheets`, `cells` or
        /// `text`.
        what,
        /// The most there may be.
        limit
    },
    /// A part of the file has a name that leads out of it.
    PathOutside = "path-outside" {
        /// The name.
        path
    },
    /// A part of the file is damaged, or no program would write it like that.
    PartBroken = "part-broken" {
        /// The part.
        part
    },
    /// A sheet that must be there is not.
    SheetMissing = "sheet-missing" {
        /// The sheet.
        sheet,
        /// The most similar sheet of the workbook, or nothing.
        nearest
    },
    /// A sheet nobody reads.
    SheetUnknown = "sheet-unknown" {
        /// The most similar sheet that is read, or nothing.
        nearest
    },
    /// A sheet stands twice.
    SheetTwice = "sheet-twice" {},
    /// A column that must be there is not.
    HeaderMissing = "header-missing" {
        /// The header.
        header
    },
    /// A column nobody reads.
    ColumnUnknown = "column-unknown" {
        /// The header.
        header,
        /// The most similar header that is read, or nothing.
        nearest
    },
    /// A column of a language the rubric does not list.
    ColumnUnlisted = "column-unlisted" {
        /// The language.
        language
    },
    /// Two columns with the same header.
    ColumnTwice = "column-twice" {
        /// The cell of the first.
        first
    },
    /// Something stands in a column without a header.
    CellWithoutHeader = "cell-without-header" {},
    /// More rows than a rubric can have.
    TooManyRows = "too-many-rows" {
        /// The last row that is read.
        limit
    },
    /// More columns than a rubric can have.
    TooManyColumns = "too-many-columns" {
        /// The last column that is read.
        limit
    },
    /// A formula, which changes when nobody looks.
    Formula = "formula" {},
    /// The cell shows an error.
    ErrorValue = "error-value" {
        /// What it shows.
        value
    },
    /// A number, a date or a truth where a text belongs.
    NotAText = "not-a-text" {
        /// What it is: `number`, `date` or `truth`.
        found
    },
    /// Something else than a whole number.
    NotANumber = "not-a-number" {},
    /// Cells that are merged over data.
    MergedCells = "merged-cells" {
        /// The cells.
        range
    },
    /// A row says something but has no id.
    IdMissing = "id-missing" {},
    /// The same id in two rows.
    IdTwice = "id-twice" {
        /// The id.
        id,
        /// The cell of the first.
        first
    },
    /// An indicator whose item is not in the sheet `Items`.
    IndicatorWithoutItem = "indicator-without-item" {
        /// The item its id names.
        item,
        /// The most similar item, or nothing.
        nearest
    },
    /// Something that does not go with the item rule: indicators beside direct ratings, or a
    /// reversed item without them.
    NotWithRule = "not-with-rule" {
        /// The rule.
        rule
    },
    /// The value of a row stands in a column that does not belong to it.
    ValueElsewhere = "value-elsewhere" {
        /// The column it belongs into.
        column
    },
    /// The sheet `Licence` says nothing.
    LicenceMissing = "licence-missing" {},
    /// Not a document of a word processor, or without text.
    NotADocument = "not-a-document" {},
    /// No goal is found in it.
    NotAPlan = "not-a-plan" {},
    /// More goals than a plan has.
    TooManyGoals = "too-many-goals" {
        /// The most there may be.
        limit
    },
    /// Not one of the words for how far a goal is.
    StatusUnknown = "status-unknown" {
        /// What stands there.
        found,
        /// The words there are.
        choices
    },
    /// Not a day.
    NotADay = "not-a-day" {
        /// What stands there.
        found
    },
    /// Longer than a field takes.
    FieldTooLong = "field-too-long" {
        /// The most signs.
        limit
    },
    /// No answers are found in it.
    NotASheetOfAnswers = "not-a-sheet-of-answers" {},
    /// A sheet of another rubric.
    OtherRubric = "other-rubric" {
        /// The rubric it names.
        found,
        /// The rubric it should name.
        wanted
    },
    /// An indicator that the rubric does not have.
    IndicatorUnknown = "indicator-unknown" {
        /// The id.
        id
    },
    /// Not one of the words for an answer.
    AnswerUnknown = "answer-unknown" {
        /// What stands there.
        found,
        /// The words there are.
        choices
    },
    /// An answer that this indicator does not allow.
    AnswerNotAllowed = "answer-not-allowed" {
        /// What stands there.
        found
    },
}

impl From<ProblemKind> for CellProblemKind {
    fn from(kind: ProblemKind) -> Self {
        Self::Rubric(kind)
    }
}

/// One problem of a workbook: what, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellProblem {
    /// The sheet; empty where the workbook as a whole is meant.
    pub sheet: String,
    /// The cell, for example `C12`; empty where the sheet as a whole is meant.
    pub cell: String,
    /// The header of its column, as it stands there; empty where there is none.
    pub column: String,
    /// What it is.
    pub kind: CellProblemKind,
}

impl CellProblem {
    /// A problem of the workbook as a whole.
    pub(crate) fn of_workbook(kind: CellProblemKind) -> Self {
        Self { sheet: String::new(), cell: String::new(), column: String::new(), kind }
    }
}

/// `(11, 2)` is `C12`.
pub(crate) fn cell_name((row, column): (u32, u32)) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &(row + 1).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_have_the_names_people_see() {
        for (place, name) in [
            ((0, 0), "A1"),
            ((11, 2), "C12"),
            ((0, 25), "Z1"),
            ((8, 26), "AA9"),
            ((1_048_575, 16_383), "XFD1048576"),
        ] {
            assert_eq!(cell_name(place), name);
        }
    }

    #[test]
    fn no_code_is_also_one_of_the_rubric() {
        for code in CellProblemKind::CODES {
            assert!(!ProblemKind::CODES.contains(code), "{code}");
        }
    }
}
