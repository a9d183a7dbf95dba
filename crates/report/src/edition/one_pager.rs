//! One page for the staff room: no scores, only what is good, what is worked on, and questions.

use text::key;

use super::cover::DayLine;
use super::front::Trim;
use super::writer::{BODY, SMALL, Writer, plain, quiet, strong};
use crate::layout::to_reach;

/// The most of each kind.
const MOST: usize = 3;
/// Letters of a name or a goal: a page is a page.
const NAME: usize = 90;
/// Letters of a question.
const QUESTION: usize = 160;

impl Writer<'_> {
    pub(super) fn one_pager(&mut self, trim: Trim) {
        self.body = trim.body;
        self.cover(key::ONE_PAGER_EYEBROW, DayLine::Untold);
        self.good(trim);
        self.working_on();
        self.talk();
        self.flow.space(14.0);
        self.spans(&[quiet(&self.get(key::ONE_PAGER_FOOT))], SMALL);
        self.body = BODY;
    }

    /// Strengths in the assessor's words.
    fn good(&mut self, trim: Trim) {
        self.section(&self.get(key::ONE_PAGER_STRONG));
        let mut told: Vec<&str> = Vec::new();
        for strength in &self.input.strengths {
            if told.contains(&strength.number.as_str()) || told.len() == trim.strengths.min(MOST) {
                continue;
            }
            told.push(&strength.number);
            self.flow.space(9.0);
            let first = self.flow.strips.len();
            let title =
                super::shortened(&self.short_title(&strength.number, &strength.title), NAME);
            self.spans(&[self.of_rubric(strong(&title))], self.body);
            self.flow.keep_with_next();
            match (strength.notes.first(), strength.seen.first()) {
                (Some(note), _) => {
                    let mut untimed = note.clone();
                    untimed.at = None;
                    self.quote(&untimed, &super::shortened(&note.text, trim.quote));
                }
                (None, Some(seen)) => self.rubric_paragraph(&super::shortened(seen, trim.quote)),
                (None, None) => {}
            }
            self.flow.keep_from(first);
        }
        if told.is_empty() {
            self.paragraph(&self.get(key::ONE_PAGER_STRONG_NONE));
        }
    }

    /// The goals that were chosen, else where one could begin.
    fn working_on(&mut self) {
        self.section(&self.get(key::ONE_PAGER_NOW));
        let goals: Vec<&str> = match &self.input.plan {
            Some(plan) => plan.goals.iter().map(|goal| goal.goal.as_str()).collect(),
            None => Vec::new(),
        };
        let entries: Vec<String> = if goals.is_empty() {
            let areas = self.input.areas.list.iter().take(MOST);
            areas.map(|area| self.short_title(&area.number, &area.title)).collect()
        } else {
            goals.into_iter().take(MOST).map(str::to_owned).collect()
        };
        if self.input.plan.as_ref().is_none_or(|plan| plan.goals.is_empty()) {
            let key =
                if entries.is_empty() { key::ONE_PAGER_CHOOSE_NONE } else { key::ONE_PAGER_CHOOSE };
            self.intro(&self.get(key));
        }
        let colours = self.flow.colours;
        let spans = |words: &String| vec![plain(&super::shortened(words, 2 * NAME))];
        let entries: Vec<_> = entries.iter().map(spans).collect();
        if !entries.is_empty() {
            self.list(&entries, |at| to_reach(at, colours));
        }
    }

    /// Questions: those of the plan, else three that always fit.
    fn talk(&mut self) {
        self.section(&self.get(key::ONE_PAGER_TALK));
        let own = self.input.plan.as_ref().map(|plan| plan.questions.clone()).unwrap_or_default();
        let questions = if own.is_empty() {
            let keys =
                [key::ONE_PAGER_QUESTION_1, key::ONE_PAGER_QUESTION_2, key::ONE_PAGER_QUESTION_3];
            keys.map(|key| self.get(key)).to_vec()
        } else {
            own.iter().take(MOST).map(|words| super::shortened(words, QUESTION)).collect()
        };
        self.bullets(&questions);
    }
}
