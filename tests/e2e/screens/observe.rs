//! The observation screen with all that opens on it.

use viba_tests::window::{Window, key};

/// The observation screen with all that opens on it.
pub(super) fn observe(window: &Window, see: &dyn Fn(&str)) {
    window.wait_for(".ind.now");
    see("observer");
    notes(window, see);
    window.press_one('v');
    window.wait_for(".ind.now .guide:not([hidden])");
    see("observer-veiledning");
    window.press_one('v');
    window.press_one('?');
    window.wait_for("dialog");
    see("observer-taster");
    window.press_one(key::ESCAPE);
    window.press_one('g');
    window.wait_for("dialog");
    window.press("bok");
    see("observer-ga-til");
    window.press_one(key::ESCAPE);
    window.wait_until("return document.querySelector('dialog') === null", &[]);
    for (key, name) in
        [('h', "observer-historikk"), ('t', "observer-situasjon"), ('x', "observer-kort")]
    {
        window.press_one(key);
        window.wait_for("dialog");
        see(name);
        window.press_one(key::ESCAPE);
        window.wait_until("return document.querySelector('dialog') === null", &[]);
    }
    let ways = [(2, "observer-dag"), (3, "observer-samtale"), (4, "observer-papir"), (1, "")];
    for (way, name) in ways {
        let css = format!(".ways button:nth-of-type({way})");
        window.script("document.querySelector(arguments[0]).click()", &[css.as_str().into()]);
        window.wait_for(&format!("{css}[aria-pressed=true]"));
        window.wait_for("main [data-indicator]");
        if !name.is_empty() {
            see(name);
        }
    }
    window.script("document.querySelector('button.facts').click()", &[]);
    window.wait_for("dialog");
    see("observer-fakta");
    window.press_one(key::ESCAPE);
    window.wait_until("return document.querySelector('dialog') === null", &[]);
}

/// A note being typed that tells too much, and being tagged.
fn notes(window: &Window, see: &dyn Fn(&str)) {
    window.press_one('s');
    window.wait_until("return document.activeElement.matches('[data-note-field]')", &[]);
    window.press("To barn bygger, og Ingrid Solheim setter seg ned.");
    window.wait_for_words("Ingrid Solheim");
    see("observer-notat");
    window.press_with(key::CONTROL, 'm');
    window.wait_for("[role=grid]");
    window.press("bok");
    see("observer-merk");
    window.press_one(key::ESCAPE);
    window.wait_until("return document.querySelector('[role=grid]') === null", &[]);
    window.script(
        "const field = document.querySelector('[data-note-field]'); field.focus(); \
        field.select()",
        &[],
    );
    window.press_one(key::DELETE);
    window.press("To barn");
    window.press_one(key::ESCAPE);
}
