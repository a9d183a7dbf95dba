//! The window as it is told to who cannot see it: roles and names alone, as axe-core computes them.
//! No class, no place and no structure of ours is known here.

use serde_json::{Value, json};

use super::Window;

/// Finds what has a role and a name that begins as given, inside another such thing if one is given:
/// `[role, name]` from the outside to the inside. What lies behind an open dialog is not there.
const FIND: &str = "const named = 'button, a[href], input, textarea, select, summary, dialog, main,\
        nav, aside, header, section, form, h1, h2, h3, table, ul, ol, li, [role]';\
    axe.teardown(); axe.setup();\
    let there = [document.querySelector('dialog[open]') ?? document.body];\
    for (const [role, name] of arguments[0]) {\
        const fits = (one) => axe.commons.dom.isVisibleToScreenReaders(one)\
            && axe.commons.aria.getRole(one) === role\
            && axe.commons.text.accessibleText(one).replace(/\\s+/g, ' ').startsWith(name);\
        there = there.flatMap((one) => [...one.querySelectorAll(named)].filter(fits));\
    }";

impl Window {
    /// How many things there are by a path of roles and names.
    #[must_use]
    pub fn count_by_role(&self, path: &[(&str, &str)]) -> usize {
        self.bring_axe();
        let found = self.script(&format!("{FIND} return there.length"), &[json!(path)]);
        found.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or(0)
    }

    /// Waits until there is something by a path of roles and names.
    ///
    /// # Panics
    ///
    /// If there never is.
    pub fn wait_for_role(&self, path: &[(&str, &str)]) {
        self.bring_axe();
        self.wait_until(&format!("{FIND} return there.length > 0"), &[json!(path)]);
    }

    /// Presses the first thing by a path of roles and names, as a screen reader does.
    ///
    /// # Panics
    ///
    /// If there never is one.
    pub fn press_role(&self, path: &[(&str, &str)]) {
        self.wait_for_role(path);
        let script = format!("{FIND} there[0].focus(); there[0].click(); return true");
        assert_eq!(self.script(&script, &[json!(path)]), Value::Bool(true));
    }

    /// The name of the thing that is said to be the current one.
    #[must_use]
    pub fn current_by_role(&self, role: &str) -> Option<String> {
        self.bring_axe();
        let script = format!(
            "{FIND} const now = there.find((one) => one.ariaCurrent === 'true');\
             return now ? axe.commons.text.accessibleText(now).replace(/\\s+/g, ' ') : null"
        );
        self.script(&script, &[json!([[role, ""]])]).as_str().map(str::to_owned)
    }
}
