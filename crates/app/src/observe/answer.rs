use rubric::{Answer, Answers, IndicatorId, Item, ItemId, Level, Noted, Rubric};
use serde::{Deserialize, Serialize};

use super::view::{ItemState, MeanView, means};
use crate::app::App;
use crate::change::{Done, Op};
use crate::error::AppError;

/// A click or a key on one indicator.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AnswerIndicator {
    /// The assessment.
    pub assessment: String,
    /// The indicator, or an item that is not applicable as a whole.
    pub indicator: String,
    /// The answer; none clears it.
    pub answer: Option<Answer>,
}

/// An answer that is given in the same step as something else.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GivenAnswer {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The answer.
    pub answer: Answer,
}

/// What the rest of a level or item is answered.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum RestAnswer {
    /// «Not seen» at level 1, «not observed» above.
    NotSeen,
    /// Yes. Refused at level 1: each fault is told by itself.
    Yes,
    /// No.
    No,
}

impl RestAnswer {
    /// The answer at a level; none where it may not be given to several at once.
    ///
    /// # Source
    ///
    /// Our own choice: one fault makes the score 1 whatever else was seen, so nobody sees several
    /// with one key.
    const fn at(self, level: Level) -> Option<Answer> {
        match (self, level) {
            (Self::Yes, Level::One) => None,
            (Self::Yes, _) => Some(Answer::Yes),
            (Self::NotSeen, Level::One) | (Self::No, _) => Some(Answer::No),
            (Self::NotSeen, _) => Some(Answer::NotObserved),
        }
    }
}

/// Which indicators are answered in one go, and with what.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Rest {
    /// The assessment.
    pub assessment: String,
    /// The item.
    pub item: ItemId,
    /// One level of it; none for the whole item.
    pub level: Option<Level>,
    /// Where given, only these of it.
    pub only: Option<Vec<IndicatorId>>,
    /// What the rest is answered.
    pub answer: RestAnswer,
}

impl Rest {
    /// What it answers in `item`: every indicator it means that is not in `answered`.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`] if the item has no such indicator, [`AppError::YesToFaults`].
    fn answers(&self, item: &Item, answered: &[String]) -> Result<Vec<(String, Answer)>, AppError> {
        let only = self.only.as_deref();
        let unknown = |id: &&IndicatorId| item.indicators.iter().all(|known| known.id != **id);
        if let Some(unknown) = only.unwrap_or_default().iter().find(unknown) {
            return Err(AppError::NotFound(unknown.to_string()));
        }
        let is_meant = |id: &IndicatorId| {
            self.level.is_none_or(|level| level == id.level())
                && only.is_none_or(|only| only.contains(id))
        };
        let meant = item.indicators.iter().map(|indicator| &indicator.id).filter(|id| is_meant(id));
        let open = meant.filter(|id| !answered.contains(&id.to_string()));
        let answer = |id: &IndicatorId| match self.answer.at(id.level()) {
            Some(answer) => Ok((id.to_string(), answer)),
            None => Err(AppError::YesToFaults(id.to_string())),
        };
        open.map(answer).collect()
    }
}

/// What an answer changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ItemView {
    /// The item of the indicator, scored anew.
    pub item: ItemState,
    /// The means of the sub-scales.
    pub subscales: Vec<MeanView>,
    /// The mean over all items.
    pub total: MeanView,
    /// Indicators answered in the whole assessment.
    pub answered: usize,
    /// Indicators of the rubric.
    pub of: usize,
    /// When it was put on disk, RFC 3339 with the offset of the place.
    pub saved_at: String,
}

impl App {
    /// Answers one indicator. On disk when this returns.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`], [`AppError::AlreadyFinal`], [`AppError::AnswersRefused`] if the
    /// rubric does not allow the answer. Nothing is changed then.
    pub fn answer_indicator(
        &mut self,
        click: &AnswerIndicator,
    ) -> Result<Done<ItemView>, AppError> {
        let (_, rubric) = self.draft(&click.assessment)?;
        check(&rubric, &click.indicator, click.answer)?;
        let (noted, at) = (self.noted(&click.assessment)?, self.now_text());
        self.step(Op::AnswerIndicator, &click.assessment, |step| {
            step.answer(&click.indicator, click.answer)?;
            let item = click.indicator.split('.').next().unwrap_or_default();
            view(&rubric, item, step.writer.answers(&click.assessment)?, &noted, at)
        })
    }

    /// Answers what is unanswered of a level, an item or some lines of it alike. One step, undone as
    /// one.
    ///
    /// # Errors
    ///
    /// As [`App::answer_indicator`]; [`AppError::NotFound`] if the item has no such indicator,
    /// [`AppError::YesToFaults`] if something at level 1 is open and would be answered yes. Nothing
    /// is changed then.
    pub fn answer_rest(&mut self, rest: &Rest) -> Result<Done<ItemView>, AppError> {
        let (_, rubric) = self.draft(&rest.assessment)?;
        let item = rubric.item(&rest.item);
        let item = item.ok_or_else(|| AppError::NotFound(rest.item.to_string()))?;
        let (noted, at) = (self.noted(&rest.assessment)?, self.now_text());
        let answered: Vec<String> =
            self.store.answers(&rest.assessment)?.into_iter().map(|(id, _)| id).collect();
        let given = rest.answers(item, &answered)?;
        self.step(Op::AnswerRest, &rest.assessment, |step| {
            for (indicator, answer) in &given {
                step.answer(indicator, Some(*answer))?;
            }
            view(&rubric, rest.item.as_str(), step.writer.answers(&rest.assessment)?, &noted, at)
        })
    }

    /// Sets the episodes counted at an indicator.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`] if the rubric has no such indicator, [`AppError::AlreadyFinal`].
    pub fn count_episodes(
        &mut self,
        assessment: &str,
        indicator: &str,
        episodes: u32,
    ) -> Result<Done<()>, AppError> {
        let (_, rubric) = self.draft(assessment)?;
        let is_known = indicator.parse().is_ok_and(|id| rubric.indicator(&id).is_some());
        if !is_known {
            return Err(AppError::NotFound(indicator.to_owned()));
        }
        self.step(Op::CountEpisodes, assessment, |step| step.counter(indicator, episodes))
    }
}

/// Whether a rubric allows all of some answers.
///
/// # Errors
///
/// As [`App::answer_indicator`], for the first that is refused.
pub(super) fn check_given(rubric: &Rubric, answers: &[GivenAnswer]) -> Result<(), AppError> {
    let mut answers = answers.iter();
    answers.try_for_each(|given| check(rubric, &given.indicator.to_string(), Some(given.answer)))
}

fn check(rubric: &Rubric, indicator: &str, answer: Option<Answer>) -> Result<(), AppError> {
    Answers::new().set(rubric, indicator, answer).map_err(|error| {
        let at = format!("/answers/{indicator}");
        let kind = crate::answers_file::of_answer(error);
        AppError::AnswersRefused(vec![crate::AnswersProblem { at, kind }])
    })
}

fn view(
    rubric: &Rubric,
    item: &str,
    rows: Vec<(String, Answer)>,
    noted: &Noted,
    saved_at: String,
) -> Result<ItemView, AppError> {
    let answers = allowed(rubric, rows);
    let mut score = rubric::score(rubric, &answers, noted);
    let (subscales, total) = means(&score);
    let place = score.items.iter().position(|result| result.id.as_str() == item);
    let found = item.parse().ok().and_then(|id| rubric.item(&id));
    let (place, found) = place.zip(found).ok_or_else(|| AppError::NotFound(item.to_owned()))?;
    Ok(ItemView {
        item: ItemState::new(found, &answers, score.items.swap_remove(place)),
        subscales,
        total,
        answered: answered(rubric, &answers),
        of: rubric.indicators().count(),
        saved_at,
    })
}

/// How many indicators need no answer any more: answered, or in an item that is not applicable.
pub(crate) fn answered(rubric: &Rubric, answers: &Answers) -> usize {
    let of_item = |item: &Item| match answers.is_item_na(&item.id) {
        true => item.indicators.len(),
        false => item.indicators.iter().filter(|i| answers.get(&i.id).is_some()).count(),
    };
    rubric.items().map(of_item).sum()
}

/// The stored answers as the rubric allows them.
pub(crate) fn allowed(
    rubric: &Rubric,
    rows: impl IntoIterator<Item = (String, Answer)>,
) -> Answers {
    let mut answers = Answers::new();
    for (id, answer) in rows {
        // What is stored was allowed when it was written; a rubric version never changes.
        let _ = answers.set(rubric, &id, Some(answer));
    }
    answers
}
