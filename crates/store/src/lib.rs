//! The one encrypted SQLite file: drafts, records, and what is derived from records.
//!
//! Drafts are append-only rows, so history and undo are the same rows. Records are immutable and
//! kept as they came. Derived tables are a pure function of the records, and the index for searching
//! of the notes. Only a transaction hands out a [`Writer`], and when [`Store::transact`] returns,
//! the change is on disk.
//!
//! Knows neither rubrics' wording nor scores' rules; the clock is handed in as milliseconds.

mod answer;
mod assessment;
mod audit;
mod bin;
mod bundle;
mod correction;
mod error;
mod fold;
mod former;
mod group;
mod key;
mod kindergarten;
mod listed;
mod mark;
mod migrate;
mod municipality;
mod note;
mod office;
mod office_secret;
mod open;
mod own;
mod person_key;
mod plan;
mod record;
mod refill;
mod retention;
mod revision;
mod rows;
mod rubric;
mod salvage;
mod search;
mod snapshot;
mod step;
mod visit;
mod wal;
mod window;
mod words;
mod workspace;

pub use answer::{NewAnswer, StoredCounter};
pub use assessment::{Assessment, AssessmentState, NewAssessment};
pub use audit::AuditLook;
pub use bin::{Binned, Emptied};
pub use bundle::{NewBundle, NewQuarantine, QuarantineEntry, SentBundle, TrustEntry, Verdict};
pub use correction::Correction;
pub use error::{Doing, StoreError};
pub use fold::{folded, folded_with_places};
pub use group::{GroupVisits, NewGroupState, StoredGroup};
pub use key::DatabaseKey;
pub use kindergarten::Kindergarten;
pub use listed::{ListedAssessment, Listing};
pub use mark::{Behind, Numbers, read_behind, read_mark};
pub use migrate::{NEWEST, schema};
pub use note::{NewNote, StoredNote};
pub use office::VisitRevision;
pub use open::{Store, Writer};
pub use own::StoredSheet;
pub use person_key::PersonKey;
pub use plan::{PlanHead, StoredPlan};
pub use record::{NewRecord, StoredRecord};
pub use refill::{Refilled, begin_refill};
pub use retention::{Kept, KeptList, StoredDeletion};
pub use revision::{ItemScore, NewRevision, SubscaleScore};
pub use rows::{Cell, Table};
pub use rubric::StoredPackage;
pub use salvage::{Salvage, Salvaged};
pub use search::{SearchedNote, SearchedNotes};
pub use snapshot::{Health, Holding, examine, record_hashes_of, snapshot};
pub use step::{Desk, NewStep, Step, StepChange, Touch, Turn};
pub use visit::{Group, Visit};
pub use wal::Log;
pub use window::Window;
pub use workspace::{NewWorkspace, Workspace};
