//! How long what is not signed is kept: the municipality's own rules, a list of what is ready to be
//! deleted, and a log of what was. What is signed stays, and what was filed is the archive's.

use std::collections::BTreeSet;

use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};
use store::{Kept, KeptList};

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::error::AppError;

/// The longest a rule may say, in months: fifty years.
const LONGEST: u32 = 600;

/// What has a rule of its own.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum RetentionKind {
    /// Drafts nothing was done in: they go into the bin, and from there after 30 days.
    LeftDraft,
    /// Answers, notes and their history on the way to a signed result. The result itself says what it
    /// says.
    WorkingMaterial,
    /// The same of practice and training.
    Practice,
    /// What single people answered on the sheets of an agreed self-assessment.
    SelfSheets,
    /// Files and lines that were refused when they came in.
    PutAside,
    /// Signed results. Never deleted here: this says when they are the archive's alone.
    SignedResult,
}

impl RetentionKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::LeftDraft,
        Self::WorkingMaterial,
        Self::Practice,
        Self::SelfSheets,
        Self::PutAside,
        Self::SignedResult,
    ];

    /// The word in JSON and on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::LeftDraft => "left-draft",
            Self::WorkingMaterial => "working-material",
            Self::Practice => "practice",
            Self::SelfSheets => "self-sheets",
            Self::PutAside => "put-aside",
            Self::SignedResult => "signed-result",
        }
    }

    /// The kind a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    const fn list(self) -> KeptList {
        match self {
            Self::LeftDraft => KeptList::LeftDrafts,
            Self::WorkingMaterial | Self::Practice => KeptList::Working,
            Self::SelfSheets => KeptList::Sheets,
            Self::PutAside => KeptList::PutAside,
            Self::SignedResult => KeptList::Signed,
        }
    }

    fn is_of(self, kept: &Kept) -> bool {
        let is_for_learning = matches!(kept.kind.as_str(), "practice" | "training");
        match self {
            Self::WorkingMaterial => !is_for_learning,
            Self::Practice => is_for_learning,
            _ => true,
        }
    }
}

/// How many months each kind is kept; 0: until somebody deletes it.
///
/// The program proposes none: how long is for the municipality's own plan to say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct RetentionRules {
    /// Drafts nothing was done in.
    pub left_draft: u32,
    /// Working material of signed results.
    pub working_material: u32,
    /// The same of practice and training.
    pub practice: u32,
    /// Sheets of agreed self-assessments.
    pub self_sheets: u32,
    /// What was refused.
    pub put_aside: u32,
    /// Signed results.
    pub signed_result: u32,
}

impl RetentionRules {
    /// The months of a kind.
    #[must_use]
    pub const fn months(&self, kind: RetentionKind) -> u32 {
        match kind {
            RetentionKind::LeftDraft => self.left_draft,
            RetentionKind::WorkingMaterial => self.working_material,
            RetentionKind::Practice => self.practice,
            RetentionKind::SelfSheets => self.self_sheets,
            RetentionKind::PutAside => self.put_aside,
            RetentionKind::SignedResult => self.signed_result,
        }
    }

    /// The same rules with another for one kind.
    #[must_use]
    pub fn with(mut self, kind: RetentionKind, months: u32) -> Self {
        let rule = match kind {
            RetentionKind::LeftDraft => &mut self.left_draft,
            RetentionKind::WorkingMaterial => &mut self.working_material,
            RetentionKind::Practice => &mut self.practice,
            RetentionKind::SelfSheets => &mut self.self_sheets,
            RetentionKind::PutAside => &mut self.put_aside,
            RetentionKind::SignedResult => &mut self.signed_result,
        };
        *rule = months.min(LONGEST);
        self
    }

    /// As they are kept.
    pub(crate) fn kept(self) -> Self {
        RetentionKind::ALL.into_iter().fold(self, |rules, kind| {
            let months = rules.months(kind);
            rules.with(kind, months)
        })
    }
}

/// Something that is ready to be deleted, or, where it is signed, to be the archive's alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReadyRow {
    /// What it is.
    pub kind: RetentionKind,
    /// The assessment, or the number of what is kept aside.
    pub id: String,
    /// Whose: the kindergarten, its number where no register told its name; empty of what is kept aside.
    pub name: String,
    /// The group.
    pub group: String,
    /// The day of the visit, ISO; empty of what is kept aside.
    pub date: String,
    /// Since when it has been kept, RFC 3339 with the offset of the place.
    pub since: String,
    /// How many single parts it has.
    pub parts: u32,
    /// Whether the program deletes it. What is signed it does not.
    pub is_deletable: bool,
}

/// What the log says of a deletion: never what it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DeletionRow {
    /// When, RFC 3339 with the offset of the place.
    pub at: String,
    /// The kind, as the rule is called.
    pub kind: String,
    /// What was deleted, by id, and how many parts it had; of a long list the first alone.
    pub deleted: Vec<(String, u32)>,
    /// How many there were.
    pub count: u32,
}

/// How long things are kept, and what comes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RetentionView {
    /// The months of each kind, in the order they are shown; 0: until somebody deletes it.
    pub rules: Vec<(RetentionKind, u32)>,
    /// What is ready.
    pub ready: Vec<ReadyRow>,
    /// What was deleted, newest first.
    pub log: Vec<DeletionRow>,
}

impl App {
    /// How long things are kept, what is ready to be deleted by that, and what was.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn retention(&self) -> Result<RetentionView, AppError> {
        let rules = self.municipality()?.retention;
        Ok(RetentionView {
            rules: RetentionKind::ALL.map(|kind| (kind, rules.months(kind))).into(),
            ready: self.ready_for_deletion()?,
            log: self.deletion_log()?,
        })
    }

    /// Says how many months a kind is kept, 50 years at most; 0 for no rule. Deletes nothing.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn set_retention(
        &mut self,
        kind: RetentionKind,
        months: u32,
    ) -> Result<Done<RetentionView>, AppError> {
        let mut municipality = self.municipality()?;
        municipality.retention = municipality.retention.with(kind, months).kept();
        let done = self.keep_municipality(municipality)?;
        Ok(Done { op: done.op, output: self.retention()?, changes: done.changes })
    }

    /// Deletes of a kind what a person was asked about and is ready still, and looks again. What became
    /// ready since they were asked stays.
    ///
    /// # Errors
    ///
    /// As [`App::delete_ready`].
    pub fn delete_and_look(
        &mut self,
        kind: RetentionKind,
        asked: &BTreeSet<String>,
    ) -> Result<Done<RetentionView>, AppError> {
        let done = self.delete_where(kind, |kept| asked.contains(&kept.id))?;
        Ok(Done { op: done.op, output: self.retention()?, changes: done.changes })
    }

    /// What is ready to be deleted by the rules today, oldest first within each kind.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn ready_for_deletion(&self) -> Result<Vec<ReadyRow>, AppError> {
        let rules = self.municipality()?.retention;
        let mut rows = Vec::new();
        for kind in RetentionKind::ALL {
            for kept in self.ready(kind, rules.months(kind))? {
                rows.push(self.ready_row(kind, &kept)?);
            }
        }
        Ok(rows)
    }

    /// Deletes everything of a kind that is ready, and notes it in the log: how many, of what, never
    /// what it said. What is signed is left alone.
    ///
    /// # Errors
    ///
    /// As the file says; nothing is deleted then.
    pub fn delete_ready(&mut self, kind: RetentionKind) -> Result<Done<u32>, AppError> {
        self.delete_where(kind, |_| true)
    }

    fn delete_where(
        &mut self,
        kind: RetentionKind,
        is_meant: impl Fn(&Kept) -> bool,
    ) -> Result<Done<u32>, AppError> {
        let months = self.municipality()?.retention.months(kind);
        let ready: Vec<Kept> = self.ready(kind, months)?.into_iter().filter(is_meant).collect();
        let changes = [Change::Visits, Change::Answers];
        if ready.is_empty() || kind == RetentionKind::SignedResult {
            return Ok(Done { op: Op::DeleteReady, output: 0, changes: Vec::new() });
        }
        let at_ms = self.now_ms();
        self.transact(Op::DeleteReady, kind.word(), &changes, |writer| {
            for kept in &ready {
                match kind {
                    RetentionKind::LeftDraft => writer.bin_assessment(&kept.id, at_ms)?,
                    _ => writer.delete_kept(kind.list(), kept)?,
                }
            }
            Ok(u32::try_from(ready.len()).unwrap_or(u32::MAX))
        })
    }

    /// What was deleted by the rules, newest first.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn deletion_log(&self) -> Result<Vec<DeletionRow>, AppError> {
        let stored = self.store.deletions(Op::DeleteReady.name())?;
        let row = |one: store::StoredDeletion| {
            let detail: serde_json::Value = serde_json::from_str(&one.detail).unwrap_or_default();
            let set = detail["set"].as_array().cloned().unwrap_or_default();
            let part = |line: &serde_json::Value| {
                let count = line[2].as_str().and_then(|count| count.parse().ok());
                (line[1].as_str().unwrap_or_default().to_owned(), count.unwrap_or(1))
            };
            let at = Timestamp::from_millisecond(one.at_ms).unwrap_or_default();
            let deleted: Vec<(String, u32)> = set.iter().map(part).collect();
            let more = detail["more"].as_u64().and_then(|more| usize::try_from(more).ok());
            let count = u32::try_from(deleted.len() + more.unwrap_or(0)).unwrap_or(u32::MAX);
            DeletionRow { at: self.local_text(at), kind: one.subject, deleted, count }
        };
        Ok(stored.into_iter().map(row).collect())
    }

    fn ready(&self, kind: RetentionKind, months: u32) -> Result<Vec<Kept>, AppError> {
        if months == 0 {
            return Ok(Vec::new());
        }
        let months = i32::try_from(months).unwrap_or(i32::MAX);
        let until = self.host.now().saturating_sub(months.months());
        let until_ms = until.timestamp().as_millisecond();
        let all = self.store.kept(kind.list())?.into_iter();
        Ok(all.filter(|kept| kept.since_ms <= until_ms && kind.is_of(kept)).collect())
    }

    fn ready_row(&self, kind: RetentionKind, kept: &Kept) -> Result<ReadyRow, AppError> {
        let place = match kind {
            RetentionKind::PutAside => None,
            _ => self.case(&kept.id).ok().map(|case| case.content),
        };
        let (kindergarten, group, date) = place.map_or_else(Default::default, |content| {
            (content.kindergarten, content.group, content.date)
        });
        let known = self.store.kindergarten(&kindergarten)?;
        let since = Timestamp::from_millisecond(kept.since_ms).unwrap_or_default();
        Ok(ReadyRow {
            kind,
            id: kept.id.clone(),
            name: known.map_or(kindergarten, |unit| unit.name),
            group,
            date,
            since: self.local_text(since),
            parts: u32::try_from(kept.parts).unwrap_or(u32::MAX),
            is_deletable: kind != RetentionKind::SignedResult,
        })
    }
}
