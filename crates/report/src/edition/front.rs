//! The two first pages: they say it all to who reads no further.

use text::{Texts, key};

use super::Pages;
use super::cover::DayLine;
use super::writer::{BODY, BOTTOM, SMALL, TOP, Writer};
use crate::font::Fonts;
use crate::layout::{Body, Setting, paginate};
use crate::{Edition, Kind, ReportInput};

/// How much the first pages say.
///
/// # Source
///
/// Our own choice: whoever leads a kindergarten reads two pages and not twelve. What does not fit
/// is shortened, the least important first; faults and unmet indicators never.
#[derive(Debug, Copy, Clone)]
pub(crate) struct Trim {
    /// How running text is set.
    pub(super) body: Setting,
    /// Strengths that are told.
    pub(super) strengths: usize,
    /// Letters of a quotation.
    pub(super) quote: usize,
    /// Suggestions for each area.
    pub(super) suggest: usize,
    /// Faults that are told here; others follow on the next pages.
    pub(super) faults: usize,
}

/// The most areas there are.
pub(super) const AREAS: usize = 5;

pub(super) const CLOSE: Setting = Setting { size: 10.0, leading: 14.2, figures: BODY.figures };

const TRIMS: [Trim; 8] = [
    Trim { body: BODY, strengths: 6, quote: 240, suggest: 2, faults: 6 },
    Trim { body: BODY, strengths: 5, quote: 200, suggest: 1, faults: 6 },
    Trim { body: CLOSE, strengths: 5, quote: 180, suggest: 1, faults: 5 },
    Trim { body: CLOSE, strengths: 4, quote: 140, suggest: 1, faults: 4 },
    Trim { body: CLOSE, strengths: 3, quote: 110, suggest: 1, faults: 3 },
    Trim { body: CLOSE, strengths: 2, quote: 110, suggest: 1, faults: 3 },
    Trim { body: CLOSE, strengths: 3, quote: 110, suggest: 0, faults: 3 },
    Trim { body: CLOSE, strengths: 2, quote: 90, suggest: 0, faults: 2 },
];

const fn large(size: f64, leading: f64) -> Setting {
    Setting { size, leading, figures: BODY.figures }
}

/// For the staff room: read standing, so large type goes before many words.
const ON_THE_WALL: [Trim; 6] = [
    Trim { body: large(16.0, 24.0), strengths: 3, quote: 300, suggest: 0, faults: 0 },
    Trim { body: large(14.5, 21.5), strengths: 3, quote: 260, suggest: 0, faults: 0 },
    Trim { body: large(13.0, 19.5), strengths: 3, quote: 220, suggest: 0, faults: 0 },
    Trim { body: large(12.0, 17.8), strengths: 3, quote: 180, suggest: 0, faults: 0 },
    Trim { body: large(11.0, 16.0), strengths: 3, quote: 140, suggest: 0, faults: 0 },
    Trim { body: large(10.5, 15.0), strengths: 2, quote: 100, suggest: 0, faults: 0 },
];

/// The fullest way that holds the pages it should.
pub(super) fn fitting(input: &ReportInput, edition: Edition, fonts: &Fonts, texts: &Texts) -> Trim {
    let pages = |trim: Trim| {
        let mut writer = Writer::new(input, edition, fonts, texts, Pages::new());
        let room = match edition {
            Edition::OnePager => {
                writer.one_pager(trim);
                1
            }
            Edition::Leader | Edition::Public => {
                writer.front(trim);
                2
            }
            Edition::Protocol | Edition::Parents => return true,
        };
        let flow = writer.flow;
        let body = Body { top: TOP, bottom: BOTTOM };
        paginate(&flow.strips, &flow.repeats, body).pages.len() <= room
    };
    let trims = if edition == Edition::OnePager { &ON_THE_WALL[..] } else { &TRIMS[..] };
    let last = trims.last().copied().unwrap_or(TRIMS[0]);
    trims.iter().copied().find(|trim| pages(*trim)).unwrap_or(last)
}

impl Writer<'_> {
    pub(super) fn front(&mut self, trim: Trim) {
        self.body = trim.body;
        let eyebrow = match self.edition {
            Edition::Public => key::PUBLIC_EYEBROW,
            _ => key::REPORT_EYEBROW,
        };
        self.cover(eyebrow, DayLine::Told);
        self.notices();
        self.summary();
        let is_cut = self.strengths(trim);
        if is_cut {
            self.cut_short();
        }
        if self.faults(trim) && !is_cut {
            self.cut_short();
        }
        self.areas(trim);
        self.sure();
        self.body = self.told.body;
    }

    /// Where the whole of a shortened note is.
    fn cut_short(&mut self) {
        let words = self.with(key::REPORT_FRONT_CUT, &[("sign", "…".into())]);
        self.flow.space(8.0);
        self.spans(&[super::writer::quiet(&words)], SMALL);
    }

    /// How sure it is, in a few short sentences.
    fn sure(&mut self) {
        self.section(&self.get(key::REPORT_FRONT_SURE));
        let (about, certainty) = (&self.input.about, &self.input.certainty);
        let mut words = vec![self.get(if about.kind == Kind::SelfAssessment {
            key::REPORT_FRONT_SURE_SELF
        } else if about.consensus {
            key::REPORT_FRONT_SURE_TWO
        } else {
            key::REPORT_FRONT_SURE_ONE
        })];
        words.push(self.get(key::REPORT_FRONT_SURE_DAY));
        let unseen = certainty.not_observed + certainty.no_opportunity;
        if unseen > 0 {
            let args = [("n", unseen.into()), ("of", certainty.indicators.into())];
            words.push(self.with(key::REPORT_FRONT_SURE_UNSEEN, &args));
        }
        if certainty.visits < super::certainty::VISITS_FOR_INTERVAL {
            words.push(self.get(key::REPORT_FRONT_SURE_MARGIN));
        }
        let more = super::writer::quiet(&self.get(key::REPORT_FRONT_SURE_MORE));
        let spans = [super::writer::plain(&format!("{} ", words.join(" "))), more];
        self.spans(&spans, self.body);
    }
}
