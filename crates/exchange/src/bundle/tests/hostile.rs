//! Bundles made to do harm, and files that are no bundles.

use proptest::prelude::*;
use tar::{EntryType, Header};

use super::*;

/// The verdict on the members of a good bundle after `change`.
fn after(change: impl FnOnce(&mut Vec<(String, Vec<u8>)>)) -> Result<Unpacked, Refusal> {
    let mut members = members_of(&small().bytes);
    change(&mut members);
    take(&bundle_of(&members))
}

/// The verdict on a good bundle after the header of `records.jsonl` was changed.
fn with_header(change: impl FnOnce(&mut Header)) -> Result<Unpacked, Refusal> {
    let mut archive = archive_of(&small().bytes);
    let at =
        (0..archive.len()).step_by(512).find(|at| archive[*at..].starts_with(b"records.jsonl"));
    let block = &mut archive[at.unwrap()..][..512];
    let mut header = Header::from_byte_slice(block).clone();
    change(&mut header);
    header.set_cksum();
    block.copy_from_slice(header.as_bytes());
    take(&pack::compress(&archive).unwrap())
}

fn name_it(header: &mut Header, name: &[u8]) {
    header.as_mut_bytes()[..100].fill(0);
    header.as_mut_bytes()[..name.len()].copy_from_slice(name);
}

#[test]
fn a_name_that_leads_somewhere_is_refused() {
    let names: [&[u8]; 6] = [
        b"../records.jsonl",
        b"/etc/passwd",
        b"a/records.jsonl",
        b"..",
        b"..\\records.jsonl",
        b"c:records.jsonl",
    ];
    for name in names {
        let name = std::str::from_utf8(name).unwrap().to_owned();
        let refusal = with_header(|header| name_it(header, name.as_bytes())).unwrap_err();
        assert_eq!(refusal, Refusal::PathInName { name });
    }
    // The second field in which a path can hide.
    let prefix = with_header(|header| header.as_mut_bytes()[345] = b'x').unwrap_err();
    assert_eq!(prefix, Refusal::PathInName { name: "x/records.jsonl".to_owned() });
}

#[test]
fn only_plain_files_are_members() {
    let cases = [
        (EntryType::Symlink, FileKind::Symlink),
        (EntryType::Link, FileKind::HardLink),
        (EntryType::Directory, FileKind::Directory),
        (EntryType::Fifo, FileKind::Pipe),
        (EntryType::Block, FileKind::Device),
        (EntryType::GNULongName, FileKind::Extension),
        (EntryType::GNUSparse, FileKind::Sparse),
        (EntryType::XHeader, FileKind::Extension),
        (EntryType::XGlobalHeader, FileKind::Extension),
    ];
    for (entry, kind) in cases {
        let refusal = with_header(|header| header.set_entry_type(entry)).unwrap_err();
        assert_eq!(refusal, Refusal::NotAFile { name: RECORDS.to_owned(), kind });
    }
}

#[test]
fn a_header_is_as_every_bundle_has_it() {
    let changes: [fn(&mut Header); 6] = [
        |header| header.set_mode(0o755),
        |header| header.set_uid(1000),
        |header| header.set_mtime(1),
        |header| header.as_mut_bytes()[157] = b'x',
        |header| header.as_mut_bytes()[511] = b'x',
        |header| header.as_mut_bytes()[50] = b'x',
    ];
    for (index, change) in changes.into_iter().enumerate() {
        let refusal = with_header(change).unwrap_err();
        let odd = Refusal::OddHeader { name: RECORDS };
        assert_eq!(refusal, odd, "change {index}");
    }
    let size = with_header(|header| header.set_size(u64::MAX)).unwrap_err();
    assert_eq!(size.code(), "bundle-unpacks-too-large");
}

/// A header whose checksum is wrong was damaged, not written with intent.
#[test]
fn a_damaged_header_is_no_archive() {
    let mut archive = archive_of(&small().bytes);
    archive[100] ^= 1;
    let refusal = take(&pack::compress(&archive).unwrap()).unwrap_err();
    assert_eq!(refusal, Refusal::NotAnArchive { offset: 0 });
}

#[test]
fn exactly_the_known_members_in_their_order() {
    let extra = ("evil.sh".to_owned(), b"x".to_vec());
    let unknown = Refusal::UnknownMember { name: "evil.sh".to_owned() };
    assert_eq!(after(|m| m.insert(2, extra.clone())), Err(unknown.clone()));
    assert_eq!(after(|m| m.push(extra)), Err(unknown));
    for name in ["records.jsonl.sh", "records", "Records.jsonl"] {
        let refusal = with_header(|header| name_it(header, name.as_bytes())).unwrap_err();
        assert_eq!(refusal, Refusal::UnknownMember { name: name.to_owned() });
    }
    let twice = |name| Err(Refusal::DuplicateMember { name });
    assert_eq!(after(|m| m.insert(3, m[2].clone())), twice(RECORDS));
    assert_eq!(after(|m| m.push(m[0].clone())), twice(MANIFEST));
    let missing = |name, found| Err(Refusal::MissingMember { name, found });
    assert_eq!(after(|m| drop(m.remove(3))), missing(TRUST, Some(README)));
    assert_eq!(after(|m| m.swap(0, 1)), missing(MANIFEST, Some(SIGNATURE)));
    assert_eq!(after(|m| drop(m.pop())), missing(README, None));
    assert_eq!(after(Vec::clear), missing(MANIFEST, None));
}

#[test]
fn other_files_are_told_apart_by_their_first_bytes() {
    let cases: [(&[u8], &str); 7] = [
        (b"", "bundle-empty"),
        (b"age-encryption.org/v1\n-> X25519 abc", "bundle-encrypted"),
        (b"age-encr", "bundle-truncated"),
        (b"\x28\xb5", "bundle-truncated"),
        (b"PK\x03\x04", "bundle-not-a-bundle"),
        (b"\x1f\x8b\x08", "bundle-not-a-bundle"),
        (b"\x28\xb5\x2f\xfe____", "bundle-not-a-bundle"),
    ];
    for (bytes, code) in cases {
        assert_eq!(verdict(bytes), code, "{bytes:?}");
    }
    let text = pack::compress(&b"only text, no archive. ".repeat(40)).unwrap();
    assert_eq!(verdict(&text), "bundle-not-an-archive");
}

#[test]
fn a_bomb_goes_off_in_vain() {
    let zeros = || vec![0_u8; 8 << 20];
    let bomb = bundle_of(&[(MANIFEST.to_owned(), zeros())]);
    assert!(bomb.len() < 4096, "{}", bomb.len());
    assert_eq!(take(&bomb), Err(Refusal::Ratio { limit: 200 }));
    let wide = Limits { ratio: u64::MAX, unpacked: 4 << 20, ..Limits::default() };
    assert_eq!(unpack(&bomb, &wide), Err(Refusal::UnpacksTooLarge { limit: 4 << 20 }));
    // One that announces little: the counter stops it, not the header.
    let mut members = members_of(&small().bytes);
    members[4].1 = zeros();
    let mut honest = members.clone();
    sign_again(&mut honest, &key());
    assert_eq!(take(&bundle_of(&honest)), Err(Refusal::Ratio { limit: 200 }));
}

#[test]
fn each_limit_is_held() {
    let bundle = small().bytes;
    let size = bundle.len() as u64;
    let archive = archive_of(&bundle).len() as u64;
    let line = members_of(&bundle)[0].1.len() as u64;
    let with = |change: fn(&mut Limits, u64), to: u64| {
        let mut limits = Limits::default();
        change(&mut limits, to);
        unpack(&bundle, &limits).map(|unpacked| unpacked.records.len())
    };
    assert_eq!(with(|l, to| l.packed = to, size), Ok(2));
    let too_large = Refusal::TooLarge { bytes: size, limit: size - 1 };
    assert_eq!(with(|l, to| l.packed = to, size - 1), Err(too_large));
    assert_eq!(with(|l, to| l.unpacked = to, archive), Ok(2));
    let too_large = Refusal::UnpacksTooLarge { limit: archive - 1 };
    assert_eq!(with(|l, to| l.unpacked = to, archive - 1), Err(too_large));
    assert_eq!(with(|l, to| l.records = to, 2), Ok(2));
    assert_eq!(with(|l, to| l.records = to, 1), Err(Refusal::TooManyRecords { limit: 1 }));
    assert_eq!(with(|l, to| l.line = to, line), Ok(2));
    let too_long = Refusal::LineTooLong { name: MANIFEST, line: 1, limit: line - 1 };
    assert_eq!(with(|l, to| l.line = to, line - 1), Err(too_long));
}

#[test]
fn a_long_line_is_refused_before_it_is_read_to_its_end() {
    let mut members = members_of(&small().bytes);
    members[2].1.extend(std::iter::repeat_n(b'x', 4000));
    sign_again(&mut members, &key());
    let limits = Limits { line: 2000, ..Limits::default() };
    let refusal = unpack(&bundle_of(&members), &limits).unwrap_err();
    assert_eq!(refusal, Refusal::LineTooLong { name: RECORDS, line: 3, limit: 2000 });
}

#[test]
fn trust_records_count_as_records() {
    let (records, trust) = ([record(1)], [record(2)]);
    let bundle = pack(&PackInput { trust: &trust, ..input(&records) }, &key()).unwrap();
    let limits = |records| Limits { records, ..Limits::default() };
    assert!(unpack(&bundle.bytes, &limits(2)).is_ok());
    let refusal = unpack(&bundle.bytes, &limits(1)).unwrap_err();
    assert_eq!(refusal, Refusal::TooManyRecords { limit: 1 });
}

/// A frame header that asks for 2^28 bytes of memory, and nothing after it.
#[test]
fn a_window_beyond_the_limit_is_refused_before_memory_is_taken() {
    let asking = b"\x28\xb5\x2f\xfd\x00\x90\x00\x00\x00";
    assert_eq!(take(asking), Err(Refusal::WindowTooLarge { log: 28, limit: 27 }));
    let more = b"\x28\xb5\x2f\xfd\x00\x89\x00\x00\x00";
    assert_eq!(take(more), Err(Refusal::WindowTooLarge { log: 28, limit: 27 }), "2^27 and more");
    let allowed = b"\x28\xb5\x2f\xfd\x00\x88\x00\x00\x00";
    assert_ne!(verdict(allowed), "bundle-window-too-large");
    let whole = b"\x28\xb5\x2f\xfd\xa0\x01\x00\x00\x08\x00\x00\x00";
    let refusal = Refusal::WindowTooLarge { log: 28, limit: 27 };
    assert_eq!(take(whole), Err(refusal), "the content is the window");
}

#[test]
fn a_newer_bundle_is_told_from_a_broken_one() {
    let with = |change: fn(&mut Value)| {
        let mut members = members_of(&small().bytes);
        let mut manifest: Value = serde_json::from_slice(&members[0].1).unwrap();
        change(&mut manifest);
        replace_manifest(&mut members, &manifest, &key());
        take(&bundle_of(&members))
    };
    let newer = Refusal::Newer { major: 2, app: APP.to_owned() };
    assert!(newer.may_pass_later());
    assert_eq!(with(|m| m["major"] = 2.into()), Err(newer));
    let needs = vec!["photos".to_owned()];
    assert_eq!(with(|m| m["requires"] = json!(["photos"])), Err(Refusal::NewerNeeds { needs }));
    let taken = with(|m| {
        m["minor"] = 7.into();
        m["something_new"] = json!({ "deep": [1, 2] });
    });
    assert_eq!(taken.unwrap().records.len(), 2, "a newer minor form is read");
    let odd: [fn(&mut Value); 6] = [
        |m| m["format"] = "other/bundle".into(),
        |m| m["major"] = 0.into(),
        |m| m["major"] = "1".into(),
        |m| m["device"] = Value::Null,
        |m| m["members"].as_array_mut().unwrap().truncate(2),
        |m| m["members"].as_array_mut().unwrap().reverse(),
    ];
    for (index, change) in odd.into_iter().enumerate() {
        assert_eq!(with(change).unwrap_err().code(), "bundle-manifest-form", "change {index}");
    }
}

/// A form of tomorrow need not keep today's rules.
#[test]
fn a_newer_manifest_need_not_be_canonical() {
    let manifest =
        b"{ \"format\": \"viba/bundle\", \"major\": 3, \"app\": \"viba 9\", \"x\": 1.5 }";
    let refusal = after(|m| m[0].1 = manifest.to_vec()).unwrap_err();
    assert_eq!(refusal, Refusal::Newer { major: 3, app: "viba 9".to_owned() });
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(take(&bytes).is_err());
        let framed = [b"\x28\xb5\x2f\xfd".as_slice(), &bytes].concat();
        prop_assert!(take(&framed).is_err());
        prop_assert!(take(&pack::compress(&bytes).unwrap()).is_err());
    }

    /// Any damage to the archive itself, with manifest and signature made to fit.
    #[test]
    fn any_damage_to_the_members_is_answered(
        edits in prop::collection::vec(
            (0..5_usize, any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..5),
        again in any::<bool>(),
    ) {
        let mut members = members_of(&small().bytes);
        for (which, place, byte, kind) in edits {
            let bytes = &mut members[which].1;
            let at = place.index(bytes.len() + 1);
            match kind {
                0 if at < bytes.len() => bytes[at] = byte,
                1 if at < bytes.len() => drop(bytes.drain(at..)),
                _ => bytes.insert(at, byte),
            }
        }
        if again && serde_json::from_slice::<Manifest>(&members[0].1).is_ok() {
            sign_again(&mut members, &key());
        }
        if let Ok(unpacked) = take(&bundle_of(&members)) {
            for taken in unpacked.records.iter().chain(&unpacked.trust) {
                prop_assert!([record(8), record(9)].contains(taken));
            }
        }
    }

    #[test]
    fn any_damage_to_the_archive_is_answered(
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..5),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut archive = archive_of(&small().bytes);
        for (place, byte) in edits {
            let at = place.index(archive.len());
            archive[at] = byte;
        }
        let _ = take(&pack::compress(&archive).unwrap());
        archive.truncate(cut.index(archive.len()));
        prop_assert!(take(&pack::compress(&archive).unwrap()).is_err());
    }
}
