use std::collections::BTreeMap;
use std::sync::Arc;

use rubric::{Answer, Answers, Carried, Carry, Crosswalk, IndicatorId, Outlet, Rubric, carry};
use serde::Serialize;
use store::{StoredCounter, StoredNote};
use text::Lang;

use super::step::Stepping;
use super::{allowed, answered};
use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::error::AppError;

/// What becomes of one answer when a draft moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MoveLine {
    /// The indicator or item it was given to.
    pub old: String,
    /// What it became; none where it is gone.
    pub new: Vec<String>,
    /// The answer.
    pub answer: Answer,
    /// What becomes of it.
    pub what: Carry,
    /// Whether it comes along.
    pub is_carried: bool,
    /// The old sentence.
    pub old_text: String,
    /// The new sentence, where there is one.
    pub new_text: String,
    /// Why it changed, in the owner's words.
    pub reason: String,
}

/// What moving a draft to another version does, answer by answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DraftMove {
    /// The draft.
    pub assessment: String,
    /// The version it has.
    pub from: String,
    /// The version it moves to.
    pub to: String,
    /// Answers that come along, reworded ones among them.
    pub carried: usize,
    /// Answers that come along to a sentence with other words.
    pub reworded: usize,
    /// Answers that do not come along.
    pub left: usize,
    /// Indicators that are answered afterwards.
    pub answered: usize,
    /// Indicators of the new version.
    pub of: usize,
    /// Notes that lose a tie, because their indicator is gone. The notes stay.
    pub ties_lost: usize,
    /// Every answer that is not simply kept, in the order of the old version.
    pub lines: Vec<MoveLine>,
}

/// Everything that is needed to tell of a move, or to make it.
struct Plan {
    old: Arc<Rubric>,
    new: Arc<Rubric>,
    lines: Vec<Carried>,
    after: Answers,
    notes: Vec<StoredNote>,
    counters: Vec<StoredCounter>,
}

impl App {
    /// What moving a draft to another version would do. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`AppError::NoCrosswalk`] if the new version says nothing of the old one;
    /// [`AppError::RubricMissing`], [`AppError::RubricExpired`], [`AppError::RubricNotForVisits`],
    /// [`AppError::NotFound`], [`AppError::AlreadyFinal`].
    pub fn preview_move(
        &self,
        assessment: &str,
        to: &str,
        lang: Lang,
    ) -> Result<DraftMove, AppError> {
        Ok(self.plan_move(assessment, to)?.told(assessment, lang))
    }

    /// Moves a draft to another version of its rubric. One step, undone as one.
    ///
    /// # Errors
    ///
    /// As [`App::preview_move`]; nothing is changed then.
    pub fn move_draft(
        &mut self,
        assessment: &str,
        to: &str,
        lang: Lang,
    ) -> Result<Done<DraftMove>, AppError> {
        let plan = self.plan_move(assessment, to)?;
        let told = plan.told(assessment, lang);
        let done = self.step(Op::MoveDraft, assessment, |step| {
            plan.write(step)?;
            Ok(told)
        })?;
        Ok(Done { changes: vec![Change::Answers, Change::Rubrics], ..done })
    }

    /// What is told of a move where it leaves the assessor's screen: without the sentences that a
    /// licence keeps in.
    #[must_use]
    pub fn let_out_move(&self, mut told: DraftMove) -> DraftMove {
        let is_closed = |name: &str| {
            let rubric = self.rubrics().get(name);
            rubric.is_none_or(|r| !r.may_show_wording(Outlet::Exports, &self.today()))
        };
        let (is_old, is_new) = (is_closed(&told.from), is_closed(&told.to));
        for line in &mut told.lines {
            if is_old {
                line.old_text.clear();
            }
            if is_new {
                line.new_text.clear();
            }
        }
        told
    }

    fn plan_move(&self, assessment: &str, to: &str) -> Result<Plan, AppError> {
        let (_, old) = self.draft(assessment)?;
        let new = Arc::clone(self.rubrics().require_for_visit(to, &self.today())?);
        if walk(&old, &new).is_none() {
            return Err(AppError::NoCrosswalk { from: old.name(), to: new.name() });
        }
        let answers = allowed(&old, self.store.answers(assessment)?);
        let (lines, after) = carry(&old, &new, &answers);
        let notes = self.store.notes(assessment)?;
        let counters = self.store.counters(assessment)?;
        Ok(Plan { old, new, lines, after, notes, counters })
    }
}

fn walk<'r>(old: &Rubric, new: &'r Rubric) -> Option<&'r Crosswalk> {
    new.crosswalks.iter().find(|walk| walk.from == old.name())
}

/// The indicators one of the old version became; none where it is gone or stands as it was.
fn became(old: &Rubric, new: &Rubric, id: &str) -> Option<Vec<String>> {
    let parsed: IndicatorId = id.parse().ok()?;
    let said = walk(old, new).and_then(|walk| walk.of_indicator(&parsed, new));
    let ids: Vec<String> =
        said.map_or_else(Vec::new, |(ids, _)| ids.iter().map(ToString::to_string).collect());
    (ids != [id.to_owned()]).then_some(ids)
}

impl Plan {
    fn told(&self, assessment: &str, lang: Lang) -> DraftMove {
        let count = |is_meant: &dyn Fn(&Carried) -> bool| {
            self.lines.iter().filter(|line| is_meant(line)).count()
        };
        let ties = self.notes.iter().flat_map(|note| &note.indicators);
        let is_lost =
            |id: &&String| became(&self.old, &self.new, id).is_some_and(|ids| ids.is_empty());
        let shown = self.lines.iter().filter(|line| line.what != Carry::Kept);
        DraftMove {
            assessment: assessment.to_owned(),
            from: self.old.name(),
            to: self.new.name(),
            carried: count(&|line| line.what.is_carried()),
            reworded: count(&|line| line.what == Carry::Reworded),
            left: count(&|line| !line.what.is_carried()),
            answered: answered(&self.new, &self.after),
            of: self.new.indicators().count(),
            ties_lost: ties.filter(is_lost).count(),
            lines: shown.map(|line| self.line(line, lang)).collect(),
        }
    }

    fn line(&self, line: &Carried, lang: Lang) -> MoveLine {
        let text = |rubric: &Rubric, id: &str| {
            let wording = rubric.wording_in(lang.tag());
            let indicator = id.parse().ok().and_then(|id| wording.indicators.get(&id));
            let item = || id.parse().ok().and_then(|id| wording.items.get(&id));
            indicator
                .map(|words| words.text.clone())
                .or_else(|| item().map(|words| words.title.clone()))
                .unwrap_or_default()
        };
        MoveLine {
            old: line.old.clone(),
            old_text: text(&self.old, &line.old),
            new_text: line.new.iter().map(|id| text(&self.new, id)).collect::<Vec<_>>().join(" / "),
            new: line.new.clone(),
            answer: line.answer,
            what: line.what,
            is_carried: line.what.is_carried(),
            reason: self.reason(&line.old),
        }
    }

    /// What the owner says of the change of an indicator or item.
    fn reason(&self, id: &str) -> String {
        let Some(walk) = walk(&self.old, &self.new) else { return String::new() };
        let indicator = id.parse().ok().and_then(|id| {
            walk.indicators.iter().find(|step| step.old.contains(&id)).map(|step| &step.reason)
        });
        let item = || {
            let id = id.parse().ok()?;
            walk.items.iter().find(|step| step.old.contains(&id)).map(|step| &step.reason)
        };
        indicator.or_else(item).cloned().unwrap_or_default()
    }

    /// Writes the move: first what leaves its place, then what comes to one.
    fn write(&self, step: &Stepping<'_>) -> Result<(), AppError> {
        step.rubric(&format!("{}#{}", self.new.name(), self.new.hash))?;
        let after: BTreeMap<String, Answer> = self.after.entries().collect();
        for line in self.lines.iter().filter(|line| after.get(&line.old) != Some(&line.answer)) {
            step.answer(&line.old, None)?;
        }
        let before: BTreeMap<&str, Answer> =
            self.lines.iter().map(|line| (line.old.as_str(), line.answer)).collect();
        for (id, answer) in
            after.iter().filter(|(id, answer)| before.get(id.as_str()) != Some(answer))
        {
            step.answer(id, Some(*answer))?;
        }
        for note in &self.notes {
            for old in &note.indicators {
                let Some(ids) = became(&self.old, &self.new, old) else { continue };
                step.tie(&note.id, old, false)?;
                for id in ids.iter().filter(|id| !note.indicators.contains(id)) {
                    step.tie(&note.id, id, true)?;
                }
            }
        }
        for counter in self.counters.iter().filter(|counter| counter.episodes > 0) {
            let Some(ids) = became(&self.old, &self.new, &counter.indicator) else { continue };
            step.counter(&counter.indicator, 0)?;
            if let [id] = ids.as_slice() {
                step.counter(id, counter.episodes)?;
            }
        }
        Ok(())
    }
}
