//! What `viba rubric` takes.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};
use text::{Key, key};

use super::Builder;

pub(super) fn command(words: &Builder<'_>) -> Command {
    let rubric = |name, help| words.positional(name, key::CLI_VALUE_RUBRIC, help);
    words
        .group("rubric", key::CLI_RUBRIC)
        .subcommand(words.command("list", key::CLI_RUBRIC_LIST))
        .subcommand(
            words
                .command("check", key::CLI_RUBRIC_CHECK)
                .arg(path(words, key::CLI_RUBRIC_CHECK_PATH)),
        )
        .subcommand(
            words
                .command("score", key::CLI_RUBRIC_SCORE)
                .arg(rubric("rubric", key::CLI_RUBRIC_SCORE_RUBRIC))
                .arg(words.file(key::CLI_ASSESS_ANSWERS)),
        )
        .subcommand(
            words.command("add", key::CLI_RUBRIC_ADD).arg(words.file(key::CLI_RUBRIC_ADD_FILE)),
        )
        .subcommand(
            words
                .command("pack", key::CLI_RUBRIC_PACK)
                .arg(path(words, key::CLI_RUBRIC_CHECK_PATH))
                .arg(out(words, key::CLI_RUBRIC_PACK_OUT)),
        )
        .subcommand(sign(words))
        .subcommand(
            words
                .command("print", key::CLI_RUBRIC_PRINT)
                .arg(rubric("rubric", key::CLI_RUBRIC_PRINT_RUBRIC))
                .arg(words.option("language", key::CLI_VALUE_LANG, key::CLI_RUBRIC_PRINT_LANGUAGE))
                .arg(words.option("beside", key::CLI_VALUE_LANG, key::CLI_RUBRIC_PRINT_BESIDE))
                .arg(words.out()),
        )
        .subcommand(
            words
                .command("template", key::CLI_RUBRIC_TEMPLATE)
                .arg(words.option("from", key::CLI_VALUE_RUBRIC, key::CLI_RUBRIC_TEMPLATE_FROM))
                .arg(words.option(
                    "languages",
                    key::CLI_VALUE_LANG,
                    key::CLI_RUBRIC_TEMPLATE_LANGUAGES,
                ))
                .arg(words.out()),
        )
        .subcommand(
            words
                .command("from-xlsx", key::CLI_RUBRIC_FROM_XLSX)
                .arg(words.file(key::CLI_RUBRIC_FROM_XLSX_FILE))
                .arg(words.folder("out", key::CLI_RUBRIC_FROM_XLSX_OUT).required(true)),
        )
        .subcommand(
            words
                .command("diff", key::CLI_RUBRIC_DIFF)
                .arg(
                    words
                        .positional("old", key::CLI_VALUE_OLD, key::CLI_RUBRIC_DIFF_OLD)
                        .display_order(1),
                )
                .arg(
                    words
                        .positional("new", key::CLI_VALUE_NEW, key::CLI_RUBRIC_DIFF_NEW)
                        .display_order(2),
                )
                .arg(out(words, key::CLI_RUBRIC_DIFF_OUT)),
        )
        .subcommand(
            words
                .command("move", key::CLI_RUBRIC_MOVE)
                .arg(words.id())
                .arg(rubric("to", key::CLI_RUBRIC_MOVE_TO))
                .arg(
                    Arg::new("yes")
                        .long("yes")
                        .short('y')
                        .action(ArgAction::SetTrue)
                        .help(words.get(key::CLI_RUBRIC_MOVE_YES)),
                ),
        )
}

fn sign(words: &Builder<'_>) -> Command {
    let key_file = words.option("key", key::CLI_VALUE_FILE, key::CLI_RUBRIC_SIGN_KEY);
    words
        .command("sign", key::CLI_RUBRIC_SIGN)
        .arg(path(words, key::CLI_RUBRIC_SIGN_PATH))
        .arg(words.option("owner", key::CLI_VALUE_OWNER, key::CLI_RUBRIC_SIGN_OWNER))
        .arg(key_file.value_parser(value_parser!(PathBuf)))
}

fn path(words: &Builder<'_>, help: Key) -> Arg {
    words.positional("path", key::CLI_VALUE_FOLDER, help).value_parser(value_parser!(PathBuf))
}

fn out(words: &Builder<'_>, help: Key) -> Arg {
    words.option("out", key::CLI_VALUE_FILE, help).value_parser(value_parser!(PathBuf))
}
