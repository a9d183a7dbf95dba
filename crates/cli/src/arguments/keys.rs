//! The arguments of `viba key`.

use std::path::PathBuf;

use clap::{Command, value_parser};
use text::key;

use super::Builder;

pub(super) fn command(own: &Builder<'_>) -> Command {
    let new = own
        .option("new-passphrase-file", key::CLI_VALUE_FILE, key::CLI_KEY_NEW_PASSPHRASE_FILE)
        .value_parser(value_parser!(PathBuf))
        .required(true);
    let sheet = own
        .option("out", key::CLI_VALUE_FILE, key::CLI_KEY_RECOVERY_OUT)
        .value_parser(value_parser!(PathBuf));
    let word = own.positional("does", key::CLI_VALUE_WORD, key::CLI_KEY_AUTO_WORD);
    let office = own.file(key::CLI_KEY_OFFICE_FILE);
    let out = own
        .option("out", key::CLI_VALUE_FILE, key::CLI_KEY_ENVELOPE_OUT)
        .value_parser(value_parser!(PathBuf))
        .required(true);
    own.group("key", key::CLI_KEY)
        .subcommand(own.command("status", key::CLI_KEY_STATUS))
        .subcommand(own.command("passphrase", key::CLI_KEY_PASSPHRASE).arg(new))
        .subcommand(own.command("recovery", key::CLI_KEY_RECOVERY).arg(sheet))
        .subcommand(own.command("office", key::CLI_KEY_OFFICE).arg(office))
        .subcommand(own.command("office-off", key::CLI_KEY_OFFICE_OFF))
        .subcommand(own.command("envelope", key::CLI_KEY_ENVELOPE).arg(out))
        .subcommand(own.command("auto", key::CLI_KEY_AUTO).arg(own.words(word, &["on", "off"])))
}
