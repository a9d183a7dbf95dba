//! The editions of a report: one result, told to those who need it in the form they need.
//!
//! To the head: strengths first, with the assessor's own words, what must be followed up now, what
//! the next steps could be, and how sure all this is. To the archive: everything. To the staff room
//! one page without scores; to parents in easy words; to anyone who asks, with what was taken out.
//! No ranking, no names.

mod answers;
mod beside;
mod certainty;
mod comments;
mod cover;
mod development;
mod facts;
mod findings;
mod front;
pub(crate) mod furniture;
mod goals;
mod method;
mod one_pager;
mod parents;
mod profile;
mod protocol;
mod public;
mod short;
mod tables;
pub(crate) mod writer;

use std::cell::Cell;
use std::collections::BTreeMap;

use text::{Texts, key};

use crate::display::{About, Document, SealWords};
use crate::font::Fonts;
use crate::layout::{Body, Laid, paginate};
use crate::{Edition, ReportInput, State};

use development::{MOST_PAGES, TOLD};
use front::Trim;
pub(crate) use short::shortened;
use writer::{BOTTOM, PAGE, TOP, Writer};

/// The pages that places stand on, from 0.
pub(crate) type Pages = BTreeMap<String, usize>;

/// Lays an edition out on pages.
pub(crate) fn document(
    input: &ReportInput,
    edition: Edition,
    fonts: &Fonts,
    texts: &Texts,
) -> Document {
    let trim = front::fitting(input, edition, fonts, texts);
    let told = Cell::new(TOLD[0]);
    let set = |pages: &Pages| {
        let mut writer = Writer::new(input, edition, fonts, texts, pages.clone());
        writer.told = told.get();
        lay(writer, trim)
    };
    let places = |laid: &Laid| -> Pages {
        laid.places.iter().map(|place| (place.name.clone(), place.page)).collect()
    };
    // What refers to a page is set again where the pages are others than they mostly are.
    let mostly = usual(edition);
    let (mut laid, mut tree) = set(&mostly);
    if edition == Edition::Leader && laid.pages.len() > MOST_PAGES {
        // Where no way holds the pages, nothing is left out.
        let shorter = TOLD[1..].iter().find_map(|way| {
            told.set(*way);
            Some(set(&mostly)).filter(|(laid, _)| laid.pages.len() <= MOST_PAGES)
        });
        match shorter {
            Some(set) => (laid, tree) = set,
            None => told.set(TOLD[0]),
        }
    }
    let found = places(&laid);
    if found != mostly {
        (laid, tree) = set(&found);
    }
    furniture::dress(&mut laid.pages, input, edition, fonts, texts);
    let Laid { pages, bookmarks, places } = laid;
    let about = about(input, edition, texts);
    Document { width: PAGE.0, height: PAGE.1, pages, tree, bookmarks, places, about }
}

/// Where places mostly stand: the profile follows the two first pages.
fn usual(edition: Edition) -> Pages {
    match edition {
        Edition::Leader | Edition::Public => Pages::from([("profile".to_owned(), 2)]),
        Edition::Protocol | Edition::OnePager | Edition::Parents => Pages::new(),
    }
}

fn lay(mut writer: Writer<'_>, trim: Trim) -> (Laid, crate::display::Node) {
    match writer.edition {
        Edition::Leader => writer.leader(trim),
        Edition::Protocol => writer.protocol(),
        Edition::OnePager => writer.one_pager(trim),
        Edition::Parents => writer.parents(),
        Edition::Public => writer.public(trim),
    }
    let flow = writer.flow;
    let laid = paginate(&flow.strips, &flow.repeats, Body { top: TOP, bottom: BOTTOM });
    (laid, flow.tree.finish())
}

impl Writer<'_> {
    /// To the head: two pages that say it, and what stands behind them.
    fn leader(&mut self, trim: Trim) {
        self.front(trim);
        self.fresh(Self::profile);
        self.rest_of_faults(trim);
        self.development();
        self.before();
        self.plan();
        self.comments();
        self.facts();
        self.method();
    }
}

fn about(input: &ReportInput, edition: Edition, texts: &Texts) -> About {
    let place = |key| {
        texts.with(
            key,
            &[
                ("kindergarten", (&input.about.kindergarten).into()),
                ("group", (&input.about.group).into()),
                ("date", input.about.date.long(texts).into()),
            ],
        )
    };
    let subject = texts.get(match edition {
        Edition::Leader => key::REPORT_SUBJECT,
        Edition::Protocol => key::PROTOCOL_SUBJECT,
        Edition::OnePager => key::ONE_PAGER_SUBJECT,
        Edition::Parents => key::PARENTS_SUBJECT,
        Edition::Public => key::PUBLIC_SUBJECT,
    });
    let identifier = match &input.about.state {
        State::Draft => None,
        State::Final { hash } => Some(format!("sha256:{hash}")),
    };
    let seal = input.seal.as_ref().map(|seal| SealWords {
        record: seal.record.clone(),
        key: seal.key.clone(),
        edition: seal.edition.word().to_owned(),
        lang: input.lang.tag().to_owned(),
    });
    let title = place(if input.about.group.is_empty() {
        key::REPORT_TITLE_NO_GROUP
    } else {
        key::REPORT_TITLE_FULL
    });
    let title = match edition {
        Edition::Leader => title,
        _ => format!("{title} – {subject}"),
    };
    About {
        title,
        subject,
        lang: input.lang.document_tag().to_owned(),
        program: input.about.program.clone(),
        issued: input.about.issued.clone(),
        identifier,
        seal,
    }
}
