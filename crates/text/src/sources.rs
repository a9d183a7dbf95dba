use crate::Lang;

macro_rules! embedded {
    ($lang:literal) => {
        embedded!($lang: "common", "report", "paper", "letter", "cli", "errors", "bundle", "window", "safety")
    };
    ($lang:literal: $($area:literal),*) => {
        &[$(($area, include_str!(concat!("../../../ui/locales/", $lang, "/", $area, ".ftl")))),*]
    };
}

/// The embedded Fluent files of a language, each with the name of its area.
#[must_use]
pub const fn sources(lang: Lang) -> &'static [(&'static str, &'static str)] {
    match lang {
        Lang::Nb => embedded!("nb"),
        Lang::Nn => embedded!("nn"),
        Lang::En => embedded!("en"),
    }
}
