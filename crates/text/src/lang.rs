use std::fmt;
use std::str::FromStr;

/// A language people read the program in.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Bokmål: the template, complete by definition.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

/// A language code the program has no texts for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no texts in language {0}")]
pub struct UnknownLang(pub String);

impl Lang {
    /// All languages, the template first.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The language tag: `nb`, `nn` or `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The language of a tag, or `own` where there are no texts in it.
    #[must_use]
    pub fn named(tag: &str, own: Self) -> Self {
        tag.parse().unwrap_or(own)
    }

    /// The tag with the country, as documents declare it: `nb-NO`, `nn-NO`, `en-GB`.
    #[must_use]
    pub const fn document_tag(self) -> &'static str {
        match self {
            Self::Nb => "nb-NO",
            Self::Nn => "nn-NO",
            Self::En => "en-GB",
        }
    }

    /// The decimal mark of the language.
    #[must_use]
    pub const fn decimal_mark(self) -> char {
        match self {
            Self::Nb | Self::Nn => ',',
            Self::En => '.',
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads `nb`, `nn` or `en`, in any case, with or without a country.
    fn from_str(tag: &str) -> Result<Self, UnknownLang> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        match primary.as_str() {
            "nb" | "no" => Ok(Self::Nb),
            "nn" => Ok(Self::Nn),
            "en" => Ok(Self::En),
            _ => Err(UnknownLang(tag.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tags_as_systems_write_them() {
        for (tag, lang) in
            [("nb", Lang::Nb), ("nb_NO.UTF-8", Lang::Nb), ("NN-no", Lang::Nn), ("en", Lang::En)]
        {
            assert_eq!(tag.parse(), Ok(lang), "{tag}");
        }
        assert_eq!("sv".parse::<Lang>(), Err(UnknownLang("sv".into())));
    }
}
