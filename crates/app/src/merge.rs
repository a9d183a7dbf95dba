use std::path::Path;

use exchange::{Limits, Unpacked};
use record::{Hash, Header, RecordError, RecordKind, SignedRecord, file_hash};
use serde::Serialize;
use store::{NewBundle, NewQuarantine, NewRecord, Verdict, Writer};

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::derive::derive_into;
use crate::error::AppError;
use crate::file::{openable, read_file};
use crate::permission::Right;
use crate::recovery::Proven;
use crate::rubrics::Rubrics;
use crate::watch::Watch;

/// What became of one bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Merged {
    /// The file.
    pub file: String,
    /// `accepted`, `partial`, `duplicate` or `refused`.
    pub verdict: &'static str,
    /// Why it was refused, as a code.
    pub reason: Option<String>,
    /// The device that made it.
    pub device: Option<String>,
    /// Records that are new here.
    pub added: usize,
    /// Records that were here already.
    pub known: usize,
    /// Lines that were put aside: number and reason.
    pub rejected: Vec<(u64, String)>,
}

/// What became of a list of bundles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Imported {
    /// One entry a file, in the order they were given. Fewer than were given if it was stopped.
    pub bundles: Vec<Merged>,
    /// SHA-256 over all records that are kept now.
    pub state_digest: Hash,
}

impl App {
    /// Takes bundles into an office. Twice is once, in any order; what is refused is kept aside
    /// whole, with the reason.
    ///
    /// Every bundle is a change of its own. Whoever watches may stop between two of them: those
    /// already in stay, and the answer is about them alone.
    ///
    /// # Errors
    ///
    /// [`AppError::WrongRole`] outside an office, [`AppError::FileMissing`] or
    /// [`AppError::CannotRead`] for a file; then none was taken in.
    pub fn import(&mut self, files: &[&Path], watch: &dyn Watch) -> Result<Imported, AppError> {
        self.allow(Right::Municipality)?;
        // All can be opened before any is taken in: the answer is about all of them, or none.
        for file in files {
            openable(file)?;
        }
        let mut bundles = Vec::new();
        for file in files {
            if !watch.at(bundles.len(), files.len()) {
                break;
            }
            let bytes = read_file(file, exchange::transport::LARGEST_FILE)?;
            let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
            bundles.push(self.import_bundle(&name, &bytes)?.output);
        }
        Ok(Imported { bundles, state_digest: self.state_digest()? })
    }

    /// Takes in one bundle, all of it or nothing; single bad records are put aside.
    ///
    /// # Errors
    ///
    /// As the file on disk says.
    pub fn import_bundle(&mut self, name: &str, bytes: &[u8]) -> Result<Done<Merged>, AppError> {
        let hash = file_hash(bytes);
        let unpacked = match exchange::unpack(bytes, &Limits::default()) {
            Ok(unpacked) => unpacked,
            Err(refusal) => return self.refuse(name, hash, bytes, refusal.code()),
        };
        let (at_ms, rubrics) = (self.now_ms(), self.rubrics().clone());
        let changes = [Change::Records];
        self.transact(Op::Import, &hash.to_string(), &changes, |writer| {
            if writer.has_bundle(hash)? {
                return Ok(duplicate(name, &unpacked));
            }
            Intake { writer, rubrics: &rubrics, name, at_ms }.take(&unpacked)
        })
    }

    fn refuse(
        &mut self,
        name: &str,
        raw_hash: Hash,
        raw: &[u8],
        reason: &str,
    ) -> Result<Done<Merged>, AppError> {
        let at_ms = self.now_ms();
        self.transact(Op::Quarantine, &raw_hash.to_string(), &[Change::Records], |writer| {
            let kept = NewQuarantine { source: name, line: None, reason, raw_hash, raw, at_ms };
            writer.quarantine(&kept)?;
            Ok(Merged {
                file: name.to_owned(),
                verdict: "refused",
                reason: Some(reason.to_owned()),
                device: None,
                added: 0,
                known: 0,
                rejected: Vec::new(),
            })
        })
    }

    /// Builds the derived tables anew from the records, and the index for searching from the notes.
    ///
    /// # Errors
    ///
    /// [`AppError::RecordBroken`] if a record is not whole; nothing is changed then.
    pub fn rebuild(&mut self) -> Result<Done<usize>, AppError> {
        let (records, rubrics) = (self.store.records()?, self.rubrics().clone());
        self.transact(Op::Rebuild, "", &[Change::Records], |writer| {
            writer.clear_derived()?;
            writer.rebuild_search()?;
            for stored in &records {
                let broken = |source| AppError::RecordBroken {
                    hash: stored.record.hash.to_string(),
                    source,
                };
                let value = stored.record.verify().map_err(broken)?;
                derive_into(writer, &stored.record, &value, &rubrics).map_err(broken)??;
            }
            Ok(records.len())
        })
    }

    /// The same in a file that is looked through: what does not prove itself derives nothing.
    pub(crate) fn rebuild_from_proven(&mut self) -> Result<usize, AppError> {
        let table = self.store.table("record")?;
        let (records, rubrics) = (Proven::all_of(&table), self.rubrics().clone());
        let done = self.transact(Op::Rebuild, "", &[Change::Records], |writer| {
            writer.clear_derived()?;
            writer.rebuild_search()?;
            for proven in &records {
                let broken = |source| AppError::RecordBroken {
                    hash: proven.record.hash.to_string(),
                    source,
                };
                let value = record::canonical::parse(&proven.record.body).map_err(broken)?;
                derive_into(writer, &proven.record, &value, &rubrics).map_err(broken)??;
            }
            Ok(records.len())
        })?;
        Ok(done.output)
    }

    /// Everything derived, as sorted lines: for comparison with a rebuild.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn derived_lines(&self) -> Result<String, AppError> {
        Ok(self.store.derived_lines()?)
    }
}

fn duplicate(name: &str, unpacked: &Unpacked) -> Merged {
    Merged {
        file: name.to_owned(),
        verdict: "duplicate",
        reason: None,
        device: Some(unpacked.manifest.device.clone()),
        added: 0,
        known: unpacked.records.len(),
        rejected: Vec::new(),
    }
}

/// One bundle being taken in, inside one transaction.
struct Intake<'a> {
    writer: &'a Writer<'a>,
    rubrics: &'a Rubrics,
    name: &'a str,
    at_ms: i64,
}

impl Intake<'_> {
    fn take(&self, unpacked: &Unpacked) -> Result<Merged, AppError> {
        let mut merged = duplicate(self.name, unpacked);
        merged.known = 0;
        for rejected in &unpacked.rejected {
            self.put_aside(rejected.line, rejected.why.code(), &rejected.raw)?;
            merged.rejected.push((rejected.line, rejected.why.code().to_owned()));
        }
        // Whose a key is stands beside the records and is not counted among them.
        for (line, record) in unpacked.numbered_trust() {
            if let Err(error) = self.take_certificate(unpacked, record)? {
                self.put_aside(line, error.code(), &record.body)?;
                merged.rejected.push((line, error.code().to_owned()));
            }
        }
        for (line, record) in unpacked.numbered_records() {
            match self.take_record(unpacked, record)? {
                Ok(true) => merged.added += 1,
                Ok(false) => merged.known += 1,
                Err(error) => {
                    self.put_aside(line, error.code(), &record.body)?;
                    merged.rejected.push((line, error.code().to_owned()));
                }
            }
        }
        let verdict = if merged.rejected.is_empty() { Verdict::Accepted } else { Verdict::Partial };
        merged.verdict = if verdict == Verdict::Accepted { "accepted" } else { "partial" };
        self.writer.add_bundle(&NewBundle {
            hash: unpacked.hash,
            device: &unpacked.manifest.device,
            seq: unpacked.manifest.bundle_seq,
            verdict,
            audit_head: unpacked.manifest.audit_head,
            at_ms: self.at_ms,
        })?;
        Ok(merged)
    }

    fn put_aside(&self, line: u64, reason: &str, raw: &[u8]) -> Result<(), AppError> {
        Ok(self.writer.quarantine(&NewQuarantine {
            source: self.name,
            line: u32::try_from(line).ok(),
            reason,
            raw_hash: file_hash(raw),
            raw,
            at_ms: self.at_ms,
        })?)
    }

    fn take_certificate(
        &self,
        unpacked: &Unpacked,
        record: &SignedRecord,
    ) -> Result<Result<bool, RecordError>, AppError> {
        let kind = record::canonical::parse(&record.body)
            .map(|body| body["type"] == RecordKind::KeyCertificate.as_str());
        match kind {
            Ok(true) => self.take_record(unpacked, record),
            Ok(false) => Ok(Err(RecordError::Header { pointer: "/type" })),
            Err(error) => Ok(Err(error)),
        }
    }

    /// True if the record is new here; the inner error puts this one record aside.
    fn take_record(
        &self,
        unpacked: &Unpacked,
        record: &SignedRecord,
    ) -> Result<Result<bool, RecordError>, AppError> {
        if self.writer.has_record(record.hash)? {
            return Ok(Ok(false));
        }
        // Verified when it was unpacked: here the body is only read.
        let read = record::canonical::parse(&record.body)
            .and_then(|value| Header::read(&value).map(|header| (value, header)));
        let (value, header) = match read {
            Ok(read) => read,
            Err(error) => return Ok(Err(error)),
        };
        if let Err(error) = derive_into(self.writer, record, &value, self.rubrics) {
            return Ok(Err(error));
        }
        let bundle = Some(unpacked.hash);
        let at_ms = self.at_ms;
        self.writer.see_key(record.key, &header.device, at_ms)?;
        let new = NewRecord { record, header: &header, bundle, at_ms };
        Ok(Ok(self.writer.add_record(&new)?))
    }
}
