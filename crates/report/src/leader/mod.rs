//! The report to the head of the kindergarten and the pedagogical leaders.
//!
//! Strengths first, with the assessor's own evidence; then what must be followed up, what the
//! next step could be, and how sure all this is. No ranking, no names.

mod answers;
mod certainty;
mod cover;
mod facts;
mod findings;
mod furniture;
mod method;
mod profile;
mod steps;
mod writer;

use text::{Texts, key};

use crate::display::{About, Document};
use crate::font::Fonts;
use crate::layout::{Body, paginate};
use crate::{ReportInput, State};

use writer::{BOTTOM, PAGE, TOP, Writer};

/// Lays the report out on pages.
pub(crate) fn document(input: &ReportInput, fonts: &Fonts, texts: &Texts) -> Document {
    let mut writer = Writer::new(input, fonts, texts);
    writer.cover();
    writer.facts();
    writer.strengths();
    writer.faults();
    writer.areas();
    writer.steps();
    writer.profile();
    writer.certainty();
    writer.method();
    writer.answers();
    writer.notes();
    let about = about(input, texts);
    let flow = writer.flow;
    let (mut pages, bookmarks) =
        paginate(&flow.strips, &flow.repeats, Body { top: TOP, bottom: BOTTOM });
    furniture::dress(&mut pages, input, fonts, texts);
    let tree = flow.tree.finish();
    Document { width: PAGE.0, height: PAGE.1, pages, tree, bookmarks, about }
}

fn about(input: &ReportInput, texts: &Texts) -> About {
    let title = texts.with(
        key::REPORT_TITLE_FULL,
        &[
            ("kindergarten", (&input.about.kindergarten).into()),
            ("group", (&input.about.group).into()),
            ("date", input.about.date.long(texts).into()),
        ],
    );
    let identifier = match &input.about.state {
        State::Draft => None,
        State::Final { hash } => Some(format!("sha256:{hash}")),
    };
    About {
        title,
        subject: texts.get(key::REPORT_SUBJECT),
        lang: input.lang.document_tag().to_owned(),
        program: input.about.program.clone(),
        issued: input.about.issued.clone(),
        identifier,
    }
}
