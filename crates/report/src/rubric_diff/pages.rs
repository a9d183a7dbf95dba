//! The changes on pages.

use rubric::{Mark, Piece};
use text::{Key, Lang, key};

use crate::Imprint;
use crate::display::{About, Document, Role};
use crate::font::{Face, Fonts};
use crate::layout::{Beside, Flow, Laid, Setting, Spoken, drawn, paginate};
use crate::palette::LIGHT;
use crate::paragraph::{Ruling, Span};
use crate::rubric_book::furniture::dress;
use crate::rubric_book::sheet::Sheet;
use crate::rubric_book::writer::{BODY, CHAPTER, ITEM, TITLE, guide, plain, quiet, strong};

use super::content::{Block, Changes, Entry, Section, apart};
use super::field::Versions;

/// The column of numbers.
const NUMBER: f64 = 30.0;
/// Kept free at the right of running text, for lines that are easy to read.
const AIR: f64 = 64.0;

/// Lays the changes out.
pub(super) fn document(
    changes: &Changes,
    versions: &Versions<'_>,
    imprint: &Imprint<'_>,
    fonts: &Fonts,
) -> Document {
    let sheet = Sheet::new(fonts, 1, &changes.notice);
    let flow = Flow::new(fonts, &LIGHT, sheet.left, sheet.end());
    let mut writer = Writer { flow, versions };
    writer.cover(changes);
    for section in &changes.sections {
        writer.section(section);
    }
    let flow = writer.flow;
    let Laid { pages, bookmarks, places } = paginate(&flow.strips, &flow.repeats, sheet.body());
    let about = About {
        title: changes.title.clone(),
        subject: versions.texts.get(key::RUBRIC_DIFF_SUBJECT),
        lang: imprint.lang.document_tag().to_owned(),
        program: imprint.program.to_owned(),
        issued: imprint.issued.to_owned(),
        identifier: None,
        seal: None,
    };
    let tree = flow.tree.finish();
    let (width, height) = (sheet.width, sheet.height);
    let mut document = Document { width, height, pages, tree, bookmarks, places, about };
    dress(&mut document, (&changes.short, &changes.notice), sheet, fonts, &versions.texts);
    document
}

struct Writer<'a> {
    flow: Flow<'a>,
    versions: &'a Versions<'a>,
}

impl Writer<'_> {
    fn get(&self, key: Key) -> String {
        self.versions.texts.get(key)
    }

    fn paragraph(&mut self, spans: &[Span], setting: Setting) {
        self.flow.narrowed(AIR, |flow| {
            flow.within(Role::Paragraph, |flow| flow.text(spans, setting));
        });
    }

    fn heading(&mut self, level: u8, spans: &[Span], setting: Setting, outline: Option<&str>) {
        let start = self.flow.strips.len();
        self.flow.within(Role::Heading(level), |flow| flow.text(spans, setting));
        self.flow.keep_from(start);
        self.flow.keep_with_next();
        if let (Some(words), Some(strip)) = (outline, self.flow.strips.get_mut(start)) {
            strip.bookmark = Some((level - 1, words.to_owned()));
        }
    }

    fn cover(&mut self, changes: &Changes) {
        self.paragraph(&[guide(&self.get(key::RUBRIC_DIFF))], BODY);
        self.flow.space(2.0);
        self.heading(1, &[strong(&changes.name)], TITLE, None);
        self.flow.space(4.0);
        let large = Setting { size: 12.0, leading: 18.0, ..BODY };
        self.paragraph(&[quiet(&changes.versions)], large);
        if let Some(printed) = &changes.printed {
            self.paragraph(&[quiet(printed)], BODY);
        }
        self.flow.space(18.0);
        let summary = self.get(key::RUBRIC_DIFF_SUMMARY);
        self.heading(2, &[strong(&summary)], ITEM, Some(&summary));
        self.flow.space(6.0);
        if changes.counts.is_empty() {
            self.paragraph(&[plain(&self.get(key::RUBRIC_DIFF_NOTHING))], BODY);
            return;
        }
        self.flow.tree.open(Role::List);
        for count in &changes.counts {
            self.flow.tree.open(Role::Entry);
            self.flow.within(Role::Body, |flow| flow.text(&[plain(count)], BODY));
            self.flow.tree.close();
            self.flow.space(2.0);
        }
        self.flow.tree.close();
        self.flow.space(10.0);
        self.paragraph(&[quiet(&self.get(key::RUBRIC_DIFF_LEGEND))], BODY);
    }

    fn section(&mut self, section: &Section) {
        self.flow.space(30.0);
        let title = self.get(section.title);
        self.heading(2, &[strong(&title)], ITEM, Some(&title));
        for block in &section.blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        self.flow.space(if block.is_indicator { 11.0 } else { 18.0 });
        let start = self.flow.strips.len();
        let fate = block.fate.as_ref().map(|fate| quiet(&format!("  ({fate})")));
        if block.is_indicator {
            let mut spans = vec![plain(&block.title)];
            spans.extend(fate);
            if spans.iter().any(|span| !span.text.is_empty()) {
                self.indented(spans, None, None);
                self.flow.keep_with_next();
            }
        } else if !block.title.is_empty() {
            let title = format!("{} {}", block.number, block.title);
            let mut spans = vec![guide(title.trim())];
            spans.extend(fate);
            self.heading(3, &spans, CHAPTER, Some(title.trim()));
        }
        for entry in &block.lines {
            self.flow.space(4.0);
            self.entry(entry);
        }
        if block.is_indicator {
            self.number(start, &block.number);
            self.flow.keep_from(start);
        } else if !block.title.is_empty() && block.lines.is_empty() {
            self.flow.keep_with_next();
        }
    }

    /// A label, and beside it what changed.
    fn entry(&mut self, entry: &Entry) {
        let label = format!("{}: ", entry.label);
        let mut spans = vec![Span::new(label, Face::SemiBold, LIGHT.quiet)];
        let mut was_gone = false;
        for piece in &entry.pieces {
            // An old word and its heir would touch.
            if was_gone && piece.mark == Mark::Come && !piece.text.starts_with(' ') {
                spans.push(plain(" "));
            }
            was_gone = piece.mark == Mark::Gone && !piece.text.ends_with(' ');
            spans.extend(spans_of(piece, entry.pieces.len() == 1));
        }
        let own = entry.language.as_deref().map(|tag| {
            tag.parse().map_or_else(|_| tag.to_owned(), |l: Lang| l.document_tag().to_owned())
        });
        let of_document = self.versions.texts.lang().document_tag();
        let lang = own.as_deref().filter(|tag| *tag != of_document);
        let texts = &self.versions.texts;
        let say = |key, words: &str| texts.with(key, &[("words", words.into())]);
        let spoken = Spoken {
            came: &|words| say(key::RUBRIC_DIFF_SAY_CAME, words),
            went: &|words| say(key::RUBRIC_DIFF_SAY_WENT, words),
        };
        self.indented(spans, lang, Some(&spoken));
    }

    /// A paragraph beside the column of numbers.
    fn indented(&mut self, mut spans: Vec<Span>, lang: Option<&str>, spoken: Option<&Spoken>) {
        spans.retain(|span| !span.text.is_empty());
        let (left, width) = (self.flow.left + NUMBER, self.flow.width() - NUMBER - AIR);
        let text = Beside { left, width, spans, role: Role::Paragraph, lang };
        self.flow.beside(&[text], BODY, spoken);
    }

    /// A number before what begins in a strip, read as part of it.
    fn number(&mut self, strip: usize, number: &str) {
        let line = self.flow.lines(&[strong(&format!("{number} "))], BODY, f64::INFINITY);
        let words = line.first().map(|l| drawn(l, self.flow.left, BODY.baseline()));
        self.flow.attach_first(strip, words.unwrap_or_default());
    }
}

/// What is gone steps back and is struck through; what came is underlined, and stands out where
/// it stands among other words.
fn spans_of(piece: &Piece, is_alone: bool) -> Vec<Span> {
    let (before, words, after) = apart(&piece.text);
    let core = match piece.mark {
        Mark::Kept => return vec![plain(&piece.text)],
        Mark::Gone => Span { ruling: Ruling::Through, ..quiet(words) },
        Mark::Come if is_alone => Span { ruling: Ruling::Under, ..plain(words) },
        Mark::Come => Span { ruling: Ruling::Under, ..strong(words) },
    };
    vec![plain(before), core, plain(after)]
}
