//! The window beside a bare one, and the time from a key to the painted score.

use std::path::Path;

use app::{App, BackupReason, EXAMPLE_REGISTER, Home, Role, Unwatched, WorkspacePaths};
use viba_tests::TestHost;
use viba_tests::window::{Window, program};

use crate::{now, percentile, ratio};

/// How many notes each of many assessments has.
const NOTES: usize = 20;

/// A short assessment, as the answers file says it.
fn visit(number: usize) -> String {
    let notes: Vec<String> = (0..NOTES).map(|note| format!(
        r#"{{ "at": "{}T09:{note:02}:00+01:00", "text": "To barn bygger bru {number} med {note} klosser.",
            "indicators": ["talk.3.1"] }}"#, date(number))).collect();
    let (date, notes) = (date(number), notes.join(","));
    format!(
        r#"{{ "format": 1, "rubric": "viba-working@0.1.0", "kindergarten": "100011379",
        "group": "Gruppe {}", "kind": "external", "role": "primary",
        "assessor": {{ "name": "Vurderer 1" }},
        "sittings": [{{ "kind": "observation", "from": "{date}T08:30:00+01:00",
            "to": "{date}T11:30:00+01:00" }}],
        "answers": {{ "talk.1.1": "no", "talk.1.2": "no", "talk.1.3": "no", "talk.3.1": "yes",
            "talk.3.2": "yes", "talk.3.3": "no" }},
        "notes": [{notes}] }}"#,
        number % 40
    )
}

/// A day of its own for each of many visits.
fn date(number: usize) -> String {
    let (month, day) = (1 + number / 28 % 12, 1 + number % 28);
    format!("{}-{month:02}-{day:02}", 2020 + number / 336 % 6)
}

/// A program's own folder with a workspace of many finished assessments, opened last.
fn many_years(folder: &Path, assessments: usize) {
    let home = Home::new(folder.join("viba"));
    // The window finds the secret in the program's own folder.
    let host = Box::new(TestHost::new(3).with_home(home.folder()));
    let paths = WorkspacePaths::new(home.usual_workspace());
    let mut app = App::create(paths, Role::Assessor, "Prøve", host).expect("a workspace");
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    // One for each of them would take longer than all the rest.
    app.without_backups();
    for number in 0..assessments {
        let id = app.assess(visit(number).as_bytes()).expect("taken in").output.assessment;
        app.finalize(&id, &app::SittingKind::ALL).expect("final");
    }
    let began = now();
    app.back_up(BackupReason::Asked, None).expect("a backup");
    println!("backup of {assessments} assessments, proved: {} ms", began.elapsed().as_millis());
    home.remember(&home.usual_workspace(), "Mange år");
}

/// Milliseconds from the start of a window's process until its page said that it can be used.
fn start_ms(program: &Path, folder: &Path) -> u64 {
    let window = Window::open_program(program, folder, "html[data-ready]");
    let ready = window.wait_until(
        "const mark = performance.getEntriesByName('ready')[0];\
         return mark ? performance.timeOrigin + mark.startTime : null;",
        &[],
    );
    let ready = ready.as_f64().unwrap_or(0.0);
    let began = began_ms(window.process());
    window.close();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "rounded, not below 0"
    )]
    let ms = (ready - began).max(0.0) as u64;
    ms
}

/// When a process began, milliseconds since 1970, to a hundredth of a second.
#[expect(clippy::disallowed_methods, reason = "a bench is what measures")]
fn began_ms(process: u32) -> f64 {
    let since_1970 = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let read = |path: String| std::fs::read_to_string(path).expect("a running process");
    let first = |text: String| text.split(' ').next().and_then(|word| word.parse::<f64>().ok());
    let up_s = first(read("/proc/uptime".to_owned())).expect("a number");
    let status = read(format!("/proc/{process}/stat"));
    // After the name, which may hold anything, the twentieth field is the start in hundredths.
    let fields = status.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: f64 =
        fields.into_iter().nth(19).and_then(|word| word.parse().ok()).expect("a number");
    since_1970.expect("after 1970").as_secs_f64() * 1_000.0 - (up_s - ticks / 100.0) * 1_000.0
}

/// From the start of the program until it can be used, beside a bare window of the same kind. The
/// two take turns; the first round of each warms the files.
pub(crate) fn start_to_usable(folder: &Path, rounds: usize, assessments: usize) {
    many_years(folder, assessments);
    let bare_program = program().with_file_name("examples").join("bare");
    let bare_folder = folder.join("bare-window");
    std::fs::create_dir_all(&bare_folder).expect("a folder");
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for round in 0..=rounds {
        let (own, other) = (start_ms(&program(), folder), start_ms(&bare_program, &bare_folder));
        if round > 0 {
            ours.push(own);
            bare.push(other);
        }
    }
    let (own, other) = (percentile(&mut ours, 50), percentile(&mut bare, 50));
    println!("start to usable, {assessments} assessments: p50 {own} ms, n {rounds}");
    println!("  a bare window: p50 {other} ms");
    println!("  ratio start/bare: {} (bar: at most 1.50)", ratio(own, other));
}

/// From a key or a click to the painted score, one item after the other: faults not seen, then yes
/// all the way. In the file that [`start_to_usable`] left, with all its assessments and notes.
pub(crate) fn press_to_score(folder: &Path, items: usize, assessments: usize) {
    let notes = assessments * NOTES;
    for by in ["key", "click"] {
        viba_tests::begin_in(&folder.join("viba"), "viba-working@0.2.0");
        let window = Window::open(folder);
        window.wait_for_screen("observe");
        let measured = if by == "key" {
            window.measure_keys(&"nnnjjjjjjjjj".repeat(items))
        } else {
            window.measure_clicks(12 * items)
        };
        let (p50, p95) = (measured.percentile(50), measured.percentile(95));
        window.close();
        println!(
            "{by} to painted score, {assessments} assessments and {notes} notes in the file: \
             p50 {p50:.0} ms, p95 {p95:.0} ms, n {}",
            measured.count()
        );
        println!(
            "  ratio p95/budget by {by}: {:.2} (bar: at most 1; the budget is 50 ms)",
            p95 / 50.0
        );
    }
}

/// How many keys the shipped visit takes beyond its notes.
pub(crate) fn presses(folder: &Path) {
    let replayed = viba_tests::window::replay::replay(folder);
    println!(
        "presses for the shipped visit: {}, {} indicators answered, {} not as decided",
        replayed.presses, replayed.answered, replayed.wrong
    );
    let hundredths = replayed.presses;
    println!(
        "  ratio presses/budget: {}.{:02} (bar: at most 1; the budget is 100)",
        hundredths / 100,
        hundredths % 100
    );
}
