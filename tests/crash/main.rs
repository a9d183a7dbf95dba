//! What happens to a workspace when a program is killed, the power is cut, a disk fails, bits flip or a
//! clock jumps: everything that was acknowledged is there, nothing is half done, and the workspace opens.
//!
//! Each verb prints one line with rounds, acknowledgements and losses:
//! `crash answers|kill|power|faults|flips|clock|leaks|window [ROUNDS] [SEED]`. `crash child WORK FOLDER SEED` is the child that is cut off.

mod answers;
mod child;
mod clock;
mod faults;
mod flips;
mod kill;
mod leaks;
mod power;
mod window;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = given.iter().map(String::as_str).collect();
    let number =
        |at: usize, usual: usize| words.get(at).and_then(|text| text.parse().ok()).unwrap_or(usual);
    let seed = number(2, 1) as u64;
    let is_well = match words.first().copied() {
        Some("child") => return serve(&words[1..]),
        Some("answers") => answers(number(1, 2_000), seed),
        Some("kill") => kill(number(1, 10_000), seed),
        Some("power") => power(number(1, 200), seed),
        Some("faults") => faults(number(1, 1_000)),
        Some("flips") => flips(number(1, 5_000), seed),
        Some("clock") => clock(number(1, 100), seed),
        Some("leaks") => leaks(),
        Some("window") => window(number(1, 200), seed),
        _ => {
            eprintln!("crash: answers, kill, power, faults, flips, clock, leaks or window");
            return ExitCode::from(2);
        }
    };
    if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The work of a child. That it fails is seen in what it said.
fn serve(words: &[&str]) -> ExitCode {
    let [work, folder, seed] = words else { return ExitCode::from(2) };
    let (folder, seed) = (Path::new(folder), seed.parse().unwrap_or(0));
    let done = match *work {
        answers::WORK => answers::child(folder, seed),
        power::FULL => power::child(folder, seed),
        power::CONTROL => power::control(folder),
        leaks::WORK => leaks::child(folder),
        fault if fault.starts_with("fault-") => faults::child(fault, folder, seed),
        other => kill::child(other, folder, seed),
    };
    if done.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn answers(rounds: usize, seed: u64) -> bool {
    let tally = answers::soak(rounds, seed);
    println!(
        "kill -9 of answers: {} rounds, {} answers acknowledged, {} lost, {} rounds wrong",
        tally.rounds, tally.acknowledged, tally.lost, tally.wrong
    );
    tally.lost + tally.wrong == 0
}

fn kill(rounds: usize, seed: u64) -> bool {
    let tally = kill::soak(rounds, seed);
    println!(
        "kill -9: {} rounds, {} things acknowledged, {} rounds with losses, {} checked whole ({})",
        tally.rounds,
        tally.acknowledged,
        tally.wrong,
        tally.checked,
        tally.by_work()
    );
    if tally.is_unproved() {
        eprintln!("crash: of one kind of work nothing was acknowledged, so nothing is proved");
    }
    tally.wrong == 0 && !tally.is_unproved()
}

/// Ours must lose nothing, and the control something: else the cuts take nothing from anybody.
fn power(rounds: usize, seed: u64) -> bool {
    let mut is_well = true;
    for (name, work) in [("FULL", power::FULL), ("control, NORMAL", power::CONTROL)] {
        let tally = match power::soak(rounds, seed, work) {
            Ok(tally) => tally,
            Err(missing) => {
                println!("power cut, {name}: SKIPPED, 0 rounds: {missing}");
                return true;
            }
        };
        println!(
            "power cut, {name}: {} rounds, {} answers acknowledged before the cut, {} lost in {} rounds",
            tally.rounds, tally.acknowledged, tally.lost, tally.wrong
        );
        if work == power::CONTROL && tally.lost == 0 {
            eprintln!("crash: the control lost nothing, so these cuts prove nothing");
            is_well = false;
        }
        is_well &= work == power::CONTROL || tally.wrong == 0;
    }
    is_well
}

fn faults(most: usize) -> bool {
    let tally = match faults::soak(most) {
        Ok(tally) => tally,
        Err(missing) => {
            println!("failing disk: SKIPPED, 0 calls failed: {missing}");
            return true;
        }
    };
    println!(
        "failing disk: {} calls failed, {} refused, {} done all the same, {} with losses, {} checked whole",
        tally.faults, tally.refused, tally.done, tally.wrong, tally.checked
    );
    tally.wrong == 0
}

fn flips(cases: usize, seed: u64) -> bool {
    let tally = flips::soak(cases, seed);
    println!(
        "flipped bits and early ends: {} damages, {} detected, {} changed nothing, {} gave something wrong",
        tally.cases, tally.detected, tally.unaffected, tally.wrong
    );
    tally.wrong == 0
}

fn clock(rounds: usize, seed: u64) -> bool {
    let tally = clock::soak(rounds, seed);
    println!(
        "a clock that jumps: {} rounds, {} jumps, {} things acknowledged, {} rounds with losses",
        tally.rounds, tally.jumps, tally.acknowledged, tally.wrong
    );
    tally.wrong == 0
}

/// None may be found, and the same scan must find them where they stand in the clear.
fn leaks() -> bool {
    let tally = leaks::search();
    println!(
        "leak scan: {} sentences, {} files, {} KB, found in {} of them; found in the clear: {} in the \
         control, {} in the bundle",
        tally.sentences,
        tally.files,
        tally.bytes / 1000,
        tally.leaks.len(),
        tally.in_control,
        tally.in_bundle
    );
    println!("left out, because asked for: {}", tally.asked_for.join(", "));
    tally.leaks.iter().for_each(|leak| eprintln!("a sentence in {leak}"));
    tally.leaks.is_empty() && tally.in_control == tally.sentences && tally.in_bundle >= 50
}

fn window(rounds: usize, seed: u64) -> bool {
    let tally = window::soak(rounds, seed);
    println!(
        "kill -9 of the window: {} rounds, {} commands acknowledged, {} rounds with losses",
        tally.rounds, tally.acknowledged, tally.lost
    );
    tally.lost == 0
}
