//! A workbook is a zip file of XML parts, and comes from anywhere. Nothing of it reaches the reader
//! of cells before its size, names and parts have been looked at; what does is packed anew.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::part;
use crate::problem::CellProblemKind;

/// The most bytes a workbook may have.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// The most bytes it may have unpacked.
const MOST_UNPACKED: u64 = 64 * 1024 * 1024;
/// The most bytes of the text of a document.
const MOST_DOCUMENT: usize = 16 * 1024 * 1024;
/// The most parts.
const MOST_PARTS: usize = 1_000;
/// How many times larger it may be unpacked, once that is more than [`RATIO_FROM`].
const MOST_RATIO: u64 = 200;
const RATIO_FROM: u64 = 4 * 1024 * 1024;

/// The first bytes of the container of `.xls` and of encrypted workbooks.
const CONTAINER: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
/// The first bytes of a zip file.
const ZIP: &[u8] = b"PK\x03\x04";

/// Parts that say nothing of cells. Links to other files are among them: they are never followed.
const NOT_READ: &[&str] = &[
    "docprops/",
    "customxml/",
    "xl/charts/",
    "xl/comments",
    "xl/drawings/",
    "xl/externallinks/",
    "xl/media/",
    "xl/pivot",
    "xl/printersettings/",
    "xl/richdata/",
    "xl/tables/",
    "xl/theme/",
    "xl/threadedcomments/",
];

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// The parts of a workbook that say what stands in its cells, each looked at, as a zip file.
pub(crate) fn look_over(bytes: &[u8]) -> Result<Vec<u8>, CellProblemKind> {
    look_at_start(bytes)?;
    let mut archive = Archive::new(Cursor::new(bytes)).map_err(|_| CellProblemKind::Damaged {})?;
    let names = names(&mut archive)?;
    look_at_sizes(&mut archive, bytes.len())?;
    look_at_names(&names)?;
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for (index, name) in names.iter().enumerate().filter(|(_, name)| is_read(name)) {
        let part = unpack(&mut archive, index, name)?;
        if name == "[content_types].xml" && part.windows(12).any(|word| word == b"macroEnabled") {
            return Err(CellProblemKind::Macros {});
        }
        part::look_at(name, &part)?;
        pack(&mut packed, name, &part)?;
    }
    let packed = packed.finish().map_err(|_| CellProblemKind::Damaged {})?;
    Ok(packed.into_inner())
}

/// The text of a document, looked at as a workbook is. Macros, links and pictures are not read.
pub(crate) fn document(bytes: &[u8]) -> Result<Vec<u8>, CellProblemKind> {
    look_at_start(bytes).map_err(|kind| match kind {
        CellProblemKind::NotAWorkbook { .. } | CellProblemKind::OldWorkbook {} => {
            CellProblemKind::NotADocument {}
        }
        other => other,
    })?;
    let mut archive = Archive::new(Cursor::new(bytes)).map_err(|_| CellProblemKind::Damaged {})?;
    let names = names(&mut archive)?;
    look_at_sizes(&mut archive, bytes.len())?;
    if names.iter().any(|name| name.ends_with("vbaproject.bin")) {
        return Err(CellProblemKind::Macros {});
    }
    let Some(index) = names.iter().position(|name| name == "word/document.xml") else {
        return Err(CellProblemKind::NotADocument {});
    };
    let part = unpack(&mut archive, index, "word/document.xml")?;
    if part.len() > MOST_DOCUMENT {
        return Err(too_large("unpacked", MOST_DOCUMENT));
    }
    Ok(part)
}

/// Whether the parts are those of a workbook; false of a document, and of what is neither.
pub(crate) fn is_workbook(bytes: &[u8]) -> bool {
    let Ok(mut archive) = Archive::new(Cursor::new(bytes)) else { return false };
    let names = names(&mut archive).unwrap_or_default();
    names.iter().any(|name| name == "xl/workbook.xml")
}

fn look_at_start(bytes: &[u8]) -> Result<(), CellProblemKind> {
    let other = |found: &str| Err(CellProblemKind::NotAWorkbook { found: found.to_owned() });
    if bytes.is_empty() {
        return other("empty");
    }
    if bytes.len() > MOST_BYTES {
        return Err(too_large("bytes", MOST_BYTES));
    }
    if bytes.starts_with(CONTAINER) {
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_encrypted = bytes.windows(name.len()).any(|window| window == name);
        let kind = CellProblemKind::OldWorkbook {};
        return Err(if is_encrypted { CellProblemKind::Encrypted {} } else { kind });
    }
    if !bytes.starts_with(ZIP) {
        let is_text = std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0'));
        return other(if is_text { "text" } else { "unknown" });
    }
    Ok(())
}

fn too_large(what: &str, limit: impl ToString) -> CellProblemKind {
    CellProblemKind::WorkbookTooLarge { what: what.to_owned(), limit: limit.to_string() }
}

/// The names in lower case with forward slashes, as some programs do not write them.
fn names(archive: &mut Archive<'_>) -> Result<Vec<String>, CellProblemKind> {
    if archive.len() > MOST_PARTS {
        return Err(too_large("parts", MOST_PARTS));
    }
    let mut names = Vec::new();
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| CellProblemKind::Damaged {})?;
        let name = part.name().map_err(|_| CellProblemKind::Damaged {})?;
        let plain = name.replace('\\', "/").to_ascii_lowercase();
        let is_outside = plain.starts_with('/')
            || plain.contains([':', '\0'])
            || plain.split('/').any(|step| step == "..");
        if is_outside {
            return Err(CellProblemKind::PathOutside { path: shown(&name) });
        }
        if part.encrypted() {
            return Err(CellProblemKind::Encrypted {});
        }
        names.push(plain);
    }
    Ok(names)
}

/// A name from a hostile file, short and visible.
fn shown(name: &str) -> String {
    name.chars().take(120).map(|c| if c.is_control() { '?' } else { c }).collect()
}

fn look_at_sizes(archive: &mut Archive<'_>, packed: usize) -> Result<(), CellProblemKind> {
    let mut unpacked: u64 = 0;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| CellProblemKind::Damaged {})?;
        unpacked = unpacked.saturating_add(part.size());
    }
    if unpacked > MOST_UNPACKED {
        return Err(too_large("unpacked", MOST_UNPACKED));
    }
    let packed = u64::try_from(packed).unwrap_or(u64::MAX);
    if unpacked > RATIO_FROM && unpacked / packed.max(1) > MOST_RATIO {
        return Err(too_large("ratio", MOST_RATIO));
    }
    Ok(())
}

fn look_at_names(names: &[String]) -> Result<(), CellProblemKind> {
    let has = |name: &str| names.iter().any(|known| known == name);
    let other = |found: &str| Err(CellProblemKind::NotAWorkbook { found: found.to_owned() });
    if names.iter().any(|name| name.ends_with("vbaproject.bin")) {
        return Err(CellProblemKind::Macros {});
    }
    if has("mimetype") && has("content.xml") {
        return other("ods");
    }
    if has("xl/workbook.bin") {
        return other("xlsb");
    }
    if !has("[content_types].xml") || !has("_rels/.rels") {
        return other("zip");
    }
    Ok(())
}

fn is_read(name: &str) -> bool {
    let is_xml = [".xml", ".rels"].iter().any(|end| name.ends_with(end));
    is_xml && !NOT_READ.iter().any(|start| name.starts_with(start))
}

/// The bytes of a part. What the file says of its size is not believed.
fn unpack(archive: &mut Archive<'_>, index: usize, name: &str) -> Result<Vec<u8>, CellProblemKind> {
    let broken = || CellProblemKind::PartBroken { part: shown(name) };
    let part = archive.by_index(index).map_err(|_| broken())?;
    let said = part.size();
    let mut bytes = Vec::new();
    part.take(said + 1).read_to_end(&mut bytes).map_err(|_| broken())?;
    if u64::try_from(bytes.len()).is_ok_and(|read| read == said) {
        Ok(bytes)
    } else {
        Err(broken())
    }
}

fn pack(
    packed: &mut ZipWriter<Cursor<Vec<u8>>>,
    name: &str,
    part: &[u8],
) -> Result<(), CellProblemKind> {
    let broken = || CellProblemKind::PartBroken { part: shown(name) };
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    packed.start_file(name, options).map_err(|_| broken())?;
    packed.write_all(part).map_err(|_| broken())
}
