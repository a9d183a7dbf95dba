//! To parents: what was looked at, what is good, what is worked on. Easy words, no scores, and
//! nothing that could point to a person: the words of the scale, never the assessor's notes.

use text::key;

use super::writer::{BODY, Writer, dot, plain};
use crate::layout::{AnswerMark, Setting};

/// The most good things that are told.
const GOOD: usize = 5;
/// Of these, from one item.
const OF_ONE: usize = 2;
/// The most goals.
const GOALS: usize = 3;

impl Writer<'_> {
    pub(super) fn parents(&mut self) {
        self.body = Setting { size: 11.5, leading: 17.2, ..BODY };
        self.eyebrow(&self.get(key::PARENTS_EYEBROW));
        self.title(&self.get(key::PARENTS_TITLE));
        let about = &self.input.about;
        self.flow.space(6.0);
        let date = about.date.long(self.texts);
        let visit = if about.group.is_empty() {
            self.with(key::PARENTS_VISIT_NO_GROUP, &[("date", date.into())])
        } else {
            let group = (&about.group).into();
            self.with(key::PARENTS_VISIT, &[("date", date.into()), ("group", group)])
        };
        self.spans(&[super::writer::quiet(&about.kindergarten)], self.body);
        self.flow.space(8.0);
        self.paragraph(&visit);
        self.paragraph(&self.get(key::PARENTS_NOBODY));
        self.looked_at();
        self.good_for_children();
        self.works_on();
        self.ask();
        self.body = BODY;
    }

    fn looked_at(&mut self) {
        self.section(&self.get(key::PARENTS_LOOKED));
        let titles: Vec<String> = self.input.subscales.iter().map(|s| s.title.clone()).collect();
        let colour = self.flow.colours.edge;
        let size = self.body.size;
        self.list(&self.rubric_entries(&titles), |(x, y)| vec![dot(x - 1.5, y, size, colour)]);
        self.paragraph(&self.get(key::PARENTS_DAY));
    }

    fn good_for_children(&mut self) {
        self.section(&self.get(key::PARENTS_GOOD));
        let mut seen: Vec<&String> = Vec::new();
        for strength in &self.input.strengths {
            for words in strength.seen.iter().take(OF_ONE) {
                if !seen.contains(&words) && seen.len() < GOOD {
                    seen.push(words);
                }
            }
        }
        if seen.is_empty() {
            self.paragraph(&self.get(key::PARENTS_GOOD_NONE));
            return;
        }
        self.intro(&self.get(key::PARENTS_GOOD_INTRO));
        let colours = self.flow.colours;
        let entries: Vec<_> =
            seen.into_iter().map(|words| vec![self.of_rubric(plain(words))]).collect();
        self.list(&entries, |at| AnswerMark::Met.drawn(at, colours));
    }

    fn works_on(&mut self) {
        self.section(&self.get(key::PARENTS_WORKS));
        let goals = self.input.plan.iter().flat_map(|plan| &plan.goals);
        let goals: Vec<String> = goals.take(GOALS).map(|goal| goal.goal.clone()).collect();
        if goals.is_empty() {
            self.paragraph(&self.get(key::PARENTS_WORKS_NONE));
        } else {
            self.bullets(&goals);
        }
    }

    fn ask(&mut self) {
        self.section(&self.get(key::PARENTS_ASK));
        self.paragraph(&self.get(key::PARENTS_ASK_HEAD));
        let contact = &self.input.sender.contact;
        if !contact.is_empty() {
            let words = self.with(key::PARENTS_ASK_MUNICIPALITY, &[("contact", contact.into())]);
            let spans = super::writer::contact(&words, contact);
            self.spans(&spans, self.body);
        }
    }
}
