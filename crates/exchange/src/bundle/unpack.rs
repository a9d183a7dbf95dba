//! Reading a bundle that anybody may have made.

use record::{Hash, PublicKey, SignedRecord, file_hash};
use sha2::{Digest as _, Sha256};

use super::archive::Members;
use super::line::{self, Why};
use super::manifest::{Manifest, Member};
use super::{Limits, MANIFEST, README, RECORDS, SIGNATURE, TRUST, signature};
use crate::Refusal;
use crate::archive::Stream;

/// What a bundle held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpacked {
    /// The hash of the file: a bundle with a known one need not be unpacked again.
    pub hash: Hash,
    /// What the bundle says of itself.
    pub manifest: Manifest,
    /// Whose signature the manifest has. Whether that key is trusted is not asked here.
    pub signer: PublicKey,
    /// The records that verify, each by itself, in the order of the file.
    pub records: Vec<SignedRecord>,
    /// The certificates that verify.
    pub trust: Vec<SignedRecord>,
    /// The lines that do not.
    pub rejected: Vec<Rejected>,
}

impl Unpacked {
    /// The records, each with its line in the file, from 1.
    pub fn numbered_records(&self) -> impl Iterator<Item = (u64, &SignedRecord)> {
        self.numbered(RECORDS, &self.records)
    }

    /// The certificates, each with its line in the file, from 1.
    pub fn numbered_trust(&self) -> impl Iterator<Item = (u64, &SignedRecord)> {
        self.numbered(TRUST, &self.trust)
    }

    /// What was taken stands on the lines that were not rejected.
    fn numbered<'a>(
        &'a self,
        member: &'static str,
        taken: &'a [SignedRecord],
    ) -> impl Iterator<Item = (u64, &'a SignedRecord)> {
        let is_bad = move |line: &u64| {
            self.rejected.iter().any(|bad| bad.member == member && bad.line == *line)
        };
        (1_u64..).filter(move |line| !is_bad(line)).zip(taken)
    }
}

/// A line that is not taken, kept as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The member it stood in.
    pub member: &'static str,
    /// Which line, from 1.
    pub line: u64,
    /// Why not.
    pub why: Why,
    /// Its bytes, without the line end.
    pub raw: Vec<u8>,
}

/// Unpacks a bundle in memory and verifies all of it.
///
/// - Guarantee: nothing is written to disk; memory stays within `limits`.
/// - Guarantee: whoever changed the bundle on its way, it is refused, or the
///   changed record is rejected, or [`Unpacked::signer`] is another.
/// - A record counts by its own signature, whoever signed the bundle.
///
/// # Errors
///
/// The first [`Refusal`] that is met, as cheap to find as possible.
pub fn unpack(bytes: &[u8], limits: &Limits) -> Result<Unpacked, Refusal> {
    let mut reader =
        Reader { members: Members::new(Stream::open(bytes, limits.bounds())?), limits };
    let contents = reader.whole(MANIFEST)?;
    let manifest = Manifest::read(&contents)?;
    let signer = signature::check(&reader.whole(SIGNATURE)?, &contents)?;
    let mut rejected = Vec::new();
    let records = reader.lines(RECORDS, &manifest, limits.records, &mut rejected)?;
    // Counts of lines, rejected ones too: a bad line costs as much as a good one.
    let taken = (records.len() + rejected.len()) as u64;
    let left = limits.records.saturating_sub(taken);
    let trust = reader.lines(TRUST, &manifest, left, &mut rejected)?;
    reader.passed_over(README, &manifest)?;
    reader.members.finish()?;
    Ok(Unpacked { hash: file_hash(bytes), manifest, signer, records, trust, rejected })
}

struct Reader<'a> {
    members: Members<'a>,
    limits: &'a Limits,
}

impl Reader<'_> {
    /// A small member as a whole.
    fn whole(&mut self, name: &'static str) -> Result<Vec<u8>, Refusal> {
        let bytes = self.members.open(name)?;
        if bytes > self.limits.line {
            return Err(Refusal::LineTooLong { name, line: 1, limit: self.limits.line });
        }
        let mut contents = Vec::new();
        self.chunks(|chunk| {
            contents.extend_from_slice(chunk);
            Ok(())
        })?;
        Ok(contents)
    }

    /// A member of records, line by line.
    fn lines(
        &mut self,
        name: &'static str,
        manifest: &Manifest,
        most: u64,
        rejected: &mut Vec<Rejected>,
    ) -> Result<Vec<SignedRecord>, Refusal> {
        let limits = self.limits;
        let open = Vec::new();
        let mut lines = Lines { name, limits, most, line: 0, open, records: Vec::new(), rejected };
        let listed = self.listed(name, manifest, |chunk| {
            for part in chunk.split_inclusive(|byte| *byte == b'\n') {
                lines.append(part)?;
            }
            Ok(())
        })?;
        if !lines.open.is_empty() {
            lines.close()?;
        }
        match listed.count {
            Some(expected) if expected == lines.line => Ok(lines.records),
            expected => {
                let expected = expected.unwrap_or_default();
                Err(Refusal::CountDiffers { name, expected, found: lines.line })
            }
        }
    }

    /// A member that is only for people: checked, not kept.
    fn passed_over(&mut self, name: &'static str, manifest: &Manifest) -> Result<(), Refusal> {
        self.listed(name, manifest, |_| Ok(())).map(|_| ())
    }

    /// Reads a member and holds its size and hash against the manifest.
    fn listed<'m>(
        &mut self,
        name: &'static str,
        manifest: &'m Manifest,
        mut take: impl FnMut(&[u8]) -> Result<(), Refusal>,
    ) -> Result<&'m Member, Refusal> {
        let missing = Refusal::MissingMember { name, found: None };
        let listed = manifest.member(name).ok_or(missing)?;
        let found = self.members.open(name)?;
        if found != listed.bytes {
            return Err(Refusal::SizeDiffers { name, expected: listed.bytes, found });
        }
        let mut hasher = Sha256::new();
        self.chunks(|chunk| {
            hasher.update(chunk);
            take(chunk)
        })?;
        if Hash::from_bytes(hasher.finalize().into()) != listed.sha256 {
            return Err(Refusal::HashDiffers { name });
        }
        Ok(listed)
    }

    fn chunks(
        &mut self,
        mut take: impl FnMut(&[u8]) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let read = self.members.read(&mut buffer)?;
            match buffer.get(..read) {
                Some(chunk) if read > 0 => take(chunk)?,
                _ => return Ok(()),
            }
        }
    }
}

/// Lines while they come in pieces.
struct Lines<'a> {
    name: &'static str,
    limits: &'a Limits,
    most: u64,
    line: u64,
    open: Vec<u8>,
    records: Vec<SignedRecord>,
    rejected: &'a mut Vec<Rejected>,
}

impl Lines<'_> {
    /// Takes a piece of a line, which may be its end.
    fn append(&mut self, part: &[u8]) -> Result<(), Refusal> {
        self.open.extend_from_slice(part);
        if self.open.len() as u64 > self.limits.line {
            let (name, line, limit) = (self.name, self.line + 1, self.limits.line);
            return Err(Refusal::LineTooLong { name, line, limit });
        }
        if part.ends_with(b"\n") { self.close() } else { Ok(()) }
    }

    /// The line is complete: takes or rejects it.
    fn close(&mut self) -> Result<(), Refusal> {
        self.line += 1;
        if self.line > self.most {
            return Err(Refusal::TooManyRecords { limit: self.limits.records });
        }
        let mut raw = std::mem::take(&mut self.open);
        if raw.ends_with(b"\n") {
            raw.pop();
        }
        match line::read(&raw) {
            Ok(record) => self.records.push(record),
            Err(why) => {
                let (member, line) = (self.name, self.line);
                self.rejected.push(Rejected { member, line, why, raw });
            }
        }
        Ok(())
    }
}
