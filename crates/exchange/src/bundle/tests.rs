//! What bundles promise, tried from outside and from within.

mod hostile;
mod tamper;

use std::io::Read as _;

use record::{DeviceKey, SignedRecord, file_hash};
use serde_json::{Value, json};

use super::*;
use crate::archive::write;
use crate::{ExchangeError, FileKind, Refusal};

const APP: &str = "viba 0.1.0";

fn key() -> DeviceKey {
    DeviceKey::from_seed(&[7; 32])
}

fn record(number: u64) -> SignedRecord {
    let body = json!({
        "type": "assessment.revision", "v": 1, "assessment": format!("a{number}"),
        "author": { "person": "p1", "device": "d1", "key": key().public() },
        "seq": number, "previous": null, "parents": [],
        "notes": [{ "text": "Barna spør «hvorfor?»\nog \"får\" svar" }],
    });
    SignedRecord::sign(&body, &key()).unwrap()
}

fn input(records: &[SignedRecord]) -> PackInput<'_> {
    PackInput {
        app: APP,
        created: "2026-03-12T12:00:00+01:00",
        device: "d1",
        bundle_seq: 4,
        records,
        trust: &[],
        rubrics: &[],
        audit_head: None,
        readme: "Dette er en pakke.\n",
    }
}

/// A small bundle with two records.
fn small() -> Bundle {
    pack(&input(&[record(8), record(9)]), &key()).unwrap()
}

fn take(bytes: &[u8]) -> Result<Unpacked, Refusal> {
    unpack(bytes, &Limits::default())
}

/// The code of the refusal, or what was wrong with the first rejected line.
fn verdict(bytes: &[u8]) -> &'static str {
    match take(bytes) {
        Err(refusal) => refusal.code(),
        Ok(unpacked) => unpacked.rejected.first().map_or("taken", |line| line.why.code()),
    }
}

/// The archive in a bundle.
fn archive_of(bundle: &[u8]) -> Vec<u8> {
    zstd::stream::decode_all(bundle).unwrap()
}

/// The members, as any tar program reads them.
fn members_of(bundle: &[u8]) -> Vec<(String, Vec<u8>)> {
    let archive = archive_of(bundle);
    let mut archive = tar::Archive::new(archive.as_slice());
    let read = |entry: std::io::Result<tar::Entry<'_, &[u8]>>| {
        let mut entry = entry.unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        (entry.path().unwrap().to_str().unwrap().to_owned(), bytes)
    };
    archive.entries().unwrap().map(read).collect()
}

/// A bundle of any members, whether they belong together or not.
fn bundle_of(members: &[(String, Vec<u8>)]) -> Vec<u8> {
    let members = members.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    pack::compress(&write(members)).unwrap()
}

/// Makes manifest and signature fit the other members again, signed by `key`.
fn sign_again(members: &mut [(String, Vec<u8>)], key: &DeviceKey) {
    let mut manifest: Value = serde_json::from_slice(&members[0].1).unwrap();
    for (index, (_, bytes)) in members.iter().enumerate().skip(2).take(3) {
        let listed = &mut manifest["members"][index - 2];
        listed["sha256"] = file_hash(bytes).to_string().into();
        listed["bytes"] = bytes.len().into();
        if !listed["count"].is_null() {
            listed["count"] = bytes.split_inclusive(|byte| *byte == b'\n').count().into();
        }
    }
    replace_manifest(members, &manifest, key);
}

fn replace_manifest(members: &mut [(String, Vec<u8>)], manifest: &Value, key: &DeviceKey) {
    members[0].1 = record::canonical::to_bytes(manifest).unwrap();
    members[1].1 = signature::write(&members[0].1, key);
}

#[test]
fn what_is_packed_is_unpacked() {
    let records = [record(8), record(9)];
    let trust =
        [SignedRecord::sign(&json!({ "type": "key.certificate", "v": 1 }), &key()).unwrap()];
    let rubrics = [RubricRef {
        id: "viba-working".to_owned(),
        version: "0.1.0".to_owned(),
        hash: file_hash(b"rubric"),
    }];
    let input = PackInput { trust: &trust, rubrics: &rubrics, ..input(&records) };
    let bundle = pack(&input, &key()).unwrap();
    let unpacked = take(&bundle.bytes).unwrap();
    assert_eq!(unpacked.records, records);
    assert_eq!(unpacked.trust, trust);
    assert_eq!((unpacked.rejected.len(), unpacked.signer), (0, key().public()));
    assert_eq!((unpacked.hash, bundle.hash), (file_hash(&bundle.bytes), unpacked.hash));
    let manifest = unpacked.manifest;
    assert_eq!((manifest.major, manifest.minor, manifest.plain), (1, 0, true));
    assert_eq!((manifest.app.as_str(), manifest.device.as_str()), (APP, "d1"));
    assert_eq!((manifest.bundle_seq, manifest.first_seq, manifest.last_seq), (4, Some(8), Some(9)));
    assert_eq!((manifest.rubrics.as_slice(), manifest.audit_head), (&rubrics[..], None));
    let counts: Vec<_> = manifest.members.iter().map(|member| member.count).collect();
    assert_eq!(counts, [Some(2), Some(1), None]);
}

#[test]
fn an_empty_bundle_is_a_bundle() {
    let bundle = pack(&PackInput { readme: "", ..input(&[]) }, &key()).unwrap();
    let unpacked = take(&bundle.bytes).unwrap();
    assert_eq!((unpacked.records.len(), unpacked.rejected.len()), (0, 0));
    assert_eq!((unpacked.manifest.first_seq, unpacked.manifest.last_seq), (None, None));
}

/// Only the device's own records have a place in its sequence.
#[test]
fn records_of_others_do_not_count_in_the_sequence() {
    let records = [record(8)];
    let other = PackInput { device: "d2", ..input(&records) };
    let bundle = pack(&other, &key()).unwrap();
    assert_eq!(take(&bundle.bytes).unwrap().manifest.first_seq, None);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let bundle = small();
    assert_eq!(bundle, small());
    assert_eq!(bundle.file_name, format!("d1-4-{}.vbundle", bundle.hash.short()));
    assert!(name_fits(&bundle.file_name, &bundle.bytes));
    let later = PackInput { created: "2026-03-12T12:00:01+01:00", ..input(&[]) };
    assert_ne!(pack(&later, &key()).unwrap().hash, pack(&input(&[]), &key()).unwrap().hash);
}

/// RFC 8878, section 3.1.1.1.1: bit 2 is the checksum, bits 5 to 7 the size.
#[test]
fn the_frame_carries_its_size_and_checksum() {
    let descriptor = small().bytes[4];
    assert_eq!(descriptor & 0b100, 0b100);
    assert_ne!(descriptor >> 5, 0);
}

/// Any tar program shows the members, any JSON reader the records.
#[test]
fn other_programs_can_read_a_bundle() {
    let members = members_of(&small().bytes);
    let names: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, MEMBERS);
    let lines = std::str::from_utf8(&members[2].1).unwrap();
    let keys = ["h", "k", "s", "b"];
    for (line, record) in lines.lines().zip([record(8), record(9)]) {
        let line: Value = serde_json::from_str(line).unwrap();
        let found: Vec<&str> = line.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(found, keys);
        assert_eq!(line["b"].as_str().unwrap().as_bytes(), record.body);
        assert_eq!(line["h"], record.hash.to_string());
    }
    assert_eq!(members[4].1, "Dette er en pakke.\n".as_bytes());
    let archive = archive_of(&small().bytes);
    let mut archive = tar::Archive::new(archive.as_slice());
    for entry in archive.entries().unwrap() {
        let header = entry.unwrap().header().clone();
        let plain = (header.mode().unwrap(), header.uid().unwrap(), header.mtime().unwrap());
        assert_eq!(plain, (0o644, 0, 0));
    }
}

#[test]
fn nothing_broken_leaves_the_machine() {
    let mut broken = record(9);
    broken.body.push(b' ');
    let records = [record(8), broken.clone()];
    let error = pack(&input(&records), &key()).unwrap_err();
    assert!(matches!(error, ExchangeError::Record { index: 1, .. }), "{error:?}");
    let trust = PackInput { trust: &records, ..input(&records[..1]) };
    let error = pack(&trust, &key()).unwrap_err();
    assert!(matches!(error, ExchangeError::Record { index: 2, .. }), "{error:?}");
    broken.body = vec![0xff];
    let error = pack(&input(&[broken]), &key()).unwrap_err();
    assert!(matches!(error, ExchangeError::Record { index: 0, .. }), "{error:?}");
}

#[test]
fn a_device_needs_an_id_that_can_name_a_file() {
    for device in ["", "D1", "../d1", "d 1"] {
        let error = pack(&PackInput { device, ..input(&[]) }, &key()).unwrap_err();
        assert_eq!(error.code(), "bundle-device-name", "{device}");
    }
}

#[test]
fn a_bundle_that_would_be_refused_is_not_made() {
    let text = "a".repeat(17 << 20);
    let record = SignedRecord::sign(&json!({ "text": text }), &key()).unwrap();
    let error = pack(&input(&[record]), &key()).unwrap_err();
    assert!(matches!(error, ExchangeError::WouldBeRefused(_)), "{error:?}");
}
