//! Whether every record is as it was signed, and none is missing.

use std::collections::{BTreeMap, BTreeSet};

use record::{Hash, RecordKind};
use store::{Cell, Table};

use super::{Checked, Finding, FindingCode};
use crate::app::App;
use crate::error::AppError;
use crate::recovery::source::Proven;

/// Goes through the table of records and what refers to it. `known` is what lies elsewhere.
pub(super) fn check(
    app: &App,
    known: &BTreeSet<Hash>,
    checked: &mut Checked,
) -> Result<(), AppError> {
    let table = app.store.table("record")?;
    let (mut good, mut bad) = (BTreeMap::new(), Vec::new());
    for row in &table.rows {
        match Proven::of_row(&table, row).filter(|proven| is_filed(proven, &table, row)) {
            Some(proven) => {
                good.insert(proven.record.hash, proven);
            }
            None => bad.push(hex(table.cell(row, "hash"))),
        }
    }
    let is_counted = |one: &&Proven| one.header.kind != RecordKind::KeyCertificate;
    checked.records += good.values().filter(is_counted).count();
    checked.add(Finding::new(FindingCode::Records, bad.first().cloned(), bad.len()));
    let parents = differing_parents(app, &good)?;
    checked.add(Finding::new(FindingCode::Derived, Some("parent".to_owned()), parents));
    let keys: BTreeSet<Vec<u8>> =
        app.store.keys()?.iter().map(|entry| entry.key.as_bytes().to_vec()).collect();
    let unseen = good.values().filter(|one| !keys.contains(one.record.key.as_bytes().as_slice()));
    checked.add(Finding::new(FindingCode::Derived, Some("trust".to_owned()), unseen.count()));
    let elsewhere: Vec<&Hash> = known.iter().filter(|hash| !good.contains_key(hash)).collect();
    let missing = elsewhere.len() + without_record(app, &good)? + skipped(app)?;
    let at = elsewhere.first().map(ToString::to_string);
    checked.add(Finding::new(FindingCode::RecordsMissing, at, missing));
    Ok(())
}

/// Whether the columns of a row say what the body says.
fn is_filed(proven: &Proven, table: &Table, row: &[Cell]) -> bool {
    let header = &proven.header;
    let text = |column: &str| match table.cell(row, column) {
        Cell::Text(text) => Some(text.clone()),
        _ => None,
    };
    let seq = match table.cell(row, "device_seq") {
        Cell::Integer(seq) => u64::try_from(*seq).ok(),
        _ => None,
    };
    text("type").as_deref() == Some(header.kind.as_str())
        && text("subject") == header.subject
        && text("device").as_deref() == Some(header.device.as_str())
        && seq == header.seq
}

/// How many ties between records are not in the table, or only there.
fn differing_parents(app: &App, good: &BTreeMap<Hash, Proven>) -> Result<usize, AppError> {
    let kept = app.store.table("parent")?;
    let tie = |child: &Hash, parent: &Hash| {
        vec![Cell::Blob(child.as_bytes().to_vec()), Cell::Blob(parent.as_bytes().to_vec())]
    };
    let ties = good
        .values()
        .flat_map(|one| one.header.parents.iter().map(move |parent| tie(&one.record.hash, parent)));
    let expected = Table { columns: kept.columns.clone(), rows: ties.collect() };
    Ok(kept.differences(&expected))
}

/// Assessments that are final, or being corrected, without a record that says so.
fn without_record(app: &App, good: &BTreeMap<Hash, Proven>) -> Result<usize, AppError> {
    let subjects: BTreeSet<&str> =
        good.values().filter_map(|one| one.header.subject.as_deref()).collect();
    let assessments = app.store.table("assessment")?;
    let lacks = |row: &&Vec<Cell>| {
        let is_final = *assessments.cell(row, "state") == Cell::Text("final".to_owned());
        let Cell::Text(id) = assessments.cell(row, "id") else { return true };
        let corrects = match assessments.cell(row, "corrects") {
            Cell::Blob(hash) => <[u8; 32]>::try_from(hash.as_slice()).ok().map(Hash::from_bytes),
            _ => None,
        };
        is_final && !subjects.contains(id.as_str())
            || corrects.is_some_and(|hash| !good.contains_key(&hash))
    };
    Ok(assessments.rows.iter().filter(lacks).count())
}

/// Numbers of our own that no record carries. Those of others may still be on their way.
fn skipped(app: &App) -> Result<usize, AppError> {
    let mut own = app.store.former_devices()?;
    own.push(app.device().to_owned());
    let gaps = app.store.device_gaps()?;
    let gaps = gaps.iter().filter(|(device, _, _)| own.contains(device));
    Ok(gaps.map(|(_, first, last)| usize::try_from(last - first + 1).unwrap_or(1)).sum())
}

fn hex(cell: &Cell) -> String {
    use std::fmt::Write as _;
    let Cell::Blob(bytes) = cell else { return String::new() };
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
