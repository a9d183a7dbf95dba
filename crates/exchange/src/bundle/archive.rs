//! The archive within: tar, in the one form a bundle has.
//!
//! A general tar reader follows extensions that give a member another name or
//! size than its header shows. This one knows none: a header is either the one
//! this program would have written, or refused.

use tar::{EntryType, Header};

use super::MEMBERS;
use super::stream::Stream;
use crate::{FileKind, Refusal};

const BLOCK: usize = 512;

/// The header of a member: nothing but its name and size varies.
fn header(name: &str, bytes: u64) -> Header {
    let mut header = Header::new_ustar();
    // Names are short constants; a name that did not fit would not be found again.
    let _ = header.set_path(name);
    header.set_entry_type(EntryType::Regular);
    header.set_mode(0o644);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_size(bytes);
    header.set_cksum();
    header
}

/// Writes an archive of `members`.
pub(super) fn write(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, bytes) in members {
        out.extend_from_slice(header(name, bytes.len() as u64).as_bytes());
        out.extend_from_slice(bytes);
        out.resize(out.len().next_multiple_of(BLOCK), 0);
    }
    out.resize(out.len() + 2 * BLOCK, 0);
    out
}

/// Reads an archive member by member.
pub(super) struct Archive<'a> {
    stream: Stream<'a>,
    /// How many members were opened.
    opened: usize,
    /// What is left of the open one.
    left: u64,
    /// Zeros that follow it.
    padding: usize,
}

impl<'a> Archive<'a> {
    pub(super) fn new(stream: Stream<'a>) -> Self {
        Self { stream, opened: 0, left: 0, padding: 0 }
    }

    /// Opens the next member, which must be `name`, and gives its size.
    pub(super) fn open(&mut self, name: &'static str) -> Result<u64, Refusal> {
        self.skip_padding()?;
        let offset = self.stream.unpacked();
        let mut block = [0; BLOCK];
        self.stream.fill_exact(&mut block)?;
        if block == [0; BLOCK] {
            return Err(Refusal::MissingMember { name, found: None });
        }
        let bytes = self.accept(Header::from_byte_slice(&block), name, offset)?;
        self.opened += 1;
        self.left = bytes;
        let over = usize::try_from(bytes % BLOCK as u64).unwrap_or_default();
        self.padding = (BLOCK - over) % BLOCK;
        Ok(bytes)
    }

    /// Reads on in the open member; 0 at its end.
    pub(super) fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Refusal> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let buffer = buffer.get_mut(..most).unwrap_or_default();
        self.stream.fill_exact(buffer)?;
        self.left -= most as u64;
        Ok(most)
    }

    /// Makes sure that the archive ends here, and the file with it.
    pub(super) fn finish(mut self) -> Result<(), Refusal> {
        self.skip_padding()?;
        for _ in 0..2 {
            let offset = self.stream.unpacked();
            let mut block = [0; BLOCK];
            self.stream.fill_exact(&mut block)?;
            if block != [0; BLOCK] {
                let known = known_name(Header::from_byte_slice(&block), offset)?;
                return Err(Refusal::DuplicateMember { name: known });
            }
        }
        self.stream.finish()
    }

    fn skip_padding(&mut self) -> Result<(), Refusal> {
        let offset = self.stream.unpacked();
        let mut zeros = [0; BLOCK];
        let padding = zeros.get_mut(..self.padding).unwrap_or_default();
        self.stream.fill_exact(padding)?;
        self.padding = 0;
        if zeros != [0; BLOCK] {
            return Err(Refusal::NotAnArchive { offset });
        }
        Ok(())
    }

    /// The size in a header, if it is the header of `name` and of nothing else.
    fn accept(&self, found: &Header, name: &'static str, offset: u64) -> Result<u64, Refusal> {
        let known = known_name(found, offset)?;
        if known != name {
            let seen = MEMBERS.iter().take(self.opened).any(|member| *member == known);
            return Err(if seen {
                Refusal::DuplicateMember { name: known }
            } else {
                Refusal::MissingMember { name, found: Some(known) }
            });
        }
        let bytes = found.entry_size().map_err(|_| Refusal::OddHeader { name })?;
        if found.as_bytes() != header(name, bytes).as_bytes() {
            return Err(Refusal::OddHeader { name });
        }
        self.stream.expect(bytes)?;
        Ok(bytes)
    }
}

/// The member a header names, if it is a plain file that a bundle can have.
fn known_name(found: &Header, offset: u64) -> Result<&'static str, Refusal> {
    if found.as_ustar().is_none() && found.as_gnu().is_none() || !checksum_fits(found) {
        return Err(Refusal::NotAnArchive { offset });
    }
    let path = found.path_bytes();
    let name: String = String::from_utf8_lossy(&path).chars().take(100).collect();
    let kind = match found.entry_type() {
        EntryType::Regular => None,
        EntryType::Directory => Some(FileKind::Directory),
        EntryType::Symlink => Some(FileKind::Symlink),
        EntryType::Link => Some(FileKind::HardLink),
        _ => Some(FileKind::Other),
    };
    if let Some(kind) = kind {
        return Err(Refusal::NotAFile { name, kind });
    }
    if name.contains(['/', '\\', ':']) || name == ".." {
        return Err(Refusal::PathInName { name });
    }
    let known = MEMBERS.into_iter().find(|member| member.as_bytes() == &*path);
    known.ok_or(Refusal::UnknownMember { name })
}

fn checksum_fits(found: &Header) -> bool {
    let mut again = found.clone();
    again.set_cksum();
    found.cksum().is_ok_and(|sum| again.cksum().is_ok_and(|other| sum == other))
}
