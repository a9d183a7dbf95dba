//! Side-by-side figures, as ratios within one run. `bench` is the long run, `bench --short` the one
//! that only shows that it works, `bench --notes` the one of notes alone.

mod look;
mod paper;
mod search;
mod window;

use std::fs::File;
use std::io::{Seek as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use app::scale::Answer;
use app::{AnswerIndicator, App, EXAMPLE_REGISTER, EXAMPLE_VISITS, Role};
use text::Lang;
use viba_tests::{begun, workspace};

/// How often each thing is done.
struct Times {
    answers: usize,
    reports: usize,
    /// Reports in one batch.
    batch: usize,
    /// Notes that are searched.
    notes: usize,
    /// Starts of the window.
    starts: usize,
    /// Assessments in the file it opens.
    assessments: usize,
    /// Items answered by key in it.
    items: usize,
}

fn main() -> ExitCode {
    let is_short = std::env::args().any(|word| word == "--short");
    let times = if is_short {
        Times {
            answers: 40,
            reports: 2,
            batch: 4,
            notes: 500,
            starts: 1,
            assessments: 20,
            items: 1,
        }
    } else {
        Times {
            answers: 2_000,
            reports: 40,
            batch: 500,
            notes: 100_000,
            starts: 7,
            assessments: 5_000,
            items: 14,
        }
    };
    // In the current folder, not in a temporary one: that may live in memory.
    let folder = tempfile::tempdir_in(".").expect("a folder");
    let own = |name: &str| {
        let own = folder.path().join(name);
        std::fs::create_dir(&own).expect("a folder");
        own
    };
    search::notes(&own("search"), times.notes);
    look::notes(&own("look"), times.reports);
    if std::env::args().any(|word| word == "--notes") {
        return ExitCode::SUCCESS;
    }
    answer_durable(folder.path(), times.answers);
    report_in_process(folder.path(), &times);
    window::start_to_usable(&own("start"), times.starts, times.assessments);
    window::press_to_score(&folder.path().join("start"), times.items, times.assessments);
    window::presses(&own("presses"));
    ExitCode::SUCCESS
}

#[expect(clippy::disallowed_methods, reason = "a bench is what measures")]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}

/// Microseconds this thread was on a processor.
fn on_processor_us() -> u64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|ns| ns.parse::<u64>().ok()).unwrap_or(0) / 1_000
}

fn microseconds(since: std::time::Instant) -> u64 {
    u64::try_from(since.elapsed().as_micros()).unwrap_or(u64::MAX)
}

fn percentile(values: &mut [u64], percent: usize) -> u64 {
    values.sort_unstable();
    values.get(values.len() * percent / 100).or(values.last()).copied().unwrap_or(0)
}

fn ratio(value: u64, reference: u64) -> String {
    let hundredths = value * 100 / reference.max(1);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// Answers as a visit brings them: every indicator once, then the next visit.
struct Drafts {
    indicators: Vec<String>,
    next: usize,
    assessment: String,
}

impl Drafts {
    fn new(app: &mut App) -> Self {
        let rubric = app.rubrics().get("viba-working@0.1.0").expect("embedded");
        let indicators = rubric.indicators().map(|indicator| indicator.id.to_string()).collect();
        Self { indicators, next: 0, assessment: begun(app, "Bjørka") }
    }

    fn next(&mut self, app: &mut App) -> AnswerIndicator {
        if self.next == self.indicators.len() {
            (self.next, self.assessment) = (0, begun(app, "Bjørka"));
        }
        let indicator = self.indicators[self.next].clone();
        self.next += 1;
        let assessment = self.assessment.clone();
        AnswerIndicator { assessment, indicator, answer: Some(Answer::No) }
    }
}

/// How many bytes one answer writes: what the log grows by, as the mean of a few.
fn bytes_of_an_answer(app: &mut App, drafts: &mut Drafts) -> usize {
    let few = 20;
    let mut log = app.paths().database().into_os_string();
    log.push("-wal");
    let size = || std::fs::metadata(&log).map_or(0, |found| found.len());
    // The first few lengthen what an earlier round of the log left.
    for _ in 0..few {
        let click = drafts.next(app);
        app.answer_indicator(&click).expect("saved");
    }
    let before = size();
    for _ in 0..few {
        let click = drafts.next(app);
        app.answer_indicator(&click).expect("saved");
    }
    usize::try_from(size().saturating_sub(before)).unwrap_or(0).div_ceil(few)
}

/// One answer on disk, beside writing and syncing the same number of bytes in the same folder.
/// The two take turns, so that a busy disk is as busy for both.
fn answer_durable(folder: &Path, times: usize) {
    let mut app = workspace(&folder.join("answers"), Role::Assessor, 1);
    let mut drafts = Drafts::new(&mut app);
    let mut bare = File::create(folder.join("bare")).expect("a file");
    let bytes = vec![0x5A_u8; bytes_of_an_answer(&mut app, &mut drafts)];
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..times {
        let click = drafts.next(&mut app);
        let began = now();
        app.answer_indicator(&click).expect("saved");
        ours.push(microseconds(began));
        let began = now();
        bare.rewind().and_then(|()| bare.write_all(&bytes)).expect("written");
        bare.sync_all().expect("synced");
        theirs.push(microseconds(began));
    }
    let (p50, p95) = (percentile(&mut ours, 50), percentile(&mut ours, 95));
    let bare = percentile(&mut theirs, 50);
    println!("answer durable: p50 {p50} µs, p95 {p95} µs, n {times}");
    println!("  bare write+fsync of {} bytes, same folder: p50 {bare} µs", bytes.len());
    println!("  ratio answer/bare p50: {} (bar: at most 4)", ratio(p50, bare));
}

/// The leader report as PDF, beside the same display list without writing a PDF.
fn report_in_process(folder: &Path, times: &Times) {
    let mut app = workspace(&folder.join("report"), Role::Assessor, 2);
    app.import_register(EXAMPLE_REGISTER, &app::Unwatched).expect("read");
    let mut last = String::new();
    for (_, bytes) in EXAMPLE_VISITS {
        last = app.assess(bytes).expect("taken in").output.assessment;
        app.finalize(&last, &app::SittingKind::ALL).expect("final");
    }
    let input = app.report_input(&last, Lang::Nb).expect("a report");
    let size = report::leader_pdf(&input).expect("a file").len();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..times.reports {
        let began = on_processor_us();
        report::leader_pdf(&input).expect("a file");
        ours.push(on_processor_us() - began);
        let began = on_processor_us();
        report::leader_document(&input).expect("a document");
        theirs.push(on_processor_us() - began);
    }
    let (pdf, list) = (percentile(&mut ours, 50), percentile(&mut theirs, 50));
    println!("leader report: p50 {pdf} µs on the processor, {size} bytes, n {}", times.reports);
    println!("  the same display list without PDF: p50 {list} µs");
    println!("  ratio report/list: {} (bar: at most 3; under 100,000 µs)", ratio(pdf, list));
    paper::beside_others(&folder.join("beside"), &app, &last, times.reports);
    paper::many(&folder.join("batch"), &app, &last, times.batch);
}
