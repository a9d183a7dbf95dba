//! The same items as others scored them.

use ::report::{Beside, BesideItem, BesideWho, Mean};
use record::Hash;
use rubric::{Item, Score};

use super::items::mean;
use super::{Writer, stamp};
use crate::case::Case;
use crate::error::AppError;
use crate::own::Spread;

impl Writer<'_> {
    /// The kindergarten's own assessment, where it is here: made here, or shared. And the two
    /// assessors, where they agreed on this result.
    pub(super) fn beside(&self) -> Result<Vec<Beside>, AppError> {
        let mut beside = Vec::new();
        if self.case.content.kind == "external" {
            beside.extend(self.own_beside()?);
        }
        if self.case.content.role == "consensus" {
            beside.extend(self.assessors_beside()?);
        }
        Ok(beside)
    }

    fn own_beside(&self) -> Result<Option<Beside>, AppError> {
        let Some(head) = self.app.result_beside(&self.case.content, "self")? else {
            return Ok(None);
        };
        let Some(own) = self.same_edition(head.hash)? else { return Ok(None) };
        let (sheets, spread) = self.app.self_spread(&own.content.assessment, &self.case.rubric)?;
        let blind = self.app.body(head.hash)?.blind.unwrap_or(false);
        let who = BesideWho::Kindergarten { blind, sheets };
        Ok(Some(self.held(who, &own, (&self.case.score, &own.score), &spread)))
    }

    fn assessors_beside(&self) -> Result<Option<Beside>, AppError> {
        let visits = self.app.visits_of(&self.case.content.kindergarten)?;
        let key = (self.case.content.visit.clone(), self.case.content.kind.clone());
        let originals = visits.get(&key).into_iter().flatten();
        let mut first = None;
        let mut second = None;
        for head in originals.filter(|head| !head.is_retraction) {
            match head.role.as_str() {
                "primary" => first = Some(head.hash),
                "second" => second = Some(head.hash),
                _ => {}
            }
        }
        let Some((first, second)) = first.zip(second) else { return Ok(None) };
        let Some(first) = self.same_edition(first)? else { return Ok(None) };
        let Some(second) = self.same_edition(second)? else { return Ok(None) };
        let scores = (&first.score, &second.score);
        Ok(Some(self.held(BesideWho::SecondAssessor, &second, scores, &Vec::new())))
    }

    /// The case of a record, if it was made with the very same rubric.
    fn same_edition(&self, hash: Hash) -> Result<Option<Case>, AppError> {
        match self.app.record_case(hash) {
            Ok(other) => Ok((other.rubric.hash == self.case.rubric.hash).then_some(other)),
            Err(AppError::RubricMissing { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn held(
        &self,
        who: BesideWho,
        other: &Case,
        (ours, theirs): (&Score, &Score),
        spread: &Spread,
    ) -> Beside {
        let item = |(place, item): (usize, &Item)| BesideItem {
            number: self.number_and_title(&item.id).0,
            short: self.short_title(&item.id),
            ours: ours.item(&item.id).and_then(|result| result.score),
            other: theirs.item(&item.id).and_then(|result| result.score),
            spread: spread.get(place).copied().flatten(),
        };
        let subscales = ours.subscales.iter().zip(&theirs.subscales);
        let row = |(one, two): (&rubric::SubscaleResult, &rubric::SubscaleResult)| {
            let title = self.wording().subscales.get(&one.id).cloned().unwrap_or_default();
            let means: (Mean, Mean) = (mean(&one.mean), mean(&two.mean));
            (title, means.0, means.1)
        };
        Beside {
            who,
            date: stamp(&other.content.date),
            items: self.case.rubric.items().enumerate().map(item).collect(),
            subscales: subscales.map(row).collect(),
        }
    }
}
