use std::collections::BTreeMap;

use record::Hash;
use rubric::{Answer, Answers, IndicatorId};
use store::{StoreError, StoredSheet};
use text::Lang;

use super::{SelfRefusal, SelfView};
use crate::AnswersProblem;
use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::content::is_draft;
use crate::error::AppError;

/// What one sheet says.
pub(super) type Sheet = BTreeMap<IndicatorId, Answer>;

/// What a kept sheet says.
pub(super) fn read(sheet: &StoredSheet) -> Result<Sheet, AppError> {
    Ok(serde_json::from_str(&sheet.body).map_err(|_| StoreError::Form("sheet"))?)
}

impl App {
    /// Adds one sheet, of nobody known, to a kindergarten's own assessment. `file` is the SHA-256 of
    /// the file it was read from: the same file twice would count one person twice.
    ///
    /// # Errors
    ///
    /// [`SelfRefusal::Other`], [`AppError::AlreadyFinal`], [`SelfRefusal::ReadBefore`],
    /// [`SelfRefusal::Empty`]; [`AppError::AnswersRefused`] with everything the rubric does not
    /// allow. Nothing is changed then.
    pub fn take_self_sheet(
        &mut self,
        assessment: &str,
        answers: &BTreeMap<IndicatorId, Answer>,
        file: Hash,
        lang: Lang,
    ) -> Result<Done<SelfView>, AppError> {
        let id = self.own_draft(assessment)?;
        let rubric = self.case(&id)?.rubric;
        let mut checked = Answers::new();
        let refused = answers.iter().filter_map(|(indicator, answer)| {
            let error = checked.set(&rubric, &indicator.to_string(), Some(*answer)).err()?;
            let kind = crate::answers_file::of_answer(error);
            Some(AnswersProblem { at: format!("/answers/{indicator}"), kind })
        });
        let refused: Vec<AnswersProblem> = refused.collect();
        if !refused.is_empty() {
            return Err(AppError::AnswersRefused(refused));
        }
        if answers.is_empty() {
            return Err(SelfRefusal::Empty.into());
        }
        if self.store.self_sheets(&id)?.iter().any(|sheet| sheet.content == file) {
            return Err(SelfRefusal::ReadBefore.into());
        }
        let sheet = StoredSheet {
            id: self.new_id(),
            content: file,
            body: serde_json::to_string(answers).map_err(|_| StoreError::Form("sheet"))?,
            read_at_ms: self.now_ms(),
        };
        let done = self.transact(Op::ReadSelfSheet, &id, &[Change::Answers], |writer| {
            Ok(writer.add_self_sheet(&id, &sheet)?)
        })?;
        let output = self.self_assessment(&id, lang)?;
        Ok(Done { op: done.op, output, changes: done.changes })
    }

    /// Takes a sheet out again; what it said is gone.
    ///
    /// # Errors
    ///
    /// [`SelfRefusal::Other`], [`AppError::AlreadyFinal`], [`AppError::NotFound`].
    pub fn remove_self_sheet(
        &mut self,
        assessment: &str,
        sheet: &str,
        lang: Lang,
    ) -> Result<Done<SelfView>, AppError> {
        let id = self.own_draft(assessment)?;
        let at_ms = self.now_ms();
        let done = self.transact(Op::RemoveSelfSheet, &id, &[Change::Answers], |writer| {
            match writer.remove_self_sheet(&id, sheet, at_ms)? {
                true => Ok(()),
                false => Err(AppError::NotFound(sheet.to_owned())),
            }
        })?;
        let output = self.self_assessment(&id, lang)?;
        Ok(Done { op: done.op, output, changes: done.changes })
    }

    /// Answers every indicator on which all sheets say the same and that has no answer. One step,
    /// undone as one; nothing where there is none.
    ///
    /// # Errors
    ///
    /// [`SelfRefusal::Other`], [`AppError::AlreadyFinal`].
    pub fn agree_same(&mut self, assessment: &str, lang: Lang) -> Result<Done<SelfView>, AppError> {
        let id = self.own_draft(assessment)?;
        let case = self.case(&id)?;
        let sheets = self.sheets(&id)?;
        let items = case.rubric.items().filter(|item| !case.answers.is_item_na(&item.id));
        let open = items
            .flat_map(|item| &item.indicators)
            .map(|indicator| &indicator.id)
            .filter(|indicator| case.answers.get(indicator).is_none());
        let agreed: Vec<(IndicatorId, Answer)> = open
            .filter_map(|indicator| Some((indicator.clone(), same(&sheets, indicator)?)))
            .collect();
        let mut changes = Vec::new();
        if !agreed.is_empty() {
            let done = self.step(Op::AgreeSame, &id, |step| {
                let mut agreed = agreed.iter();
                agreed.try_for_each(|(indicator, answer)| {
                    step.answer(&indicator.to_string(), Some(*answer))
                })
            })?;
            changes = done.changes;
        }
        let output = self.self_assessment(&id, lang)?;
        Ok(Done { op: Op::AgreeSame, output, changes })
    }

    /// What the sheets of an assessment say, in the order they were read.
    pub(super) fn sheets(&self, assessment: &str) -> Result<Vec<Sheet>, AppError> {
        self.store.self_sheets(assessment)?.iter().map(read).collect()
    }

    pub(super) fn own_draft(&self, id: &str) -> Result<String, AppError> {
        let id = self.own(id)?;
        match self.store.assessment(&id)? {
            Some(row) if row.is_binned => Err(AppError::InBin(id)),
            Some(row) if is_draft(&row) => Ok(id),
            _ => Err(AppError::AlreadyFinal(id)),
        }
    }
}

/// What all sheets say of an indicator; none where one says something else or nothing.
pub(super) fn same(sheets: &[Sheet], indicator: &IndicatorId) -> Option<Answer> {
    let first = sheets.first()?.get(indicator)?;
    sheets.iter().all(|sheet| sheet.get(indicator) == Some(first)).then_some(*first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_what_everybody_said() {
        use Answer::{No, Yes};
        let id: IndicatorId = "talk.3.1".parse().expect("an id");
        let sheets = |answers: &[Option<Answer>]| -> Vec<Sheet> {
            let sheet = |answer: &Option<Answer>| answer.iter().map(|a| (id.clone(), *a)).collect();
            answers.iter().map(sheet).collect()
        };
        let cases = [
            (vec![], None),
            (vec![Some(Yes)], Some(Yes)),
            (vec![Some(No), Some(No)], Some(No)),
            (vec![Some(Yes), Some(No)], None),
            (vec![Some(Yes), None], None),
            (vec![None, None], None),
        ];
        for (answers, expected) in cases {
            assert_eq!(same(&sheets(&answers), &id), expected, "{answers:?}");
        }
    }
}
