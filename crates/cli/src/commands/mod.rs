//! One function a command: call the errand, print what came of it.

mod assessment;
mod exchange;
mod keys;
pub(crate) mod office;
mod report;
mod retention;
mod rubric;
mod safety;
mod setup;

use std::process::ExitCode;

use app::{App, AppError, read_file};
use clap::ArgMatches;
use zeroize::Zeroizing;

use crate::fail::Fail;
use crate::place;
use crate::print::Out;

/// The most bytes of an answers file that are read.
const LARGEST_ANSWERS: u64 = 64 * 1024 * 1024;

/// The most bytes of a file with a secret that are read.
const LARGEST_SECRET: u64 = 4096;

/// What a command needs.
pub(crate) struct Call<'a> {
    pub(crate) matches: &'a ArgMatches,
    pub(crate) out: &'a Out,
}

impl Call<'_> {
    /// Opens the workspace.
    pub(crate) fn app(&self) -> Result<App, Fail> {
        let paths = place::workspace(self.matches);
        let app = match self.secret()? {
            Some(typed) => App::open_with(paths, &typed, place::machine())?,
            None => App::open(paths, place::machine())?,
        };
        place::remember(app.paths().folder(), app.name());
        Ok(app)
    }

    /// What unlocks the workspace, if a file with it was named.
    pub(crate) fn secret(&self) -> Result<Option<Zeroizing<String>>, Fail> {
        let file = self.matches.get_one::<std::path::PathBuf>("passphrase-file");
        file.map(|file| first_line(file)).transpose()
    }

    /// A text argument. Required ones are always there; the parser sees to it.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.matches.get_one::<String>(name).map_or("", String::as_str)
    }

    /// A path argument.
    pub(crate) fn path(&self, name: &str) -> &std::path::Path {
        let path = self.matches.get_one::<std::path::PathBuf>(name);
        path.map_or(std::path::Path::new(""), |path| path.as_path())
    }
}

pub(crate) fn run(matches: &ArgMatches, out: &Out) -> Result<ExitCode, Fail> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(ExitCode::SUCCESS) };
    let call = Call { matches, out };
    match name {
        "demo" => crate::demo::run(&call),
        "init" => setup::init(&call),
        "key" => keys::run(&inner(&call)),
        "retention" => retention::run(&inner(&call)),
        "register" => setup::register(&inner(&call)),
        "rubric" => rubric::run(&inner(&call)),
        "visit" => setup::visit(&inner(&call)),
        "assess" => assessment::assess(&call),
        "finalize" => assessment::finalize(&call),
        "list" => assessment::list(&call),
        "show" => assessment::show(&call),
        "search" => assessment::search(&call),
        "report" => report::report(&call),
        "reports" => report::reports(&call),
        "archive" => report::archive(&call),
        "letter" => report::letter(&call),
        "chart" => report::chart(&call),
        "export" => exchange::export(&call),
        "import" => exchange::import(&call),
        "outbox" => exchange::outbox(&call),
        "office" => office::run(&inner(&call)),
        "verify" => exchange::verify(&call),
        "backup" => safety::backup(&call),
        "restore" => safety::restore(&call),
        "check" => safety::check(&call),
        "repair" => safety::repair(&call),
        "dump" => safety::dump(&call),
        _ => Ok(ExitCode::SUCCESS),
    }
}

/// The first line of a file with a secret, without what ends it.
pub(crate) fn first_line(file: &std::path::Path) -> Result<Zeroizing<String>, Fail> {
    let bytes = Zeroizing::new(read_file(file, LARGEST_SECRET)?);
    let odd = |error| {
        let source = std::io::Error::new(std::io::ErrorKind::InvalidData, error);
        AppError::CannotRead { path: file.to_owned(), source }
    };
    let text = std::str::from_utf8(&bytes).map_err(odd)?;
    // Some editors begin a file with a mark of its encoding.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    Ok(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned()))
}

/// A command below a command, with its name.
pub(crate) struct Inner<'a> {
    pub(crate) name: &'a str,
    pub(crate) call: Call<'a>,
}

fn inner<'a>(call: &Call<'a>) -> Inner<'a> {
    let (name, matches) = call.matches.subcommand().unwrap_or(("", call.matches));
    Inner { name, call: Call { matches, out: call.out } }
}

/// A table, or one sentence where there is nothing.
pub(crate) fn say_table(out: &Out, head: &[String], rows: &[Vec<String>]) {
    if rows.is_empty() {
        out.line(text::key::CLI_NOTHING, &[]);
        return;
    }
    for line in crate::table::lines(head, rows) {
        out.plain(&line);
    }
}
