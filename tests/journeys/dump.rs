//! Everything can be had in open files, from a damaged file too, and no secret key with it.

use std::path::Path;

use app::{AppError, FindingCode, GenerationPlace, RecoveryRefusal, Role};
use serde_json::Value;
use text::{Lang, Texts};
use viba_tests::{inside, reopen, workspace};

use super::check::{contents, left_in_the_middle};
use super::restore::recovery;

fn lines(folder: &Path, table: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(folder.join(format!("{table}.jsonl"))).expect("read");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[test]
fn everything_is_there_in_words_any_program_reads() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = left_in_the_middle(folder.path());
    let original = contents(&at, folder.path()).expect("read");
    let seed = original
        .iter()
        .find(|(name, _)| name == "workspace")
        .map(|(_, table)| table.cell(&table.rows[0], "device_seed").clone());
    let Some(store::Cell::Blob(seed)) = seed else { panic!("a seed") };
    let seed: String = seed.iter().map(|byte| format!("{byte:02x}")).collect();
    let key = viba_tests::key_of(&at, &viba_tests::common_secrets());
    for lang in [Lang::Nb, Lang::Nn, Lang::En] {
        let out = folder.path().join(format!("out-{lang:?}"));
        let dumped =
            recovery(&at, 1).dump(&out, folder.path(), &Texts::new(lang)).expect("written");
        assert_eq!(dumped.unreadable(), 0);
        for (name, table) in original.iter().filter(|(name, _)| name != "file_format") {
            let rows = lines(&out, name);
            assert_eq!(rows.len(), table.rows.len(), "{name}");
            let values = std::fs::read_to_string(out.join(format!("{name}.csv"))).expect("read");
            assert!(values.lines().count() > rows.len(), "{name}: a head and the rows");
        }
        let records = lines(&out, "record");
        let kinds: Vec<_> = records.iter().map(|record| &record["body"]["type"]).collect();
        let expected = ["key.certificate", "assessment.revision"].repeat(2);
        assert_eq!(kinds, expected.iter().collect::<Vec<_>>(), "a body is JSON itself");
        let words: Vec<Value> = lines(&out, "note_version");
        assert!(words.iter().any(|row| row["body"] == "En voksen venter. Igjen 1."));
        let readme = std::fs::read_to_string(out.join("README.txt")).expect("read");
        for table in &dumped.tables {
            let line = readme.lines().find(|line| line.starts_with(&format!("{} (", table.table)));
            let line = line.unwrap_or_else(|| panic!("{lang:?}: {} is not told of", table.table));
            assert!(!line.trim_end().ends_with(':'), "{lang:?}: what is {}?", table.table);
        }
        for entry in std::fs::read_dir(&out).expect("read").flatten() {
            let text = std::fs::read_to_string(entry.path()).expect("text");
            assert!(!text.contains(&seed) && !text.contains(key.trim()), "{:?}", entry.path());
        }
        let again = recovery(&at, 1).dump(&out, folder.path(), &Texts::new(lang));
        assert!(matches!(again, Err(AppError::Recovery(RecoveryRefusal::FolderTaken(_)))));
    }
}

#[test]
fn a_damaged_file_is_written_out_as_far_as_it_goes() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = left_in_the_middle(folder.path());
    drop(reopen(&at, 2));
    let whole = std::fs::read(at.join("viba.db")).expect("read");
    let all = contents(&at, folder.path()).expect("read");
    let rows = |tables: &[(String, store::Table)]| -> usize {
        tables.iter().filter(|(name, _)| name != "file_format").map(|(_, t)| t.rows.len()).sum()
    };
    let (mut partly, mut none) = (0, 0);
    for page in (1..whole.len() / 4_096).step_by(7) {
        let mut bad = whole.clone();
        bad[page * 4_096 + 50] ^= 1;
        std::fs::write(at.join("viba.db"), &bad).expect("written");
        let out = folder.path().join(format!("page{page}"));
        let dumped =
            recovery(&at, 3).dump(&out, folder.path(), &Texts::new(Lang::Nb)).expect("written");
        let written: usize = dumped.tables.iter().map(|table| table.rows).sum();
        if dumped.backup.is_some() {
            none += 1;
        } else if dumped.unreadable() > 0 {
            partly += 1;
            assert!(written + 500 > rows(&all), "one page: {written} of {}", rows(&all));
            let readme = std::fs::read_to_string(out.join("README.txt")).expect("read");
            assert!(readme.contains("Kunne ikke leses"), "{readme}");
        } else {
            assert!(written + 5 > rows(&all), "{written} of {}", rows(&all));
        }
    }
    assert!(partly > 3, "{partly} partly, {none} from the backup");
}

/// With it, everything sealed to the office could be read.
#[test]
fn the_secret_of_an_office_is_not_among_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().join("office");
    let mut office = workspace(&at, Role::Office, 4);
    office.save_office_key(&folder.path().join("kontor.voffice")).expect("written");
    drop(office);
    let seed: Vec<u8> = inside(&at)
        .query_row("SELECT seed FROM office_secret", [], |row| row.get(0))
        .expect("a secret");
    let seed: String = seed.iter().map(|byte| format!("{byte:02x}")).collect();
    let out = folder.path().join("out");
    recovery(&at, 4).dump(&out, folder.path(), &Texts::new(Lang::En)).expect("written");
    assert_eq!(lines(&out, "office_secret").len(), 1, "that there is one is told");
    for entry in std::fs::read_dir(&out).expect("read").flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("text");
        assert!(!text.contains(&seed), "{:?}", entry.path());
    }
}

#[test]
fn what_does_not_open_at_all_is_written_out_from_the_backup() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = left_in_the_middle(folder.path());
    std::fs::write(at.join("viba.db"), "x").expect("written");
    let out = folder.path().join("out");
    let dumped =
        recovery(&at, 4).dump(&out, folder.path(), &Texts::new(Lang::En)).expect("written");
    assert!(dumped.backup.is_some());
    assert_eq!(lines(&out, "record").len(), 4, "the last backup was made with the second one");
    std::fs::remove_dir_all(at.join("backups")).expect("gone");
    let refused =
        recovery(&at, 4).dump(&folder.path().join("no"), folder.path(), &Texts::new(Lang::En));
    assert!(matches!(refused, Err(AppError::Recovery(RecoveryRefusal::NothingLeft(_)))));
    assert!(!folder.path().join("no").exists());
}

/// Texts are looked up by what the program calls things: every language has every one.
#[test]
fn every_finding_and_reason_has_a_sentence() {
    let reasons = ["automatic", "finalize", "upgrade", "quit", "asked", "repair"];
    for lang in [Lang::Nb, Lang::Nn, Lang::En] {
        let texts = Texts::new(lang);
        for code in FindingCode::ALL {
            let name = format!("check-{}", code.word());
            let args = [("at", "x".into()), ("count", 2_usize.into())];
            assert!(texts.by_name(&name, &args).is_some(), "{lang:?}: {name}");
            assert_eq!(serde_json::to_value(code).expect("json"), code.word());
        }
        for reason in reasons {
            assert!(texts.by_name(&format!("backup-reason-{reason}"), &[]).is_some(), "{reason}");
        }
    }
    assert_eq!(
        serde_json::to_value(GenerationPlace::BeforeUpgrade).expect("json"),
        "before-upgrade"
    );
}
