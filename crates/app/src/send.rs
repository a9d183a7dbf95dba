use std::collections::BTreeMap;
use std::path::Path;

use exchange::transport::{Folder, Put, Transport as _};
use exchange::{Bundle, PackInput, RubricRef};
use record::assessment::AssessmentBody;
use record::{Hash, SignedRecord};
use serde::Serialize;
use store::SentBundle;
use text::{Lang, Texts, key};

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::error::AppError;
use crate::file::read_file;

/// This program, as bundles name it.
const PROGRAM: &str = concat!("viba ", env!("CARGO_PKG_VERSION"));

/// A bundle that lies in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Exported {
    /// The file.
    pub file: String,
    /// SHA-256 of the file.
    pub hash: Hash,
    /// The bundle's number on this device.
    pub seq: i64,
    /// How many records are inside.
    pub records: usize,
    /// Whether it is encrypted; not yet.
    pub encrypted: bool,
    /// Whether the same bundle lay there already.
    pub was_there: bool,
}

/// What is ready to be sent, and what was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OutboxView {
    /// Records that no bundle holds yet.
    pub ready: usize,
    /// The bundles made here, newest first.
    pub sent: Vec<SentRow>,
}

/// A bundle that was made here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SentRow {
    /// The file name.
    pub file_name: String,
    /// How many records are inside.
    pub records: i64,
    /// When it was last laid in a folder, RFC 3339 with the offset of the place; none while it lies
    /// in the outbox only, because the folder could not be written to.
    pub laid_at: Option<String>,
}

impl App {
    /// Writes a signed bundle of all own records into `to`, or into the outbox. With nothing new
    /// since the last one, that one is put there again.
    ///
    /// The bundle is not encrypted; whoever calls says so first.
    ///
    /// # Errors
    ///
    /// [`AppError::NothingToExport`], [`AppError::CannotWrite`] if the folder cannot be written to.
    pub fn export(&mut self, to: Option<&Path>) -> Result<Done<Exported>, AppError> {
        let device = self.device().to_owned();
        let stored = self.store.records_of_device(&device)?;
        let records: Vec<SignedRecord> = stored.into_iter().map(|stored| stored.record).collect();
        if records.is_empty() {
            return Err(AppError::NothingToExport);
        }
        let last = self.last_bundle(records.len())?;
        let is_new = last.is_none();
        let (bundle, seq) = match last {
            Some(last) => last,
            None => self.new_bundle(&records)?,
        };
        let to = to.unwrap_or(&self.paths.outbox()).to_owned();
        let was_there = put(&to, &bundle)? == Put::AlreadyThere && !is_new;
        // Only what lies in its place is sent.
        self.transact(Op::LayBundle, &bundle.hash.to_string(), &[Change::Outbox], |_| Ok(()))?;
        let exported = Exported {
            file: to.join(&bundle.file_name).display().to_string(),
            hash: bundle.hash,
            seq,
            records: records.len(),
            encrypted: false,
            was_there,
        };
        Ok(Done { op: Op::Export, output: exported, changes: vec![Change::Outbox] })
    }

    /// The bundles made here, newest first.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn outbox(&self) -> Result<Vec<SentBundle>, AppError> {
        Ok(self.store.sent()?)
    }

    /// What is ready to be sent, and what was.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn outbox_view(&self) -> Result<OutboxView, AppError> {
        let row = |bundle: SentBundle| -> Result<SentRow, AppError> {
            let laid_at = self.laid_ms(&bundle)?;
            let laid_at = laid_at.and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
            let laid_at = laid_at.map(|at| self.local_text(at));
            Ok(SentRow { file_name: bundle.file_name, records: bundle.records, laid_at })
        };
        let sent = self.store.sent()?.into_iter().map(row).collect::<Result<_, _>>()?;
        Ok(OutboxView { ready: self.records_to_send()?, sent })
    }

    /// Records that no bundle holds which was laid in its place.
    pub(crate) fn records_to_send(&self) -> Result<usize, AppError> {
        let own = self.store.count_records_of_device(self.device())?;
        for bundle in self.store.sent()? {
            if self.laid_ms(&bundle)?.is_some() {
                return Ok(own.saturating_sub(usize::try_from(bundle.records).unwrap_or(0)));
            }
        }
        Ok(own)
    }

    /// When a bundle was last laid in its place.
    fn laid_ms(&self, bundle: &SentBundle) -> Result<Option<i64>, AppError> {
        Ok(self.store.last_operation(Op::LayBundle.name(), &bundle.hash.to_string())?)
    }

    /// The last bundle, where it holds all there is and still lies in the outbox as it was made. What
    /// is in a bundle is in all later ones, so the number of records tells.
    fn last_bundle(&self, records: usize) -> Result<Option<(Bundle, i64)>, AppError> {
        let Some(last) = self.store.sent()?.into_iter().next() else { return Ok(None) };
        if usize::try_from(last.records).is_ok_and(|count| count != records) {
            return Ok(None);
        }
        let path = self.paths.outbox().join(&last.file_name);
        let Ok(bytes) = read_file(&path, exchange::transport::LARGEST_FILE) else {
            return Ok(None);
        };
        let hash = record::file_hash(&bytes);
        let is_whole = hash == last.hash;
        Ok(is_whole.then_some((Bundle { file_name: last.file_name, bytes, hash }, last.seq)))
    }

    fn new_bundle(&mut self, records: &[SignedRecord]) -> Result<(Bundle, i64), AppError> {
        let seq = self.store.sent()?.first().map_or(1, |last| last.seq + 1);
        let (device, created) = (self.device().to_owned(), self.now_text());
        let rubrics = rubrics_of(records);
        let trust = self.store.certificates_to_send(&device)?;
        let trust: Vec<SignedRecord> = trust.into_iter().map(|stored| stored.record).collect();
        // Whoever opens the file may not share the language of whoever made it.
        let readme = [Lang::Nb, Lang::En].map(|lang| Texts::new(lang).get(key::BUNDLE_README));
        let input = PackInput {
            app: PROGRAM,
            created: &created,
            device: &device,
            bundle_seq: u64::try_from(seq).unwrap_or(1),
            records,
            trust: &trust,
            rubrics: &rubrics,
            audit_head: self.store.audit_head()?,
            readme: &(readme.join("\n\n") + "\n"),
        };
        let bundle = exchange::pack(&input, self.device_key()).map_err(AppError::Transport)?;
        // In the outbox before it is noted: a cut in between leaves a file nobody counts.
        put(&self.paths.outbox(), &bundle)?;
        let sent = SentBundle {
            seq,
            hash: bundle.hash,
            file_name: bundle.file_name.clone(),
            last_seq: i64::try_from(records.len()).unwrap_or(i64::MAX),
            records: i64::try_from(records.len()).unwrap_or(i64::MAX),
        };
        let at_ms = self.now_ms();
        self.transact(Op::Export, &bundle.hash.to_string(), &[Change::Outbox], |writer| {
            Ok(writer.add_sent(&sent, at_ms)?)
        })?;
        Ok((bundle, seq))
    }
}

fn put(folder: &Path, bundle: &Bundle) -> Result<Put, AppError> {
    let refused = |source| AppError::CannotWrite { path: folder.to_owned(), source };
    std::fs::create_dir_all(folder).map_err(refused)?;
    Folder::new(folder)
        .put_new(&bundle.file_name, &bundle.bytes)
        .map_err(|error| refused(std::io::Error::other(error)))
}

/// The rubrics the records were made with, each once.
fn rubrics_of(records: &[SignedRecord]) -> Vec<RubricRef> {
    let mut found = BTreeMap::new();
    for record in records {
        let body = record::canonical::parse(&record.body).ok();
        let Some(body) = body.and_then(|body| AssessmentBody::read(&body).ok()) else { continue };
        let Ok(hash) = body.rubric.hash.parse() else { continue };
        let rubric =
            RubricRef { id: body.rubric.id.clone(), version: body.rubric.version.clone(), hash };
        found.insert((body.rubric.name(), body.rubric.hash), rubric);
    }
    found.into_values().collect()
}
