//! Page layout: text, lists, tables and pictures become strips, strips become pages.
//!
//! Everything is written top-down into a [`Flow`], which also builds the tree of what a reader
//! hears. [`paginate`] then decides where pages end. Knows nothing of what a report says.

mod beside;
mod flow;
pub(crate) mod furniture;
mod marks;
mod pages;
mod table;
mod tree;

pub(crate) use beside::{Beside, Spoken};
pub(crate) use flow::{Flow, Frame, Setting, drawn, rule, said, unsaid};
pub(crate) use marks::{AnswerMark, eye, to_reach};
pub(crate) use pages::{Body, Laid, Strip, paginate};
pub(crate) use table::{Cell, Column, Row, RowKind, Table};
