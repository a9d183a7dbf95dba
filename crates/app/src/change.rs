use serde::Serialize;

/// What was done. Its name and the id it was done to are noted with every change.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Op {
    /// A workspace was made.
    CreateWorkspace,
    /// A register was read.
    ImportRegister,
    /// A visit was minted.
    MintVisit,
    /// A visit was taken over by its code.
    LinkVisit,
    /// A group was changed.
    ChangeGroup,
    /// A group went into another one, or that was taken back.
    MergeGroup,
    /// An assessment was typed in as a whole.
    Assess,
    /// An assessment was begun.
    StartAssessment,
    /// One indicator was answered.
    AnswerIndicator,
    /// The rest of a level or item was answered alike.
    AnswerRest,
    /// Episodes were counted.
    CountEpisodes,
    /// A note was written.
    WriteNote,
    /// A note was changed, tied, or put in the bin.
    ChangeNote,
    /// The facts of the day were changed.
    SetFacts,
    /// Why an item has no note was said, or taken away.
    SetNoteReason,
    /// A situation began.
    BeginSituation,
    /// The situation that went on ended.
    EndSituation,
    /// The clock of a draft was started or stopped.
    TurnClock,
    /// The place in a draft was kept.
    KeepPlace,
    /// A step was turned back.
    Undo,
    /// A step was done again.
    Redo,
    /// A note was taken out of the bin.
    RestoreNote,
    /// A draft was put in the bin.
    BinDraft,
    /// A draft was taken out of the bin.
    RestoreDraft,
    /// A visit was put in the bin.
    BinVisit,
    /// A visit was taken out of the bin.
    RestoreVisit,
    /// What lay in the bin for too long was emptied out.
    EmptyBin,
    /// An assessment was made final.
    Finalize,
    /// A bundle was made.
    Export,
    /// A bundle was laid in its place.
    LayBundle,
    /// A bundle was taken in.
    Import,
    /// Something was refused and kept aside.
    Quarantine,
    /// The derived tables were built anew.
    Rebuild,
    /// A rubric package was added.
    AddRubric,
    /// A rubric was edited on the way to its next version.
    EditRubric,
    /// A rubric was saved as a new version.
    SaveRubric,
    /// A draft was moved to another version of its rubric.
    MoveDraft,
    /// A word was put on the list of those that are never pointed out.
    AllowWord,
    /// A word was taken off that list.
    ForbidWord,
    /// The card on harm to a child was opened.
    OpenConcernCard,
    /// The words on that card were replaced.
    SetConcernCard,
    /// Who sends reports and letters was changed.
    SetMunicipality,
    /// It was said when people were told of a visit.
    SetInformed,
    /// A report was handed over, for comments on the facts.
    IssuePreliminary,
    /// A comment on the facts was written down.
    CommentOnFacts,
    /// A comment on the facts was answered.
    AnswerComment,
    /// A report became final.
    CloseReport,
    /// A final assessment was opened again, to be corrected.
    BeginCorrection,
    /// A correction was dropped.
    DropCorrection,
    /// A follow-up plan was changed.
    ChangePlan,
    /// A follow-up plan was agreed.
    AgreePlan,
    /// A follow-up plan that was filled in elsewhere was read.
    ReadPlan,
    /// A sheet of a self-assessment was read.
    ReadSelfSheet,
    /// A sheet of a self-assessment was taken out.
    RemoveSelfSheet,
    /// What all sheets of a self-assessment say alike was answered.
    AgreeSame,
    /// It was said whether a self-assessment may leave.
    ShareSelf,
    /// What was ready by the rules of the municipality was deleted.
    DeleteReady,
    /// The workspace got a passphrase, or another one.
    SetPassphrase,
    /// A new recovery code was made.
    MakeRecoveryCode,
    /// It was said whether the workspace opens by itself on this machine.
    SetOpensByItself,
    /// An office was let help whoever loses what opens the workspace, or another one.
    SetOffice,
    /// No office may help any more.
    RemoveOffice,
    /// The office's own key was made.
    MakeOfficeKey,
    /// The office read the code in an envelope.
    OpenEnvelope,
    /// The key went from its plain file into a slot.
    MoveKey,
    /// The workspace was put back from a backup.
    Restore,
    /// A damaged file was built anew.
    Repair,
}

impl Op {
    /// The name under which it is noted.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CreateWorkspace => "create-workspace",
            Self::ImportRegister => "import-register",
            Self::MintVisit => "mint-visit",
            Self::LinkVisit => "link-visit",
            Self::ChangeGroup => "change-group",
            Self::MergeGroup => "merge-group",
            Self::Assess => "assess",
            Self::StartAssessment => "start-assessment",
            Self::AnswerIndicator => "answer-indicator",
            Self::AnswerRest => "answer-rest",
            Self::CountEpisodes => "count-episodes",
            Self::WriteNote => "write-note",
            Self::ChangeNote => "change-note",
            Self::SetFacts => "set-facts",
            Self::SetNoteReason => "set-note-reason",
            Self::BeginSituation => "begin-situation",
            Self::EndSituation => "end-situation",
            Self::TurnClock => "turn-clock",
            Self::KeepPlace => "keep-place",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::RestoreNote => "restore-note",
            Self::BinDraft => "bin-draft",
            Self::RestoreDraft => "restore-draft",
            Self::BinVisit => "bin-visit",
            Self::RestoreVisit => "restore-visit",
            Self::EmptyBin => "empty-bin",
            Self::Finalize => "finalize",
            Self::Export => "export",
            Self::LayBundle => "lay-bundle",
            Self::Import => "import",
            Self::Quarantine => "quarantine",
            Self::Rebuild => "rebuild",
            Self::AddRubric => "add-rubric",
            Self::EditRubric => "edit-rubric",
            Self::SaveRubric => "save-rubric",
            Self::MoveDraft => "move-draft",
            Self::AllowWord => "allow-word",
            Self::ForbidWord => "forbid-word",
            Self::OpenConcernCard => "open-concern-card",
            Self::SetConcernCard => "set-concern-card",
            Self::SetMunicipality => "set-municipality",
            Self::SetInformed => "set-informed",
            Self::IssuePreliminary => "issue-preliminary",
            Self::CommentOnFacts => "comment-on-facts",
            Self::AnswerComment => "answer-comment",
            Self::CloseReport => "close-report",
            Self::BeginCorrection => "begin-correction",
            Self::DropCorrection => "drop-correction",
            Self::ChangePlan => "change-plan",
            Self::AgreePlan => "agree-plan",
            Self::ReadPlan => "read-plan",
            Self::ReadSelfSheet => "read-self-sheet",
            Self::RemoveSelfSheet => "remove-self-sheet",
            Self::AgreeSame => "agree-same",
            Self::ShareSelf => "share-self",
            Self::DeleteReady => "delete-ready",
            Self::SetPassphrase => "set-passphrase",
            Self::MakeRecoveryCode => "make-recovery-code",
            Self::SetOpensByItself => "set-opens-by-itself",
            Self::SetOffice => "set-office",
            Self::RemoveOffice => "remove-office",
            Self::MakeOfficeKey => "make-office-key",
            Self::OpenEnvelope => "open-envelope",
            Self::MoveKey => "move-key",
            Self::Restore => "restore",
            Self::Repair => "repair",
        }
    }
}

/// A part of what people see that may look different now.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Change {
    /// The list of kindergartens.
    Kindergartens,
    /// The visits.
    Visits,
    /// The answers and score of an assessment.
    Answers,
    /// The records, and all that is derived from them.
    Records,
    /// What is ready to be sent.
    Outbox,
    /// The rubrics, or what is edited in one.
    Rubrics,
}

/// A change that is on disk: what came of it, and what looks different now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Done<T> {
    /// What was done.
    pub op: Op,
    /// What came of it.
    pub output: T,
    /// What looks different now.
    pub changes: Vec<Change>,
}
