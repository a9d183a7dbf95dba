//! What stands at the top and the foot of every page.

use text::{Texts, key};

use super::writer::{LEFT, PAGE, RIGHT};
use crate::display::{Anchor, Artifact, Command, Page};
use crate::font::Fonts;
use crate::layout::furniture::{artifact, fitted, text, width as advance};
use crate::layout::rule;
use crate::palette::LIGHT;
use crate::{Edition, ReportInput, Stage, State};

const HEAD: f64 = 40.0;
const FOOT: f64 = PAGE.1 - 38.0;

/// Adds the running head from the second page on, and the foot everywhere.
pub(super) fn dress(
    pages: &mut [Page],
    input: &ReportInput,
    edition: Edition,
    fonts: &Fonts,
    texts: &Texts,
) {
    let count = pages.len();
    for (i, page) in pages.iter_mut().enumerate() {
        if i > 0 {
            page.commands.extend(artifact(Artifact::Header, head(input, fonts, texts)));
        }
        let words = (words(input, edition, texts), number(texts, i + 1, count));
        page.commands.extend(artifact(Artifact::Footer, foot(fonts, &words)));
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
    let group = &input.about.group;
    let right = if group.is_empty() { date.clone() } else { place(fitted(fonts, group, room)) };
    let left = fitted(fonts, &input.about.kindergarten, width - advance(fonts, &right) - 16.0);
    vec![
        text(fonts, &left, LEFT, HEAD, Anchor::Start),
        text(fonts, &right, RIGHT, HEAD, Anchor::End),
        rule(LEFT, RIGHT, HEAD + 7.0, 0.5, LIGHT.line),
    ]
}

/// How far the report has come, and which record and scale it is made from.
fn words(input: &ReportInput, edition: Edition, texts: &Texts) -> [String; 2] {
    let mut second = Vec::new();
    if let State::Final { hash } = &input.about.state {
        let short: String = hash.chars().take(12).collect();
        second.push(texts.with(key::REPORT_FOOTER_RECORD, &[("hash", short.into())]));
    }
    if input.scale.working {
        second.push(texts.get(key::REPORT_FOOTER_WORKING));
    }
    let stage = stage(input, texts);
    // Parents and the staff room are not asked for comments.
    let is_asked = !matches!(edition, Edition::Parents | Edition::OnePager);
    let first = stage.filter(|_| is_asked || input.about.state == State::Draft);
    [first.unwrap_or_default(), second.join(" · ")]
}

/// The state in words; none where the report is final.
pub(super) fn stage(input: &ReportInput, texts: &Texts) -> Option<String> {
    let draft = || Some(texts.get(key::REPORT_STAGE_DRAFT));
    match input.stage {
        _ if input.about.state == State::Draft => draft(),
        Stage::Draft => draft(),
        Stage::Signed => Some(texts.get(key::REPORT_STAGE_SIGNED)),
        Stage::Preliminary { deadline, .. } => {
            let date = [("date", deadline.long(texts).into())];
            Some(texts.with(key::REPORT_STAGE_PRELIMINARY, &date))
        }
        Stage::Final { .. } => None,
    }
}

/// `Side 1 av 5`.
pub(crate) fn number(texts: &Texts, page: usize, pages: usize) -> String {
    texts.with(key::REPORT_FOOTER_PAGE, &[("page", page.into()), ("pages", pages.into())])
}

/// Two lines at the left, the number of the page at the right.
pub(crate) fn foot(fonts: &Fonts, (left, right): &([String; 2], String)) -> Vec<Command> {
    let mut commands = vec![
        rule(LEFT, RIGHT, FOOT - 14.0, 0.5, LIGHT.line),
        text(fonts, right, RIGHT, FOOT, Anchor::End),
    ];
    let room = RIGHT - LEFT - advance(fonts, right) - 16.0;
    for (i, words) in left.iter().filter(|words| !words.is_empty()).enumerate() {
        let y = if i == 0 { FOOT } else { FOOT + 12.0 };
        commands.push(text(fonts, &fitted(fonts, words, room), LEFT, y, Anchor::Start));
    }
    commands
}
