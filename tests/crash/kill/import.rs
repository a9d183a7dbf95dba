//! An office takes in what laptops sent, one bundle after the other, some of them again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use app::Unwatched;
use record::Hash;
use viba_tests::Seeded;

use super::template::Templates;
use super::{Round, Work, must, open, told};
use crate::child::Told;

pub(super) const WORK: Work =
    Work { name: "import", life_us: 400_000, moment: None, child, compare };

/// Which bundle is taken in when: the same for the same seed.
fn order(count: usize, seed: u64) -> impl Iterator<Item = usize> {
    let random = Seeded::new(seed);
    std::iter::repeat_with(move || random.below(count))
}

fn child(folder: &Path, seed: u64) -> Option<()> {
    let mut app = open(folder, seed).ok()?;
    let entries = std::fs::read_dir(folder.join("bundles")).ok()?.flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.sort();
    let mut told = Told::begin()?;
    for place in order(files.len(), seed) {
        app.import(&[files[place].as_path()], &Unwatched).ok()?;
        told.say("in")?;
    }
    Some(())
}

/// The office holds the records of the bundles that were said to be in, or of one bundle more, and the
/// lists that follow from them.
fn compare(templates: &Templates, round: &Round<'_>) -> Result<(), String> {
    let mut app = round.open()?;
    let bundles = &templates.bundles;
    let mut order = order(bundles.len(), round.seed);
    let taken: BTreeSet<Hash> =
        order.by_ref().take(round.said.len()).flat_map(|place| bundles[place].1.clone()).collect();
    let mut further = taken.clone();
    further.extend(order.next().into_iter().flat_map(|place| bundles[place].1.clone()));
    let all: BTreeSet<Hash> = bundles.iter().flat_map(|(_, records)| records.clone()).collect();
    let found: BTreeSet<Hash> =
        all.into_iter().filter(|hash| app.find(&hash.to_string()).is_ok()).collect();
    must(found == taken || found == further, || format!("{found:?} is not {taken:?}"))?;
    let status = app.office_status().map_err(told)?;
    must(status.records == found.len(), || format!("{} records", status.records))?;
    must(status.quarantined.is_empty(), || format!("{:?}", status.quarantined))?;
    let lines = app.derived_lines().map_err(told)?;
    if round.is_thorough {
        app.rebuild().map_err(told)?;
        must(app.derived_lines().map_err(told)? == lines, || "other lists".to_owned())?;
    }
    Ok(())
}
