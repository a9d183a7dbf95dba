//! Signatures that are none, and packages that were changed after they were signed.

use record::{PublicKey, Signature, rubric_hash};

use super::*;

/// The signature file of a good package.
fn signature_file() -> String {
    String::from_utf8(signed()["signature.toml"].clone()).unwrap()
}

/// The verdict on a good package whose signature file is `text`.
fn with_file(text: impl AsRef<[u8]>) -> PackageRefusal {
    let mut files = signed();
    files.insert("signature.toml".to_owned(), text.as_ref().to_vec());
    verify_package(&files).unwrap_err()
}

/// The verdict on a good package whose signature file has `to` as its `key`.
fn with_value(key: &str, to: &str) -> PackageRefusal {
    let line = |line: &str| match line.split_once(" = ") {
        Some((name, _)) if name == key => format!("{key} = {to}\n"),
        _ => format!("{line}\n"),
    };
    with_file(signature_file().lines().map(line).collect::<String>())
}

fn base64url(bytes: &[u8]) -> String {
    use base64::Engine as _;
    format!("\"{}\"", base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes))
}

/// A row: why it is there, the verdict, and what it has to tell.
type Case = (&'static str, PackageRefusal, &'static str);

fn forms() -> Vec<Case> {
    let good = signature_file();
    let more = |tail: &str| with_file(format!("{good}{tail}"));
    let put = |from, to| with_file(good.replace(from, to));
    vec![
        ("an empty file", with_file(""), "signature-key-missing format"),
        ("not UTF-8", with_file(b"format = 1\nowner = \"\xff\"\n"), "signature-form 2:10"),
        ("no TOML", with_file("format = 1\nowner = \n"), "signature-form 2:9"),
        ("a key twice", with_file("format = 1\nformat = 1\n"), "signature-form 2:1"),
        ("a format in words", with_value("format", "\"1\""), "signature-form 1:10"),
        ("a newer format", with_value("format", "2"), "signature-format 2"),
        ("no such format", with_value("format", "-1"), "signature-format -1"),
        ("newer, with a new key", with_file("x = 1\nformat = 3\n"), "signature-format 3"),
        ("one more key", more("until = 2027\n"), "signature-key-unknown until 5:1"),
        ("a table", more("[more]\na = 1\n"), "signature-key-unknown more 5:2"),
        ("a hidden key", more("\"\\u200b\" = 1\n"), "signature-key-unknown \\u{200b} 5:1"),
        ("another key", put("owner", "own"), "signature-key-unknown own 2:1"),
        ("no key", with_file("format = 1\nowner = \"a\"\n"), "signature-key-missing key"),
        (
            "no signature",
            with_file("format = 1\nowner = \"a\"\nkey = \"\"\n"),
            "signature-key-missing sig",
        ),
        ("a comment nobody signed", with_file(format!("# Approved\n{good}")), "signature-form 1:1"),
        ("a comment at the end", more("# Approved\n"), "signature-form 5:1"),
        ("another spelling", put("format = 1", "format =  1"), "signature-form 1:10"),
        ("other line ends", put("\n", "\r\n"), "signature-form 1:11"),
        ("a letter written out", put("Ø", "\\u00D8"), "signature-form 2:10"),
    ]
}

fn owners() -> Vec<Case> {
    let owner = |text| with_value("owner", text);
    let long = format!("\"{}\"", "å".repeat(201));
    vec![
        ("a number", owner("7"), "signature-form 2:9"),
        ("no name", owner("\"\""), "owner-empty"),
        ("spaces", owner("\"  \""), "owner-empty"),
        ("too long", owner(&long), "owner-too-long 200"),
        ("read backwards", owner("\"Forlag\\u202Egalrof\""), "owner-odd U+202E"),
        ("on two lines", owner("\"a\\nb\""), "owner-odd U+000A"),
        ("behind a space", owner("\" a\""), "owner-odd U+0020"),
        ("an invisible letter", owner("\"\\u3164\""), "owner-odd U+3164"),
    ]
}

fn keys() -> Vec<Case> {
    let point = |first| {
        let mut bytes = [0; 32];
        bytes[0] = first;
        with_value("key", &base64url(&bytes))
    };
    let key = |text: &str| with_value("key", text);
    let sig = |bytes: &[u8]| with_value("sig", &base64url(bytes));
    let (hex, twin) = (format!("\"{}\"", "07".repeat(32)), other().public());
    vec![
        ("no key", key("\"\""), "key-form"),
        ("a short key", key(&base64url(&[7; 31])), "key-form"),
        ("a key in hex", key(&hex), "key-form"),
        ("a key off the curve", point(2), "key-form"),
        ("a key of order four", point(0), "key-weak"),
        ("a key of order one", point(1), "key-weak"),
        ("a short signature", sig(&[7; 63]), "signature-length 63"),
        ("a long signature", sig(&[7; 65]), "signature-length 65"),
        ("no signature", sig(&[]), "signature-length 0"),
        ("not base64url", with_value("sig", "\"+/=\""), "signature-form 4:7"),
        ("zeros as signature", sig(&[0; 64]), "altered Forlag"),
        ("another owner", with_value("owner", "\"Annet\""), "altered Annet"),
        ("another key", key(&format!("\"{twin}\"")), "altered Forlag"),
    ]
}

#[test]
fn hostile_signatures() {
    let cases = [forms(), owners(), keys()].concat();
    assert_eq!(cases.len(), 40);
    let mut met: Vec<&str> = vec!["package-unsigned"];
    for (why, refusal, expected) in cases {
        let told = told(&refusal).replace(OWNER, "Forlag");
        assert_eq!(told, format!("package-{expected}"), "{why}: {refusal:?}");
        met.push(refusal.code());
    }
    let first = PackageRefusal::CODES.iter().position(|code| *code == "package-unsigned").unwrap();
    for code in &PackageRefusal::CODES[first..] {
        assert!(met.contains(code), "{code} is tried by no case");
    }
}

/// A refusal's code and what it tells besides, with a place as `line:column`.
fn told(refusal: &PackageRefusal) -> String {
    let args = refusal.args();
    let value = |name: &str| args.iter().find(|(key, _)| *key == name).map(|(_, value)| value);
    let place = value("line").zip(value("column")).map(|(line, column)| format!("{line}:{column}"));
    let others = args.iter().filter(|(key, _)| !["line", "column"].contains(key));
    let others = others.map(|(_, value)| value.clone());
    let parts = [refusal.code().to_owned()].into_iter().chain(others).chain(place);
    parts.collect::<Vec<_>>().join(" ")
}

fn other() -> DeviceKey {
    DeviceKey::from_seed(&[66; 32])
}

#[test]
fn any_change_of_the_files_is_noticed() {
    type Change = fn(&mut PackageFiles);
    let cases: [(&str, &str, Change); 6] = [
        ("the signature is gone", "package-unsigned", |f| drop(f.remove("signature.toml"))),
        ("a byte more", "package-altered", |f| f.get_mut("rubric.toml").unwrap().push(b'\n')),
        ("a byte other", "package-altered", |f| f.get_mut("text.nb.toml").unwrap()[8] ^= 1),
        ("a file more", "package-altered", |f| drop(f.insert("text.nn.toml".into(), vec![]))),
        ("a file less", "package-altered", |f| drop(f.remove("SOURCES.md"))),
        ("another name", "package-altered", |f| {
            let page = f.remove("SOURCES.md").unwrap();
            f.insert("PROVENANCE.md".into(), page);
        }),
    ];
    for (why, code, change) in cases {
        let mut files = signed();
        change(&mut files);
        assert_eq!(verify_package(&files).unwrap_err().code(), code, "{why}");
    }
}

/// A name with a line end in it gives two files the hash of one: no such name is signed.
#[test]
fn a_name_cannot_stand_for_two_files() {
    let pages = [("a", "1"), ("b", "2")].map(|(name, text)| (name.to_owned(), text.into()));
    let mut two: PackageFiles = pages.into();
    let mut lines = two.iter().map(|(name, page)| (file_hash(page), name)).collect::<Vec<_>>();
    lines.sort();
    let [(_, first), (hash, second)] = lines[..] else { panic!("two files") };
    let mut one = PackageFiles::from([(format!("{first}\n{hash}  {second}"), two[first].clone())]);
    assert_eq!(package_hash(&one), package_hash(&two));
    sign_package(&mut two, OWNER, &key()).unwrap();
    one.insert("signature.toml".to_owned(), two["signature.toml"].clone());
    assert_eq!(verify_package(&one).unwrap_err().code(), "package-name-too-long");
    let refusal = sign_package(&mut one, OWNER, &key()).unwrap_err();
    assert_eq!(refusal.code(), "package-name-too-long");
}

/// A signature over anything else than hash and name together is none.
#[test]
fn only_the_whole_of_hash_and_name_is_signed() {
    let package = package_hash(&unsigned()).parse().unwrap();
    let with = |signature: Signature| {
        let text = format!(
            "format = 1\nowner = \"a\"\nkey = \"{}\"\nsig = \"{signature}\"\n",
            key().public()
        );
        let mut files = unsigned();
        files.insert("signature.toml".to_owned(), text.into_bytes());
        verify_package(&files).map_err(|refusal| refusal.code())
    };
    assert!(with(key().sign(&rubric_hash(&package, "a"))).is_ok());
    let others = [
        ("the bare hash", package),
        ("no name", rubric_hash(&package, "")),
        ("a longer name", rubric_hash(&package, "ab")),
        ("another domain", record::manifest_hash(&[package.as_bytes().as_slice(), b"a"].concat())),
        ("the hash as text", file_hash(format!("viba/rubric\0v1\0{package}a").as_bytes())),
    ];
    for (why, hash) in others {
        assert_eq!(with(key().sign(&hash)), Err("package-altered"), "{why}");
    }
    assert_eq!(with(other().sign(&rubric_hash(&package, "a"))), Err("package-altered"));
}

#[test]
fn a_new_signature_replaces_the_old_one() {
    let mut files = signed();
    sign_package(&mut files, "Annet forlag", &other()).unwrap();
    let signed = verify_package(&files).unwrap();
    let expected: (&str, PublicKey) = ("Annet forlag", other().public());
    assert_eq!((signed.owner.as_str(), signed.key), expected);
    assert_eq!(files.len(), unsigned().len() + 1);
}

#[test]
fn only_a_name_that_can_be_shown_signs() {
    let longest = "å".repeat(200);
    for owner in ["A", "Øst & Vest ’97", OWNER, "日本", &longest] {
        let mut files = unsigned();
        assert_eq!(sign_package(&mut files, owner, &key()), Ok(()), "{owner}");
        assert_eq!(verify_package(&files).unwrap().owner, owner);
    }
    let cases = [
        ("", "package-owner-empty"),
        ("\u{a0}", "package-owner-empty"),
        ("a ", "package-owner-odd"),
        ("a\tb", "package-owner-odd"),
        ("a\u{200b}b", "package-owner-odd"),
        ("a\u{ad}b", "package-owner-odd"),
        ("a\u{e0041}", "package-owner-odd"),
        (&format!("{longest}å"), "package-owner-too-long"),
    ];
    for (owner, code) in cases {
        let mut files = unsigned();
        let refusal = sign_package(&mut files, owner, &key()).unwrap_err();
        assert_eq!(refusal.code(), code, "{owner:?}");
        assert_eq!(files, unsigned(), "nothing is written");
    }
}
