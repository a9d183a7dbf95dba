use rubric::{Answer, Answers, ItemResult, Noted, Rubric};
use serde::Serialize;
use store::NewAnswer;

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::content::is_draft;
use crate::error::AppError;

/// A click or a key on one indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerIndicator {
    /// The assessment.
    pub assessment: String,
    /// The indicator, or an item that is not applicable as a whole.
    pub indicator: String,
    /// The answer; none clears it.
    pub answer: Option<Answer>,
}

/// What an answer changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ItemView {
    /// The item of the indicator, scored anew.
    pub item: ItemResult,
    /// Indicators answered in the whole assessment.
    pub answered: usize,
    /// Indicators of the rubric.
    pub of: usize,
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
        let not_found = || AppError::NotFound(click.assessment.clone());
        let assessment = self.store.assessment(&click.assessment)?.ok_or_else(not_found)?;
        if !is_draft(&assessment) {
            return Err(AppError::AlreadyFinal(click.assessment.clone()));
        }
        let name = format!("{}@{}", assessment.rubric_id, assessment.rubric_version);
        let rubric = self.rubrics().require(&name)?.clone();
        check(&rubric, click)?;
        let noted = self.noted(&click.assessment)?;
        let at_ms = self.now_ms();
        self.transact(Op::AnswerIndicator, &click.assessment, &[Change::Answers], |writer| {
            writer.append_answer(&NewAnswer {
                assessment: &click.assessment,
                indicator: &click.indicator,
                value: click.answer,
                at_ms,
            })?;
            view(&rubric, click, writer.answers(&click.assessment)?, &noted)
        })
    }
}

impl App {
    /// The indicators a note is tied to.
    fn noted(&self, assessment: &str) -> Result<Noted, AppError> {
        let ids = self.store.noted_indicators(assessment)?;
        Ok(ids.iter().filter_map(|id| id.parse().ok()).collect())
    }
}

fn check(rubric: &Rubric, click: &AnswerIndicator) -> Result<(), AppError> {
    Answers::new().set(rubric, &click.indicator, click.answer).map_err(|error| {
        let at = format!("/answers/{}", click.indicator);
        let kind = crate::answers_file::of_answer(error);
        AppError::AnswersRefused(vec![crate::AnswersProblem { at, kind }])
    })
}

fn view(
    rubric: &Rubric,
    click: &AnswerIndicator,
    rows: Vec<(String, Answer)>,
    noted: &Noted,
) -> Result<ItemView, AppError> {
    let mut answers = Answers::new();
    for (id, answer) in rows {
        let _ = answers.set(rubric, &id, Some(answer));
    }
    let item = click.indicator.split('.').next().and_then(|id| id.parse().ok());
    let item = item.and_then(|id| rubric.item(&id));
    let item = item.ok_or_else(|| AppError::NotFound(click.indicator.clone()))?;
    Ok(ItemView {
        item: rubric::score_item(item, &answers, noted),
        answered: answers.len(),
        of: rubric.indicators().count(),
    })
}
