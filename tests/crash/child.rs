//! A child that works until it is killed, and what it had said by then.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// The line with which a child says that its work begins.
const BEGINS: &str = "begins";

/// What a child says of its work, a line a thing, and each only after the thing came back.
#[derive(Debug)]
pub(crate) struct Told(std::io::StdoutLock<'static>);

impl Told {
    /// Says that the work begins.
    pub(crate) fn begin() -> Option<Self> {
        let mut told = Self(std::io::stdout().lock());
        told.say(BEGINS)?;
        Some(told)
    }

    /// Says one thing. None where nobody listens any more.
    pub(crate) fn say(&mut self, line: &str) -> Option<()> {
        // One call: a line is said whole, or not at all.
        self.0.write_all(format!("{line}\n").as_bytes()).ok()?;
        self.0.flush().ok()
    }
}

/// A child that has begun.
pub(crate) struct Running {
    child: Child,
    lines: BufReader<ChildStdout>,
    has_begun: bool,
}

impl Running {
    /// Starts this program anew with other arguments, and waits until its work begins.
    pub(crate) fn start(work: &str, folder: &Path, seed: u64) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(["child", work])
            .arg(folder)
            .arg(seed.to_string())
            .stdout(Stdio::piped())
            // What it meets when its disk is gone is nobody's business.
            .stderr(Stdio::null())
            .spawn()
            .expect("a child");
        let mut lines = BufReader::new(child.stdout.take().expect("its words"));
        let mut first = String::new();
        let has_begun = lines.read_line(&mut first).is_ok() && first.trim_end() == BEGINS;
        Self { child, lines, has_begun }
    }

    /// Kills it, and gives back every line it had said. Panics if it never began: then a round would
    /// prove nothing.
    pub(crate) fn kill(mut self) -> Vec<String> {
        self.child.kill().expect("killed");
        self.child.wait().expect("gone");
        assert!(self.has_begun, "the child did not begin");
        let mut said = Vec::new();
        self.lines.read_to_end(&mut said).expect("its words");
        whole_lines(&said)
    }
}

/// Lets a child live until `live` returns after it began, kills it, and gives back what it had said.
pub(crate) fn cut_off(work: &str, folder: &Path, seed: u64, live: impl FnOnce()) -> Vec<String> {
    let running = Running::start(work, folder, seed);
    live();
    running.kill()
}

/// A line that was cut off was not said.
fn whole_lines(said: &[u8]) -> Vec<String> {
    let end = said.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    String::from_utf8_lossy(&said[..end]).lines().map(str::to_owned).collect()
}
