//! What stands at the top and the foot of every page.

use text::{Texts, key};

use super::writer::{LEFT, PAGE, RIGHT};
use crate::display::{Anchor, Artifact, Command, Page};
use crate::font::Fonts;
use crate::layout::furniture::{artifact, fitted, text, width as advance};
use crate::layout::rule;
use crate::palette::LIGHT;
use crate::{ReportInput, State};

const HEAD: f64 = 40.0;
const FOOT: f64 = PAGE.1 - 32.0;

/// Adds the running head from the second page on, and the foot everywhere.
pub(super) fn dress(pages: &mut [Page], input: &ReportInput, fonts: &Fonts, texts: &Texts) {
    let count = pages.len();
    for (i, page) in pages.iter_mut().enumerate() {
        if i > 0 {
            page.commands.extend(artifact(Artifact::Header, head(input, fonts, texts)));
        }
        page.commands.extend(artifact(Artifact::Footer, foot(input, fonts, texts, i + 1, count)));
    }
}

fn head(input: &ReportInput, fonts: &Fonts, texts: &Texts) -> Vec<Command> {
    let date = input.about.date.long(texts);
    let place = |group: String| {
        let args = [("group", group.into()), ("date", date.clone().into())];
        texts.with(key::REPORT_GROUP_DATE, &args)
    };
    let width = RIGHT - LEFT;
    let room = width * 0.55 - advance(fonts, &place(String::new()));
    let right = place(fitted(fonts, &input.about.group, room));
    let left = fitted(fonts, &input.about.kindergarten, width - advance(fonts, &right) - 16.0);
    vec![
        text(fonts, &left, LEFT, HEAD, Anchor::Start),
        text(fonts, &right, RIGHT, HEAD, Anchor::End),
        rule(LEFT, RIGHT, HEAD + 7.0, 0.5, LIGHT.line),
    ]
}

fn foot(
    input: &ReportInput,
    fonts: &Fonts,
    texts: &Texts,
    page: usize,
    pages: usize,
) -> Vec<Command> {
    let mut left = match &input.about.state {
        State::Draft => texts.get(key::REPORT_FOOTER_DRAFT),
        State::Final { hash } => {
            let short: String = hash.chars().take(12).collect();
            texts.with(key::REPORT_FOOTER_RECORD, &[("hash", short.into())])
        }
    };
    if input.scale.working {
        left = format!("{left} · {}", texts.get(key::REPORT_FOOTER_WORKING));
    }
    let right =
        texts.with(key::REPORT_FOOTER_PAGE, &[("page", page.into()), ("pages", pages.into())]);
    vec![
        rule(LEFT, RIGHT, FOOT - 14.0, 0.5, LIGHT.line),
        text(fonts, &left, LEFT, FOOT, Anchor::Start),
        text(fonts, &right, RIGHT, FOOT, Anchor::End),
    ]
}
