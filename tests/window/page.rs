//! What the page shows, and what it is asked.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use super::{PATIENCE, Window, now};

impl Window {
    /// Runs a script in the page and gives back what it returns.
    ///
    /// # Panics
    ///
    /// If the script throws.
    pub fn script(&self, script: &str, args: &[Value]) -> Value {
        self.run(self.client.execute(script, args.to_vec()))
            .unwrap_or_else(|error| panic!("{error}\nin {script}"))
    }

    /// Runs a script in the page; nothing if there is no page any more.
    #[must_use]
    pub fn try_script(&self, script: &str) -> Option<Value> {
        self.run(self.client.execute(script, Vec::new())).ok()
    }

    /// Runs a script that calls its last argument when it is done.
    ///
    /// # Panics
    ///
    /// If the script throws or never calls.
    pub fn script_async(&self, script: &str, args: &[Value]) -> Value {
        self.run(self.client.execute_async(script, args.to_vec()))
            .unwrap_or_else(|error| panic!("{error}\nin {script}"))
    }

    /// Waits until a script returns something true, and gives it back.
    ///
    /// # Panics
    ///
    /// If it never does.
    pub fn wait_until(&self, script: &str, args: &[Value]) -> Value {
        let until = now() + PATIENCE;
        loop {
            let value = self.script(script, args);
            if !matches!(value, Value::Null | Value::Bool(false)) && value != json!("") {
                return value;
            }
            let text = || self.script("return document.body.innerText", &[]);
            assert!(now() < until, "never: {script} {args:?}\n{}", text());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until there is an element.
    ///
    /// # Panics
    ///
    /// If there never is.
    pub fn wait_for(&self, css: &str) {
        self.wait_until("return document.querySelector(arguments[0]) !== null", &[css.into()]);
    }

    /// Waits until the page shows some words.
    ///
    /// # Panics
    ///
    /// If it never does.
    pub fn wait_for_words(&self, words: &str) {
        let script = "return document.body.innerText.includes(arguments[0])";
        self.wait_until(script, &[words.into()]);
    }

    /// Waits until a screen is open and painted.
    ///
    /// # Panics
    ///
    /// If it never is.
    pub fn wait_for_screen(&self, screen: &str) {
        self.wait_for(&format!("html[data-ready^='{screen}-']"));
    }

    /// The words on the page.
    #[must_use]
    pub fn words(&self) -> String {
        self.script("return document.body.innerText", &[]).as_str().unwrap_or_default().to_owned()
    }

    /// A picture of the window as the display shows it, PNG.
    ///
    /// Not through the driver: it waits for ever for a page that no graphics card draws.
    ///
    /// # Panics
    ///
    /// If there is no window to be seen.
    #[must_use]
    pub fn picture(&self) -> Vec<u8> {
        // What was changed last is on the display some frames later.
        self.script_async(
            "const done = arguments[arguments.length - 1];\
             requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))",
            &[],
        );
        self.painted().picture().expect("a picture")
    }

    /// What axe-core finds on the page: rule, help and places. Every rule of WCAG 2.0 to 2.2, A and
    /// AA, and its best practices.
    ///
    /// # Panics
    ///
    /// If axe cannot be read or run.
    #[must_use]
    pub fn axe(&self) -> Vec<String> {
        self.bring_axe();
        // A colour on its way to another one is neither.
        self.script_async(
            "const done = arguments[arguments.length - 1];\
             requestAnimationFrame(() => requestAnimationFrame(() => {\
                 document.getAnimations().forEach((one) => one.finish()); done(); }))",
            &[],
        );
        let found = self.script_async(
            "const done = arguments[arguments.length - 1];\
             const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];\
             axe.run(document, { runOnly: tags }).then(\
                 (found) => done(found.violations.map((one) => one.id + ': ' + one.help + ' — '\
                     + one.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', '))),\
                 (error) => done([String(error)]));",
            &[],
        );
        let lines = found.as_array().cloned().unwrap_or_default();
        lines.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Puts axe-core into the page, if it is not there.
    pub(super) fn bring_axe(&self) {
        if self.script("return window.axe === undefined", &[]) == Value::Bool(true) {
            let file =
                Path::new(env!("CARGO_MANIFEST_DIR")).join("../node_modules/axe-core/axe.min.js");
            let source = std::fs::read_to_string(file).expect("axe-core; `npm ci` brings it");
            self.script(&format!("{source}; window.axe = axe; return true"), &[]);
        }
    }
}
