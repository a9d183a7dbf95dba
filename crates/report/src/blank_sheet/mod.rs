//! A rubric as a sheet that is filled in by hand in the group, and typed in afterwards.
//!
//! A form for the visit and its day comes first, then every item with a box for each answer that
//! may be given, in columns that stand at the same place on every page.

mod field;
mod form;
mod grid;
mod items;

use rubric::{Rubric, Wording};
use text::{Lang, Stamp, Texts, key};

use crate::display::{About, Document, Role};
use crate::font::{Face, Fonts};
use crate::layout::{Flow, Laid, Setting, paginate};
use crate::palette::LIGHT;
use crate::paragraph::Span;
use crate::rubric_book::furniture::dress;
use crate::rubric_book::sheet::Sheet;
use crate::rubric_book::writer::{BODY, TITLE, guide, quiet, strong};
use crate::{Day, Imprint, ReportError};

use grid::Grid;

/// Above the lines for notes of the whole day.
const ABOVE_NOTES: f64 = 8.0;

/// What is known of a visit before it: it stands in the form. What is none is left to be filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetFacts {
    /// The name of the kindergarten.
    pub kindergarten: Option<String>,
    /// The group.
    pub group: Option<String>,
    /// The day of the visit.
    pub date: Option<Stamp>,
    /// The day, as far as it is told.
    pub day: Option<Day>,
}

/// Lays a rubric out as a sheet to be filled in by hand.
///
/// - Guarantee: every item and every indicator, each once, with the boxes that may be ticked; the
///   rubric's id and version and its notice at the foot of every page. Nothing of what is known of
///   the visit is cut off.
/// - `language`: of the wording; what it lacks is called by its id.
///
/// Whoever has a licence that forbids to print the wording hands in [`Rubric::withheld`].
///
/// # Errors
///
/// [`ReportError::Font`] if a font file built into the program is damaged.
pub fn blank_sheet_document(
    rubric: &Rubric,
    language: &str,
    facts: &SheetFacts,
    imprint: &Imprint<'_>,
) -> Result<Document, ReportError> {
    let fonts = Fonts::new()?;
    let texts = Texts::new(imprint.lang);
    let wording = rubric.wording_in(language);
    let foot = [rubric.name(), wording.notice.trim().to_owned()];
    let foot: Vec<&str> = foot.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let foot = foot.join(" · ");
    let sheet = Sheet::new(&fonts, 1, &foot);
    let name = if wording.name.is_empty() { rubric.id.as_str() } else { wording.name.as_str() };
    let mut pen = Pen::new(&fonts, &texts, (rubric, wording), sheet);
    pen.title(name);
    pen.form(facts);
    pen.legend();
    pen.rest_of_the_page();
    pen.items();
    let flow = pen.flow;
    let Laid { pages, bookmarks, places } = paginate(&flow.strips, &flow.repeats, sheet.body());
    let about = About {
        title: texts.with(key::SHEET_TITLE_FULL, &[("name", name.into())]),
        subject: texts.get(key::SHEET_SUBJECT),
        lang: imprint.lang.document_tag().to_owned(),
        program: imprint.program.to_owned(),
        issued: imprint.issued.to_owned(),
        identifier: (!rubric.hash.is_empty()).then(|| format!("sha256:{}", rubric.hash)),
        seal: None,
    };
    let (width, height, tree) = (sheet.width, sheet.height, flow.tree.finish());
    let mut document = Document { width, height, pages, tree, bookmarks, places, about };
    dress(&mut document, (&head(facts, name, &texts), &foot), sheet, &fonts, &texts);
    Ok(document)
}

/// A rubric as a sheet to be filled in by hand, as a file.
///
/// - Guarantees: as [`blank_sheet_document`]; tagged and made for PDF/A-2a and PDF/UA-1; the same
///   input gives the same bytes.
///
/// # Errors
///
/// [`ReportError`] if the time of issue is none, or a font or the file cannot be written.
pub fn blank_sheet_pdf(
    rubric: &Rubric,
    language: &str,
    facts: &SheetFacts,
    imprint: &Imprint<'_>,
) -> Result<Vec<u8>, ReportError> {
    crate::pdf::write(&blank_sheet_document(rubric, language, facts, imprint)?)
}

/// What stands at the top of every page but the first: of which visit a loose page is.
fn head(facts: &SheetFacts, name: &str, texts: &Texts) -> String {
    let date = facts.date.map(|date| date.long(texts));
    let known: Vec<&str> = [&facts.kindergarten, &facts.group, &date]
        .into_iter()
        .filter_map(|known| known.as_deref())
        .collect();
    if known.is_empty() { name.to_owned() } else { known.join(" · ") }
}

/// Writes the sheet.
struct Pen<'a> {
    flow: Flow<'a>,
    texts: &'a Texts,
    rubric: &'a Rubric,
    wording: &'a Wording,
    /// The language of the wording, where it is another than that of the document.
    lang: Option<String>,
    grid: Grid,
    /// How high a page is.
    room: f64,
}

impl<'a> Pen<'a> {
    fn new(
        fonts: &'a Fonts,
        texts: &'a Texts,
        (rubric, wording): (&'a Rubric, &'a Wording),
        sheet: Sheet,
    ) -> Self {
        let tag = wording.language.as_str();
        let own =
            tag.parse().map_or_else(|_| tag.to_owned(), |l: Lang| l.document_tag().to_owned());
        let lang = (!own.is_empty() && own != texts.lang().document_tag()).then_some(own);
        let flow = Flow::new(fonts, &LIGHT, sheet.left, sheet.end());
        let grid = Grid::new(fonts, texts, sheet);
        Self { flow, texts, rubric, wording, lang, grid, room: sheet.body().height() }
    }

    fn get(&self, key: text::Key) -> String {
        self.texts.get(key)
    }

    fn title(&mut self, name: &str) {
        let large = Setting { size: 19.0, leading: 24.0, ..TITLE };
        let eyebrow = guide(&self.get(key::SHEET_TITLE));
        self.paragraph(&[eyebrow], BODY);
        self.flow.space(1.0);
        let start = self.flow.strips.len();
        self.flow.tree.open_in(Role::Heading(1), self.lang.as_deref());
        self.flow.text(&[strong(name)], large);
        self.flow.tree.close();
        self.flow.keep_from(start);
        self.flow.keep_with_next();
        self.flow.space(2.0);
        let how = quiet(&self.get(key::SHEET_HOW));
        self.paragraph(&[how], field::SMALL);
        self.flow.space(8.0);
    }

    fn paragraph(&mut self, spans: &[Span], setting: Setting) {
        self.flow.within(Role::Paragraph, |flow| flow.text(spans, setting));
    }

    /// A heading of the form, not in the outline.
    fn part(&mut self, words: &str) {
        self.flow.space(9.0);
        let start = self.flow.strips.len();
        let spans = [Span::new(words, Face::SemiBold, LIGHT.score)];
        self.flow.within(Role::Heading(2), |flow| flow.text(&spans, field::PART));
        self.flow.keep_from(start);
        self.flow.keep_with_next();
    }

    /// What is left of the page of the form, to write on.
    fn rest_of_the_page(&mut self) {
        let written: f64 = self.flow.strips.iter().map(|strip| strip.before + strip.height).sum();
        let mut left = self.room - written - ABOVE_NOTES;
        let mut lines = 0;
        while left >= items::WRITTEN {
            left -= items::WRITTEN;
            lines += 1;
        }
        if lines > 0 {
            self.flow.space(ABOVE_NOTES);
            self.notes(key::SHEET_NOTES_OF_THE_DAY, lines);
        }
    }

    /// The keys that answer when the sheet is typed in.
    fn legend(&mut self) {
        self.part(&self.get(key::SHEET_KEYS));
        let pair = |one, other| format!("{} / {}", self.get(one), self.get(other));
        let keys = [
            ("J", pair(key::ANSWER_YES, key::ANSWER_FAULT_YES)),
            ("N", pair(key::ANSWER_NO, key::ANSWER_FAULT_NO)),
            ("O", self.get(key::ANSWER_NOT_OBSERVED)),
            ("I", self.get(key::ANSWER_NO_OPPORTUNITY)),
            ("A", self.get(key::ANSWER_NA)),
            ("Backspace", self.get(key::SHEET_KEY_BACK)),
            ("U", self.get(key::SHEET_KEY_NEXT)),
            ("S", self.get(key::SHEET_KEY_NOTE)),
            ("Ctrl\u{a0}Z", self.get(key::SHEET_KEY_UNDO)),
        ];
        let mut spans = Vec::new();
        for (i, (cap, words)) in keys.iter().enumerate() {
            if i > 0 {
                spans.push(quiet("   "));
            }
            spans.push(strong(&format!("{cap}\u{a0}\u{a0}")));
            spans.push(quiet(&words.replace(' ', "\u{a0}")));
        }
        self.paragraph(&spans, field::SMALL);
    }
}
