//! A signature in the file it is made over.

use report::{Edition, ReportInput, edition_pdf, read_seal, sample, sealed};
use text::Lang;

use crate::reader;

const SIGNATURE: &str =
    "AbCdEf-_0123456789AbCdEf-_0123456789AbCdEf-_0123456789AbCdEf-_0123456789AbCdEf-_012345";

fn file() -> Vec<u8> {
    let input = ReportInput { lang: Lang::Nn, ..sample::visit() };
    edition_pdf(&input, Edition::Leader).expect("a file")
}

#[test]
fn a_signature_goes_in_and_comes_out_again() {
    let bytes = file();
    let mut given = Vec::new();
    let signed = sealed(bytes.clone(), |zeroed| {
        given = zeroed.to_vec();
        SIGNATURE.to_owned()
    });
    let signed = signed.expect("a sealed file");
    assert_eq!((given, signed.len()), (bytes.clone(), bytes.len()));
    let differ = bytes.iter().zip(&signed).filter(|(a, b)| a != b).count();
    assert!(differ <= 86 && differ > 60, "{differ}");
    let seal = read_seal(&signed).expect("a seal");
    assert_eq!((seal.signature.as_str(), seal.signed), (SIGNATURE, bytes));
    assert_eq!((seal.edition.as_str(), seal.lang.as_str()), ("leader", "nn"));
    assert_eq!(seal.program, "VIBA 0.1.0");
    assert!(seal.record.starts_with("3f2a9c1b04de") && seal.key.len() == 43);
    assert_eq!(reader::rules::broken(&reader::open(&signed)), Vec::<String>::new());
}

#[test]
fn there_is_no_room_where_there_is_no_seal_or_a_signature_already() {
    let mut input = sample::visit();
    input.seal = None;
    let bare = edition_pdf(&input, Edition::Leader).expect("a file");
    assert!(read_seal(&bare).is_none());
    assert!(sealed(bare, |_| SIGNATURE.to_owned()).is_err());
    let signed = sealed(file(), |_| SIGNATURE.to_owned()).expect("a sealed file");
    assert!(sealed(signed, |_| SIGNATURE.to_owned()).is_err());
    for bad in ["", "too short", &"å".repeat(43), &"<".repeat(86)] {
        assert!(sealed(file(), |_| bad.to_owned()).is_err(), "{bad}");
    }
}

/// Whatever is handed in: an answer, and never a fall.
#[test]
fn a_hostile_file_has_no_seal() {
    let whole = sealed(file(), |_| SIGNATURE.to_owned()).expect("a sealed file");
    let begin = b"<viba:signature>";
    let at = whole.windows(begin.len()).position(|part| part == begin).expect("a place");
    let twice = [whole.as_slice(), &whole[at - 400..at + 120]].concat();
    let half = &whole[..at + 40];
    let headless = &whole[at..];
    let empty: &[u8] = b"";
    let only = [begin.as_slice(), &[b'A'; 86], b"</viba:signature>"].concat();
    let noise = [&only[..16], &[0xff; 200], b"</viba:signature>"].concat();
    for (why, bytes) in [
        ("two seals", twice.as_slice()),
        ("cut short", half),
        ("without the rest", headless),
        ("empty", empty),
        ("a signature alone", &only),
        ("no text", &noise),
    ] {
        assert_eq!(read_seal(bytes), None, "{why}");
        assert!(sealed(bytes.to_vec(), |_| SIGNATURE.to_owned()).is_err(), "{why}");
    }
}

#[test]
fn what_is_sealed_is_described_for_the_archive() {
    let bytes = file();
    let text = String::from_utf8_lossy(&bytes);
    for words in [
        "<pdfaSchema:prefix>viba</pdfaSchema:prefix>",
        "<pdfaProperty:name>signature</pdfaProperty:name>",
        "<pdfaSchema:namespaceURI>urn:viba:report:1#</pdfaSchema:namespaceURI>",
    ] {
        assert!(text.contains(words), "{words}");
    }
}
