use serde::{Deserialize, Serialize};
use text::Lang;

/// The text sizes there are, in percent.
const TEXT_SIZES: [u16; 6] = [100, 110, 125, 150, 175, 200];

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
        self.assessor = self.assessor.trim().to_owned();
        self
    }
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
    fn knows_languages_as_systems_write_them() {
        let known =
            |tag: &str| Settings { language: tag.into(), ..Settings::default() }.allowed().language;
        assert_eq!(["nn", "en-GB", "sv", ""].map(known), ["nn", "en", "nb", "nb"]);
    }
}
