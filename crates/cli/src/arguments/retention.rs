//! The arguments of `viba retention`.

use clap::{Arg, ArgAction, Command};
use text::key;

use super::Builder;

const KINDS: [&str; 6] =
    ["left-draft", "working-material", "practice", "self-sheets", "put-aside", "signed-result"];

pub(super) fn command(own: &Builder<'_>) -> Command {
    let kind = || own.positional("kind", key::CLI_VALUE_KIND, key::CLI_RETENTION_KIND);
    let months = own
        .positional("months", key::CLI_VALUE_NUMBER_OF, key::CLI_RETENTION_MONTHS)
        .value_parser(clap::value_parser!(u32));
    let yes = Arg::new("yes")
        .long("yes")
        .short('y')
        .action(ArgAction::SetTrue)
        .help(own.get(key::CLI_RETENTION_YES));
    own.group("retention", key::CLI_RETENTION)
        .subcommand(own.command("rules", key::CLI_RETENTION_RULES))
        .subcommand(
            own.command("set", key::CLI_RETENTION_SET).arg(own.words(kind(), &KINDS)).arg(months),
        )
        .subcommand(own.command("list", key::CLI_RETENTION_LIST))
        .subcommand(
            own.command("delete", key::CLI_RETENTION_DELETE)
                .arg(own.words(kind(), &KINDS))
                .arg(yes),
        )
        .subcommand(own.command("log", key::CLI_RETENTION_LOG))
}
