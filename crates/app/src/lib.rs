//! What can be done with VIBA, one module per errand. The window and the program without a window
//! both stand on this crate, and neither decides anything.
//!
//! Every change goes through one door, `App::transact`: one transaction, on disk when it
//! returns, noted by its name. The clock, randomness, paths and language are handed in through
//! [`Host`] and arguments.

mod answers_file;
mod app;
mod assess;
mod backup;
mod bin;
mod case;
mod change;
mod code;
mod concern;
mod content;
mod correction;
mod derive;
mod error;
mod example;
mod file;
mod finalize;
mod find;
mod fold;
mod follow_up;
mod group;
mod home;
mod host;
mod informed;
mod keys;
mod kindergarten;
mod link;
mod lock;
mod merge;
mod message;
mod municipality;
mod observe;
mod office;
mod office_status;
mod overview;
mod own;
mod permission;
mod place;
mod privacy;
mod problem;
mod recovery;
mod register;
mod report;
mod report_stage;
mod reserve;
mod retention;
mod rubrics;
mod screen;
mod search;
mod send;
mod session;
mod settings;
mod show;
mod sign;
mod start;
mod studio;
mod trouble;
mod verify;
mod visit;
mod watch;
mod wording;
mod workspace;

/// The facts of a visit, as records carry them.
pub use ::record::visit::{Day, Informed, Sitting, SittingKind};
pub use ::report::{ChartKind, Drawing, Numbers, Palette};
pub use answers_file::{AnswersFile, AssessmentKind, AssessorRole};
pub use app::App;
pub use assess::Assessed;
pub use backup::{
    BackupJob, BackupNote, BackupReason, BackupRow, Backups, Generation, GenerationPlace,
    RecoveryRefusal, is_due,
};
pub use bin::{BinEntry, BinKind};
pub use case::Case;
pub use change::{Change, Done, Op};
pub use code::VisitCode;
pub use concern::ConcernCard;
pub use content::Content;
pub use correction::CorrectionRefusal;
pub use error::{AppError, Outcome};
pub use example::{EXAMPLE_REGISTER, EXAMPLE_VISITS};
pub use file::{read_file, write_file};
pub use finalize::Finalized;
pub use find::Found;
pub use follow_up::{
    DueGoal, FollowUpView, GoalChoice, GoalDraft, GoalIndicator, GoalStatus, GoalView, GoalsBefore,
    PlanChange, PlanField, PlanFileForm, PlanLine, PlanRead, PlanRefusal, PlanRow, PlanSheet,
    PlanSheetGoal, RoadKind, RoadState, RoadStep,
};
pub use group::{FormerName, GroupChange, GroupKind, GroupRefusal};
pub use home::{Home, RecentWorkspace};
pub use host::Host;
pub use keys::{
    Guard, KeyFolder, KeyRefusal, KeySlots, Keychain, OfficeSeen, OpenedEnvelope, save_envelope,
};
pub use kindergarten::{GroupRow, KindergartenList, KindergartenRow};
pub use link::is_outward_link;
pub use merge::{Imported, Merged};
pub use message::message_fits;
pub use municipality::{ArchiveCodes, Municipality};
pub use observe::{
    AgesOutside, AnswerIndicator, AssessmentView, COMING_MINUTES, Clock, Counted, DayPage, DayView,
    DraftMove, GivenAnswer, HistoryEntry, HistoryEvent, HistoryTurn, IndicatorAnswer, ItemState,
    ItemView, MeanView, Moment, MoveLine, NeededSitting, NewDraft, NoteChange, NoteReason,
    NoteState, OpenTag, Rest, RestAnswer, SOON_MINUTES, SituationState, SituationView, Started,
    Turned, VERY_SOON_MINUTES, Warning, WrittenNote, warnings,
};
pub use office::{CellMean, Resolution, Summary, SummaryRow, VisitConflict};
pub use office_status::{KeyEntry, OfficeStatus, PersonOfKey};
pub use overview::{NextStep, Overview, PlannedVisit};
pub use own::{
    SelfCounts, SelfIndicator, SelfItem, SelfRefusal, SelfSheet, SelfView, SheetForm, SheetRefused,
    SheetsRead,
};
pub use permission::Right;
pub use place::{Places, UnfitPlace};
pub use privacy::{MarkedNote, PrivacyKind, PrivacyMark};
pub use problem::{AnswersProblem, AnswersProblemKind};
pub use recovery::{
    Checked, Counts, Dumped, DumpedTable, Finding, FindingCode, Recovery, Rehearsal, Repair,
    Restored, TableRepair,
};
pub use register::RegisterImport;
pub use report::{
    ArchiveSaved, AreaRow, AreasRow, BatchFailure, BatchRow, BatchSaved, ChartChoice, FaultRow,
    Gap, ItemRow, LetterChoice, LiftRow, MeetingIndicator, MeetingItem, MeetingLevel, MeetingView,
    Missing, Quote, Remade, ReportKind, ReportPreview, ResultView, SavedFile, StrengthRow,
    SubscaleRow, TakenOutKind, TakenOutLine, VerifiedReport,
};
pub use report_stage::{CorrectionRow, FactCommentRow, ReportProgress, ReportStage, StageRefusal};
pub use retention::{DeletionRow, ReadyRow, RetentionKind, RetentionRules, RetentionView};
/// The scale's own types, for whoever shows scores.
pub use rubric as scale;
pub use rubrics::{
    AddedRubric, CheckedPackage, MadeRubric, PackedRubric, PaperForm, RubricEntry, Rubrics,
    SignedRubric,
};
pub use screen::{Recovered, Screen};
pub use search::{FoundNote, FoundNotes};
pub use send::{Exported, OutboxView, SentRow};
pub use session::{Hosts, Session};
pub use settings::{Contrast, Settings, Theme};
pub use show::{AssessmentRow, Shown};
pub use start::{LockedWorkspace, Start, WorkspaceView};
pub use studio::{
    Edited, IndicatorPage, ItemPage, NewVersion, RubricPage, RubricProblem, SavedVersion,
    SubscalePage, TermPage, TextsByLanguage, Tried,
};
pub use trouble::{ProblemLine, Trouble};
/// How much work a try of a passphrase is.
pub use vault::{Key as SecretKey, KeyCost};
pub use verify::Verified;
pub use visit::{MintedVisit, VisitPlace};
pub use watch::{Unwatched, Watch};
pub use wording::{Anchor, IndicatorText, ItemText, ScaleView, SubscaleText};
pub use workspace::{Role, WorkspacePaths};
