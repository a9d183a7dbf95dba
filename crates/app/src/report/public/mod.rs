//! The edition that anyone may read: without what points to one person.

use std::collections::BTreeMap;

use ::report::{
    AdultRole, Day, Development, FactComment, Note, PlanBefore, ReportInput, StrengthKind, TakenOut,
};
use guard::{PublicText, StaffRole, TakenKind, public_text};
use record::visit::Adults;
use serde::Serialize;
use text::{Key, Lang, Texts, key};

use super::edition::EditionInput;

/// A group with so few adults or fewer is never shown alone.
///
/// # Source
///
/// Our own choice, after the rule that results of fewer than five people are not shown.
const FEW_ADULTS: u32 = 4;
/// Counts of children below this are left out.
const FEW_CHILDREN: u32 = 5;

/// Something that was taken out, for the person who lets the edition out to check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TakenOutLine {
    /// Why.
    pub kind: TakenOutKind,
    /// What.
    pub text: String,
    /// Where it stood, in words.
    pub place: String,
}

/// Why something is not in the public edition.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum TakenOutKind {
    /// A clock time.
    Time,
    /// It points to one person.
    Person,
    /// A role that one person holds.
    Role,
    /// Words somebody said.
    Quote,
    /// The age of a child.
    Age,
    /// It shows a group with few adults.
    Group,
    /// A number or an address one is reached by.
    Contact,
}

impl TakenOutKind {
    const fn words(self) -> Key {
        match self {
            Self::Time => key::PAPER_TAKEN_TIME,
            Self::Person => key::PAPER_TAKEN_PERSON,
            Self::Role => key::PAPER_TAKEN_ROLE,
            Self::Quote => key::PAPER_TAKEN_QUOTE,
            Self::Age => key::PAPER_TAKEN_AGE,
            Self::Group => key::PAPER_TAKEN_GROUP,
            Self::Contact => key::PAPER_TAKEN_CONTACT,
        }
    }
}

impl From<TakenKind> for TakenOutKind {
    fn from(kind: TakenKind) -> Self {
        match kind {
            TakenKind::Time => Self::Time,
            TakenKind::Person => Self::Person,
            TakenKind::Role => Self::Role,
            TakenKind::Quote => Self::Quote,
            TakenKind::Age => Self::Age,
            TakenKind::Contact => Self::Contact,
        }
    }
}

/// Takes out of what a report says all that points to one person.
///
/// A group with four adults or fewer, or where nobody counted them, is shown without its name, its
/// scores and the assessor's words: only what was seen and what can be developed, as the rubric
/// words it. What the kindergarten made itself is left out in every case.
///
/// # Source
///
/// Our own choice: supervision reports are public documents as a rule, and a few adults can be
/// told apart.
pub(super) fn made_public(
    input: ReportInput,
    adults: &Adults,
    ground: &str,
    lang: Lang,
) -> EditionInput {
    let texts = Texts::new(lang);
    let staff = staff_of(adults);
    let total: u32 = staff.iter().map(|(_, count)| count).sum();
    let is_few = total <= FEW_ADULTS;
    let mut censor = Censor { texts: &texts, staff, is_few, lines: Vec::new() };
    let mut input = input;
    censor.findings(&mut input);
    censor.day(&mut input.day, &texts.get(key::PAPER_TAKEN_DAY));
    censor.development(&mut input.development);
    censor.comments(&mut input.comments);
    censor.plans(&mut input);
    if is_few {
        censor.small_group(&mut input);
    }
    // They belong to the kindergarten, or show groups beside each other.
    input.beside.clear();
    input.groups = None;
    input.notes.clear();
    input.taken_out = Some(TakenOut {
        lines: censor.counted(),
        ground: ground.to_owned(),
        without_scores: is_few,
    });
    EditionInput { input, taken_out: censor.lines }
}

fn staff_of(adults: &Adults) -> Vec<(StaffRole, u32)> {
    let counted = [
        (StaffRole::PedagogicalLeader, adults.pedagogical_leader),
        (StaffRole::Teacher, adults.teacher),
        (StaffRole::SkilledWorker, adults.skilled_worker),
        (StaffRole::Assistant, adults.assistant),
        (StaffRole::Substitute, adults.substitute),
        (StaffRole::Student, adults.student),
    ];
    counted.into_iter().filter_map(|(role, count)| Some((role, count?))).collect()
}

struct Censor<'a> {
    texts: &'a Texts,
    staff: Vec<(StaffRole, u32)>,
    is_few: bool,
    lines: Vec<TakenOutLine>,
}

impl Censor<'_> {
    fn take(&mut self, kind: TakenOutKind, text: &str, place: &str) {
        self.lines.push(TakenOutLine { kind, text: text.to_owned(), place: place.to_owned() });
    }

    /// The text without what points to a person; empty where nothing but a gap would be left.
    fn text(&mut self, text: &str, place: &str) -> String {
        let PublicText { text, taken } = public_text(text, &self.staff);
        for one in taken {
            self.take(one.kind.into(), &one.text, place);
        }
        if text == guard::GAP { String::new() } else { text }
    }

    fn notes(&mut self, notes: &mut Vec<Note>, place: &str) {
        let mut kept = Vec::new();
        for note in notes.drain(..) {
            if self.is_few {
                self.take(TakenOutKind::Group, &note.text, place);
                continue;
            }
            let text = self.text(&note.text, place);
            if !text.is_empty() {
                kept.push(Note { at: None, text });
            }
        }
        *notes = kept;
    }

    fn place(&self, number: &str, title: &str) -> String {
        let args = [("number", number.into()), ("title", title.into())];
        self.texts.with(key::PAPER_PLAN_ITEM, &args)
    }

    fn findings(&mut self, input: &mut ReportInput) {
        for strength in &mut input.strengths {
            let place = self.place(&strength.number, &strength.title);
            self.notes(&mut strength.notes, &place);
        }
        for fault in &mut input.faults {
            let place = self.place(&fault.number, &fault.title);
            self.notes(&mut fault.notes, &place);
        }
        for area in &mut input.areas.list {
            let place = self.place(&area.number, &area.title);
            self.notes(&mut area.notes, &place);
        }
    }

    /// Clock times, roles that one person holds, and counts of few children.
    fn day(&mut self, day: &mut Day, place: &str) {
        if !day.sittings.is_empty() || !day.rhythm.is_empty() || !day.headcounts.is_empty() {
            let words = self.texts.get(key::PAPER_TAKEN_DAY);
            self.take(TakenOutKind::Time, &words, place);
        }
        day.sittings.clear();
        day.rhythm.clear();
        day.headcounts.clear();
        if let Some(why) = day.why_not.take() {
            let kept = self.text(&why, place);
            day.why_not = Some(kept).filter(|text| !text.is_empty());
        }
        let few = |role: &(AdultRole, u32)| role.1 < 2;
        if self.is_few || day.adults.iter().any(few) {
            let words = self.texts.get(TakenOutKind::Role.words());
            self.take(TakenOutKind::Role, &words, place);
        }
        day.adults.retain(|role| !self.is_few && !few(role));
        let children = &mut day.children;
        for count in
            [&mut children.under_3, &mut children.multilingual, &mut children.extra_support]
        {
            *count = count.filter(|count| *count == 0 || *count >= FEW_CHILDREN);
        }
        // In months, they are the ages of two children.
        if day.ages_months.take().is_some() {
            let words = self.texts.get(TakenOutKind::Age.words());
            self.take(TakenOutKind::Age, &words, place);
        }
    }

    fn development(&mut self, development: &mut Option<Development>) {
        let Some(seen) = development else { return };
        let day = self.texts.get(key::PAPER_TAKEN_DAY);
        self.day(&mut seen.day_before, &day);
        for moved in seen.gained.iter_mut().chain(&mut seen.lost) {
            let place = self.place(&moved.number, &moved.title);
            self.notes(&mut moved.notes, &place);
        }
    }

    /// By the kindergarten, not by a role: there is one head.
    fn comments(&mut self, comments: &mut Vec<FactComment>) {
        let place = self.texts.get(key::PAPER_TAKEN_COMMENTS);
        for comment in comments.iter_mut() {
            comment.text = self.text(&comment.text, &place);
            comment.by = self.texts.get(key::PAPER_TAKEN_BY);
            comment.answer = comment.answer.take().map(|answer| self.text(&answer, &place));
        }
        comments.retain(|comment| !comment.text.is_empty());
    }

    fn plans(&mut self, input: &mut ReportInput) {
        let place = self.texts.get(key::PAPER_TAKEN_PLAN);
        if let Some(plan) = &mut input.plan {
            plan.partner = None;
            for goal in &mut plan.goals {
                self.goal(goal, &place);
            }
            let questions = std::mem::take(&mut plan.questions);
            plan.questions = questions
                .iter()
                .map(|question| self.text(question, &place))
                .filter(|text| !text.is_empty())
                .collect();
        }
        if let Some(PlanBefore { goals, .. }) = &mut input.plan_before {
            for outcome in goals {
                self.goal(&mut outcome.goal, &place);
                outcome.came_of_it = self.text(&outcome.came_of_it, &place);
            }
        }
    }

    fn goal(&mut self, goal: &mut ::report::Goal, place: &str) {
        if !goal.owner.is_empty() {
            let owner = std::mem::take(&mut goal.owner);
            self.take(TakenOutKind::Role, &owner, place);
        }
        goal.why = self.text(&goal.why, place);
        goal.measure = self.text(&goal.measure, place);
        goal.goal = self.text(&goal.goal, place);
    }

    /// Without its name and without numbers.
    fn small_group(&mut self, input: &mut ReportInput) {
        let words = self.texts.get(key::PAPER_TAKEN_GROUP);
        self.take(TakenOutKind::Group, &words, &input.about.group);
        input.about.group = self.texts.get(key::PAPER_PUBLIC_GROUP);
        input.subscales.clear();
        input.total = ::report::Mean { sum: 0, n: 0, of: 0 };
        input.previous = None;
        input.development = None;
        for strength in &mut input.strengths {
            strength.score = None;
            // The level of a single indicator says no score; its words are shown.
            if strength.kind == StrengthKind::Relative {
                strength.kind = StrengthKind::Item;
            }
        }
        if let Some(PlanBefore { goals, .. }) = &mut input.plan_before {
            for outcome in goals {
                outcome.scores = None;
            }
        }
        input.certainty.flags.clear();
    }

    /// How often each kind was taken out.
    fn counted(&self) -> Vec<(String, u32)> {
        let mut counts: BTreeMap<TakenOutKind, u32> = BTreeMap::new();
        for line in &self.lines {
            *counts.entry(line.kind).or_default() += 1;
        }
        counts.into_iter().map(|(kind, n)| (self.texts.get(kind.words()), n)).collect()
    }
}

#[cfg(test)]
mod tests;
