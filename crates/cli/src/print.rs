use serde::Serialize;
use text::{Arg, Key, Texts};

/// Where results go: words for people, or one JSON document.
pub(crate) struct Out {
    texts: Texts,
    is_json: bool,
}

impl Out {
    pub(crate) const fn new(texts: Texts, is_json: bool) -> Self {
        Self { texts, is_json }
    }

    pub(crate) const fn texts(&self) -> &Texts {
        &self.texts
    }

    pub(crate) const fn is_json(&self) -> bool {
        self.is_json
    }

    /// A result: as JSON where that was asked for, else in the words of `say`.
    pub(crate) fn result(&self, value: &impl Serialize, say: impl FnOnce(&Self)) {
        if self.is_json {
            // Values of ours always have a JSON form.
            put(&serde_json::to_string_pretty(value).unwrap_or_default());
        } else {
            say(self);
        }
    }

    /// One line of words.
    pub(crate) fn line(&self, key: Key, args: &[(&str, Arg)]) {
        put(&self.texts.with(key, &shown(args)));
    }

    /// One line that stands as it is.
    pub(crate) fn plain(&self, line: &str) {
        put(&visible(line));
    }

    /// Something to know beside the result: on standard error, in words.
    pub(crate) fn notice(&self, key: Key, args: &[(&str, Arg)]) {
        eprintln!("{}", self.texts.with(key, &shown(args)));
    }
}

/// Text from data as a terminal may have it: one line, and nothing that moves the cursor, changes
/// colours or turns the direction of reading.
pub(crate) fn visible(text: &str) -> String {
    let harmless = |c: char| match c {
        '\n' | '\t' => ' ',
        c if c.is_control() => '\u{FFFD}',
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => '\u{FFFD}',
        other => other,
    };
    text.chars().map(harmless).collect()
}

fn shown<'n>(args: &[(&'n str, Arg)]) -> Vec<(&'n str, Arg)> {
    let shown = |arg: &Arg| match arg {
        Arg::Text(text) => Arg::Text(visible(text)),
        count @ Arg::Count(_) => count.clone(),
    };
    args.iter().map(|(name, arg)| (*name, shown(arg))).collect()
}

/// Writes a line to standard output. A reader who has seen enough is no failure; a full disk behind
/// a redirection is one, and ends the program before it can say that all went well.
fn put(line: &str) {
    use std::io::{ErrorKind, Write as _};
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{line}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("{error}");
            std::process::exit(1);
        }
        _ => {}
    }
}
