//! What became of it since the visits before.

use ::report::{Answer, Development, Moved, Verdict, VisitPoint};
use rubric::{IndicatorId, Level};

use super::former::{Former, walk};
use super::items::mean;
use super::plan::given;
use super::variation::Pair;
use super::{Writer, day_of, stamp};
use crate::error::AppError;

impl Writer<'_> {
    /// The visits of the group that can be compared, and what moved since the last of them; none
    /// where this is the first.
    pub(super) fn development(&self) -> Result<Option<Development>, AppError> {
        let Some(before) = self.former else { return Ok(None) };
        let mut visits: Vec<VisitPoint> =
            self.app.formers(self.case)?.iter().map(|former| self.former_point(former)).collect();
        visits.push(self.own_point());
        let (gained, lost) = self.moved(before);
        let content = &before.case.content;
        Ok(Some(Development {
            visits,
            day_before: day_of(&content.sittings, &content.day, self.texts),
            verdicts: self.verdicts(before)?,
            gained,
            lost,
        }))
    }

    fn own_point(&self) -> VisitPoint {
        let score = &self.case.score;
        VisitPoint {
            date: stamp(&self.case.content.date),
            subscales: score.subscales.iter().map(|result| Some(mean(&result.mean))).collect(),
            total: mean(&score.total),
        }
    }

    fn former_point(&self, former: &Former) -> VisitPoint {
        let subscales = self.case.rubric.subscales.iter();
        VisitPoint {
            date: stamp(&former.case.content.date),
            subscales: subscales
                .map(|subscale| former.mean_of(subscale).as_ref().map(mean))
                .collect(),
            total: mean(&former.total(&self.case.rubric)),
        }
    }

    /// The sub-scales that can be compared, then all items together.
    fn verdicts(&self, before: &Former) -> Result<Vec<Verdict>, AppError> {
        let score = &self.case.score;
        let results = self.case.rubric.subscales.iter().zip(&score.subscales).enumerate();
        let mut pairs: Vec<(Option<String>, Pair)> = results
            .filter_map(|(place, (subscale, now))| {
                let title = self.wording().subscales.get(&subscale.id).cloned();
                let then = before.mean_of(subscale)?;
                Some((Some(title.unwrap_or_default()), (Some(place), then, now.mean)))
            })
            .collect();
        pairs.push((None, (None, before.total(&self.case.rubric), score.total)));
        self.verdicts_of(before, pairs)
    }

    /// Indicators above level 1 that are met now and were not, and those that were and are not.
    /// Faults stand by themselves. What was not answered, or had no occasion, has not moved.
    fn moved(&self, before: &Former) -> (Vec<Moved>, Vec<Moved>) {
        let (mut gained, mut lost) = (Vec::new(), Vec::new());
        let told = &mut Vec::new();
        let above = self.case.rubric.indicators().filter(|i| i.id.level() != Level::One);
        for id in above.map(|indicator| &indicator.id) {
            let Some(old) = self.same_before(id, before) else { continue };
            let (then, now) = (given(&before.case, &old), given(self.case, id));
            let list = match (is_met(then), is_met(now)) {
                (Some(false), Some(true)) => &mut gained,
                (Some(true), Some(false)) => &mut lost,
                _ => continue,
            };
            let (number, title) = self.number_and_title(id.item());
            list.push(Moved {
                number,
                title,
                level: id.level().points(),
                text: self.indicator_text(id),
                before: then,
                now,
                notes: self.notes_on(std::slice::from_ref(id), told),
            });
        }
        (gained, lost)
    }

    /// The indicator of the visit before that says the same.
    fn same_before(&self, id: &IndicatorId, before: &Former) -> Option<IndicatorId> {
        let (now, then) = (&self.case.rubric, &before.case.rubric);
        if now.hash == then.hash {
            return Some(id.clone());
        }
        let walk = walk(now, then)?;
        let is_same = |old: &&IndicatorId| {
            let became = walk.of_indicator(old, now);
            became.is_some_and(|(ids, change)| change.is_comparable() && ids == [id.clone()])
        };
        then.indicators().map(|indicator| &indicator.id).find(is_same).cloned()
    }
}

/// Whether an indicator is met; none where nothing can be said.
const fn is_met(answer: Answer) -> Option<bool> {
    match answer {
        Answer::Yes => Some(true),
        Answer::No | Answer::NotObserved => Some(false),
        Answer::NotApplicable | Answer::NoOpportunity | Answer::Unanswered => None,
    }
}
