//! A signature inside the file it is made over.
//!
//! The metadata stands in the file as it is, not packed. So the place of the signature can be
//! found, filled and emptied again without touching anything else.

use crate::{ReadSeal, ReportError};

/// The digits of a signature before it is made: 64 bytes in base64url, without padding.
pub(super) const ROOM: &str =
    "00000000000000000000000000000000000000000000000000000000000000000000000000000000000000";

const BEGIN: &[u8] = b"<viba:signature>";
const END: &[u8] = b"</viba:signature>";
/// How far around the signature the other fields may stand.
const AROUND: usize = 4096;
/// A larger file is none of ours.
///
/// Our own choice: a hundred times the largest report.
const LARGEST: usize = 64 * 1024 * 1024;

/// Puts a signature into a file that has room for it.
pub(crate) fn sealed(
    mut bytes: Vec<u8>,
    sign: impl FnOnce(&[u8]) -> String,
) -> Result<Vec<u8>, ReportError> {
    let at = place(&bytes).ok_or(ReportError::Incomplete("room for a signature"))?;
    let room = at..at + ROOM.len();
    if bytes[room.clone()] != *ROOM.as_bytes() {
        return Err(ReportError::Incomplete("room for a signature that is not made yet"));
    }
    let signature = sign(&bytes);
    if signature.len() != ROOM.len() || !is_base64url(&signature) {
        return Err(ReportError::Incomplete("a signature of 86 signs"));
    }
    bytes[room].copy_from_slice(signature.as_bytes());
    Ok(bytes)
}

/// What a file says of itself.
pub(crate) fn read_seal(bytes: &[u8]) -> Option<ReadSeal> {
    let at = place(bytes)?;
    let signature = std::str::from_utf8(bytes.get(at..at + ROOM.len())?).ok()?;
    let from = at.saturating_sub(AROUND);
    // Bytes that are no text come before the packet, if at all.
    let before = String::from_utf8_lossy(bytes.get(from..at)?).into_owned();
    let packet = &before[before.rfind("<rdf:Description")?..];
    let field = |name: &str| -> Option<String> {
        let (begin, end) = (format!("<viba:{name}>"), format!("</viba:{name}>"));
        let rest = &packet[packet.find(&begin)? + begin.len()..];
        Some(unescaped(&rest[..rest.find(&end)?]))
    };
    let seal = ReadSeal {
        record: field("record")?,
        key: field("key")?,
        edition: field("edition")?,
        lang: field("lang")?,
        program: field("program")?,
        signature: signature.to_owned(),
        signed: zeroed(bytes, at),
    };
    let is_hex = seal.record.bytes().all(|b| b.is_ascii_hexdigit());
    (is_hex && is_base64url(&seal.key)).then_some(seal)
}

fn zeroed(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut signed = bytes.to_vec();
    signed[at..at + ROOM.len()].copy_from_slice(ROOM.as_bytes());
    signed
}

/// Where the signature begins; none where there is not exactly one.
fn place(bytes: &[u8]) -> Option<usize> {
    if bytes.len() > LARGEST {
        return None;
    }
    let mut found = bytes.windows(BEGIN.len()).enumerate().filter(|(_, part)| *part == BEGIN);
    let at = found.next()?.0 + BEGIN.len();
    let is_one = found.next().is_none();
    let digits = std::str::from_utf8(bytes.get(at..at + ROOM.len())?).ok()?;
    let ends = bytes[at + ROOM.len()..].starts_with(END);
    (is_one && ends && is_base64url(digits)).then_some(at)
}

fn is_base64url(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
