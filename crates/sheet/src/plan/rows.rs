use super::field::Field;
use super::{MOST_GOALS, PaperGoal, PlanPaper, PlanWords};

/// What a goal says, field by field: label and value.
pub(super) fn of_goal(goal: &PaperGoal, words: &PlanWords) -> Vec<(Field, String)> {
    let value = |field| match field {
        Field::Mark => goal.mark.clone(),
        Field::Goal => goal.goal.clone(),
        Field::From => goal.from.clone(),
        Field::Why => goal.why.clone(),
        Field::Measure => goal.measure.clone(),
        Field::Owner => goal.owner.clone(),
        Field::Due => words.day(&goal.due),
        Field::Status if goal == &PaperGoal::default() => String::new(),
        Field::Status => words.status_word(goal.status).to_owned(),
        Field::CameOfIt => goal.came_of_it.clone(),
        Field::Partner | Field::Review | Field::Question => String::new(),
    };
    Field::OF_GOAL.map(|field| (field, value(field))).into()
}

/// The goals, and empty ones for what is still to be chosen.
pub(super) fn goals(paper: &PlanPaper) -> Vec<PaperGoal> {
    let mut goals = paper.goals.clone();
    goals.resize_with(goals.len().max(MOST_GOALS), PaperGoal::default);
    goals
}

/// What concerns all goals: label and value. One question more than there are can be written.
pub(super) fn together(paper: &PlanPaper, words: &PlanWords) -> Vec<(Field, String)> {
    let mut rows =
        vec![(Field::Partner, paper.partner.clone()), (Field::Review, words.day(&paper.review_on))];
    rows.extend(paper.questions.iter().map(|question| (Field::Question, question.clone())));
    rows.push((Field::Question, String::new()));
    rows
}
