//! Bundles that were changed on their way.

use super::*;

/// What the change of some bytes came to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    refused: usize,
    harmless: usize,
}

/// Unpacks a changed bundle: it must be refused, or nothing in it may differ.
fn try_changed(changed: &[u8], original: &Unpacked, tally: &mut Tally, what: &str) {
    match take(changed) {
        Err(_) => tally.refused += 1,
        Ok(mut unpacked) => {
            unpacked.hash = original.hash;
            assert_eq!(&unpacked, original, "{what}");
            tally.harmless += 1;
        }
    }
}

/// Every bit of every byte, and every byte turned over.
#[test]
fn no_single_byte_changes_anything_unnoticed() {
    let bundle = small().bytes;
    let original = take(&bundle).unwrap();
    let mut tally = Tally::default();
    for at in 0..bundle.len() {
        for flip in [1, 2, 4, 8, 16, 32, 64, 128, 255] {
            let mut changed = bundle.clone();
            changed[at] ^= flip;
            try_changed(&changed, &original, &mut tally, &format!("byte {at} ^ {flip}"));
        }
    }
    assert_eq!(tally.refused + tally.harmless, bundle.len() * 9);
    // zstd leaves some bits without a meaning: one of its frame header, and those
    // that fill up its tables. They change nothing; there are few of them.
    assert!(tally.harmless >= 1 && tally.harmless * 100 < tally.refused, "{tally:?}");
}

/// The same beneath the compression, where no checksum of zstd helps.
#[test]
fn no_single_byte_of_the_archive_changes_anything_unnoticed() {
    let bundle = small().bytes;
    let archive = archive_of(&bundle);
    let original = take(&bundle).unwrap();
    let mut tally = Tally::default();
    for at in 0..archive.len() {
        let flip = 1 << (at % 8);
        let mut changed = archive.clone();
        changed[at] ^= flip;
        // Level 1, for speed; without a checksum of its own.
        let changed = zstd::bulk::compress(&changed, 1).unwrap();
        try_changed(&changed, &original, &mut tally, &format!("byte {at} ^ {flip}"));
    }
    assert_eq!(tally, Tally { refused: archive.len(), harmless: 0 });
}

#[test]
fn a_bundle_cut_off_anywhere_is_refused() {
    let bundle = small().bytes;
    for length in 0..bundle.len() {
        let refusal = take(&bundle[..length]).unwrap_err();
        assert!(matches!(refusal, Refusal::Empty | Refusal::Truncated { .. }), "{length}");
        assert!(refusal.may_pass_later());
    }
}

#[test]
fn an_archive_cut_off_anywhere_is_refused() {
    let archive = archive_of(&small().bytes);
    for length in (0..archive.len()).step_by(7) {
        let refusal = take(&pack::compress(&archive[..length]).unwrap()).unwrap_err();
        assert!(matches!(refusal, Refusal::Truncated { .. }), "{length}: {refusal:?}");
    }
}

#[test]
fn nothing_may_follow_a_bundle() {
    let bundle = small().bytes;
    let frame = pack::compress(b"").unwrap();
    // A frame that decompressors pass over, with four bytes to hide something in.
    let skippable = b"\x50\x2a\x4d\x18\x04\0\0\0evil";
    for tail in [b"\0".as_slice(), b"x", &frame, skippable, &bundle] {
        let longer = [bundle.as_slice(), tail].concat();
        assert_eq!(take(&longer), Err(Refusal::TrailingBytes { bytes: tail.len() as u64 }));
    }
    let in_front = [skippable.as_slice(), &bundle].concat();
    assert_eq!(verdict(&in_front), "bundle-not-a-bundle");
    let mut archive = archive_of(&bundle);
    archive.push(0);
    assert_eq!(verdict(&pack::compress(&archive).unwrap()), "bundle-after-archive");
}

/// An attacker changes a score and signs the manifest with a key of their own.
#[test]
fn a_changed_record_is_rejected_whoever_signs_the_bundle() {
    let mut members = members_of(&small().bytes);
    let text = String::from_utf8(members[2].1.clone()).unwrap();
    members[2].1 = text.replacen("a8", "a7", 1).into_bytes();
    let attacker = DeviceKey::from_seed(&[66; 32]);
    sign_again(&mut members, &attacker);
    let unpacked = take(&bundle_of(&members)).unwrap();
    assert_eq!(unpacked.signer, attacker.public(), "and not the device's key");
    assert_eq!(unpacked.records, [record(9)], "the other record is taken");
    let rejected = &unpacked.rejected[0];
    assert_eq!((rejected.member, rejected.line), ("records.jsonl", 1));
    assert_eq!(rejected.why.code(), "record-hash-differs");
    assert_eq!(rejected.raw, members[2].1.split(|byte| *byte == b'\n').next().unwrap());
}

/// The attacker also signs the record: then it is theirs, and shows it.
#[test]
fn a_record_cannot_be_signed_in_another_s_name() {
    let attacker = DeviceKey::from_seed(&[66; 32]);
    let original = record(8);
    let forged = SignedRecord {
        key: attacker.public(),
        signature: attacker.sign(&original.hash),
        ..original
    };
    let mut lines = Vec::new();
    line::write(&forged, &mut lines).unwrap();
    let mut members = members_of(&small().bytes);
    members[2].1 = lines;
    sign_again(&mut members, &attacker);
    assert_eq!(verdict(&bundle_of(&members)), "record-other-author");
}

#[test]
fn each_wrong_line_is_rejected_and_kept() {
    let good = String::from_utf8(members_of(&small().bytes)[2].1.clone()).unwrap();
    let first = good.lines().next().unwrap();
    let wrong = ["", "{}", "not json", "[]", &first.replace("\"k\"", "\"key\"")];
    let mut members = members_of(&small().bytes);
    let all = wrong.iter().chain(&[first]).map(|line| format!("{line}\n")).collect::<String>();
    members[2].1 = all.into_bytes();
    members[3].1 = b"{\"h\":1}".to_vec();
    sign_again(&mut members, &key());
    let unpacked = take(&bundle_of(&members)).unwrap();
    assert_eq!(unpacked.records, [record(8)]);
    let rejected: Vec<_> = unpacked.rejected.iter().map(|r| (r.member, r.line)).collect();
    let expected: Vec<_> = (1..=5).map(|line| (RECORDS, line)).chain([(TRUST, 1)]).collect();
    assert_eq!(rejected, expected);
    let raw: Vec<_> = unpacked.rejected.iter().map(|r| r.raw.as_slice()).collect();
    assert_eq!(raw[..5], wrong.map(str::as_bytes));
    assert_eq!(raw[5], b"{\"h\":1}");
}

#[test]
fn members_that_do_not_fit_the_manifest_are_refused() {
    type Change = fn(&mut Vec<(String, Vec<u8>)>);
    let cases: [(&str, Change); 8] = [
        ("bundle-size-differs", |m| m[2].1.truncate(5)),
        ("bundle-hash-differs", |m| m[2].1[20] ^= 1),
        ("bundle-hash-differs", |m| m[4].1[0] ^= 1),
        ("bundle-size-differs", |m| m[3].1 = m[2].1.clone()),
        ("bundle-signature-form", |m| m[1].1 = b"{}".to_vec()),
        ("bundle-signature-form", |m| m[1].1.push(b' ')),
        ("bundle-signature-fails", |m| m[1].1 = signature::write(b"{}", &key())),
        ("bundle-manifest-form", |m| m[0].1.push(b' ')),
    ];
    for (code, change) in cases {
        let mut members = members_of(&small().bytes);
        change(&mut members);
        assert_eq!(verdict(&bundle_of(&members)), code);
    }
    let mut members = members_of(&small().bytes);
    let mut manifest: Value = serde_json::from_slice(&members[0].1).unwrap();
    manifest["members"][0]["count"] = 3.into();
    replace_manifest(&mut members, &manifest, &key());
    let refusal = take(&bundle_of(&members)).unwrap_err();
    assert_eq!(refusal, Refusal::CountDiffers { name: RECORDS, expected: 3, found: 2 });
}
