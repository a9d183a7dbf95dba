//! The archive within: tar, in one form.
//!
//! A general tar reader follows extensions that give a member another name or
//! size than its header shows. This one knows none: a header is either the one
//! this program would have written, or refused.

use tar::{EntryType, Header};

use super::Fault;
use super::stream::Stream;
use crate::FileKind;

const BLOCK: usize = 512;
/// How much of a name from a file is shown.
const SHOWN: usize = 100;

/// The header of a member: nothing but its name and size varies.
fn header(name: &str, bytes: u64) -> Header {
    let mut header = Header::new_ustar();
    // A name that does not fit stays empty, and is not found again.
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
pub(crate) fn write<'m>(members: impl IntoIterator<Item = (&'m str, &'m [u8])>) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, bytes) in members {
        out.extend_from_slice(header(name, bytes.len() as u64).as_bytes());
        out.extend_from_slice(bytes);
        out.resize(out.len().next_multiple_of(BLOCK), 0);
    }
    out.resize(out.len() + 2 * BLOCK, 0);
    out
}

/// The header of a member that was found: a plain file, not yet taken.
pub(crate) struct Found {
    header: Header,
}

impl Found {
    /// The name's bytes, which may be anything.
    pub(crate) fn name(&self) -> Vec<u8> {
        self.header.path_bytes().into_owned()
    }

    /// The size, if every other field is as this program writes it.
    pub(crate) fn size_as(&self, name: &str) -> Option<u64> {
        let bytes = self.header.entry_size().ok()?;
        (self.header.as_bytes() == header(name, bytes).as_bytes()).then_some(bytes)
    }
}

/// Reads an archive member by member.
pub(crate) struct Archive<'a> {
    stream: Stream<'a>,
    /// What is left of the open member.
    left: u64,
    /// Zeros that follow it.
    padding: usize,
}

impl<'a> Archive<'a> {
    pub(crate) fn new(stream: Stream<'a>) -> Self {
        Self { stream, left: 0, padding: 0 }
    }

    /// The header of the next member, the open one being read to its end; none at
    /// the end of the archive.
    pub(crate) fn next(&mut self) -> Result<Option<Found>, Fault> {
        self.skip_padding()?;
        let offset = self.stream.unpacked();
        let mut block = [0; BLOCK];
        self.stream.fill_exact(&mut block)?;
        if block == [0; BLOCK] {
            return Ok(None);
        }
        let header = Header::from_byte_slice(&block);
        if header.as_ustar().is_none() && header.as_gnu().is_none() || !checksum_fits(header) {
            return Err(Fault::NotAnArchive { offset });
        }
        if let Some(kind) = other_kind(header.entry_type()) {
            return Err(Fault::NotAFile { name: shown(&header.path_bytes()), kind });
        }
        Ok(Some(Found { header: header.clone() }))
    }

    /// Opens the member whose header came last; its size is known to be `bytes`.
    pub(crate) fn enter(&mut self, bytes: u64) -> Result<(), Fault> {
        self.stream.expect(bytes)?;
        self.left = bytes;
        let over = usize::try_from(bytes % BLOCK as u64).unwrap_or_default();
        self.padding = (BLOCK - over) % BLOCK;
        Ok(())
    }

    /// Reads on in the open member; 0 at its end.
    pub(crate) fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Fault> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let buffer = buffer.get_mut(..most).unwrap_or_default();
        self.stream.fill_exact(buffer)?;
        self.left -= most as u64;
        Ok(most)
    }

    /// Makes sure that the archive ends after the zeros [`next`](Self::next) came
    /// upon, and the file with it.
    pub(crate) fn finish(mut self) -> Result<(), Fault> {
        let offset = self.stream.unpacked();
        let mut block = [0; BLOCK];
        self.stream.fill_exact(&mut block)?;
        if block != [0; BLOCK] {
            return Err(Fault::AfterArchive { offset });
        }
        self.stream.finish()
    }

    fn skip_padding(&mut self) -> Result<(), Fault> {
        let offset = self.stream.unpacked();
        let mut zeros = [0; BLOCK];
        let padding = zeros.get_mut(..self.padding).unwrap_or_default();
        self.stream.fill_exact(padding)?;
        self.padding = 0;
        if zeros != [0; BLOCK] {
            return Err(Fault::NotAnArchive { offset });
        }
        Ok(())
    }
}

/// What a member is, if not a plain file.
fn other_kind(entry: EntryType) -> Option<FileKind> {
    match entry {
        EntryType::Regular => None,
        EntryType::Directory => Some(FileKind::Directory),
        EntryType::Symlink => Some(FileKind::Symlink),
        EntryType::Link => Some(FileKind::HardLink),
        EntryType::Char | EntryType::Block => Some(FileKind::Device),
        EntryType::Fifo => Some(FileKind::Pipe),
        EntryType::GNUSparse => Some(FileKind::Sparse),
        EntryType::GNULongName
        | EntryType::GNULongLink
        | EntryType::XHeader
        | EntryType::XGlobalHeader => Some(FileKind::Extension),
        _ => Some(FileKind::Other),
    }
}

/// True if a name is a path, on any system.
pub(crate) fn leads_somewhere(name: &str) -> bool {
    name.contains(['/', '\\', ':']) || name == ".."
}

/// A name from a file, cut short, as it can be shown: what is no letter, digit or
/// mark of our languages is written out.
pub(crate) fn shown(name: &[u8]) -> String {
    let mut shown = String::new();
    for character in String::from_utf8_lossy(name).chars().take(SHOWN) {
        match character {
            ' '..='~' | '\u{c0}'..='\u{24f}' | char::REPLACEMENT_CHARACTER => shown.push(character),
            other => shown.extend(other.escape_unicode()),
        }
    }
    shown
}

fn checksum_fits(found: &Header) -> bool {
    let mut again = found.clone();
    again.set_cksum();
    found.cksum().is_ok_and(|sum| again.cksum().is_ok_and(|other| sum == other))
}
