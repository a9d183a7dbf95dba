//! What stands at the top and the foot of every page.

use text::{Texts, key};

use crate::display::{Anchor, Artifact, Bookmark, Command, Document};
use crate::font::Fonts;
use crate::layout::furniture::{artifact, fitted, text, width};
use crate::layout::rule;
use crate::palette::LIGHT;

use super::sheet::{FOOT_LEADING, Sheet};

const HEAD: f64 = 36.0;

/// Adds the running head from the second page on, and the foot everywhere.
///
/// - `name`: what the document is, at the left of the head; at the right stands where one is.
pub(crate) fn dress(
    document: &mut Document,
    (name, notice): (&str, &str),
    sheet: Sheet,
    fonts: &Fonts,
    texts: &Texts,
) {
    let count = document.pages.len();
    let notice = sheet.foot(fonts, notice);
    for (i, page) in document.pages.iter_mut().enumerate() {
        if i > 0 {
            let here = standing(&document.bookmarks, i, sheet.body().top);
            page.commands.extend(artifact(Artifact::Header, head(name, sheet, fonts, here)));
        }
        let args = [("page", (i + 1).into()), ("pages", count.into())];
        let number = texts.with(key::REPORT_FOOTER_PAGE, &args);
        page.commands.extend(artifact(Artifact::Footer, foot(&notice, sheet, fonts, &number)));
    }
}

/// The chapter or item at the top of a page.
fn standing(bookmarks: &[Bookmark], page: usize, top: f64) -> &str {
    let is_above = |mark: &&Bookmark| mark.page < page || mark.page == page && mark.y < top + 60.0;
    bookmarks.iter().rfind(is_above).map_or("", |mark| mark.title.as_str())
}

fn head(name: &str, sheet: Sheet, fonts: &Fonts, here: &str) -> Vec<Command> {
    let room = sheet.end() - sheet.left;
    let left = fitted(fonts, name, room * 0.55);
    let right = fitted(fonts, here, room - width(fonts, &left) - 16.0);
    vec![
        text(fonts, &left, sheet.left, HEAD, Anchor::Start),
        text(fonts, &right, sheet.end(), HEAD, Anchor::End),
        rule(sheet.left, sheet.end(), HEAD + 7.0, 0.5, LIGHT.line),
    ]
}

fn foot(notice: &[String], sheet: Sheet, fonts: &Fonts, number: &str) -> Vec<Command> {
    let top = sheet.foot_top();
    let mut commands = vec![
        rule(sheet.left, sheet.end(), top, 0.5, LIGHT.line),
        text(fonts, number, sheet.end(), top + 14.0, Anchor::End),
    ];
    let mut y = top + 14.0;
    for line in notice {
        commands.push(text(fonts, line, sheet.left, y, Anchor::Start));
        y += FOOT_LEADING;
    }
    commands
}
