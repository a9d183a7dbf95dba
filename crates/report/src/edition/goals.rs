//! What came of the goals of last time, and the plan from here.

use text::{Key, key};

use super::answers::answer;
use super::tables::{Grid, word_cell};
use super::writer::{TABLE, Writer, plain, quiet, strong};
use crate::layout::{Cell, Column, Row, RowKind, Table};
use crate::{Goal, GoalOutcome, GoalStatus};

/// How many goals there is room for.
const GOALS: u8 = 3;
/// Room to write one goal by hand.
const HEIGHT: f64 = 54.0;

impl Writer<'_> {
    /// The goals of last time, indicator by indicator.
    pub(super) fn before(&mut self) {
        let Some(before) = &self.input.plan_before else { return };
        self.section(&self.get(key::REPORT_BEFORE));
        let date = before.date.long(self.texts);
        self.intro(&self.with(key::REPORT_BEFORE_INTRO, &[("date", date.into())]));
        for outcome in &before.goals {
            self.outcome(outcome);
        }
    }

    fn outcome(&mut self, outcome: &GoalOutcome) {
        self.flow.space(12.0);
        self.goal_title(&outcome.goal);
        let status = self.get(status(outcome.goal.status));
        let mut words = vec![status];
        if let Some((then, now)) = outcome.scores {
            let score = |score: Option<u8>| {
                score.map_or_else(|| self.get(key::REPORT_TABLE_NO_SCORE), |s| s.to_string())
            };
            let args = [("then", score(then).into()), ("now", score(now).into())];
            words.push(self.with(key::REPORT_BEFORE_SCORES, &args));
        }
        self.spans(&[quiet(&words.join(" · "))], self.body);
        if !outcome.came_of_it.trim().is_empty() {
            let label = format!("{} ", self.get(key::REPORT_BEFORE_CAME));
            self.spans(&[quiet(&label), plain(outcome.came_of_it.trim())], self.body);
        }
        if outcome.indicators.is_empty() {
            return;
        }
        // What a level-1 indicator means for "met" is not known here; goals are of higher levels.
        let cell = |value| {
            let (key, mark) = answer(3, value);
            Cell { spans: vec![plain(&self.get(key))], mark: Some(mark) }
        };
        let rows = outcome.indicators.iter();
        let rows = rows.map(|(text, then, now)| vec![word_cell(text), cell(*then), cell(*now)]);
        let rows: Vec<Vec<Cell>> = rows.collect();
        let head = [
            key::REPORT_BEFORE_HEAD_INDICATOR,
            key::REPORT_BEFORE_HEAD_THEN,
            key::REPORT_BEFORE_HEAD_NOW,
        ];
        let grid = Grid {
            caption: None,
            head: Some(head.map(|key| self.get(key)).to_vec()),
            shares: &[0.56, 0.22, 0.22],
            numbers_from: 3,
            whole: true,
        };
        self.flow.keep_with_next();
        self.flow.space(5.0);
        self.grid(&grid, rows);
    }

    fn goal_title(&mut self, goal: &Goal) {
        self.part(vec![strong(&goal.goal)], &super::shortened(&goal.goal, 70));
        let from = match (&goal.number, &goal.title) {
            (Some(number), Some(title)) => self
                .with(key::REPORT_PLAN_ITEM, &[("number", number.into()), ("title", title.into())]),
            _ => self.get(key::REPORT_PLAN_OWN),
        };
        self.flow.space(1.0);
        self.spans(&[quiet(&from)], self.body);
        self.flow.keep_with_next();
    }

    /// The plan, or room to write one.
    pub(super) fn plan(&mut self) {
        let Some(plan) = &self.input.plan else {
            self.room_for_goals();
            return;
        };
        self.section(&self.get(key::REPORT_PLAN));
        let mut words = vec![self.get(key::REPORT_PLAN_INTRO)];
        let dated = |key, at: text::Stamp| self.with(key, &[("date", at.long(self.texts).into())]);
        words.extend(plan.agreed.map(|at| dated(key::REPORT_PLAN_AGREED, at)));
        words.extend(
            plan.partner
                .as_ref()
                .map(|partner| self.with(key::REPORT_PLAN_PARTNER, &[("partner", partner.into())])),
        );
        words.extend(plan.review.map(|at| dated(key::REPORT_PLAN_REVIEW, at)));
        self.intro(&words.join(" "));
        for goal in &plan.goals {
            self.goal(goal);
        }
        if !plan.questions.is_empty() {
            self.flow.space(14.0);
            let title = self.get(key::REPORT_PLAN_QUESTIONS);
            self.part(vec![strong(&title)], &title);
            self.flow.space(4.0);
            self.bullets(&plan.questions);
        }
    }

    fn goal(&mut self, goal: &Goal) {
        self.flow.space(12.0);
        self.goal_title(goal);
        let due = goal.due.map(|at| at.long(self.texts)).unwrap_or_default();
        let status = self.get(status(goal.status));
        let who = [goal.owner.trim(), &due, &status];
        let who: Vec<&str> = who.into_iter().filter(|words| !words.is_empty()).collect();
        let rows = [
            (key::REPORT_PLAN_WHY, goal.why.clone()),
            (key::REPORT_PLAN_MEASURE, goal.measure.clone()),
            (key::REPORT_PLAN_OWNER, who.join(" · ")),
        ];
        let rows = rows.into_iter().filter(|(_, words)| !words.trim().is_empty());
        let rows = rows.map(|(key, words)| (self.get(key), words)).collect();
        self.flow.space(3.0);
        let first = self.flow.strips.len();
        self.fact_table(rows);
        self.flow.keep_from(first);
    }

    /// Room to write the plan by hand.
    fn room_for_goals(&mut self) {
        self.section(&self.get(key::REPORT_STEPS));
        self.intro(&self.get(key::REPORT_STEPS_INTRO));
        let column =
            |head: Key, share| Column { head: Some(strong(&self.get(head))), share, right: false };
        let row = |goal: u8| Row {
            cells: vec![
                Cell::of(strong(&goal.to_string())),
                Cell::default(),
                Cell::default(),
                Cell::default(),
            ],
            kind: RowKind::Named,
            height: HEIGHT,
            keep: false,
            bookmark: None,
        };
        let table = Table {
            caption: None,
            columns: vec![
                column(key::REPORT_STEPS_HEAD_NUMBER, 0.08),
                column(key::REPORT_STEPS_HEAD_WHAT, 0.5),
                column(key::REPORT_STEPS_HEAD_WHO, 0.26),
                column(key::REPORT_STEPS_HEAD_WHEN, 0.16),
            ],
            rows: (1..=GOALS).map(row).collect(),
            pad: 4.0,
            whole: true,
        };
        self.flow.table(&table, TABLE);
    }
}

const fn status(status: GoalStatus) -> Key {
    match status {
        GoalStatus::NotBegun => key::REPORT_GOAL_NOT_BEGUN,
        GoalStatus::UnderWay => key::REPORT_GOAL_UNDER_WAY,
        GoalStatus::Done => key::REPORT_GOAL_DONE,
        GoalStatus::SetAside => key::REPORT_GOAL_SET_ASIDE,
    }
}
