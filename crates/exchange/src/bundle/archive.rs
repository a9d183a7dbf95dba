//! The members of a bundle: always the same, in their order.

use super::MEMBERS;
use crate::Refusal;
use crate::archive::{Archive, Fault, Found, Stream, leads_somewhere, shown};

/// Reads a bundle member by member.
pub(super) struct Members<'a> {
    archive: Archive<'a>,
    /// How many were opened.
    opened: usize,
}

impl<'a> Members<'a> {
    pub(super) fn new(stream: Stream<'a>) -> Self {
        Self { archive: Archive::new(stream), opened: 0 }
    }

    /// Opens the next member, which must be `name`, and gives its size.
    pub(super) fn open(&mut self, name: &'static str) -> Result<u64, Refusal> {
        let Some(found) = self.archive.next()? else {
            return Err(Refusal::MissingMember { name, found: None });
        };
        let known = known_name(&found)?;
        if known != name {
            let seen = MEMBERS.iter().take(self.opened).any(|member| *member == known);
            return Err(if seen {
                Refusal::DuplicateMember { name: known }
            } else {
                Refusal::MissingMember { name, found: Some(known) }
            });
        }
        let bytes = found.size_as(name).ok_or(Refusal::OddHeader { name })?;
        self.archive.enter(bytes)?;
        self.opened += 1;
        Ok(bytes)
    }

    /// Reads on in the open member; 0 at its end.
    pub(super) fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Refusal> {
        Ok(self.archive.read(buffer)?)
    }

    /// Makes sure that the bundle ends here, and the file with it.
    pub(super) fn finish(mut self) -> Result<(), Refusal> {
        match self.archive.next()? {
            None => Ok(self.archive.finish()?),
            Some(found) => Err(Refusal::DuplicateMember { name: known_name(&found)? }),
        }
    }
}

/// The member a header names, if a bundle can have it.
fn known_name(found: &Found) -> Result<&'static str, Refusal> {
    let bytes = found.name();
    let name = shown(&bytes);
    if leads_somewhere(&String::from_utf8_lossy(&bytes)) {
        return Err(Refusal::PathInName { name });
    }
    let known = MEMBERS.into_iter().find(|member| member.as_bytes() == bytes);
    known.ok_or(Refusal::UnknownMember { name })
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Empty => Self::Empty,
            Fault::TooLarge { bytes, limit } => Self::TooLarge { bytes, limit },
            Fault::Encrypted => Self::Encrypted,
            Fault::NotZstd => Self::NotABundle,
            Fault::Truncated { unpacked } => Self::Truncated { unpacked },
            Fault::Damaged { unpacked, detail } => Self::Damaged { unpacked, detail },
            Fault::WindowTooLarge { log, limit } => Self::WindowTooLarge { log, limit },
            Fault::UnpacksTooLarge { limit } => Self::UnpacksTooLarge { limit },
            Fault::Ratio { limit } => Self::Ratio { limit },
            Fault::TrailingBytes { bytes } => Self::TrailingBytes { bytes },
            Fault::AfterArchive { offset } => Self::AfterArchive { offset },
            Fault::NotAnArchive { offset } => Self::NotAnArchive { offset },
            Fault::NotAFile { name, kind } => Self::NotAFile { name, kind },
        }
    }
}
