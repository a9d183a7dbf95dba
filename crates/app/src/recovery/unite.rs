use record::{Hash, RecordKind};
use store::{AssessmentState, NewRecord, Writer};

use super::source::Proven;
use crate::app::App;
use crate::change::{Change, Op};
use crate::derive::derive_into;
use crate::error::AppError;

impl App {
    /// Adds the records that are not here yet. Twice is once, in any order. Gives how many were added,
    /// certificates of keys left out.
    ///
    /// A draft of which the record comes along is final again.
    pub(super) fn unite(&mut self, op: Op, records: &[Proven]) -> Result<usize, AppError> {
        let (at_ms, rubrics) = (self.now_ms(), self.rubrics().clone());
        let mut made_final: Vec<(Hash, String)> = Vec::new();
        for proven in records {
            let draft = self.draft_of(proven)?;
            // A correction closes it no second time.
            if let Some(assessment) = draft.filter(|id| made_final.iter().all(|(_, one)| one != id))
            {
                made_final.push((proven.record.hash, assessment));
            }
        }
        let done = self.transact(op, "", &[Change::Records], |writer| {
            let mut added = 0;
            for proven in records {
                if writer.has_record(proven.record.hash)? {
                    continue;
                }
                add(writer, proven, at_ms, &rubrics)?;
                added += usize::from(proven.header.kind != RecordKind::KeyCertificate);
                let closes = |(hash, _): &&(Hash, String)| *hash == proven.record.hash;
                if let Some((_, assessment)) = made_final.iter().find(closes) {
                    writer.close_assessment(assessment)?;
                }
            }
            Ok(added)
        })?;
        Ok(done.output)
    }

    /// The draft that ended with a record: a first one, or the correction of the one it follows.
    fn draft_of(&self, proven: &Proven) -> Result<Option<String>, AppError> {
        let header = &proven.header;
        let is_made_here = proven.bundle.is_none() && header.kind == RecordKind::AssessmentRevision;
        let Some(assessment) = header.subject.as_deref().filter(|_| is_made_here) else {
            return Ok(None);
        };
        let row = self.store.assessment(assessment)?;
        if row.is_none_or(|row| row.state != AssessmentState::Draft || row.is_binned) {
            return Ok(None);
        }
        let is_its_own = match self.store.correction(assessment)? {
            Some(begun) => header.parents.contains(&begun.corrects),
            None => true,
        };
        Ok(is_its_own.then(|| assessment.to_owned()))
    }
}

fn add(
    writer: &Writer<'_>,
    proven: &Proven,
    at_ms: i64,
    rubrics: &crate::rubrics::Rubrics,
) -> Result<(), AppError> {
    let record = &proven.record;
    let broken = |source| AppError::RecordBroken { hash: record.hash.to_string(), source };
    let value = record::canonical::parse(&record.body).map_err(broken)?;
    derive_into(writer, record, &value, rubrics).map_err(broken)??;
    let at_ms = proven.at_ms.unwrap_or(at_ms);
    writer.see_key(record.key, &proven.header.device, at_ms)?;
    writer.add_record(&NewRecord {
        record,
        header: &proven.header,
        bundle: proven.bundle,
        at_ms,
    })?;
    Ok(())
}
