//! A signature names a person: each who signs on a machine has a key of their own there.

use std::path::{Path, PathBuf};

use app::{App, BackupReason, EXAMPLE_VISITS, ReportKind, Role, SittingKind, Unwatched, Verified};
use exchange::{Limits, PackInput, Unpacked};
use record::certificate::KeyCertificateBody;
use record::{DeviceKey, PublicKey, SignedRecord};
use rubric::Answer;
use serde_json::Value;
use text::Lang;
use viba_tests::{reopen, workspace};

use super::restore::{answer, recovery};

/// A machine on which two persons made a visit final each, and its bundle.
fn two_persons(folder: &Path) -> (App, PathBuf) {
    let mut app = workspace(folder, Role::Assessor, 1);
    for (_, visit) in &EXAMPLE_VISITS[..2] {
        let id = app.assess(visit).expect("taken in").output.assessment;
        app.finalize(&id, &SittingKind::ALL).expect("final");
    }
    let bundle = PathBuf::from(app.export(None).expect("a bundle").output.file);
    (app, bundle)
}

fn unpacked(bundle: &Path) -> Unpacked {
    exchange::unpack(&std::fs::read(bundle).expect("read"), &Limits::default()).expect("whole")
}

fn packed(records: &[SignedRecord], trust: &[SignedRecord], key: &DeviceKey) -> Vec<u8> {
    let input = PackInput {
        app: "test",
        created: "2026-03-12T13:00:00+01:00",
        device: "01900000-0000-7000-8000-00000000000f",
        bundle_seq: 1,
        records,
        trust,
        rubrics: &[],
        audit_head: None,
        readme: "",
    };
    exchange::pack(&input, key).expect("packed").bytes
}

fn body(record: &SignedRecord) -> Value {
    record.verify().expect("a whole record")
}

fn signed(mut body: Value, person: &str, key: &DeviceKey) -> SignedRecord {
    body["author"]["person"] = person.into();
    body["author"]["key"] = key.public().to_string().into();
    SignedRecord::sign(&body, key).expect("signed")
}

fn certificate(device: &DeviceKey, person: &str) -> SignedRecord {
    let body = KeyCertificateBody::new(device, person, "d", "2026-03-12T13:00:00+01:00");
    SignedRecord::sign(&body.to_value().expect("a body"), device).expect("signed")
}

fn office(folder: &Path) -> App {
    workspace(&folder.join("office"), Role::Office, 2)
}

#[test]
fn two_persons_on_one_machine_have_a_key_each() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, bundle) = two_persons(&folder.path().join("a"));
    let unpacked = unpacked(&bundle);
    let authors: Vec<(PublicKey, Value)> =
        unpacked.records.iter().map(|one| (one.key, body(one)["author"].clone())).collect();
    assert_eq!(authors.len(), 2, "results alone are counted as records");
    assert_ne!(authors[0].0, authors[1].0);
    assert_ne!(authors[0].1["person"], authors[1].1["person"]);
    assert_eq!(unpacked.trust.len(), 2, "a certificate each");
    for (key, author) in &authors {
        assert_ne!(*key, unpacked.signer, "the machine's key signs the bundle alone");
        let tied =
            unpacked.trust.iter().map(|one| KeyCertificateBody::read(&body(one)).expect("read"));
        let tied = tied.into_iter().find(|one| one.key == *key).expect("a certificate");
        assert_eq!(author["person"], tied.author.person);
        assert_eq!(
            (tied.author.key, &author["device"]),
            (unpacked.signer, &tied.author.device.into())
        );
    }
    let bytes = std::fs::read(&bundle).expect("read");
    let proved = Verified::bundle("a.vbundle", &bytes).expect("whole");
    assert_eq!((proved.records, proved.persons.len(), proved.rejected.len()), (2, 2, 0));
}

#[test]
fn an_office_sees_one_machine_with_its_persons() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, bundle) = two_persons(&folder.path().join("a"));
    let mut office = office(folder.path());
    let taken = office.import(&[&bundle], &Unwatched).expect("taken in");
    assert_eq!((taken.bundles[0].added, taken.bundles[0].rejected.len()), (2, 0));
    let status = office.office_status().expect("a status");
    assert_eq!((status.records, status.keys_not_approved, status.keys.len()), (2, 1, 1));
    assert_eq!(status.keys[0].persons.len(), 2);
    assert_eq!(status.keys[0].key, unpacked(&bundle).signer.to_string());
    assert_eq!(status.other_person, []);
}

/// Before a person had a key, the machine's signed for all: what it signed can still be corrected.
#[test]
fn a_person_corrects_what_their_machine_signed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, bundle) = two_persons(&folder.path().join("a"));
    let machine = DeviceKey::from_seed(&[5; 32]);
    let first = signed(body(&unpacked(&bundle).records[0]), "p1", &machine);
    let mut corrected = body(&first);
    corrected["parents"] = serde_json::json!([first.hash.to_string()]);
    let corrected = signed(corrected, "p1", &machine.of_person("p1"));
    let (records, tied) = ([first, corrected], [certificate(&machine, "p1")]);
    let results = |trust: &[SignedRecord], name: &str| {
        let mut office = office(&folder.path().join(name));
        let merged = office.import_bundle("x.vbundle", &packed(&records, trust, &machine));
        assert_eq!(merged.expect("taken").output.verdict, "accepted");
        let summary = office.office_summary().expect("a summary");
        (summary.visits[0].result, summary.visits[0].record)
    };
    assert_eq!(results(&tied, "tied"), ("one-assessor", Some(records[1].hash)));
    assert_eq!(results(&[], "not").0, "forked", "a key nobody vouches for replaces nothing");
    let back = [records[0].clone(), records[1].clone(), {
        let mut again = body(&records[1]);
        again["parents"] = serde_json::json!([records[1].hash.to_string()]);
        signed(again, "p1", &machine)
    }];
    let mut office = office(&folder.path().join("back"));
    office.import_bundle("x.vbundle", &packed(&back, &tied, &machine)).expect("taken");
    let summary = office.office_summary().expect("a summary");
    assert_eq!(
        summary.visits[0].record,
        Some(back[2].hash),
        "and the machine what its person signed"
    );
    let other = [certificate(&DeviceKey::from_seed(&[6; 32]), "p1")];
    assert_eq!(results(&other, "other").0, "forked", "nor does one of another machine");
}

#[test]
fn another_person_s_name_over_a_key_is_told_in_whatever_order_it_comes() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, bundle) = two_persons(&folder.path().join("a"));
    let machine = DeviceKey::from_seed(&[5; 32]);
    let taken = signed(body(&unpacked(&bundle).records[0]), "p2", &machine.of_person("p1"));
    let record = packed(std::slice::from_ref(&taken), &[], &machine);
    let tied = packed(&[], &[certificate(&machine, "p1")], &machine);
    let mut states = Vec::new();
    for (name, order) in [("one", [&record, &tied]), ("other", [&tied, &record])] {
        let mut office = office(&folder.path().join(name));
        for bytes in order {
            office.import_bundle("x.vbundle", bytes).expect("taken in");
        }
        let status = office.office_status().expect("a status");
        assert_eq!(status.other_person, [taken.hash], "{name}");
        states.push(office.derived_lines().expect("lines"));
        assert_eq!(office.rebuild().expect("rebuilt").output, 2);
        assert_eq!(office.office_status().expect("a status").other_person, [taken.hash]);
    }
    assert_eq!(states[0], states[1]);
}

/// With somebody's key claimed, one could take back what they signed.
#[test]
fn nobody_claims_a_key_that_is_not_theirs() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, bundle) = two_persons(&folder.path().join("a"));
    let genuine = unpacked(&bundle);
    let thief = DeviceKey::from_seed(&[5; 32]);
    let mut claim = body(&genuine.trust[0]);
    claim["author"]["key"] = thief.public().to_string().into();
    let claim = SignedRecord::sign(&claim, &thief).expect("signed");
    let theirs = genuine.records.iter().find(|one| body(&claim)["key"] == one.key.to_string());
    let theirs = theirs.expect("signed with that key");
    let mut retraction = body(theirs);
    retraction["type"] = "assessment.retraction".into();
    retraction["parents"] = serde_json::json!([theirs.hash.to_string()]);
    let retraction = signed(retraction, "p", &thief);
    let bytes = packed(&[retraction], &[claim], &thief);

    let mut office = office(folder.path());
    office.import(&[&bundle], &Unwatched).expect("taken in");
    let taken = office.import_bundle("x.vbundle", &bytes).expect("taken").output;
    assert_eq!(taken.rejected, [(1, "record-key-not-proven".to_owned())]);
    assert_eq!((taken.verdict, taken.added), ("partial", 1));
    let proved = Verified::bundle("x.vbundle", &bytes).expect("whole");
    assert_eq!(proved.rejected, taken.rejected, "verify says what import says");
    let status = office.office_status().expect("a status");
    assert_eq!((status.quarantined.len(), status.conflicts), (1, 1), "both are shown to a person");
}

#[test]
fn only_certificates_stand_among_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, bundle) = two_persons(&folder.path().join("a"));
    let genuine = unpacked(&bundle);
    let bytes = packed(&[], &genuine.records[..1], &DeviceKey::from_seed(&[5; 32]));
    let taken = office(folder.path()).import_bundle("x.vbundle", &bytes).expect("taken").output;
    assert_eq!(taken.rejected, [(1, "record-header".to_owned())]);
}

/// The key it had vouches for those it goes on with, so an office takes its corrections as its own.
#[test]
fn after_a_restore_the_office_takes_a_correction_as_its_author_s() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().join("a");
    let (mut app, before) = two_persons(&at);
    let id = app.list().expect("listed")[0].assessment.clone();
    let made = app.back_up(BackupReason::Asked, None).expect("made");
    drop(app);
    recovery(&at, 8).restore(&made.name).expect("restored");
    let mut app = reopen(&at, 9);
    app.begin_correction(&id, "Talt feil").expect("begun");
    answer(&mut app, &id, "curiosity.3.1", Answer::No);
    let corrected = app.finalize(&id, &SittingKind::ALL).expect("final").output.record;
    let after = PathBuf::from(app.export(None).expect("a bundle").output.file);
    assert_ne!(unpacked(&before).signer, unpacked(&after).signer);
    for order in [[&before, &after], [&after, &before]] {
        let mut office = office(&folder.path().join(order[0].file_stem().expect("a name")));
        for file in order {
            let taken = office.import(&[file], &Unwatched).expect("taken in");
            assert_eq!(taken.bundles[0].rejected, []);
        }
        assert!(office.office_conflicts().expect("listed").is_empty());
        let summary = office.office_summary().expect("a summary");
        let of_id = summary.visits.iter().filter(|row| row.record == Some(corrected));
        assert_eq!((summary.visits.len(), of_id.count()), (2, 1));
    }
}

#[test]
fn a_report_is_signed_by_whoever_made_the_result() {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, bundle) = two_persons(&folder.path().join("a"));
    let all = app.list().expect("listed");
    let (mut signers, mut names) = (Vec::new(), Vec::new());
    for row in &all {
        let pdf = app.report(&row.assessment, ReportKind::Leader, Lang::Nb).expect("a report");
        let proved = app.verify_report("r.pdf", &pdf).expect("a seal");
        assert!(proved.unaltered && proved.known_key == Some(true), "{proved:?}");
        assert!(proved.person.is_some());
        names.extend(proved.name);
        signers.push(proved.signer);
    }
    assert_ne!(signers[0], signers[1]);
    names.sort();
    assert_eq!(names, ["Vurderer 1", "Vurderer 2"]);
    // The office knows the key by its certificate, and no name.
    let pdf = app.report(&all[0].assessment, ReportKind::Leader, Lang::Nb).expect("a report");
    let mut office = office(folder.path());
    office.import(&[&bundle], &Unwatched).expect("taken in");
    let proved = office.verify_report("r.pdf", &pdf).expect("a seal");
    assert_eq!((proved.known_key, proved.person.is_some(), proved.name), (Some(true), true, None));
}
