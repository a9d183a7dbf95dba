//! The way through every screen, with real data in it.

use std::path::{Path, PathBuf};

use app::{EXAMPLE_REGISTER, EXAMPLE_VISITS, Role, Settings, Unwatched};
use viba_tests::window::{Window, key};
use viba_tests::{session, workspace};

use super::after::after;
use super::observe::observe;
use crate::fixture;

/// A way of looking at every screen.
pub(super) struct Look<'a> {
    pub(super) settings: Settings,
    /// Called with the name of each screen.
    pub(super) see: &'a dyn Fn(&Window, &str),
}

/// The bundle of somebody who has three visits final, made once for all looks.
fn bundle(folder: &Path) -> PathBuf {
    let mut app = workspace(&folder.join("annen"), Role::Assessor, 41);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    for (_, visit) in EXAMPLE_VISITS {
        let taken = app.assess(visit).expect("taken in").output.assessment;
        app.finalize(&taken, &app::SittingKind::ALL).expect("final");
    }
    let laid = folder.join("delt");
    std::fs::create_dir(&laid).expect("a folder");
    app.export(Some(&laid)).expect("laid").output.file.into()
}

/// The words of a button or place in the language of the window.
pub(super) fn word(name: &str, look: &Look) -> String {
    let lang = look.settings.lang();
    text::Texts::new(lang).by_name(name, &[]).unwrap_or_else(|| panic!("no text {name}"))
}

/// Goes through every screen, and lets `look.see` see each.
pub(super) fn walk(look: &Look) {
    let folder = tempfile::tempdir().expect("a folder");
    let bundle = bundle(folder.path());
    session(&folder.path().join("viba")).set_settings(&look.settings).expect("kept");
    let window = &Window::open(folder.path());
    let see = |name: &str| (look.see)(window, name);
    let press = |name: &str| window.click(&word(name, look));
    let go = |name: &str, screen: &str| {
        press(name);
        window.wait_for_screen(screen);
    };

    window.wait_for_words(&word("start-title", look));
    see("start");
    go("start-example-open", "overview");
    window.wait_for("main .meter, main progress, main [role=meter], main .list");
    see("oversikt");
    go("nav-kindergartens", "kindergartens");
    window.wait_for("main .list");
    see("barnehager");
    groups(window, look, &see);
    press("overview-new");
    window.wait_for_screen("new-visit");
    window.wait_for("main .chosen");
    see("nytt-besok");
    go("nav-assessments", "assessments");
    window.wait_for("main .list");
    see("vurderinger");
    go("nav-sending", "sending");
    window.wait_for_words(&word("sending-ready", look));
    see("sending");
    press("sending-lay");
    window.wait_for("dialog");
    see("sending-spor");
    window.press_one(key::ESCAPE);
    go("nav-rubrics", "rubrics");
    window.wait_for("main li button.title");
    see("skalaer");
    window.script("document.querySelector('main li button.title').click()", &[]);
    window.wait_for_screen("rubric");
    window.wait_for(".ind");
    see("skala");
    go("nav-settings", "settings");
    see("innstillinger");
    window.script("document.querySelectorAll('main summary').forEach((one) => one.click())", &[]);
    see("innstillinger-apne");
    put_away(window, look, &see);
    go("nav-notes", "notes");
    window.press("voks");
    window.wait_for("main mark");
    see("notater");

    go("nav-overview", "overview");
    go("next-go-on-do", "observe");
    observe(window, &see);

    window.press_with(key::CONTROL, key::ENTER);
    window.wait_for_screen("result");
    window.wait_for("main svg, main .track");
    see("resultat");
    press("result-finalize");
    window.wait_for("dialog");
    see("gjor-ferdig");
    window.press_one(key::ESCAPE);
    go("result-preview", "report");
    window.wait_for(".sheets svg");
    see("rapport");
    after(window, look, &see);

    go("nav-settings", "settings");
    go("settings-change", "start");
    office(window, look, &bundle, &see);
}

/// A kindergarten with its groups, and a group being changed.
fn groups(window: &Window, look: &Look, see: &dyn Fn(&str)) {
    window.click("Solsletta barnehage");
    window.wait_for("main .menu");
    see("barnehage");
    window.script("document.querySelector('main .menu button').click()", &[]);
    window.click(&word("group-change", look));
    window.wait_for("dialog");
    see("gruppe");
    window.press_one(key::ESCAPE);
    window.wait_until("return document.querySelector('dialog') === null", &[]);
}

/// A planned visit in the bin, and out of it again.
fn put_away(window: &Window, look: &Look, see: &dyn Fn(&str)) {
    let press = |name: &str| window.click(&word(name, look));
    press("nav-bin");
    window.wait_for_words(&word("bin-empty", look));
    see("papirkurv-tom");
    press("nav-overview");
    window.wait_for_screen("overview");
    window.wait_for("main .menu");
    window.script("document.querySelector('main .menu button').click()", &[]);
    press("bin-do");
    window.wait_for_words(&word("bin-put-what", look));
    see("oversikt-angre");
    press("nav-bin");
    window.wait_for_screen("bin");
    window.wait_for("main li");
    see("papirkurv");
    press("bin-restore");
    window.wait_for_words(&word("bin-empty", look));
}

/// The office: made, a register and a bundle taken in, a result opened; then the start with a
/// workspace to come back to.
fn office(window: &Window, look: &Look, bundle: &Path, see: &dyn Fn(&str)) {
    let press = |name: &str| window.click(&word(name, look));
    // The example is not among those to come back to: the form is open.
    window.script("document.querySelector('input[type=radio][value=office]').click()", &[]);
    window.script("document.querySelector('input[type=radio][value=machine]').click()", &[]);
    window.script("document.querySelector('form input[type=text]').focus()", &[]);
    window.press("Prøvekommunen");
    window.press_one(key::ENTER);
    window.wait_for_screen("office");
    window.wait_for_words(&word("office-empty", look));
    see("kommunen-tom");
    press("nav-kindergartens");
    window.wait_for_screen("kindergartens");
    window.wait_for_words(&word("kindergartens-empty", look));
    see("barnehager-tom");
    window.answer_dialog(&[&fixture("registers/nbr-v4-liste.json")]);
    press("kindergartens-read");
    window.wait_for("main .list");
    press("nav-office");
    window.wait_for_screen("office");
    window.answer_dialog(&[bundle]);
    press("office-take-in");
    window.wait_for("tbody tr:nth-child(3)");
    window.wait_for_words("Solsletta barnehage");
    see("kommunen");
    window.script("document.querySelector('tbody tr:last-child button').click()", &[]);
    window.wait_for_screen("result");
    window.wait_for("main .track");
    see("kommunen-resultat");
    press("nav-settings");
    window.wait_for_screen("settings");
    press("settings-change");
    window.wait_for_screen("start");
    see("start-flere");
}
