//! Whatever is damaged, a check never says that all is well, and a repair brings the records back.

use std::path::Path;

use viba_tests::Seeded;

use super::check::{check, contents, inside, left_in_the_middle};
use super::correction::copied;

/// How many random damages are tried.
const CASES: usize = 2_000;
/// Of how many damages one is recovered from as well.
const RECOVERED: usize = 16;

const TABLES: [&str; 7] = [
    "record",
    "record",
    "revision",
    "revision_item",
    "revision_subscale",
    "parent",
    "plan_revision",
];

/// Damages a workspace, and says how. None where nothing came of it.
fn damage(at: &Path, random: &Seeded) -> Option<String> {
    let file = if random.below(2) == 0 { "viba.db" } else { "viba.db-wal" };
    match random.below(3) {
        0 => {
            let mut bytes = std::fs::read(at.join(file)).expect("read");
            let count = 1 + random.below(3);
            for _ in 0..count {
                let place = random.below(bytes.len());
                bytes[place] ^= 1 << random.below(8);
            }
            std::fs::write(at.join(file), bytes).expect("written");
            Some(format!("{count} bits of {file}"))
        }
        1 => {
            let bytes = std::fs::read(at.join(file)).expect("read");
            let length = random.below(bytes.len());
            std::fs::write(at.join(file), &bytes[..length]).expect("written");
            Some(format!("{file} cut at {length}"))
        }
        _ => {
            let table = TABLES[random.below(TABLES.len())];
            change_row(&inside(at), table, random).map(|()| format!("a row of {table}"))
        }
    }
}

/// A row is changed, deleted or put in beside the others. None where the table has no row to change.
fn change_row(db: &rusqlite::Connection, table: &str, random: &Seeded) -> Option<()> {
    db.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
        .expect("set");
    let count: i64 = db
        .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))
        .expect("counted");
    let sql = db.prepare(&format!("SELECT * FROM {table}")).expect("read");
    let columns: Vec<String> = sql.column_names().map(str::to_owned).collect();
    drop(sql);
    if count == 0 {
        let values = match table {
            "plan_revision" => "x'00', 'p', 'a'",
            _ => "x'00', x'01'",
        };
        db.execute_batch(&format!("INSERT INTO {table} VALUES ({values})")).expect("put in");
        return Some(());
    }
    let row = random.below(usize::try_from(count).expect("small"));
    let place: i64 = db
        .query_row(&format!("SELECT rowid FROM {table} LIMIT 1 OFFSET {row}"), [], |row| row.get(0))
        .expect("a row");
    // When a record came and with which bundle is not in it, and nobody can prove it.
    let unproved = ["id", "received_at_ms", "bundle_hash"];
    let column = loop {
        let column = &columns[random.below(columns.len())];
        if !unproved.contains(&column.as_str()) {
            break column;
        }
    };
    let other = format!(
        "CASE typeof({column}) WHEN 'integer' THEN {column} + 1 WHEN 'text' THEN {column} || 'x'
         WHEN 'blob' THEN randomblob(length({column})) ELSE 'x' END"
    );
    let changed = match random.below(3) {
        0 => {
            db.execute(&format!("UPDATE {table} SET {column} = {other} WHERE rowid = {place}"), [])
        }
        1 => db.execute(&format!("DELETE FROM {table} WHERE rowid = {place}"), []),
        _ => {
            let listed: Vec<String> = columns
                .iter()
                .filter(|name| *name != "id")
                .map(|name| match name.as_str() {
                    "hash" | "child" => format!("randomblob(32) AS {name}"),
                    other => other.to_owned(),
                })
                .collect();
            let names: Vec<&str> =
                columns.iter().filter(|name| *name != "id").map(String::as_str).collect();
            db.execute(
                &format!(
                    "INSERT INTO {table} ({}) SELECT {} FROM {table} WHERE rowid = {place}",
                    names.join(", "),
                    listed.join(", ")
                ),
                [],
            )
        }
    };
    // A number where a text must stand is refused by the file itself.
    changed.ok().filter(|rows| *rows > 0).map(|_| ())
}

/// Bits, lengths and rows at random: either everything of value is as it was, or something is found.
#[test]
fn whatever_is_damaged_is_never_called_fine() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = left_in_the_middle(folder.path());
    // One backup is enough: every case copies them all.
    for older in super::backup::backups(&whole).iter().rev().skip(1) {
        std::fs::remove_dir_all(older).expect("gone");
    }
    let original = contents(&whole, folder.path()).expect("read");
    let workers = 2;
    let found: Vec<[usize; 3]> = std::thread::scope(|scope| {
        let work = |worker: usize| {
            let (whole, original, folder) = (&whole, &original, folder.path());
            move || tried(whole, original, folder, worker, CASES / workers)
        };
        let running: Vec<_> = (0..workers).map(|worker| scope.spawn(work(worker))).collect();
        running.into_iter().map(|one| one.join().expect("no damage was called fine")).collect()
    });
    let [fine, damaged, recovered] =
        [0, 1, 2].map(|place| found.iter().map(|counts| counts[place]).sum::<usize>());
    assert_eq!(fine + damaged, CASES);
    assert!(damaged > CASES * 3 / 4, "{damaged} of {CASES} were found, {fine} changed nothing");
    assert!(recovered >= CASES * 3 / 4 / RECOVERED - workers, "{recovered} were recovered from");
}

fn tried(
    whole: &Path,
    original: &[(String, store::Table)],
    folder: &Path,
    worker: usize,
    cases: usize,
) -> [usize; 3] {
    let random = Seeded::new(1_000 + worker as u64);
    let at = folder.join(format!("worker{worker}"));
    let mut counts = [0; 3];
    while counts[0] + counts[1] < cases {
        let _ = std::fs::remove_dir_all(&at);
        copied(whole, &at);
        let Some(damage) = damage(&at, &random) else { continue };
        let case = counts[0] + counts[1];
        let checked = check(&at, folder);
        if checked.is_fine() {
            counts[0] += 1;
            let now = contents(&at, folder).expect("what is fine opens");
            for ((name, was), (_, is)) in original.iter().zip(&now) {
                assert_eq!(
                    was.differences(is),
                    0,
                    "{worker}/{case} {damage}: {name} was called fine"
                );
            }
            continue;
        }
        counts[1] += 1;
        if counts[1] % RECOVERED == 1 {
            super::repair::recovers(&at, folder, &format!("{worker}/{case} {damage}"));
            counts[2] += 1;
        }
    }
    counts
}
