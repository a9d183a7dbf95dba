//! What an archive takes: the file, what it is about in the archive's words, and its hash.

use std::path::Path;

use quick_xml::Writer as Xml;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use record::Hash;
use serde::Serialize;
use text::{Lang, Texts, key};

use super::{ReportKind, stamp};
use crate::app::App;
use crate::case::Case;
use crate::error::AppError;
use crate::file::{plain_name, write_file};
use crate::municipality::{ArchiveCodes, Municipality};
use crate::permission::Right;
use crate::report_stage::StageRefusal;

/// The namespaces of the message, version 1 of Fiks Arkiv.
const MESSAGE: &str =
    "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1";
const CATALOGUE: &str =
    "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1";
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";
/// What this program is called among the systems an archive takes from.
const SYSTEM: &str = "VIBA";
const PDF: &str = "application/pdf";
const HASHED_BY: &str = "SHA-256";

/// Files that lie ready for an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ArchiveSaved {
    /// The folder they lie in.
    pub folder: String,
    /// Their names.
    pub files: Vec<String>,
}

/// The sidecar: names as the archive standard Noark 5 has them, so they stay Norwegian.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Sidecar {
    tittel: String,
    #[serde(rename = "offentligTittel")]
    public_title: String,
    #[serde(rename = "dokumentetsDato")]
    date: String,
    #[serde(rename = "journalposttype")]
    journal_type: String,
    #[serde(rename = "dokumenttype")]
    document_type: String,
    #[serde(rename = "forfatter")]
    author: String,
    #[serde(rename = "administrativEnhet")]
    unit: String,
    #[serde(rename = "klassifikasjon")]
    class: Class,
    #[serde(rename = "tilgangsrestriksjon")]
    access: String,
    #[serde(rename = "skjermingshjemmel")]
    ground: String,
    #[serde(rename = "korrespondansepart")]
    parties: Vec<Party>,
    #[serde(rename = "eksternNoekkel")]
    key: ExternalKey,
    #[serde(rename = "filnavn")]
    file: String,
    format: String,
    #[serde(rename = "sjekksumAlgoritme")]
    hashed_by: &'static str,
    #[serde(rename = "sjekksum")]
    hash: Hash,
    #[serde(rename = "filstoerrelse")]
    bytes: usize,
    #[serde(rename = "programversjon")]
    program: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Class {
    ordningsprinsipp: String,
    #[serde(rename = "klasseID")]
    id: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Party {
    #[serde(rename = "korrespondanseparttype")]
    kind: &'static str,
    #[serde(rename = "korrespondansepartNavn")]
    name: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct ExternalKey {
    #[serde(rename = "fagsystem")]
    system: &'static str,
    #[serde(rename = "noekkel")]
    key: String,
}

impl App {
    /// Writes what an archive takes into a folder: the report of a final assessment to its head, what
    /// it is about as JSON and as an `arkivmelding`, and its hash. Nothing is sent anywhere.
    ///
    /// The same report again has the same key, so that an archive can tell.
    ///
    /// # Errors
    ///
    /// As [`App::report`]; [`StageRefusal::NotFinal`] of a draft; [`AppError::CannotWrite`].
    pub fn save_archive(
        &self,
        id: &str,
        folder: &Path,
        lang: Lang,
    ) -> Result<ArchiveSaved, AppError> {
        self.allow(Right::Result)?;
        let case = self.case(id)?;
        let record = case.record.ok_or_else(|| StageRefusal::NotFinal(id.to_owned()))?;
        let pdf = self.report(&record.to_string(), ReportKind::Leader, lang)?;
        let municipality = self.municipality()?;
        let stem = file_stem(&case, lang);
        let name = |ending: &str| plain_name(&stem, ending);
        let sidecar = sidecar(&case, &municipality, &pdf, &name("pdf"), lang);
        let message = message(&sidecar, &municipality.archive)
            .map_err(|source| AppError::CannotWrite { path: folder.to_owned(), source })?;
        let mut json = serde_json::to_vec_pretty(&sidecar).unwrap_or_default();
        json.push(b'\n');
        // The name `sha256sum --check` reads.
        let hash = format!("{}  {}\n", sidecar.hash, sidecar.file);
        let files = [
            (name("pdf"), pdf),
            (name("arkiv.json"), json),
            (name("arkivmelding.xml"), message),
            (name("pdf.sha256"), hash.into_bytes()),
        ];
        for (name, bytes) in &files {
            write_file(&folder.join(name), bytes)?;
        }
        let files = files.into_iter().map(|(name, _)| name).collect();
        Ok(ArchiveSaved { folder: folder.display().to_string(), files })
    }
}

/// `2025-03-01_100011379_kvalitetsvurdering_v1`: a correction has the next number.
fn file_stem(case: &Case, lang: Lang) -> String {
    let args = [
        ("date", stamp(&case.content.date).iso_date().into()),
        ("number", (&case.content.kindergarten).into()),
    ];
    let stem = Texts::new(lang).with(key::PAPER_ARCHIVE_FILE, &args);
    let short = case.record.map_or_else(String::new, |hash| hash.short());
    format!("{stem}_{short}")
}

fn sidecar(
    case: &Case,
    municipality: &Municipality,
    pdf: &[u8],
    file: &str,
    lang: Lang,
) -> Sidecar {
    let texts = Texts::new(lang);
    let date = stamp(&case.content.date).iso_date();
    let args = [
        ("kindergarten", (&case.kindergarten_name).into()),
        ("group", (&case.content.group).into()),
        ("date", date.as_str().into()),
    ];
    let codes = &municipality.archive;
    let author = [municipality.name.as_str(), municipality.unit.as_str()];
    let author: Vec<&str> = author.into_iter().filter(|words| !words.is_empty()).collect();
    Sidecar {
        tittel: texts.with(key::PAPER_ARCHIVE_TITLE, &args),
        public_title: texts.with(key::PAPER_ARCHIVE_TITLE_PUBLIC, &args),
        date,
        journal_type: codes.journal_type.clone(),
        document_type: codes.document_type.clone(),
        author: author.join(", "),
        unit: codes.administrative_unit.clone(),
        class: Class {
            ordningsprinsipp: codes.ordering_principle.clone(),
            id: codes.class_id.clone(),
        },
        access: codes.access_code.clone(),
        ground: codes.access_ground.clone(),
        parties: vec![Party { kind: "IM", name: case.kindergarten_name.clone() }],
        key: ExternalKey { system: SYSTEM, key: case.content.assessment.clone() },
        file: file.to_owned(),
        format: codes.format.clone(),
        hashed_by: HASHED_BY,
        hash: record::file_hash(pdf),
        bytes: pdf.len(),
        program: concat!("VIBA ", env!("CARGO_PKG_VERSION")),
    }
}

/// The message, its elements in the order the published form asks for.
///
/// # Source
///
/// KS, Fiks Arkiv, `arkivmelding.opprett` version 1; the codes are those of its lists.
fn message(about: &Sidecar, codes: &ArchiveCodes) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut message = Message { xml: Xml::new_with_indent(&mut bytes, b' ', 2) };
    message.xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let names = [("xmlns", MESSAGE), ("xmlns:n5", CATALOGUE), ("xmlns:xsi", INSTANCE)];
    message.within("arkivmelding", &names, |message| {
        message.text("system", SYSTEM)?;
        message.text("antallFiler", "1")?;
        let kind = [("xsi:type", "journalpost")];
        message.within("registrering", &kind, |message| message.entry(about, codes))
    })?;
    bytes.push(b'\n');
    Ok(bytes)
}

struct Message<'a> {
    xml: Xml<&'a mut Vec<u8>>,
}

impl Message<'_> {
    fn entry(&mut self, about: &Sidecar, codes: &ArchiveCodes) -> std::io::Result<()> {
        if !codes.access_code.is_empty() {
            self.within("skjerming", &[], |message| {
                message.code("tilgangsrestriksjon", &codes.access_code, "")?;
                message.text("skjermingshjemmel", &codes.access_ground)
            })?;
        }
        self.within("dokumentbeskrivelse", &[], |message| message.document(about))?;
        self.text("tittel", &about.tittel)?;
        for party in &about.parties {
            self.within("korrespondansepart", &[], |message| {
                message.code("korrespondanseparttype", party.kind, "Intern mottaker")?;
                message.text("korrespondansepartNavn", &party.name)
            })?;
        }
        self.within("referanseEksternNoekkel", &[], |message| {
            message.text("n5:fagsystem", about.key.system)?;
            message.text("n5:noekkel", &about.key.key)
        })?;
        self.code("journalposttype", &about.journal_type, "")?;
        self.text("dokumentetsDato", &about.date)
    }

    fn document(&mut self, about: &Sidecar) -> std::io::Result<()> {
        self.code("dokumenttype", &about.document_type, "")?;
        self.code("dokumentstatus", "F", "Dokumentet er ferdigstilt")?;
        self.text("tittel", &about.tittel)?;
        self.code("tilknyttetRegistreringSom", "H", "Hoveddokument")?;
        self.within("dokumentobjekt", &[], |message| {
            message.text("versjonsnummer", "1")?;
            message.code("variantformat", "A", "Arkivformat")?;
            message.code("format", &about.format, "")?;
            message.text("mimeType", PDF)?;
            message.text("filnavn", &about.file)?;
            message.text("referanseDokumentfil", &about.file)?;
            message.text("sjekksum", &about.hash.to_string())?;
            message.text("sjekksumAlgoritme", about.hashed_by)?;
            message.text("filstoerrelse", &about.bytes.to_string())
        })
    }

    fn within(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inside: impl FnOnce(&mut Self) -> std::io::Result<()>,
    ) -> std::io::Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.xml.write_event(Event::Start(start))?;
        inside(self)?;
        self.xml.write_event(Event::End(BytesEnd::new(name)))
    }

    fn text(&mut self, name: &str, text: &str) -> std::io::Result<()> {
        self.xml.write_event(Event::Start(BytesStart::new(name)))?;
        self.xml.write_event(Event::Text(BytesText::new(text)))?;
        self.xml.write_event(Event::End(BytesEnd::new(name)))
    }

    /// A code of a list, with what it means; the code itself where a municipality chose it.
    fn code(&mut self, name: &str, code: &str, means: &str) -> std::io::Result<()> {
        self.within(name, &[], |message| {
            message.text("n5:kode", code)?;
            message.text("n5:beskrivelse", if means.is_empty() { meaning(code) } else { means })
        })
    }
}

/// What the codes of the published lists mean.
fn meaning(code: &str) -> &str {
    match code {
        "I" => "Inngående dokument",
        "U" => "Utgående dokument",
        "N" => "Organinternt dokument for oppfølging",
        "X" => "Organinternt dokument uten oppfølging",
        "S" => "Saksframlegg",
        "RAPPORT" => "Rapport",
        "TILSYN" => "Tilsyn",
        "RA-PDF" => "PDF/A",
        "UO" => "Unntatt offentlighet",
        other => other,
    }
}
