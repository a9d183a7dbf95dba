use std::cell::RefCell;

use rubric::Answer;
use serde::Serialize;
use store::{NewAnswer, NewStep, Step, StepChange, StoreError, StoredCounter, Turn, Writer};

use super::answer::GivenAnswer;
use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::content::Facts;
use crate::error::AppError;

/// A step that was turned back, or done again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Turned {
    /// What had been done, by its name.
    pub op: String,
    /// The indicators and notes it touched.
    pub subjects: Vec<String>,
}

/// One step being written, inside one transaction. Every change says what was there before, so
/// that the step can be turned back as a whole.
pub(crate) struct Stepping<'a> {
    pub(super) writer: &'a Writer<'a>,
    pub(super) assessment: &'a str,
    pub(super) at_ms: i64,
    changes: RefCell<Vec<StepChange>>,
}

impl<'a> Stepping<'a> {
    pub(super) fn new(writer: &'a Writer<'a>, assessment: &'a str, at_ms: i64) -> Self {
        Self { writer, assessment, at_ms, changes: RefCell::default() }
    }
}

impl Stepping<'_> {
    fn note_change(
        &self,
        what: &str,
        subject: &str,
        before: Option<String>,
        after: Option<String>,
    ) {
        let change =
            StepChange { what: what.to_owned(), subject: subject.to_owned(), before, after };
        self.changes.borrow_mut().push(change);
    }

    /// Writes the step itself, when all it changes is written.
    pub(super) fn close(self, op: Op, turn: Turn, turned: Option<i64>) -> Result<(), AppError> {
        let (assessment, at_ms) = (self.assessment, self.at_ms);
        let changes = self.changes.into_inner();
        let new = NewStep { assessment, op: op.name(), turn, turned, changes: &changes, at_ms };
        Ok(self.writer.add_step(&new)?)
    }

    /// Answers or clears an indicator, or an item as a whole.
    pub(crate) fn answer(&self, indicator: &str, value: Option<Answer>) -> Result<(), AppError> {
        let before = self.writer.answer_now(self.assessment, indicator)?;
        let after = value.map(|answer| answer.word().to_owned());
        let (assessment, at_ms) = (self.assessment, self.at_ms);
        self.writer.append_answer(&NewAnswer { assessment, indicator, value, at_ms })?;
        self.note_change("answer", indicator, before, after);
        Ok(())
    }

    /// Gives answers that come with something else.
    pub(super) fn given(&self, answers: &[GivenAnswer]) -> Result<(), AppError> {
        let mut answers = answers.iter();
        answers.try_for_each(|given| self.answer(&given.indicator.to_string(), Some(given.answer)))
    }

    /// Sets the episodes counted at an indicator.
    pub(super) fn counter(&self, indicator: &str, episodes: u32) -> Result<(), AppError> {
        let before = self.writer.counter_now(self.assessment, indicator)?;
        let counter = StoredCounter { indicator: indicator.to_owned(), episodes };
        self.writer.append_counter(self.assessment, &counter, self.at_ms)?;
        let text = |count: u32| count.to_string();
        self.note_change("counter", indicator, before.map(text), Some(text(episodes)));
        Ok(())
    }

    /// Says that a note that was just added is new.
    pub(super) fn added_note(&self, note: &str, text: &str) {
        self.note_change("note", note, None, Some(text.to_owned()));
    }

    /// Changes the words of a note; none puts it in the bin.
    pub(super) fn note(&self, note: &str, text: Option<&str>) -> Result<(), AppError> {
        let found = self.writer.note_now(self.assessment, note)?;
        let before = found.ok_or_else(|| AppError::NotFound(note.to_owned()))?;
        self.writer.append_note_version(note, text, self.at_ms)?;
        self.note_change("note", note, before, text.map(str::to_owned));
        Ok(())
    }

    /// Ties a note to an indicator, or takes the tie away.
    pub(super) fn tie(&self, note: &str, indicator: &str, is_tied: bool) -> Result<(), AppError> {
        let word = |is_tied: bool| is_tied.then(|| "tied".to_owned());
        let before = word(self.writer.tie_now(note, indicator)?);
        self.writer.tie_note(note, indicator, is_tied, self.at_ms)?;
        self.note_change("tie", &format!("{note} {indicator}"), before, word(is_tied));
        Ok(())
    }

    /// Replaces the facts of the day and the sittings.
    pub(super) fn facts(&self, body: &str) -> Result<(), AppError> {
        let before = self.writer.facts(self.assessment)?;
        self.writer.append_facts(self.assessment, body, self.at_ms)?;
        self.note_change("facts", "", before, Some(body.to_owned()));
        Ok(())
    }

    /// The version of the rubric the draft has, as `id@version#hash`.
    pub(super) fn rubric_now(&self) -> Result<String, AppError> {
        let found = self.writer.assessment(self.assessment)?;
        let now = found.ok_or_else(|| AppError::NotFound(self.assessment.to_owned()))?;
        Ok(format!("{}@{}#{}", now.rubric_id, now.rubric_version, now.rubric_hash))
    }

    /// Gives the draft another version of its rubric, as `id@version#hash`.
    pub(super) fn rubric(&self, after: &str) -> Result<(), AppError> {
        let form = || StoreError::Form("step");
        let before = self.rubric_now()?;
        let (name, hash) = after.split_once('#').ok_or_else(form)?;
        let (id, version) = name.split_once('@').ok_or_else(form)?;
        self.writer.set_assessment_rubric(self.assessment, (id, version, hash))?;
        self.note_change("rubric", "", Some(before), Some(after.to_owned()));
        Ok(())
    }

    /// Turns the facts of the day to `value`. Where the clock was turned since the step, which left
    /// them at `left`, its sittings stay.
    fn turn_facts(&self, value: Option<&str>, left: Option<&str>) -> Result<(), AppError> {
        let read = |text: Option<&str>| text.map_or_else(|| Ok(Facts::default()), Facts::from_json);
        let now = read(self.writer.facts(self.assessment)?.as_deref())?;
        let mut facts = read(value)?;
        if now.sittings != read(left)?.sittings {
            facts.sittings = now.sittings;
        }
        self.facts(&facts.to_json()?)
    }

    /// Puts one thing to the value a change says; `left` is what the step left it at.
    fn put(
        &self,
        what: &str,
        subject: &str,
        value: Option<&str>,
        left: Option<&str>,
    ) -> Result<(), AppError> {
        let form = || StoreError::Form("step");
        match what {
            "answer" => {
                let answer = value.map(|word| Answer::from_word(word).ok_or_else(form));
                self.answer(subject, answer.transpose()?)
            }
            "counter" => {
                let episodes = value.map_or(Ok(0), str::parse).map_err(|_| form())?;
                self.counter(subject, episodes)
            }
            "note" => self.note(subject, value),
            "tie" => {
                let (note, indicator) = subject.split_once(' ').ok_or_else(form)?;
                self.tie(note, indicator, value.is_some())
            }
            "rubric" => self.rubric(value.ok_or_else(form)?),
            // Facts that were never written before are turned back to nothing said.
            _ => self.turn_facts(value, left),
        }
    }
}

/// The steps that can be undone and those that can be done again, newest last. Nothing before a
/// correction was begun: that stands in a record.
pub(super) fn stacks(steps: &[Step]) -> (Vec<&Step>, Vec<&Step>) {
    let (mut done, mut undone): (Vec<&Step>, Vec<&Step>) = (Vec::new(), Vec::new());
    for step in steps {
        if step.op == Op::BeginCorrection.name() {
            done.clear();
            undone.clear();
            continue;
        }
        match step.turn {
            Turn::Do => {
                done.push(step);
                undone.clear();
            }
            Turn::Undo => undone.extend(done.pop()),
            Turn::Redo => done.extend(undone.pop()),
        }
    }
    (done, undone)
}

impl App {
    /// One undoable change of a draft: the door of `App::transact` for drafts. The step is what
    /// is noted of it.
    pub(crate) fn step<T>(
        &mut self,
        op: Op,
        assessment: &str,
        change: impl FnOnce(&Stepping<'_>) -> Result<T, AppError>,
    ) -> Result<Done<T>, AppError> {
        self.allow(op.right())?;
        let at_ms = self.now_ms();
        let made = self.store.transact(|writer| -> Result<T, AppError> {
            let step = Stepping::new(writer, assessment, at_ms);
            let output = change(&step)?;
            step.close(op, Turn::Do, None)?;
            Ok(output)
        });
        let output = made.map_err(|error| self.relieved(error))?;
        Ok(Done { op, output, changes: vec![Change::Answers] })
    }

    /// Turns back the newest step of a draft that is not turned back yet, as a whole.
    ///
    /// Never leaves the assessment; works after the program was closed too.
    ///
    /// # Errors
    ///
    /// [`AppError::NothingToUndo`]; [`AppError::AlreadyFinal`].
    pub fn undo(&mut self, assessment: &str) -> Result<Done<Turned>, AppError> {
        self.turn(assessment, Op::Undo, Turn::Undo)
    }

    /// Does the step again that was turned back last.
    ///
    /// # Errors
    ///
    /// [`AppError::NothingToRedo`]; [`AppError::AlreadyFinal`].
    pub fn redo(&mut self, assessment: &str) -> Result<Done<Turned>, AppError> {
        self.turn(assessment, Op::Redo, Turn::Redo)
    }

    fn turn(&mut self, assessment: &str, op: Op, turn: Turn) -> Result<Done<Turned>, AppError> {
        self.allow(op.right())?;
        self.draft(assessment)?;
        let at_ms = self.now_ms();
        let made = self.store.transact(|writer| -> Result<Turned, AppError> {
            let target = target(&writer.steps(assessment)?, assessment, turn)?;
            let step = Stepping::new(writer, assessment, at_ms);
            let mut changes = writer.step_changes(target.seq)?;
            if turn == Turn::Undo {
                changes.reverse();
            }
            let mut subjects = Vec::new();
            for change in changes {
                let (value, left) = match turn {
                    Turn::Undo => (change.before, change.after),
                    _ => (change.after, change.before),
                };
                step.put(&change.what, &change.subject, value.as_deref(), left.as_deref())?;
                subjects.push(change.subject);
            }
            step.close(op, turn, Some(target.seq))?;
            Ok(Turned { op: target.op, subjects })
        });
        let output = made.map_err(|error| self.relieved(error))?;
        Ok(Done { op, output, changes: vec![Change::Answers] })
    }
}

/// The step an undo or a redo turns.
fn target(steps: &[Step], assessment: &str, turn: Turn) -> Result<Step, AppError> {
    let (done, undone) = stacks(steps);
    let (from, nothing) = if turn == Turn::Undo {
        (done, AppError::NothingToUndo(assessment.to_owned()))
    } else {
        (undone, AppError::NothingToRedo(assessment.to_owned()))
    };
    from.last().map(|step| (*step).clone()).ok_or(nothing)
}
