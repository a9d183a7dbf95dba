//! What comes after a result: the report on its way, the meeting, the plan; and what goes before a visit.

use viba_tests::window::{Window, key};

use super::walk::{Look, word};

/// Goes through the screens around a final result, from the list of assessments of the example.
pub(super) fn after(window: &Window, look: &Look, see: &dyn Fn(&str)) {
    let press = |name: &str| window.click(&word(name, look));
    let go = |name: &str, screen: &str| {
        press(name);
        window.wait_for_screen(screen);
    };
    go("nav-assessments", "assessments");
    window.wait_for("main .list");
    open_last(window);
    see("resultat-ferdig");
    go("result-preview", "report");
    window.wait_for(".sheets svg");
    see("rapport-signert");
    stages(window, look, see);
    editions(window, look, see);
    go("meeting-open", "meeting");
    window.wait_for("main h1");
    see("mote");
    window.press_one('v');
    see("mote-skar");
    window.press_one(key::ESCAPE);
    window.wait_until("return !document.documentElement.dataset.ready.startsWith('meeting')", &[]);
    plans(window, look, see);
    own(window, look, see);
    go("nav-assessments", "assessments");
    go("batch-open", "reports");
    window.wait_for("main tbody tr, main .list");
    see("rapporter");
    go("nav-overview", "overview");
    before(window, look, see);
}

/// Opens the oldest result of the list.
fn open_last(window: &Window) {
    window.script("[...document.querySelectorAll('main .list button.name')].at(-1).click()", &[]);
    window.wait_for_screen("result");
    window.wait_for("main svg, main .track");
}

/// Handed over, and commented on.
fn stages(window: &Window, look: &Look, see: &dyn Fn(&str)) {
    let press = |name: &str| window.click(&word(name, look));
    let send =
        || window.script("document.querySelector('dialog button[type=submit]').click()", &[]);
    press("stage-issue-do");
    window.wait_for("dialog");
    see("rapport-overlever");
    send();
    window.wait_until("return document.querySelector('dialog') === null", &[]);
    press("stage-comment-do");
    window.wait_for("dialog");
    window.script("document.querySelector('dialog textarea').focus()", &[]);
    window.press("Gruppen har 14 barn, ikke 15.");
    see("rapport-merknad");
    send();
    window.wait_until("return document.querySelector('dialog') === null", &[]);
    see("rapport-forelopig");
}

/// Every edition, the public one with what was taken out, and the drawings.
fn editions(window: &Window, look: &Look, see: &dyn Fn(&str)) {
    for kind in ["one-pager", "parents", "protocol", "public"] {
        let choose = format!("document.querySelector('main input[value={kind}]').click()");
        window.script(&choose, &[]);
        window.wait_until("return document.querySelector('main [role=status].working, main .working') === null && document.querySelector('.sheets svg') !== null", &[]);
        see(&format!("rapport-{kind}"));
    }
    window.click(&word("report-view-charts", look));
    window.wait_for("main figure svg, main .drawing svg, main svg[role=img]");
    see("rapport-tegninger");
}

/// A plan with a goal, and the list of plans.
fn plans(window: &Window, look: &Look, see: &dyn Fn(&str)) {
    let press = |name: &str| window.click(&word(name, look));
    press("nav-assessments");
    window.wait_for_screen("assessments");
    window.wait_for("main .list");
    open_last(window);
    press("plan-title");
    window.wait_for_screen("follow-up");
    window.wait_for("main fieldset");
    see("plan-tom");
    window
        .script("document.querySelectorAll('main fieldset input[type=checkbox]')[0].click()", &[]);
    window.wait_for("main article");
    see("plan");
    press("nav-follow-up");
    window.wait_for_screen("plans");
    window.wait_for("main .list");
    see("planer");
}

/// A self-assessment: none yet, begun for a visit that is here.
fn own(window: &Window, look: &Look, see: &dyn Fn(&str)) {
    let press = |name: &str| window.click(&word(name, look));
    press("nav-self");
    window.wait_for_screen("selves");
    window.wait_for_words(&word("selves-empty", look));
    see("egenvurderinger-tom");
    press("selves-begin");
    window.wait_for("main select");
    see("egenvurdering-ny");
    window.script(
        "const one = document.querySelector('main select'); one.selectedIndex = 1; \
         one.dispatchEvent(new Event('change', { bubbles: true }))",
        &[],
    );
    press("selves-start");
    window.wait_for_screen("self");
    window.wait_for("main h1");
    see("egenvurdering");
}

/// The letters before a planned visit.
fn before(window: &Window, look: &Look, see: &dyn Fn(&str)) {
    window.wait_for("main .menu");
    window.script("[...document.querySelectorAll('main .menu button')].at(-1).click()", &[]);
    window.click(&word("before-open", look));
    window.wait_for_screen("before-visit");
    window.wait_for(".sheets svg");
    see("for-besoket");
}
