//! What the head says of the facts, and what the assessor answers.

use text::key;

use super::writer::{Writer, plain, quiet, strong};
use crate::Stage;

impl Writer<'_> {
    pub(super) fn comments(&mut self) {
        // Before the report is handed over nobody can have commented on it.
        let is_early = matches!(self.input.stage, Stage::Draft | Stage::Signed);
        if self.input.comments.is_empty() && is_early {
            return;
        }
        self.section(&self.get(key::REPORT_COMMENTS));
        self.intro(&self.get(key::REPORT_COMMENTS_INTRO));
        if self.input.comments.is_empty() {
            self.paragraph(&self.get(key::REPORT_COMMENTS_NONE));
        }
        for comment in &self.input.comments {
            let by = self.with(
                key::REPORT_COMMENTS_BY,
                &[("by", (&comment.by).into()), ("date", comment.at.long(self.texts).into())],
            );
            self.flow.space(8.0);
            let first = self.flow.strips.len();
            let words = format!("  {}", comment.text.trim());
            self.spans(&[strong(&by), plain(&words)], self.body);
            if let Some(answer) = &comment.answer {
                let label = format!("{} ", self.get(key::REPORT_COMMENTS_ANSWER));
                self.spans(&[quiet(&label), plain(answer.trim())], self.body);
            }
            let is_short = self.flow.height_from(first) < super::writer::ROOM / 4.0;
            if is_short {
                self.flow.keep_from(first);
            }
        }
    }
}
