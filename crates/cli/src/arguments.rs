mod keys;
mod report;
mod retention;
mod rubric;
mod safety;

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use text::{Key, Texts, key};

/// The whole command line, with its help in the language of `texts`.
pub(crate) fn command(texts: &Texts) -> Command {
    let options = texts.get(key::CLI_USAGE_OPTIONS);
    with_usage(whole(&Builder { texts }), "viba", &options)
}

/// Says how each command is used. The library's own line has English in it.
fn with_usage(mut command: Command, path: &str, options: &str) -> Command {
    let usage = command.clone().bin_name(path).render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim().replace("[OPTIONS]", options);
    let names: Vec<String> =
        command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    for name in names {
        let inner_path = format!("{path} {name}");
        command = command.mut_subcommand(name, |inner| with_usage(inner, &inner_path, options));
    }
    command.override_usage(usage)
}

fn whole(own: &Builder<'_>) -> Command {
    own.command("viba", key::CLI_ABOUT)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .after_help(own.get(key::CLI_AFTER))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(own.global())
        .subcommand(own.command("demo", key::CLI_DEMO).arg(own.folder("out", key::CLI_DEMO_OUT)))
        .subcommand(own.init())
        .subcommand(keys::command(own))
        .subcommand(retention::command(own))
        .subcommand(own.register())
        .subcommand(own.rubric())
        .subcommand(own.visit())
        .subcommand(own.assess())
        .subcommand(own.command("finalize", key::CLI_FINALIZE).arg(own.id()))
        .subcommand(own.command("list", key::CLI_LIST))
        .subcommand(own.command("show", key::CLI_SHOW).arg(own.id()))
        .subcommand(own.search())
        .subcommand(report::report(own))
        .subcommand(report::reports(own))
        .subcommand(report::archive(own))
        .subcommand(report::letter(own))
        .subcommand(report::chart(own))
        .subcommand(own.export())
        .subcommand(own.import())
        .subcommand(own.command("outbox", key::CLI_OUTBOX))
        .subcommand(own.office())
        .subcommand(own.verify())
        .subcommands(safety::commands(own))
}

struct Builder<'t> {
    texts: &'t Texts,
}

impl Builder<'_> {
    fn get(&self, key: Key) -> String {
        self.texts.get(key)
    }

    fn command(&self, name: &'static str, about: Key) -> Command {
        let template = format!(
            "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
            self.get(key::CLI_USAGE)
        );
        Command::new(name)
            .about(self.get(about))
            .help_template(template)
            .subcommand_help_heading(self.get(key::CLI_HEADING_COMMANDS))
            .subcommand_value_name(self.get(key::CLI_USAGE_COMMAND))
            .next_help_heading(self.get(key::CLI_HEADING_OPTIONS))
            .disable_help_subcommand(true)
            .disable_help_flag(true)
            .arg(
                Arg::new("help")
                    .long("help")
                    .short('h')
                    .action(ArgAction::Help)
                    .help(self.get(key::CLI_HELP))
                    .help_heading(self.get(key::CLI_HEADING_GLOBAL)),
            )
    }

    fn global(&self) -> Vec<Arg> {
        let arg = |name: &'static str, help: Key| {
            Arg::new(name)
                .long(name)
                .help(self.get(help))
                .global(true)
                .help_heading(self.get(key::CLI_HEADING_GLOBAL))
        };
        vec![
            arg("workspace", key::CLI_WORKSPACE)
                .value_name(self.get(key::CLI_VALUE_FOLDER))
                .value_parser(value_parser!(PathBuf)),
            arg("passphrase-file", key::CLI_PASSPHRASE_FILE)
                .value_name(self.get(key::CLI_VALUE_FILE))
                .value_parser(value_parser!(PathBuf)),
            arg("json", key::CLI_JSON).action(ArgAction::SetTrue),
            arg("lang", key::CLI_LANG)
                .value_name(self.get(key::CLI_VALUE_LANG))
                .value_parser(PossibleValuesParser::new(["nb", "nn", "en"]))
                .hide_possible_values(true),
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(self.get(key::CLI_VERSION))
                .help_heading(self.get(key::CLI_HEADING_GLOBAL)),
        ]
    }

    fn option(&self, name: &'static str, value: Key, help: Key) -> Arg {
        Arg::new(name).long(name).value_name(self.get(value)).help(self.get(help))
    }

    fn folder(&self, name: &'static str, help: Key) -> Arg {
        self.option(name, key::CLI_VALUE_FOLDER, help).value_parser(value_parser!(PathBuf))
    }

    fn positional(&self, name: &'static str, value: Key, help: Key) -> Arg {
        Arg::new(name)
            .value_name(self.get(value))
            .help(self.get(help))
            .required(true)
            .help_heading(self.get(key::CLI_HEADING_ARGUMENTS))
    }

    fn id(&self) -> Arg {
        self.positional("id", key::CLI_VALUE_ID, key::CLI_ID)
    }

    fn file(&self, help: Key) -> Arg {
        self.positional("file", key::CLI_VALUE_FILE, help).value_parser(value_parser!(PathBuf))
    }

    fn out(&self) -> Arg {
        self.option("out", key::CLI_VALUE_FILE, key::CLI_OUT)
            .value_parser(value_parser!(PathBuf))
            .required(true)
    }

    fn words(&self, arg: Arg, words: &'static [&'static str]) -> Arg {
        arg.value_parser(PossibleValuesParser::new(words)).hide_possible_values(true)
    }

    fn init(&self) -> Command {
        let role = self.option("role", key::CLI_VALUE_ROLE, key::CLI_INIT_ROLE).required(true);
        self.command("init", key::CLI_INIT)
            .after_help(self.get(key::CLI_INIT_PASSPHRASE))
            .arg(self.words(role, &["assessor", "office", "trainee"]))
            .arg(self.option("name", key::CLI_VALUE_NAME, key::CLI_INIT_NAME).required(true))
    }

    fn group(&self, name: &'static str, about: Key) -> Command {
        self.command(name, about).subcommand_required(true).arg_required_else_help(true)
    }

    fn register(&self) -> Command {
        self.group("register", key::CLI_REGISTER)
            .subcommand(
                self.command("import", key::CLI_REGISTER_IMPORT)
                    .arg(self.file(key::CLI_REGISTER_IMPORT)),
            )
            .subcommand(self.command("list", key::CLI_REGISTER_LIST))
    }

    fn rubric(&self) -> Command {
        rubric::command(self)
    }

    fn visit(&self) -> Command {
        let kindergarten = || {
            self.option("kindergarten", key::CLI_VALUE_NUMBER, key::CLI_VISIT_KINDERGARTEN)
                .required(true)
        };
        let group =
            || self.option("group", key::CLI_VALUE_GROUP, key::CLI_VISIT_GROUP).required(true);
        let date = self.option("date", key::CLI_VALUE_DATE, key::CLI_VISIT_DATE).required(true);
        let code = self.positional("code", key::CLI_VALUE_CODE, key::CLI_VISIT_LINK);
        self.group("visit", key::CLI_VISIT)
            .subcommand(
                self.command("new", key::CLI_VISIT_NEW).arg(kindergarten()).arg(group()).arg(date),
            )
            .subcommand(self.command("code", key::CLI_VISIT_CODE).arg(self.id()))
            .subcommand(
                self.command("link", key::CLI_VISIT_LINK)
                    .arg(code)
                    .arg(kindergarten())
                    .arg(group()),
            )
    }

    fn assess(&self) -> Command {
        let finalize = Arg::new("finalize")
            .long("finalize")
            .action(ArgAction::SetTrue)
            .help(self.get(key::CLI_ASSESS_FINALIZE));
        self.command("assess", key::CLI_ASSESS)
            .arg(self.file(key::CLI_ASSESS_ANSWERS))
            .arg(finalize)
    }

    fn search(&self) -> Command {
        let words = self.positional("words", key::CLI_VALUE_WORDS, key::CLI_SEARCH);
        self.command("search", key::CLI_SEARCH).arg(words)
    }

    fn export(&self) -> Command {
        let yes = Arg::new("yes")
            .long("yes")
            .short('y')
            .action(ArgAction::SetTrue)
            .help(self.get(key::CLI_YES));
        self.command("export", key::CLI_EXPORT).arg(self.folder("to", key::CLI_EXPORT_TO)).arg(yes)
    }

    fn import(&self) -> Command {
        let files = self
            .positional("files", key::CLI_VALUE_FILE, key::CLI_IMPORT)
            .value_parser(value_parser!(PathBuf))
            .num_args(1..);
        self.command("import", key::CLI_IMPORT).arg(files)
    }

    fn office(&self) -> Command {
        let out = self
            .option("out", key::CLI_VALUE_FILE, key::CLI_OFFICE_KEY_OUT)
            .value_parser(value_parser!(PathBuf))
            .required(true);
        self.group("office", key::CLI_OFFICE)
            .subcommand(self.command("status", key::CLI_OFFICE_STATUS_ABOUT))
            .subcommand(self.command("summary", key::CLI_OFFICE_SUMMARY))
            .subcommand(self.command("conflicts", key::CLI_OFFICE_CONFLICTS))
            .subcommand(self.command("recovery-key", key::CLI_OFFICE_RECOVERY_KEY).arg(out))
            .subcommand(
                self.command("open-envelope", key::CLI_OFFICE_OPEN_ENVELOPE)
                    .arg(self.file(key::CLI_OFFICE_ENVELOPE_FILE)),
            )
    }

    fn verify(&self) -> Command {
        self.command("verify", key::CLI_VERIFY).arg(self.file(key::CLI_VERIFY))
    }
}
