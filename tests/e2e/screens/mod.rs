//! Every screen with real data in it: axe finds nothing, in any light, contrast, size or language.

mod after;
mod findings;
mod observe;
mod walk;

use app::{Contrast, Settings, Theme};
use viba_tests::window::Window;

use self::findings::{Findings, wear};
use self::walk::{Look, walk};
use crate::{alone, picture, temporary};

/// Screens that are in use for long, or read by many.
const MAIN: [&str; 8] =
    ["oversikt", "observer", "resultat", "rapport", "sending", "kommunen", "nytt-besok", "start"];
/// Widths a page is read at: twice and four times as large on an ordinary screen, a small laptop, and
/// the largest there are.
const SIZES: [(u32, u32); 4] = [(683, 768), (320, 768), (1024, 640), (3840, 2160)];
/// What screens are made for.
const USUAL: (u32, u32) = (1366, 768);

fn settings(theme: Theme, contrast: Contrast, language: &str) -> Settings {
    let (assessor, language) = ("Kari Prøve".to_owned(), language.to_owned());
    Settings { theme, contrast, language, assessor, ..Settings::default() }
}

#[test]
fn screens_in_light_and_every_size() {
    let _alone = alone();
    let found = Findings::default();
    let see = |window: &Window, name: &str| {
        found.look(window, name);
        picture(window, name);
        temporary(window, &format!("{name}-lys"));
        found.in_sizes(window, name);
        if MAIN.contains(&name) {
            found.enlarged(window, name);
        }
    };
    walk(&Look { settings: settings(Theme::Light, Contrast::System, "nb"), see: &see });
}

#[test]
fn screens_in_dark() {
    let _alone = alone();
    let found = Findings::default();
    let see = |window: &Window, name: &str| {
        found.look(window, name);
        temporary(window, &format!("{name}-mork"));
        if MAIN.contains(&name) {
            picture(window, &format!("{name}-mork"));
        }
    };
    walk(&Look { settings: settings(Theme::Dark, Contrast::System, "nb"), see: &see });
}

#[test]
fn screens_in_high_contrast() {
    let _alone = alone();
    let found = Findings::default();
    let see = |window: &Window, name: &str| {
        found.look(window, name);
        temporary(window, &format!("{name}-kontrast"));
        wear(window, "dark", "more");
        found.look(window, &format!("{name}, dark"));
        wear(window, "light", "more");
    };
    walk(&Look { settings: settings(Theme::Light, Contrast::More, "nb"), see: &see });
}

#[test]
fn screens_in_nynorsk() {
    in_language("nn");
}

#[test]
fn screens_in_english() {
    in_language("en");
}

fn in_language(lang: &str) {
    let _alone = alone();
    let found = Findings::default();
    let see = |window: &Window, name: &str| {
        let said = window.script("return document.documentElement.lang", &[]);
        assert_eq!(said, lang, "{name}");
        found.look(window, name);
        found.fits(window, name);
        temporary(window, &format!("{name}-{lang}"));
        for (theme, contrast) in [("dark", "system"), ("light", "more"), ("dark", "more")] {
            wear(window, theme, contrast);
            found.look(window, &format!("{name}, {theme}, contrast {contrast}"));
        }
        wear(window, "light", "system");
    };
    walk(&Look { settings: settings(Theme::Light, Contrast::System, lang), see: &see });
}
