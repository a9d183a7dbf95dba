//! A kindergarten's own assessment: everybody fills in a sheet, and what they agree on is answered.
//! It stays here until it is shared.

mod paper;
mod refusal;
mod sheets;
mod view;

use store::{Listing, NewAssessment, VisitRevision};

pub use self::paper::{SheetForm, SheetRefused, SheetsRead};
pub use self::refusal::SelfRefusal;
pub(crate) use self::view::Spread;
pub use self::view::{SelfCounts, SelfIndicator, SelfItem, SelfSheet, SelfView};
use crate::answers_file::{AssessmentKind, AssessorRole};
use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::content::Content;
use crate::error::AppError;
use crate::observe::Started;
use crate::office::{Resolution, resolve};
use crate::permission::Right;
use crate::show::AssessmentRow;

/// The rubric of a self-assessment of a group that nobody has assessed.
const USUAL: &str = "viba-working";
/// How many days a result from outside may be apart to stand beside one's own.
const APART: i32 = 366;

/// Where and when something was assessed.
struct Occasion<'a> {
    visit: &'a str,
    kindergarten: &'a str,
    group: &'a str,
    date: &'a str,
}

impl<'a> From<&'a Content> for Occasion<'a> {
    fn from(content: &'a Content) -> Self {
        Self {
            visit: &content.visit,
            kindergarten: &content.kindergarten,
            group: &content.group,
            date: &content.date,
        }
    }
}

impl<'a> From<&'a VisitRevision> for Occasion<'a> {
    fn from(head: &'a VisitRevision) -> Self {
        Self {
            visit: &head.visit,
            kindergarten: &head.kindergarten,
            group: &head.group,
            date: &head.date,
        }
    }
}

impl App {
    /// Begins a kindergarten's own assessment, or gives back the one of that visit that is here. It
    /// has the rubric of the visit, else the one the group was assessed with last.
    ///
    /// # Errors
    ///
    /// As [`App::start_assessment`].
    pub fn begin_self_assessment(&mut self, visit: &str) -> Result<Done<Started>, AppError> {
        self.allow(Right::Count)?;
        let visit = self.visit(visit)?;
        let here = self.store.assessments()?;
        let own = here.iter().find(|row| row.visit == visit.visit && row.kind == "self");
        if let Some(own) = own {
            let output = Started { assessment: own.id.clone(), visit: visit.visit };
            return Ok(Done { op: Op::StartAssessment, output, changes: Vec::new() });
        }
        let begun = here.iter().find(|row| row.visit == visit.visit);
        let named = begun.map(|row| format!("{}@{}", row.rubric_id, row.rubric_version));
        let occasion = Occasion {
            visit: &visit.visit,
            kindergarten: &visit.kindergarten,
            group: &visit.group,
            date: &visit.date,
        };
        let beside = self.beside_of(&occasion, "external")?.map(|head| head.rubric);
        let newest = || self.rubrics().newest(USUAL, &self.today()).map(|rubric| rubric.name());
        let rubric = named.or(beside).or_else(newest).unwrap_or_else(|| USUAL.to_owned());
        let rubric = self.rubrics().require_for_visit(&rubric, &self.today())?.clone();
        let known = self.store.kindergarten(&visit.kindergarten)?;
        let who = known.map_or(visit.kindergarten, |known| known.name);
        let (id, person, at_ms) = (self.new_id(), self.new_id(), self.now_ms());
        let changes = [Change::Visits, Change::Answers];
        self.transact(Op::StartAssessment, &id, &changes, |writer| {
            writer.add_assessment(&NewAssessment {
                id: &id,
                visit: &visit.visit,
                rubric_id: &rubric.id,
                rubric_version: &rubric.version,
                rubric_hash: &rubric.hash,
                kind: AssessmentKind::SelfAssessment.word(),
                role: AssessorRole::Primary.word(),
                person: &writer.person(&who, &person)?,
                at_ms,
            })?;
            Ok(Started { assessment: id.clone(), visit: visit.visit })
        })
    }

    /// The kindergartens' own assessments that were made here, newest visit first.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn self_assessments(&self) -> Result<Vec<AssessmentRow>, AppError> {
        let mut rows = self.rows(Listing::default())?;
        rows.retain(|row| row.kind == "self");
        Ok(rows)
    }

    /// Says whether the records of a kindergarten's own assessment may leave. Nothing where it is so
    /// already.
    ///
    /// # Errors
    ///
    /// [`SelfRefusal::Other`]; [`crate::StageRefusal::NotFinal`]; [`SelfRefusal::Sent`] if it is to
    /// stay and a bundle already holds it.
    pub fn share_self(
        &mut self,
        assessment: &str,
        shared: bool,
        lang: text::Lang,
    ) -> Result<Done<SelfView>, AppError> {
        let id = self.own(assessment)?;
        self.final_head(&id)?;
        let mut changes = Vec::new();
        if self.store.is_shared(&id)? != shared {
            let (export, share) = (Op::Export.name(), Op::ShareSelf.name());
            if !shared && self.store.was_done_since(export, share, &id)? {
                return Err(SelfRefusal::Sent(id).into());
            }
            let at_ms = self.now_ms();
            let done = self.transact(Op::ShareSelf, &id, &[Change::Outbox], |writer| {
                Ok(writer.append_shared(&id, shared, at_ms)?)
            })?;
            changes = done.changes;
        }
        let output = self.self_assessment(&id, lang)?;
        Ok(Done { op: Op::ShareSelf, output, changes })
    }

    /// The whole id of a kindergarten's own assessment that was made here.
    fn own(&self, id: &str) -> Result<String, AppError> {
        let id = self.find_assessment(id)?;
        let row = self.store.assessment(&id)?.ok_or_else(|| AppError::NotFound(id.clone()))?;
        if row.kind == "self" { Ok(id) } else { Err(SelfRefusal::Other(id).into()) }
    }

    /// Whether no result from outside of the same visit or group, within a year, was opened here.
    ///
    /// # Source
    ///
    /// Our own choice: whoever knows what others found agrees differently. A result that was opened
    /// and corrected since was opened all the same.
    pub(crate) fn is_blind(&self, content: &Content) -> Result<bool, AppError> {
        let own = Occasion::from(content);
        for head in self.store.opened_results(&content.kindergarten)? {
            if head.kind == "external" && self.is_beside(&own, &Occasion::from(&head))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Notes that a result was opened, so that a kindergarten's own assessment can say whether it was
    /// agreed blindly. Only a final result from outside is noted, and only the first time.
    ///
    /// Whoever shows such a result in a way of its own calls this too.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn note_opened(&self, case: &crate::Case) -> Result<(), AppError> {
        match case.record {
            Some(hash) if case.content.kind == "external" => {
                Ok(self.store.note_opened(hash, self.now_ms())?)
            }
            _ => Ok(()),
        }
    }

    /// The result of a kind that stands beside something: of the same visit, else the nearest of the
    /// same group within a year.
    fn beside_of(&self, own: &Occasion<'_>, kind: &str) -> Result<Option<VisitRevision>, AppError> {
        let mut best: Option<(bool, i32, VisitRevision)> = None;
        for heads in self.visits_of(own.kindergarten)?.into_values() {
            let Some(first) = heads.first().filter(|first| first.kind == kind) else { continue };
            if !self.is_beside(own, &Occasion::from(first))? {
                continue;
            }
            let Some(hash) = resolve(&heads).and_then(Resolution::record) else { continue };
            let Some(head) = heads.into_iter().find(|head| head.hash == hash) else { continue };
            let is_other = head.visit != own.visit;
            let apart = days_apart(own.date, &head.date).unwrap_or(i32::MAX);
            if best.as_ref().is_none_or(|(o, days, _)| (is_other, apart) < (*o, *days)) {
                best = Some((is_other, apart, head));
            }
        }
        Ok(best.map(|(_, _, head)| head))
    }

    /// The result of a kind that stands beside the one of a case.
    pub(crate) fn result_beside(
        &self,
        content: &Content,
        kind: &str,
    ) -> Result<Option<VisitRevision>, AppError> {
        self.beside_of(&Occasion::from(content), kind)
    }

    fn is_beside(&self, own: &Occasion<'_>, other: &Occasion<'_>) -> Result<bool, AppError> {
        if own.visit == other.visit {
            return Ok(true);
        }
        let is_near = days_apart(own.date, other.date).is_some_and(|days| days <= APART);
        if own.kindergarten != other.kindergarten || !is_near {
            return Ok(false);
        }
        let lineage = self.lineage(own.kindergarten)?;
        let (one, two) = ((own.group, own.date), (other.group, other.date));
        let (before, now) = if one.1 <= two.1 { (one, two) } else { (two, one) };
        Ok(lineage.is_same(before, now))
    }
}

/// Days between two ISO dates, whichever comes first.
fn days_apart(one: &str, other: &str) -> Option<i32> {
    let day = |text: &str| text.parse::<jiff::civil::Date>().ok();
    Some((day(one)? - day(other)?).get_days().abs())
}
