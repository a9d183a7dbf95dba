//! Rubrics as workbooks: written for people to edit in several languages side by side, read back
//! with every problem named by sheet and cell. Plans for follow-up and sheets of a kindergarten's own
//! assessment likewise: for people who do not have this program.
//!
//! Bytes in, bytes out. The form of the workbook is described in `rubrics/SPREADSHEET.md`. What a
//! rubric may say is decided by `rubric` alone; this crate only carries it to cells and back.
//!
//! Pure: no files, no clock, no random numbers. A workbook comes from anywhere and is not trusted.

mod archive;
mod book;
mod consequence;
mod draft;
mod error;
mod form;
mod grid;
mod notes;
mod own;
mod part;
mod places;
mod plan;
mod problem;
mod read;
mod table;
mod text_document;
mod write;

pub use error::SheetError;
pub use own::{OwnIndicator, OwnItem, OwnPaper, OwnRead, OwnWords, own_xlsx, read_own};
pub use plan::{MOST_GOALS, PaperGoal, PlanPaper, PlanWords, plan_docx, plan_xlsx, read_plan};
pub use problem::{CellProblem, CellProblemKind};
pub use read::read_workbook;
pub use write::{blank_template, template};
