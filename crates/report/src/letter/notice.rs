use text::{Texts, key};

use super::page::Page;
use crate::LetterInput;
use crate::font::Fonts;

/// To parents: one page, easy words.
pub(super) fn notice<'a>(input: &'a LetterInput, fonts: &'a Fonts, texts: &'a Texts) -> Page<'a> {
    let mut page = Page::new(input, fonts, texts, 12.0);
    page.eyebrow(&page.get(key::NOTICE_EYEBROW));
    let title = page.about_visit(key::NOTICE_TITLE);
    page.title(&title, 23.0);
    page.paragraph(&input.kindergarten);
    let hello = page.about_visit(key::NOTICE_HELLO);
    page.paragraph(&hello);
    page.section(key::NOTICE_WHAT);
    page.keys(&[key::NOTICE_WHAT_1, key::NOTICE_WHAT_2]);
    page.section(key::NOTICE_NOT);
    page.keys(&[key::NOTICE_NOT_1, key::NOTICE_NOT_2, key::NOTICE_NOT_3]);
    page.section(key::NOTICE_AFTER);
    page.keys(&[key::NOTICE_AFTER_1, key::NOTICE_AFTER_2]);
    page.section(key::NOTICE_ASK);
    page.paragraph(&page.get(key::NOTICE_ASK_HEAD));
    if !input.sender.contact.is_empty() {
        page.contact(key::NOTICE_ASK_CONTACT, key::NOTICE_ASK_HEAD);
    }
    page
}
