//! What goes out before a visit: a letter to the kindergarten, a notice for the staff room and one
//! for parents. Says what happens that day and what does not.

mod notice;
mod page;
mod poster;

use text::{Key, Texts, key};

use crate::display::{About, Artifact, Document};
use crate::edition::furniture::{foot, number};
use crate::edition::writer::{BOTTOM, PAGE, TOP};
use crate::font::Fonts;
use crate::layout::furniture::artifact;
use crate::layout::{Body, Laid, paginate};
use crate::{LetterInput, LetterKind};

use page::Page;

/// Lays a letter out on pages.
pub(crate) fn document(
    input: &LetterInput,
    kind: LetterKind,
    fonts: &Fonts,
    texts: &Texts,
) -> Document {
    let page = match kind {
        LetterKind::Letter => letter(input, fonts, texts),
        LetterKind::Poster => poster::poster(input, fonts, texts),
        LetterKind::Parents => notice::notice(input, fonts, texts),
    };
    let flow = page.flow;
    let body = Body { top: TOP, bottom: BOTTOM };
    let Laid { mut pages, bookmarks, places } = paginate(&flow.strips, &flow.repeats, body);
    let count = pages.len();
    let sender = [input.sender.name.as_str(), &input.sender.unit];
    let sender: Vec<&str> = sender.into_iter().filter(|words| !words.is_empty()).collect();
    let working = if input.working { texts.get(key::REPORT_FOOTER_WORKING) } else { String::new() };
    let left = [sender.join(", "), working];
    for (i, sheet) in pages.iter_mut().enumerate() {
        let words = (left.clone(), number(texts, i + 1, count));
        sheet.commands.extend(artifact(Artifact::Footer, foot(fonts, &words)));
    }
    let (tree, about) = (flow.tree.finish(), about(input, texts));
    Document { width: PAGE.0, height: PAGE.1, pages, tree, bookmarks, places, about }
}

fn about(input: &LetterInput, texts: &Texts) -> About {
    let args = [
        ("kindergarten", (&input.kindergarten).into()),
        ("group", (&input.group).into()),
        ("date", input.date.long(texts).into()),
    ];
    About {
        title: texts.with(key::LETTER_TITLE_FULL, &args),
        subject: texts.get(key::LETTER_SUBJECT),
        lang: input.lang.document_tag().to_owned(),
        program: input.program.clone(),
        issued: input.issued.clone(),
        identifier: None,
        seal: None,
    }
}

/// To the head of the kindergarten.
fn letter<'a>(input: &'a LetterInput, fonts: &'a Fonts, texts: &'a Texts) -> Page<'a> {
    let mut page = Page::new(input, fonts, texts, 10.5);
    let to = page.with(key::LETTER_TO, &[("kindergarten", (&input.kindergarten).into())]);
    page.eyebrow(&to);
    let title = page.about_visit(key::LETTER_TITLE);
    page.title(&title, 21.0);
    let hello = page.about_visit(key::LETTER_HELLO);
    page.paragraph(&hello);
    if input.working {
        page.paragraph(&page.get(key::LETTER_WORKING));
    }
    if !input.sender.purpose.is_empty() {
        page.section(key::LETTER_PURPOSE);
        page.paragraph(&input.sender.purpose);
    }
    let lists: [(Key, &[Key]); 3] = [
        (
            key::LETTER_DAY,
            &[key::LETTER_DAY_1, key::LETTER_DAY_2, key::LETTER_DAY_3, key::LETTER_DAY_4],
        ),
        (
            key::LETTER_NOT,
            &[key::LETTER_NOT_1, key::LETTER_NOT_2, key::LETTER_NOT_3, key::LETTER_NOT_4],
        ),
        (key::LETTER_BEFORE, &[key::LETTER_BEFORE_1, key::LETTER_BEFORE_2, key::LETTER_BEFORE_3]),
    ];
    for (title, entries) in lists {
        page.section(title);
        page.keys(entries);
    }
    page.section(key::LETTER_AFTER);
    let days = page.with(key::LETTER_AFTER_2, &[("days", input.comment_days.into())]);
    page.list(&[page.get(key::LETTER_AFTER_1), days, page.get(key::LETTER_AFTER_3)]);
    ending(&mut page, input);
    page
}

/// Whom to ask, by what right, and from whom.
fn ending(page: &mut Page<'_>, input: &LetterInput) {
    page.section(key::LETTER_ASK);
    page.contact(key::LETTER_ASK_CONTACT, key::LETTER_ASK_NONE);
    if !input.sender.basis.is_empty() {
        let basis = [("basis", (&input.sender.basis).into())];
        page.paragraph(&page.with(key::LETTER_BASIS, &basis));
    }
    if !input.sender.name.is_empty() {
        let name = [input.sender.name.as_str(), &input.sender.unit];
        let name: Vec<&str> = name.into_iter().filter(|words| !words.is_empty()).collect();
        page.signed(&page.get(key::LETTER_GREETING), &name.join(", "));
    }
}
