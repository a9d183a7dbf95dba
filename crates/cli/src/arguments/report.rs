use clap::{Arg, Command};
use text::key;

use super::Builder;

/// The editions of a report.
const EDITIONS: &[&str] = &["leader", "protocol", "one-pager", "parents", "public"];

/// `viba report`
pub(super) fn report(own: &Builder<'_>) -> Command {
    let words = &["leader", "protocol", "one-pager", "parents", "public", "blank-sheet"];
    own.command("report", key::CLI_REPORT).arg(own.id()).arg(own.out()).arg(kind(own, words))
}

/// `viba reports`
pub(super) fn reports(own: &Builder<'_>) -> Command {
    let to = own.folder("to", key::CLI_REPORTS_TO).required(true);
    own.command("reports", key::CLI_REPORTS).arg(to).arg(kind(own, EDITIONS))
}

/// `viba archive`
pub(super) fn archive(own: &Builder<'_>) -> Command {
    let to = own.folder("to", key::CLI_ARCHIVE_TO).required(true);
    own.command("archive", key::CLI_ARCHIVE).arg(own.id()).arg(to)
}

/// `viba letter`
pub(super) fn letter(own: &Builder<'_>) -> Command {
    let kind = own.option("kind", key::CLI_VALUE_KIND, key::CLI_LETTER_KIND);
    let kind = own.words(kind, &["letter", "poster", "parents"]).default_value("letter");
    own.command("letter", key::CLI_LETTER)
        .arg(own.id())
        .arg(own.out())
        .arg(kind.hide_default_value(true))
}

/// `viba chart`
pub(super) fn chart(own: &Builder<'_>) -> Command {
    let words = &["profile", "items", "groups", "trend", "compare", "assessors", "ladder"];
    let kind = own.option("kind", key::CLI_VALUE_KIND, key::CLI_CHART_KIND).required(true);
    own.command("chart", key::CLI_CHART)
        .arg(own.id())
        .arg(own.words(kind, words))
        .arg(own.option("item", key::CLI_VALUE_ID, key::CLI_CHART_ITEM))
        .arg(own.out())
}

fn kind(own: &Builder<'_>, words: &'static [&'static str]) -> Arg {
    let kind = own.option("kind", key::CLI_VALUE_KIND, key::CLI_REPORT_KIND);
    own.words(kind, words).default_value("leader").hide_default_value(true)
}
