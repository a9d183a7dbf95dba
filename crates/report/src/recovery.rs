//! The sheet with the recovery code of a workspace: printed once, kept in a drawer.

use text::{Key, Texts, key};

use crate::RecoverySheet;
use crate::display::{About, Artifact, Document, Role};
use crate::edition::furniture::{foot, number};
use crate::edition::writer::{BOTTOM, LEFT, PAGE, RIGHT, TOP, dot, plain, strong};
use crate::font::{Face, Figures, Fonts};
use crate::layout::furniture::artifact;
use crate::layout::{Body, Flow, Laid, Setting, paginate, unsaid};
use crate::palette::LIGHT;
use crate::paragraph::Span;

/// Groups of the code on one line.
const ON_A_LINE: usize = 4;

const BODY: Setting = Setting { size: 11.5, leading: 17.5, figures: Figures::Running };
/// Large, and each sign as wide as the next: typed from paper by somebody who is in trouble.
const CODE: Setting = Setting { size: 27.0, leading: 44.0, figures: Figures::Tabular };

/// Lays the sheet out.
pub(crate) fn document(sheet: &RecoverySheet, fonts: &Fonts, texts: &Texts) -> Document {
    let mut page = Sheet { flow: Flow::new(fonts, &LIGHT, LEFT, RIGHT), texts };
    page.set(sheet);
    let flow = page.flow;
    let body = Body { top: TOP, bottom: BOTTOM };
    let Laid { mut pages, bookmarks, places } = paginate(&flow.strips, &flow.repeats, body);
    let count = pages.len();
    for (i, sheet) in pages.iter_mut().enumerate() {
        let left = [texts.get(key::RECOVERY_FOOTER), String::new()];
        let words = (left, number(texts, i + 1, count));
        sheet.commands.extend(artifact(Artifact::Footer, foot(fonts, &words)));
    }
    let about = About {
        title: texts.with(key::RECOVERY_TITLE_FULL, &[("workspace", (&sheet.workspace).into())]),
        subject: texts.get(key::RECOVERY_SUBJECT),
        lang: sheet.lang.document_tag().to_owned(),
        program: sheet.program.clone(),
        issued: sheet.issued.clone(),
        identifier: None,
        seal: None,
    };
    let tree = flow.tree.finish();
    Document { width: PAGE.0, height: PAGE.1, pages, tree, bookmarks, places, about }
}

struct Sheet<'a> {
    flow: Flow<'a>,
    texts: &'a Texts,
}

impl Sheet<'_> {
    fn set(&mut self, sheet: &RecoverySheet) {
        let eyebrow = Span::new(&sheet.workspace, Face::SemiBold, LIGHT.score);
        self.flow.within(Role::Paragraph, |flow| flow.text(&[eyebrow], BODY));
        self.flow.keep_with_next();
        self.flow.space(4.0);
        self.heading(1, key::RECOVERY_TITLE, 26.0);
        self.flow.space(4.0);
        let date = sheet.date.long(self.texts);
        let made = self.texts.with(key::RECOVERY_WHAT, &[("date", date.into())]);
        self.paragraph(&made);
        self.flow.space(22.0);
        for groups in sheet.groups.chunks(ON_A_LINE) {
            // Wide gaps: the eye finds its place again after each group.
            let line = groups.join("\u{a0}\u{a0}\u{a0}");
            self.flow.within(Role::Paragraph, |flow| flow.text(&[strong(&line)], CODE));
        }
        self.flow.space(18.0);
        self.section(key::RECOVERY_USE, &[key::RECOVERY_USE_1, key::RECOVERY_USE_2]);
        self.section(
            key::RECOVERY_KEEP,
            &[key::RECOVERY_KEEP_1, key::RECOVERY_KEEP_2, key::RECOVERY_KEEP_3],
        );
    }

    fn section(&mut self, title: Key, entries: &[Key]) {
        self.flow.space(18.0);
        self.heading(2, title, 14.0);
        self.flow.space(3.0);
        self.flow.tree.open(Role::List);
        for entry in entries {
            let (first, words) = (self.flow.strips.len(), self.texts.get(*entry));
            self.flow.tree.open(Role::Entry);
            self.flow.within(Role::Body, |flow| {
                flow.indented(BODY.size * 1.7, |flow| flow.text(&[plain(&words)], BODY));
            });
            self.flow.tree.close();
            let mark = dot(self.flow.left + 5.0, BODY.leading / 2.0, BODY.size, LIGHT.edge);
            self.flow.attach(first, unsaid(vec![mark]));
            self.flow.space(4.0);
        }
        self.flow.tree.close();
    }

    fn paragraph(&mut self, words: &str) {
        self.flow.within(Role::Paragraph, |flow| flow.text(&[plain(words)], BODY));
    }

    fn heading(&mut self, level: u8, title: Key, size: f64) {
        let (words, first) = (self.texts.get(title), self.flow.strips.len());
        let setting = Setting { size, leading: size * 1.3, figures: Figures::Running };
        self.flow.within(Role::Heading(level), |flow| flow.text(&[strong(&words)], setting));
        self.flow.keep_with_next();
        if let Some(strip) = self.flow.strips.get_mut(first) {
            strip.bookmark = Some((level, words));
        }
    }
}
