//! What hands do: keys, and the way through a page by Tab.

use fantoccini::Locator;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};

use super::{Window, key};

impl Window {
    /// Presses keys one after the other.
    ///
    /// # Panics
    ///
    /// If the driver refuses.
    pub fn press(&self, keys: &str) {
        let mut actions = KeyActions::new("keys".to_owned());
        for value in keys.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.run(self.client.perform_actions(actions)).expect("keys");
    }

    /// Presses one key.
    ///
    /// # Panics
    ///
    /// If the driver refuses.
    pub fn press_one(&self, value: char) {
        self.press(value.encode_utf8(&mut [0; 4]));
    }

    /// Presses a key while another is held.
    ///
    /// # Panics
    ///
    /// If the driver refuses.
    pub fn press_with(&self, held: char, value: char) {
        let actions = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: held });
        self.run(self.client.perform_actions(actions)).expect("keys");
    }

    /// Walks with Tab until the focused element has a name that begins with `name`.
    ///
    /// # Panics
    ///
    /// If no such element can be reached by keyboard.
    pub fn tab_to(&self, name: &str) {
        let script = "const at = document.activeElement; if (!at || at === document.body) return '';\
            const label = at.labels && at.labels[0] ? at.labels[0].textContent : '';\
            return (at.getAttribute('aria-label') || label || at.textContent || '').trim()\
                .replace(/\\s+/g, ' ');";
        let mut seen = Vec::new();
        for _ in 0..150 {
            let now = self.script(script, &[]);
            let now = now.as_str().unwrap_or_default().to_owned();
            if now.starts_with(name) {
                return;
            }
            seen.push(now);
            self.press_one(key::TAB);
        }
        panic!("«{name}» cannot be reached by Tab; met: {seen:#?}");
    }

    /// Walks to an element by Tab and presses Enter on it.
    ///
    /// # Panics
    ///
    /// If it cannot be reached.
    pub fn activate(&self, name: &str) {
        self.tab_to(name);
        self.press_one(key::ENTER);
    }

    /// Presses the middle of an element with the pointer.
    ///
    /// # Panics
    ///
    /// If there is none.
    pub fn click_at(&self, css: &str) {
        let found = self.run(self.client.find(Locator::Css(css))).expect("an element");
        self.run(found.click()).expect("a click");
    }

    /// Presses what has a name that begins with `name`, as a finger does, as soon as it is there.
    /// Where keys are not what is tried.
    ///
    /// # Panics
    ///
    /// If there never is anything to press by that name.
    pub fn click(&self, name: &str) {
        let script = "const wanted = arguments[0];\
            const nameOf = (one) => (one.getAttribute('aria-label') || one.textContent || '')\
                .trim().replace(/\\s+/g, ' ');\
            const all = [...document.querySelectorAll('button, summary, label')];\
            const open = document.querySelector('dialog[open]');\
            const here = all.filter((one) => (!open || open.contains(one)));\
            const found = here.find((one) => nameOf(one) === wanted)\
                ?? here.find((one) => nameOf(one).startsWith(wanted));\
            found?.click(); return found !== undefined";
        self.wait_until(script, &[name.into()]);
    }
}
