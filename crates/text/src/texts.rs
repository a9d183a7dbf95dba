use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Lang, sources};

/// The name of one text. Made only by the generated module [`crate::key`].
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub(crate) &'static str);

impl Key {
    /// The name as it stands in the Fluent files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0
    }
}

/// A value put into a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, put in as they are.
    Text(String),
    /// A whole number, which may also choose the plural.
    Count(u64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

macro_rules! count_from {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(count: $number) -> Self {
                Self::Count(u64::from(count))
            }
        }
    )*};
}
count_from!(u8, u16, u32, u64);

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

/// The texts of one language, with bokmål behind it.
pub struct Texts {
    lang: Lang,
    // The language first, then bokmål. Each keeps its own plural rules, so a sentence that falls
    // back is inflected by the language it is written in.
    chain: Vec<FluentBundle<FluentResource>>,
}

impl Texts {
    /// The texts people read in `lang`.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let own = (lang != Lang::Nb).then(|| bundle(lang));
        let chain = own.into_iter().chain([bundle(Lang::Nb)]).collect();
        Self { lang, chain }
    }

    /// The language asked for.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// A text without values.
    #[must_use]
    pub fn get(&self, key: Key) -> String {
        self.with(key, &[])
    }

    /// A text with values put in.
    #[must_use]
    pub fn with(&self, key: Key, args: &[(&str, Arg)]) -> String {
        // The test over every key shows that bokmål has it; the name itself is the last resort.
        self.find(key.0, None, args).unwrap_or_else(|| key.0.to_owned())
    }

    /// The way out that stands beside an error text, if it has one.
    #[must_use]
    pub fn hint(&self, key: Key, args: &[(&str, Arg)]) -> Option<String> {
        self.find(key.0, Some("hint"), args)
    }

    /// The way out for people at the window, where it is another than on the command line.
    #[must_use]
    pub fn window_hint(&self, key: Key, args: &[(&str, Arg)]) -> Option<String> {
        self.find(key.0, Some("window"), args).or_else(|| self.hint(key, args))
    }

    /// A text by the name it has in the files, for lists that the texts themselves extend.
    #[must_use]
    pub fn by_name(&self, name: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.find(name, None, args)
    }

    fn find(&self, name: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Option<String> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (argument, value) in args {
            let value = match value {
                Arg::Text(text) => FluentValue::from(text.clone()),
                Arg::Count(count) => FluentValue::from(*count),
            };
            values.set((*argument).to_owned(), value);
        }
        self.chain.iter().find_map(|bundle| {
            let message = bundle.get_message(name)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            // A value that is missing shows as its name; the test over every text forbids it.
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
        })
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("lang", &self.lang).finish_non_exhaustive()
    }
}

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The isolation marks would stand as boxes in a PDF and disturb scripts.
    bundle.set_use_isolating(false);
    for (_, source) in sources(lang) {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key;

    #[test]
    fn speaks_every_language() {
        let month = |lang| Texts::new(lang).get(key::MONTH_10);
        assert_eq!(Lang::ALL.map(month), ["oktober", "oktober", "October"]);
    }
}
