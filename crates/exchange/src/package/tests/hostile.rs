//! Packages made to do harm, and files that are no packages.

use tar::{EntryType, Header};

use super::*;

/// A member as a stranger may write it: any header, any bytes.
#[derive(Clone)]
struct Raw(Header, Vec<u8>);

/// A member as this program writes it, but under any name.
fn raw(name: &[u8], contents: &[u8]) -> Raw {
    let plain = write([("x", contents)]);
    let mut header = Header::from_byte_slice(&plain[..512]).clone();
    header.as_mut_bytes()[..100].fill(0);
    header.as_mut_bytes()[..name.len()].copy_from_slice(name);
    header.set_cksum();
    Raw(header, contents.to_vec())
}

/// The same with its header changed, the checksum made to fit.
fn but(mut member: Raw, change: impl FnOnce(&mut Header)) -> Raw {
    change(&mut member.0);
    member.0.set_cksum();
    member
}

fn archive(members: &[Raw]) -> Vec<u8> {
    let mut out = Vec::new();
    for Raw(header, contents) in members {
        out.extend_from_slice(header.as_bytes());
        out.extend_from_slice(contents);
        out.resize(out.len().next_multiple_of(512), 0);
    }
    out.resize(out.len() + 1024, 0);
    out
}

fn package(members: &[Raw]) -> Vec<u8> {
    compress(&archive(members)).unwrap()
}

/// A package with one good file, and then one of this name.
fn called(name: &[u8]) -> Vec<u8> {
    package(&[raw(b"LICENCE", b"CC0-1.0\n"), raw(name, b"x")])
}

/// A package whose second file, `m.md`, has a header changed so.
fn header(change: impl FnOnce(&mut Header)) -> Vec<u8> {
    package(&[raw(b"LICENCE", b"CC0-1.0\n"), but(raw(b"m.md", b""), change)])
}

/// A package whose second file, `m.md`, is of this kind.
fn kind(entry: u8) -> Vec<u8> {
    header(|header| header.set_entry_type(EntryType::new(entry)))
}

/// A package with these bytes as a file in it.
fn holding(contents: &[u8]) -> Vec<u8> {
    package(&[raw(b"LICENCE", b"CC0-1.0\n"), raw(b"m.md", contents)])
}

/// A row: why it is there, the file, the code, and the member that is named.
type Case = (&'static str, Vec<u8>, &'static str, Option<&'static str>);

fn good() -> Vec<u8> {
    pack_package(&signed()).unwrap()
}

/// A good package after `change` of its bytes.
fn bytes(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut bytes = good();
    change(&mut bytes);
    bytes
}

/// A good package after `change` of the archive in it.
fn within(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut archive = archive_of(&good());
    change(&mut archive);
    compress(&archive).unwrap()
}

fn other_files() -> Vec<Case> {
    let skippable = b"\x50\x2a\x4d\x18\x04\0\0\0evil";
    vec![
        ("no bytes", Vec::new(), "package-empty", None),
        ("a zip", b"PK\x03\x04....".to_vec(), "package-not-a-package", None),
        ("a tar.gz", b"\x1f\x8b\x08".to_vec(), "package-not-a-package", None),
        ("tar alone", archive_of(&good()), "package-not-a-package", None),
        ("encrypted", b"age-encryption.org/v1\n->".to_vec(), "package-encrypted", None),
        ("something in front", [skippable, &good()[..]].concat(), "package-not-a-package", None),
        ("the first bytes of zstd", b"\x28\xb5".to_vec(), "package-truncated", None),
        ("half of it", bytes(|b| b.truncate(b.len() / 2)), "package-truncated", None),
        ("the last byte missing", bytes(|b| b.truncate(b.len() - 1)), "package-truncated", None),
        ("a wrong checksum", bytes(|b| *b.last_mut().unwrap() ^= 1), "package-damaged", None),
        ("a byte behind", bytes(|b| b.push(0)), "package-trailing-bytes", None),
        ("a frame behind", bytes(|b| b.extend(good())), "package-trailing-bytes", None),
        ("a hidden frame", bytes(|b| b.extend(skippable)), "package-trailing-bytes", None),
        (
            "a window of 2^24",
            b"\x28\xb5\x2f\xfd\x00\x70\x00\x00\x00".to_vec(),
            "package-window-too-large",
            None,
        ),
        (
            "contents as a window",
            b"\x28\xb5\x2f\xfd\xe0\0\0\0\0\0\x01\0\0".to_vec(),
            "package-window-too-large",
            None,
        ),
        ("a bomb", holding(&vec![0; 4 << 20]), "package-ratio", None),
    ]
}

fn no_archives() -> Vec<Case> {
    let v7 = but(raw(b"m.md", b""), |header| header.as_mut_bytes()[257..265].fill(0));
    vec![
        ("text", compress(&b"only text. ".repeat(99)).unwrap(), "package-not-an-archive", None),
        ("a damaged header", within(|a| a[100] ^= 1), "package-not-an-archive", None),
        ("a header of 1979", package(&[v7]), "package-not-an-archive", None),
        ("something in the gaps", within(|a| a[1000] = 1), "package-not-an-archive", None),
        ("no end", within(|a| a.truncate(a.len() - 1024)), "package-truncated", None),
        ("half an end", within(|a| a.truncate(a.len() - 512)), "package-truncated", None),
        (
            "something in the end",
            within(|a| *a.last_mut().unwrap() = 1),
            "package-after-archive",
            None,
        ),
        ("zeros behind the end", within(|a| a.push(0)), "package-after-archive", None),
        (
            "an archive behind the end",
            within(|a| a.extend(a.clone())),
            "package-after-archive",
            None,
        ),
        ("nothing in it", package(&[]), "package-no-files", None),
        ("a bundle", package(&[raw(b"manifest.json", b"{}")]), "package-is-a-bundle", None),
    ]
}

fn no_files() -> Vec<Case> {
    let kinds = [
        ("a hard link", b'1'),
        ("a symbolic link", b'2'),
        ("a character device", b'3'),
        ("a block device", b'4'),
        ("a directory", b'5'),
        ("a pipe", b'6'),
        ("a contiguous file", b'7'),
        ("a long name of GNU", b'L'),
        ("a long link of GNU", b'K'),
        ("a sparse file", b'S'),
        ("a second volume", b'M'),
        ("a PAX header", b'x'),
        ("a PAX header for all", b'g'),
        ("a PAX header of Solaris", b'X'),
        ("an access list", b'A'),
        ("an unknown kind", 0xff),
    ];
    let row = |(why, entry)| (why, kind(entry), "package-not-a-file", Some("m.md"));
    kinds.map(row).into()
}

fn names() -> Vec<Case> {
    const LONG: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.toml";
    assert_eq!(LONG.len(), 65);
    let prefix = header(|header| header.as_mut_bytes()[345] = b'x');
    let mut cases: Vec<Case> = vec![
        ("a path in the second field", prefix, "package-path-in-name", Some("x/m.md")),
        ("not UTF-8", called(b"m\xff.md"), "package-name-not-text", Some("m\u{fffd}.md")),
        ("Latin 1", called("må.md".to_owned().as_bytes()), "package-name-odd", Some("må.md")),
        ("too long", called(LONG.as_bytes()), "package-name-too-long", Some(LONG)),
    ];
    let plain = [
        ("package-path-in-name", "/etc/passwd"),
        ("package-path-in-name", "../rubric.toml"),
        ("package-path-in-name", ".."),
        ("package-path-in-name", "./rubric.toml"),
        ("package-path-in-name", "a/rubric.toml"),
        ("package-path-in-name", "rubric.toml/"),
        ("package-path-in-name", "..\\rubric.toml"),
        ("package-path-in-name", "c:rubric.toml"),
        ("package-path-in-name", "rubric.toml:hidden"),
        ("package-name-odd", ""),
        ("package-name-odd", "."),
        ("package-name-odd", ".gitattributes"),
        ("package-name-odd", "-rf"),
        ("package-name-odd", "rubric.toml."),
        ("package-name-odd", "rubric.toml "),
        ("package-name-odd", "rubric*.toml"),
        ("package-name-odd", "$HOME"),
        ("package-name-reserved", "NUL"),
        ("package-name-reserved", "aux.md"),
        ("package-name-reserved", "com1.x.md"),
        ("package-name-reserved", "LPT9"),
    ];
    cases.extend(plain.map(|(code, name)| ("a name", called(name.as_bytes()), code, Some(name))));
    cases
}

fn unseen_names() -> Vec<Case> {
    let names = [
        ("a line end", "m\n.md", "m\\u{a}.md"),
        ("read backwards", "m\u{202e}lmot.md", "m\\u{202e}lmot.md"),
        ("a width of zero", "m\u{200b}.md", "m\\u{200b}.md"),
        ("a mark of byte order", "\u{feff}m.md", "\\u{feff}m.md"),
        ("an invisible letter", "m\u{3164}.md", "m\\u{3164}.md"),
        ("a Cyrillic letter", "rubri\u{441}.toml", "rubri\\u{441}.toml"),
        ("a wide letter", "\u{ff4d}.md", "\\u{ff4d}.md"),
        ("an accent by itself", "a\u{30a}.md", "a\\u{30a}.md"),
    ];
    let row = |(why, name, shown): (_, &'static str, _)| {
        (why, called(name.as_bytes()), "package-name-odd", Some(shown))
    };
    names.map(row).into()
}

fn together() -> Vec<Case> {
    let files = |names: &[&str]| {
        package(&names.iter().map(|name| raw(name.as_bytes(), b"")).collect::<Vec<_>>())
    };
    let many: Vec<Raw> = (0..65).map(|n| raw(format!("m{n:02}.md").as_bytes(), b"")).collect();
    vec![
        ("twice", files(&["a.md", "a.md"]), "package-duplicate-name", Some("a.md")),
        ("twice, apart", files(&["a.md", "b.md", "a.md"]), "package-duplicate-name", Some("a.md")),
        (
            "two in one",
            files(&["LICENCE", "a.md", "licence"]),
            "package-same-but-for-case",
            Some("licence"),
        ),
        (
            "two in one, out of order",
            files(&["a.md", "A.md"]),
            "package-same-but-for-case",
            Some("A.md"),
        ),
        ("out of order", files(&["b.md", "a.md"]), "package-out-of-order", Some("a.md")),
        ("one file too many", package(&many), "package-too-many-files", None),
    ]
}

fn headers() -> Vec<Case> {
    let odd = |why, bytes| (why, bytes, "package-odd-header", Some("m.md"));
    let at = |place: usize, byte: u8| header(move |header| header.as_mut_bytes()[place] = byte);
    let gnu = |header: &mut Header| header.as_mut_bytes()[257..265].copy_from_slice(b"ustar  \0");
    // A size of zero in the form of GNU, which other readers take for octal.
    let binary = |header: &mut Header| {
        header.as_mut_bytes()[124..136].copy_from_slice(b"\x80\0\0\0\0\0\0\0\0\0\0\0");
    };
    let size = |size: u64| header(move |header| header.set_size(size));
    vec![
        odd("setuid", header(|header| header.set_mode(0o4644))),
        odd("an owner", header(|header| header.set_uid(1000))),
        odd("a group", header(|header| header.set_gid(1000))),
        odd("a time", header(|header| header.set_mtime(1))),
        odd("a link's target", at(157, b'x')),
        odd("an owner's name", at(265, b'r')),
        odd("a device's number", at(329, b'1')),
        odd("something at the end", at(511, b'x')),
        odd("a second name behind the first", at(50, b'x')),
        odd("the old mark of a file", at(156, 0)),
        odd("the form of GNU", header(gnu)),
        odd("a size in another form", header(binary)),
        odd("a size in spaces", at(124, b' ')),
        odd("a size that is none", at(124, b'x')),
        ("more than there is", size(4096), "package-truncated", None),
        ("a size beyond the limit", size((4 << 20) + 1), "package-file-too-large", Some("m.md")),
        ("a size beyond everything", size(u64::MAX), "package-file-too-large", Some("m.md")),
    ]
}

fn nested() -> Vec<Case> {
    let archives: [(&str, Vec<u8>); 9] = [
        ("a package", good()),
        ("a tar", archive_of(&good())),
        ("a zip", b"PK\x03\x04".to_vec()),
        ("an empty zip", b"PK\x05\x06".to_vec()),
        ("a gz", b"\x1f\x8b\x08".to_vec()),
        ("an xz", b"\xfd7zXZ\0".to_vec()),
        ("a bz2", b"BZh9".to_vec()),
        ("a 7z", b"7z\xbc\xaf\x27\x1c".to_vec()),
        ("a file of age", b"age-encryption.org/v1\n".to_vec()),
    ];
    archives.map(|(why, it)| (why, holding(&it), "package-nested-archive", Some("m.md"))).into()
}

#[test]
fn hostile_packages() {
    let cases: Vec<Case> = [
        other_files(),
        no_archives(),
        no_files(),
        names(),
        unseen_names(),
        together(),
        headers(),
        nested(),
    ]
    .concat();
    // These two are tried where each limit is.
    let mut met = vec!["package-too-large", "package-unpacks-too-large"];
    for (why, bytes, code, member) in cases {
        let refusal = open(&bytes).expect_err(why);
        assert_eq!(refusal.code(), code, "{why}: {refusal:?}");
        assert_eq!(named(&refusal).as_deref(), member, "{why}");
        met.push(code);
    }
    for code in PackageRefusal::CODES.iter().take_while(|code| **code != "package-unsigned") {
        assert!(met.contains(code), "{code} is tried by no case");
    }
}

/// What the members above are made with makes a good package, too.
#[test]
fn the_same_members_unchanged_are_taken() {
    let files = open(&package(&[raw(b"LICENCE", b"CC0-1.0\n"), raw(b"m.md", b"x")])).unwrap();
    assert_eq!(files.keys().collect::<Vec<_>>(), ["LICENCE", "m.md"]);
    assert_eq!(
        compress(&write([("m.md", b"x".as_slice())])).unwrap(),
        package(&[raw(b"m.md", b"x")])
    );
    let longest = "a".repeat(64);
    for name in ["null.md", "com.md", "com10.md", "a..b", "a_b-c.1", &longest] {
        assert!(open(&package(&[raw(name.as_bytes(), b"")])).is_ok(), "{name}");
    }
}

#[test]
fn each_kind_has_its_word() {
    let words = [
        (b'1', "hard-link"),
        (b'2', "symlink"),
        (b'3', "device"),
        (b'5', "directory"),
        (b'6', "pipe"),
        (b'7', "other"),
        (b'L', "extension"),
        (b'S', "sparse"),
        (b'g', "extension"),
    ];
    for (entry, word) in words {
        let args = open(&kind(entry)).unwrap_err().args();
        assert_eq!(args[1], ("kind", word.to_owned()));
    }
}

#[test]
fn each_limit_is_held() {
    let bytes = good();
    let (packed, unpacked) = (bytes.len() as u64, archive_of(&bytes).len() as u64);
    let largest = signed().values().map(Vec::len).max().unwrap() as u64;
    type Set = fn(&mut PackageLimits, u64);
    let cases: [(&str, Set, u64); 6] = [
        ("package-too-large", |l, to| l.packed = to, packed),
        ("package-unpacks-too-large", |l, to| l.unpacked = to, unpacked),
        ("package-too-many-files", |l, to| l.files = to, 5),
        ("package-file-too-large", |l, to| l.file = to, largest),
        ("package-ratio", |l, to| (l.ratio, l.ratio_after) = (to, 0), unpacked.div_ceil(packed)),
        ("package-window-too-large", |l, to| l.window_log = u32::try_from(to).unwrap(), 13),
    ];
    for (code, set, enough) in cases {
        let with = |to| {
            let mut limits = PackageLimits::default();
            set(&mut limits, to);
            open_package(&bytes, &limits).map_err(|refusal| refusal.code())
        };
        assert_eq!(with(enough), Ok(signed()), "{code}");
        assert_eq!(with(enough - 1), Err(code));
    }
}
