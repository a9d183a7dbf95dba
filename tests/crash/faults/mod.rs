//! A disk that fails: the n-th write finds no room, the n-th sync or rename is refused, for every n there is
//! in one thing a person does, or as many of them as there is time for. It is done or refused; whichever, the
//! workspace opens, everything of before is there, and the same thing can be done afterwards.
//!
//! The calls are made to fail by `strace`.

mod deed;
mod trace;

use std::path::Path;

use app::scale::Answer;
use app::{App, WorkspacePaths};
use viba_tests::{TestHost, copied, inside};

use crate::child::Told;
use crate::kill::{self, whole};
use deed::{DEEDS, Deed};
use trace::{Call, Outcome};

/// Every how many faults the whole workspace is checked as well, in a short round.
const CHECKED: usize = 8;

/// What all faults together showed.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) faults: usize,
    pub(crate) done: usize,
    pub(crate) refused: usize,
    pub(crate) checked: usize,
    pub(crate) wrong: usize,
}

/// Does one thing, and says how it ended.
pub(crate) fn child(work: &str, folder: &Path, seed: u64) -> Option<()> {
    let deed = DEEDS.iter().find(|deed| work.strip_prefix("fault-") == Some(deed.name))?;
    let outcome = |done: Result<(), app::AppError>| match done {
        Ok(()) => "done".to_owned(),
        Err(error) => format!("refused {}", error.code()),
    };
    if deed.is_from_outside {
        let mut told = Told::begin()?;
        return told.say(&outcome((deed.act)(None, folder)));
    }
    let mut app = open(folder, seed).ok()?;
    (deed.prepare)(&mut app).ok()?;
    let mut told = Told::begin()?;
    told.say(&outcome((deed.act)(Some(&mut app), folder)))
}

/// Makes calls fail: all of them, or about `most` of each kind and deed. An error says what is missing here.
pub(crate) fn soak(most: usize) -> Result<Tally, String> {
    trace::is_possible()?;
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    let template = place.path().join("template");
    let made = kill::restorable(&template.join("viba"), 1);
    deed::answer_last(&template, &made.0).map_err(kill::told)?;
    std::fs::create_dir(template.join("asked")).map_err(|error| error.to_string())?;
    std::fs::write(template.join(deed::REPORT), b"an older one")
        .map_err(|error| error.to_string())?;
    let before = Before { draft: made.0, records: records(&template), is_long: most > 50 };
    let folder = place.path().join("round");
    let mut tally = Tally::default();
    for deed in &DEEDS {
        fresh(&template, &folder, deed);
        let calls = trace::calls(deed.name, &folder)?;
        for call in chosen(calls, most) {
            fresh(&template, &folder, deed);
            let said = trace::run(deed.name, &folder, Some(&call))?;
            tally.faults += 1;
            let found = before.compare(deed, &folder, said, &mut tally);
            if let Err(wrong) = found {
                tally.wrong += 1;
                eprintln!("{}, {call:?}: {said:?}: {wrong}", deed.name);
            }
        }
    }
    Ok(tally)
}

fn fresh(template: &Path, folder: &Path, deed: &Deed) {
    let _ = std::fs::remove_dir_all(folder);
    copied(template, folder);
    (deed.spoil)(&folder.join("viba"));
}

/// All calls, or about `most` of each kind: the first ones, then with growing steps to the last.
fn chosen(calls: Vec<Call>, most: usize) -> Vec<Call> {
    let mut kinds: Vec<Vec<Call>> = Vec::new();
    for call in calls {
        match kinds.iter_mut().find(|kind| kind[0].name == call.name) {
            Some(kind) => kind.push(call),
            None => kinds.push(vec![call]),
        }
    }
    let some = |kind: Vec<Call>| -> Vec<Call> {
        let last = kind.len() - 1;
        let at = |step: usize| if last < most { step } else { last * step * step / (most * most) };
        let mut places: Vec<usize> = (0..=most.min(last)).map(at).collect();
        places.dedup();
        places.into_iter().map(|place| kind[place].clone()).collect()
    };
    kinds.into_iter().flat_map(some).collect()
}

/// What was there before anything failed.
struct Before {
    draft: String,
    records: Vec<String>,
    is_long: bool,
}

impl Before {
    fn compare(
        &self,
        deed: &Deed,
        folder: &Path,
        said: Outcome,
        tally: &mut Tally,
    ) -> Result<(), String> {
        match said {
            Outcome::Done => tally.done += 1,
            Outcome::Refused => tally.refused += 1,
            Outcome::Silent => return Err("it ended without a word".to_owned()),
        }
        let mut app = open(folder, 500).map_err(kill::told)?;
        self.is_there(&app)?;
        whole(&folder.join("viba"))?;
        (deed.is_whole)(&app, folder, said == Outcome::Done)?;
        if said == Outcome::Refused {
            if deed.is_from_outside {
                drop(app);
                (deed.act)(None, folder).map_err(kill::told)?;
                app = open(folder, 501).map_err(kill::told)?;
            } else {
                (deed.prepare)(&mut app).map_err(kill::told)?;
                (deed.act)(Some(&mut app), folder).map_err(kill::told)?;
            }
            (deed.is_whole)(&app, folder, true)?;
        }
        drop(app);
        if self.is_long || tally.faults.is_multiple_of(CHECKED) {
            tally.checked += 1;
            let checked = kill::recovery(folder, 7).check(folder).map_err(kill::told)?;
            kill::must(checked.is_fine(), || format!("check: {:?}", checked.findings))?;
        }
        Ok(())
    }

    fn is_there(&self, app: &App) -> Result<(), String> {
        for record in &self.records {
            app.find(record).map_err(kill::told)?;
        }
        let answers = app.case(&self.draft).map_err(kill::told)?.content.answers;
        let first = answers.get("curiosity.3.1");
        kill::must(first == Some(&Answer::Yes), || format!("the draft has {first:?}"))
    }
}

fn records(template: &Path) -> Vec<String> {
    let db = inside(&template.join("viba"));
    let mut sql = db.prepare("SELECT lower(hex(hash)) FROM record").expect("read");
    let rows = sql.query_map([], |row| row.get(0)).expect("read");
    rows.map(|row| row.expect("a hash")).collect()
}

fn open(folder: &Path, seed: u64) -> Result<App, app::AppError> {
    let host = Box::new(TestHost::days_later(seed, 2).with_home(folder));
    App::open(WorkspacePaths::new(folder.join("viba")), host)
}
