use text::{Texts, key};

use super::page::{Page, setting};
use crate::LetterInput;
use crate::display::Role;
use crate::edition::writer::{BOTTOM, TOP, quiet};
use crate::font::Fonts;
use crate::layout::{Body, paginate};

/// Sizes of the title and of the sentences, the largest first: a poster is one page.
const SIZES: [(f64, f64); 8] = [
    (68.0, 29.0),
    (60.0, 25.0),
    (52.0, 22.0),
    (44.0, 19.0),
    (36.0, 16.0),
    (28.0, 13.0),
    (22.0, 11.0),
    (18.0, 9.5),
];

/// For the wall of the staff room: one page, read from a step away.
pub(super) fn poster<'a>(input: &'a LetterInput, fonts: &'a Fonts, texts: &'a Texts) -> Page<'a> {
    let body = Body { top: TOP, bottom: BOTTOM };
    let fits =
        |page: &Page<'_>| paginate(&page.flow.strips, &page.flow.repeats, body).pages.len() == 1;
    let mut pages = SIZES.map(|sizes| move || set(input, fonts, texts, sizes)).into_iter();
    let mut last = set(input, fonts, texts, SIZES[SIZES.len() - 1]);
    if let Some(page) = pages.find_map(|page| Some(page()).filter(&fits)) {
        last = page;
    }
    last
}

fn set<'a>(
    input: &'a LetterInput,
    fonts: &'a Fonts,
    texts: &'a Texts,
    (title, size): (f64, f64),
) -> Page<'a> {
    let mut page = Page::new(input, fonts, texts, size);
    page.flow.space(30.0);
    page.eyebrow(&page.get(key::POSTER_EYEBROW));
    page.title(&page.get(key::POSTER_TITLE), title);
    let when = page.with(key::POSTER_WHEN, &[("date", page.day().into())]);
    let place = page.with(key::POSTER_WHERE, &[("group", (&input.group).into())]);
    for words in [when, place] {
        let large = setting(size * 1.25);
        page.flow.within(Role::Paragraph, |flow| flow.text(&[quiet(&words)], large));
        page.flow.space(4.0);
    }
    page.flow.space(size * 1.6);
    let days = page.with(key::POSTER_5, &[("days", input.comment_days.into())]);
    page.list(&[
        page.get(key::POSTER_1),
        page.get(key::POSTER_2),
        page.get(key::POSTER_3),
        page.get(key::POSTER_4),
        days,
        page.get(key::POSTER_6),
    ]);
    if !input.sender.contact.is_empty() {
        page.flow.space(size);
        page.body = setting(size * 0.8);
        page.contact(key::POSTER_CONTACT, key::POSTER_6);
    }
    page
}
