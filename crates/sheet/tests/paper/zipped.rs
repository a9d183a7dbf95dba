//! Documents as other programs write them.

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The text of a part.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut text = String::new();
    archive.by_name(name).expect("the part").read_to_string(&mut text).expect("text");
    text
}

/// The same file with a part changed.
pub(crate) fn change(bytes: &[u8], name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a part");
        let own = file.name().expect("a name").to_string();
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("bytes");
        if own == name {
            content = change(&String::from_utf8(content).expect("text")).into_bytes();
        }
        packed.start_file(own, SimpleFileOptions::default()).expect("a part");
        packed.write_all(&content).expect("written");
    }
    packed.finish().expect("packed").into_inner()
}

/// A document whose text is `body`, with nothing else but what any program writes.
pub(crate) fn document(body: &str) -> Vec<u8> {
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    let text = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/\
         wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    let parts = [
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", "<Relationships/>"),
        ("word/document.xml", text.as_str()),
    ];
    for (name, content) in parts {
        packed.start_file(name, SimpleFileOptions::default()).expect("a part");
        packed.write_all(content.as_bytes()).expect("written");
    }
    packed.finish().expect("packed").into_inner()
}

/// A table of such a document.
pub(crate) fn table(rows: &[(&str, &str)]) -> String {
    let cell = |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let rows: String =
        rows.iter().map(|(a, b)| format!("<w:tr>{}{}</w:tr>", cell(a), cell(b))).collect();
    format!("<w:tbl>{rows}</w:tbl>")
}
