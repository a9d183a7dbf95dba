mod check;
mod said;

use std::collections::{BTreeMap, BTreeSet};

use record::visit::{Day, NoteEntry, Sitting};
use rubric::{Answers, IndicatorId, Ratings, Rubric, Scored};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization as _;

pub(crate) use self::check::{check_times, minutes, of_answer};
use crate::error::AppError;
use crate::problem::{AnswersProblem, AnswersProblemKind as Kind};
use crate::rubrics::Rubrics;

/// The form of the file this program reads.
const FORMAT: u32 = 1;

/// Who assessed, as the file says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct AssessorEntry {
    /// A known person's id; none where the name decides.
    #[serde(default)]
    pub id: Option<uuid::Uuid>,
    /// The name on this device.
    pub name: String,
}

/// A whole assessment in one file: paper entry, batch, and the shipped examples.
///
/// - Guarantee after [`AnswersFile::read`]: every answer is one the rubric allows, every time is a
///   time, all text is in Unicode normal form C.
/// - Missing data: no entry in `answers` is unanswered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct AnswersFile {
    /// The form of the file.
    pub format: u32,
    /// `id@version`.
    pub rubric: String,
    /// A visit that exists: its id or its code. None mints one.
    #[serde(default)]
    pub visit: Option<String>,
    /// Organisation number.
    #[serde(default)]
    pub kindergarten: String,
    /// The name of the group.
    #[serde(default)]
    pub group: String,
    /// What the assessment is for.
    #[serde(default)]
    pub kind: AssessmentKind,
    /// Which of the assessors.
    #[serde(default)]
    pub role: AssessorRole,
    /// Who assessed.
    #[serde(default)]
    pub assessor: AssessorEntry,
    /// The stretches of work; at least one.
    #[serde(default)]
    pub sittings: Vec<Sitting>,
    /// The facts of the day.
    #[serde(default)]
    pub day: Day,
    /// The answers by indicator, and items that are not applicable as a whole.
    #[serde(default, deserialize_with = "once_each")]
    pub answers: BTreeMap<String, String>,
    /// Direct ratings by item and cycle.
    #[serde(default, deserialize_with = "once_each")]
    pub ratings: BTreeMap<String, Vec<Option<u8>>>,
    /// Episodes counted, by indicator.
    #[serde(default, deserialize_with = "once_each")]
    pub counters: BTreeMap<String, u32>,
    /// The notes.
    #[serde(default)]
    pub notes: Vec<FileNote>,
}

/// A note as the file says it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FileNote {
    /// When it was written.
    pub at: String,
    /// The words.
    pub text: String,
    /// The indicators it is tied to.
    #[serde(default)]
    pub indicators: Vec<String>,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(specta::Type))]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $word)] $variant),* }

        impl $name {
            /// The word in files and tables.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }
    };
}

words! {
    /// What an assessment is for.
    AssessmentKind {
        /// By someone from outside.
        #[default]
        External = "external",
        /// By the kindergarten itself.
        SelfAssessment = "self",
        /// For practice: never in any figure.
        Practice = "practice",
        /// Against master codes.
        Training = "training",
    }
}

words! {
    /// Which of the assessors of a visit.
    AssessorRole {
        /// The one who leads.
        #[default]
        Primary = "primary",
        /// The one who scores beside, independently.
        Second = "second",
    }
}

/// A file that was read, with what it was read against.
#[derive(Clone, Debug)]
pub struct ReadAnswers<'r> {
    /// The file.
    pub file: AnswersFile,
    /// Its rubric.
    pub rubric: &'r Rubric,
    /// Its answers.
    pub answers: Answers,
    /// Its direct ratings.
    pub ratings: Ratings,
    /// Its notes.
    pub notes: Vec<NoteEntry>,
    /// Its counters.
    pub counters: BTreeMap<IndicatorId, u32>,
}

impl ReadAnswers<'_> {
    /// What the answers or ratings amount to by the rule of the rubric.
    #[must_use]
    pub fn score(&self) -> Scored {
        let noted = self.notes.iter().flat_map(|note| note.indicators.clone()).collect();
        rubric::score_by_rule(self.rubric, &self.answers, &self.ratings, &noted)
    }
}

impl AnswersFile {
    /// Reads and checks an answers file that is to be scored with one rubric: the one the file
    /// names must be it. Where, when and by whom may be left out.
    ///
    /// # Errors
    ///
    /// As [`AnswersFile::read`].
    pub fn read_as<'r>(
        bytes: &[u8],
        rubrics: &'r Rubrics,
        name_or_folder: &str,
    ) -> Result<ReadAnswers<'r>, AppError> {
        let (file, _, problems) = open(bytes)?;
        let read = check::Check { problems }.finish(file, rubrics)?;
        let is_path = std::path::Path::new(name_or_folder).exists();
        if is_path || read.rubric.name() == name_or_folder {
            return Ok(read);
        }
        let kind =
            Kind::RubricUnknown { found: read.file.rubric, installed: name_or_folder.to_owned() };
        Err(AppError::AnswersRefused(vec![AnswersProblem { at: "/rubric".to_owned(), kind }]))
    }

    /// Reads and checks an answers file against its rubric.
    ///
    /// # Errors
    ///
    /// [`AppError::AnswersNotJson`] with line and column, or [`AppError::AnswersRefused`] with
    /// every problem that could be found at once, each with a JSON pointer.
    pub fn read<'r>(bytes: &[u8], rubrics: &'r Rubrics) -> Result<ReadAnswers<'r>, AppError> {
        let (file, keys, problems) = open(bytes)?;
        let mut check = check::Check { problems };
        check.whereabouts(&file, &keys);
        check.finish(file, rubrics)
    }
}

/// The file with the keys it has and what is wrong with its shape.
fn open(bytes: &[u8]) -> Result<(AnswersFile, BTreeSet<String>, Vec<AnswersProblem>), AppError> {
    let text = std::str::from_utf8(bytes).map_err(|_| AppError::AnswersNotUtf8)?;
    let text = text.trim_start_matches('\u{FEFF}');
    // One pass for syntax, so that its line and column are told before anything else.
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|error| AppError::AnswersNotJson {
            line: error.line(),
            column: error.column(),
            is_cut_off: error.is_eof(),
        })?;
    let keys = value.as_object().map(|fields| fields.keys().cloned().collect());
    let (file, problems) = shape(text);
    let Some(mut file) = file else { return Err(AppError::AnswersRefused(problems)) };
    normalise(&mut file);
    Ok((file, keys.unwrap_or_default(), problems))
}

/// How [`once_each`] says that a key stands twice.
const TWICE: &str = " stands twice";

/// A map in which no key stands twice: the last one would win without a word.
fn once_each<'de, D, V>(deserializer: D) -> Result<BTreeMap<String, V>, D::Error>
where
    D: serde::Deserializer<'de>,
    V: Deserialize<'de>,
{
    struct Once<V>(std::marker::PhantomData<V>);

    impl<'de, V: Deserialize<'de>> serde::de::Visitor<'de> for Once<V> {
        type Value = BTreeMap<String, V>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: serde::de::MapAccess<'de>>(
            self,
            mut map: A,
        ) -> Result<Self::Value, A::Error> {
            let mut found = BTreeMap::new();
            while let Some((key, value)) = map.next_entry::<String, V>()? {
                if found.contains_key(&key) {
                    return Err(serde::de::Error::custom(format!("{key}{TWICE}")));
                }
                found.insert(key, value);
            }
            Ok(found)
        }
    }

    deserializer.deserialize_map(Once(std::marker::PhantomData))
}

/// The file's shape: unknown keys, and the first value that does not fit.
fn shape(text: &str) -> (Option<AnswersFile>, Vec<AnswersProblem>) {
    let mut unknown = BTreeSet::new();
    let mut json = serde_json::Deserializer::from_str(text);
    let mut track = serde_path_to_error::Track::new();
    let watched = serde_path_to_error::Deserializer::new(&mut json, &mut track);
    let read: Result<AnswersFile, _> = serde_ignored::deserialize(watched, |path| {
        unknown.insert(ignored_pointer(&path));
    });
    let mut problems: Vec<AnswersProblem> =
        unknown.into_iter().map(|at| AnswersProblem { at, kind: Kind::KeyUnknown }).collect();
    match read {
        Ok(file) => (Some(file), problems),
        Err(error) => {
            let at = pointer(&track.path());
            problems.push(said::problem(at, &error));
            (None, problems)
        }
    }
}

/// The place the reader came to, as a JSON pointer.
fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter().fold(String::new(), |at, segment| match segment {
        Segment::Seq { index } => format!("{at}/{index}"),
        Segment::Map { key } => format!("{at}/{}", token(key)),
        Segment::Enum { .. } | Segment::Unknown => at,
    })
}

/// The place of a key nobody asked for, as a JSON pointer.
fn ignored_pointer(path: &serde_ignored::Path<'_>) -> String {
    use serde_ignored::Path;
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => format!("{}/{index}", ignored_pointer(parent)),
        Path::Map { parent, key } => format!("{}/{}", ignored_pointer(parent), token(key)),
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => ignored_pointer(parent),
    }
}

/// A key as a JSON pointer writes it (RFC 6901).
fn token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Text as records keep it, whatever keyboard it came from.
fn normalise(file: &mut AnswersFile) {
    let nfc = |text: &mut String| *text = text.trim().nfc().collect();
    nfc(&mut file.group);
    nfc(&mut file.assessor.name);
    file.day.why.as_mut().map(nfc).unwrap_or_default();
    for note in &mut file.notes {
        note.text = note.text.nfc().collect();
    }
    file.kindergarten = file.kindergarten.chars().filter(|c| !c.is_whitespace()).collect();
}
