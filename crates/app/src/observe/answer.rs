use rubric::{Answer, Answers, Item, ItemId, Level, Noted, Rubric};
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

/// What "the rest not seen" is about.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Rest {
    /// The assessment.
    pub assessment: String,
    /// The item.
    pub item: ItemId,
    /// One level of it; none for the whole item.
    pub level: Option<Level>,
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

    /// Answers everything that is unanswered in a level or an item: "not seen" at level 1, "not
    /// observed" above. One step, undone as one.
    ///
    /// # Errors
    ///
    /// As [`App::answer_indicator`].
    pub fn answer_rest(&mut self, rest: &Rest) -> Result<Done<ItemView>, AppError> {
        let (_, rubric) = self.draft(&rest.assessment)?;
        let item = rubric.item(&rest.item);
        let item = item.ok_or_else(|| AppError::NotFound(rest.item.to_string()))?;
        let (noted, at) = (self.noted(&rest.assessment)?, self.now_text());
        let answered: Vec<String> =
            self.store.answers(&rest.assessment)?.into_iter().map(|(id, _)| id).collect();
        let is_meant = |level: Level| rest.level.is_none_or(|only| only == level);
        self.step(Op::AnswerRest, &rest.assessment, |step| {
            for indicator in item.indicators.iter().filter(|i| is_meant(i.id.level())) {
                let id = indicator.id.to_string();
                let is_fault = indicator.id.level() == Level::One;
                let answer = if is_fault { Answer::No } else { Answer::NotObserved };
                if !answered.contains(&id) {
                    step.answer(&id, Some(answer))?;
                }
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
