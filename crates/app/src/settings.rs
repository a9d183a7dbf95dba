use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use text::Lang;

/// The text sizes there are, in percent.
const TEXT_SIZES: [u16; 6] = [100, 110, 125, 150, 175, 200];

/// After how many minutes at rest a workspace can be locked; 0 is never.
const LOCK_MINUTES: [u16; 6] = [0, 5, 10, 15, 30, 60];

/// The most characters of a key that a person chose.
const LONGEST_KEY: usize = 20;

/// Light or dark.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Theme {
    /// As the machine is set.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Whether lines and edges are stronger.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Contrast {
    /// As the machine is set.
    #[default]
    System,
    /// Stronger.
    More,
}

/// What the person set for the window on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct Settings {
    /// `nb`, `nn` or `en`.
    pub language: String,
    /// Light or dark.
    pub theme: Theme,
    /// In percent: 100, 110, 125, 150, 175 or 200.
    pub text_size: u16,
    /// Whether single letters answer.
    pub letter_keys: bool,
    /// Whether the next unanswered indicator becomes the current one after an answer.
    pub go_on: bool,
    /// The assessor's name on this machine; empty until it is told.
    pub assessor: String,
    /// Whether lines and edges are stronger.
    pub contrast: Contrast,
    /// Keys a person chose, by what they do; what is not here has its usual key.
    pub keys: BTreeMap<String, String>,
    /// After how many minutes at rest the workspace is locked, if a passphrase opens it: 0 (never), 5,
    /// 10, 15, 30 or 60.
    pub lock_after: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Lang::Nb.tag().to_owned(),
            theme: Theme::System,
            text_size: TEXT_SIZES[0],
            letter_keys: true,
            go_on: true,
            assessor: String::new(),
            contrast: Contrast::System,
            keys: BTreeMap::new(),
            lock_after: 15,
        }
    }
}

impl Settings {
    /// The language; bokmål where it is none of ours.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.language.parse().unwrap_or(Lang::Nb)
    }

    /// The same with each value brought to the nearest that is allowed.
    pub(crate) fn allowed(mut self) -> Self {
        self.language = self.lang().tag().to_owned();
        let distance = |size: &u16| size.abs_diff(self.text_size);
        self.text_size = TEXT_SIZES.into_iter().min_by_key(distance).unwrap_or(TEXT_SIZES[0]);
        let distance = |minutes: &u16| minutes.abs_diff(self.lock_after);
        self.lock_after = LOCK_MINUTES.into_iter().min_by_key(distance).unwrap_or(LOCK_MINUTES[3]);
        self.assessor = self.assessor.trim().to_owned();
        self.keys = allowed_keys(self.keys);
        self
    }
}

/// The keys that can be meant: without those of nothing, those that are none, and those that would do
/// two things, upper and lower case alike. What is left out has its usual key.
fn allowed_keys(mut keys: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let is_key = |key: &str| {
        (1..=LONGEST_KEY).contains(&key.chars().count())
            && !key.contains(|c: char| c.is_whitespace() || c.is_control())
    };
    keys.retain(|act, key| !act.trim().is_empty() && is_key(key));
    let mut doing: BTreeMap<String, usize> = BTreeMap::new();
    for key in keys.values() {
        *doing.entry(key.to_lowercase()).or_default() += 1;
    }
    keys.retain(|_, key| doing.get(&key.to_lowercase()) == Some(&1));
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brings_every_text_size_to_the_nearest() {
        let nearest = |text_size| Settings { text_size, ..Settings::default() }.allowed().text_size;
        for size in 0..=u16::MAX {
            let found = nearest(size);
            assert!(TEXT_SIZES.iter().all(|other| other.abs_diff(size) >= found.abs_diff(size)));
        }
        assert_eq!([0, 106, 118, 137, 190, 9_999].map(nearest), [100, 110, 125, 125, 200, 200]);
    }

    #[test]
    fn keeps_the_keys_that_can_be_meant() {
        let longest = "k".repeat(20);
        let given = [
            ("yes", "j"),
            ("no", "F2"),
            ("longest", longest.as_str()),
            ("", "a"),
            ("  ", "j"),
            ("too-long", &format!("{longest}k")),
            ("none", ""),
            ("space", " "),
            ("two", "a b"),
            ("one-of-two", "u"),
            ("other-of-two", "U"),
        ];
        let keys = given.map(|(act, key)| (act.to_owned(), key.to_owned())).into();
        let kept = Settings { keys, ..Settings::default() }.allowed().keys;
        let left = [("longest", longest.as_str()), ("no", "F2"), ("yes", "j")];
        assert_eq!(kept, left.map(|(act, key)| (act.to_owned(), key.to_owned())).into());
    }

    #[test]
    fn reads_settings_of_older_programs() {
        let old = r#"{ "language": "nn", "theme": "dark", "text_size": 125, "letter_keys": false,
            "go_on": true, "assessor": "Kari" }"#;
        let read: Settings = serde_json::from_str(old).expect("settings");
        assert_eq!((read.contrast, read.keys.len(), read.text_size), (Contrast::System, 0, 125));
        let more: Settings = serde_json::from_str(r#"{ "contrast": "more" }"#).expect("settings");
        assert_eq!(more.contrast, Contrast::More);
    }

    #[test]
    fn knows_languages_as_systems_write_them() {
        let known =
            |tag: &str| Settings { language: tag.into(), ..Settings::default() }.allowed().language;
        assert_eq!(["nn", "en-GB", "sv", ""].map(known), ["nn", "en", "nb", "nb"]);
    }
}
