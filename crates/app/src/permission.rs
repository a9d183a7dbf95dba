//! What each role may do and read, decided here for the window and the program without one alike.

use crate::app::App;
use crate::change::Op;
use crate::error::AppError;
use crate::workspace::Role;

/// A kind of thing that is done or read.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Right {
    /// The workspace itself: its keys, backups, bin, kindergartens, words of its own.
    Workspace,
    /// Visits, drafts, answers and notes.
    Observe,
    /// A draft of something that counts: an external or a kindergarten's own assessment.
    Count,
    /// What comes of a result: reports and their states, plans, corrections, letters, the archive.
    Result,
    /// Adapting rubrics, and who sends reports.
    Shape,
    /// Bundles out.
    Send,
    /// Bundles in, and the figures of a whole municipality.
    Municipality,
}

impl Right {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Workspace,
        Self::Observe,
        Self::Count,
        Self::Result,
        Self::Shape,
        Self::Send,
        Self::Municipality,
    ];
}

impl Role {
    /// Whether somebody with this role may.
    ///
    /// - An assessor does everything but taking in what others sent and looking across them: two
    ///   assessors of one visit do not see each other's answers.
    /// - An office does everything.
    /// - A trainee observes for practice and in training, and sends that. Nothing a trainee does counts,
    ///   and no report comes of it.
    #[must_use]
    pub const fn may(self, right: Right) -> bool {
        match (self, right) {
            (Self::Office, _) => true,
            (Self::Assessor, Right::Municipality) => false,
            (Self::Assessor, _) => true,
            (Self::Trainee, Right::Workspace | Right::Observe | Right::Send) => true,
            (Self::Trainee, _) => false,
        }
    }

    /// The first role, of those people choose from, that may.
    const fn first_that_may(right: Right) -> Self {
        if Self::Assessor.may(right) { Self::Assessor } else { Self::Office }
    }
}

impl Op {
    /// What somebody must be allowed to do this.
    pub(crate) const fn right(self) -> Right {
        match self {
            Self::CreateWorkspace
            | Self::ImportRegister
            | Self::ChangeGroup
            | Self::MergeGroup
            | Self::BinDraft
            | Self::RestoreDraft
            | Self::BinVisit
            | Self::RestoreVisit
            | Self::EmptyBin
            | Self::Rebuild
            | Self::AddRubric
            | Self::AllowWord
            | Self::ForbidWord
            | Self::OpenConcernCard
            | Self::SetPassphrase
            | Self::MakeRecoveryCode
            | Self::SetOpensByItself
            | Self::SetOffice
            | Self::RemoveOffice
            | Self::MoveKey
            | Self::Restore
            | Self::Repair => Right::Workspace,
            Self::MintVisit
            | Self::LinkVisit
            | Self::Assess
            | Self::StartAssessment
            | Self::AnswerIndicator
            | Self::AnswerRest
            | Self::CountEpisodes
            | Self::WriteNote
            | Self::ChangeNote
            | Self::SetFacts
            | Self::SetNoteReason
            | Self::BeginSituation
            | Self::EndSituation
            | Self::TurnClock
            | Self::KeepPlace
            | Self::Undo
            | Self::Redo
            | Self::RestoreNote
            | Self::Finalize
            | Self::MoveDraft => Right::Observe,
            Self::IssuePreliminary
            | Self::CommentOnFacts
            | Self::AnswerComment
            | Self::CloseReport
            | Self::BeginCorrection
            | Self::DropCorrection
            | Self::ChangePlan
            | Self::AgreePlan
            | Self::ReadPlan
            | Self::ReadSelfSheet
            | Self::RemoveSelfSheet
            | Self::AgreeSame
            | Self::ShareSelf
            | Self::SetInformed => Right::Result,
            Self::EditRubric
            | Self::SaveRubric
            | Self::SetConcernCard
            | Self::SetMunicipality
            | Self::DeleteReady => Right::Shape,
            Self::Export | Self::LayBundle => Right::Send,
            Self::Import | Self::Quarantine | Self::MakeOfficeKey | Self::OpenEnvelope => {
                Right::Municipality
            }
        }
    }
}

impl App {
    /// # Errors
    ///
    /// [`AppError::WrongRole`] if the role of the workspace may not.
    pub(crate) fn allow(&self, right: Right) -> Result<(), AppError> {
        if self.role().may(right) {
            return Ok(());
        }
        Err(AppError::WrongRole { needs: Role::first_that_may(right).word() })
    }

    /// # Errors
    ///
    /// [`AppError::WrongRole`] if an assessment of that kind counts, and what is done here may not.
    pub(crate) fn allow_kind(&self, kind: &str) -> Result<(), AppError> {
        let is_for_learning = matches!(kind, "practice" | "training");
        self.allow(if is_for_learning { Right::Observe } else { Right::Count })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_may_what_it_is_there_for() {
        let may = |role: Role| Right::ALL.map(|right| role.may(right));
        assert_eq!(may(Role::Assessor), [true, true, true, true, true, true, false]);
        assert_eq!(may(Role::Office), [true; 7]);
        assert_eq!(may(Role::Trainee), [true, true, false, false, false, true, false]);
    }

    #[test]
    fn who_may_is_named() {
        assert_eq!(Role::first_that_may(Right::Result), Role::Assessor);
        assert_eq!(Role::first_that_may(Right::Municipality), Role::Office);
    }
}
