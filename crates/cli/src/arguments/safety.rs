use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};
use text::key;

use super::Builder;

pub(super) fn commands(own: &Builder<'_>) -> [Command; 5] {
    let flag = |name: &'static str, help| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(own.get(help))
    };
    let name = own.positional("name", key::CLI_VALUE_NAME, key::CLI_RESTORE_NAME).required(false);
    [
        own.command("backup", key::CLI_BACKUP).arg(own.folder("to", key::CLI_BACKUP_TO)),
        own.command("restore", key::CLI_RESTORE)
            .arg(name)
            .arg(flag("dry-run", key::CLI_RESTORE_DRY_RUN).requires("name")),
        own.command("check", key::CLI_CHECK),
        own.command("repair", key::CLI_REPAIR).arg(flag("yes", key::CLI_REPAIR_YES)),
        own.command("dump", key::CLI_DUMP).arg(
            own.option("out", key::CLI_VALUE_FOLDER, key::CLI_DUMP_OUT)
                .value_parser(value_parser!(PathBuf))
                .required(true),
        ),
    ]
}
