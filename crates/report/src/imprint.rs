use text::{Lang, Stamp, Texts, key};

/// What a printed rubric says of the printing itself. Handed in: nothing here reads a clock.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct Imprint<'a> {
    /// The language of everything that is not wording of the rubric.
    pub lang: Lang,
    /// When it was made, RFC 3339 with an offset.
    pub issued: &'a str,
    /// The program that made it.
    pub program: &'a str,
}

impl Imprint<'_> {
    /// The day of printing in words; none if the time is none.
    pub(crate) fn day(&self, texts: &Texts) -> Option<(String, String)> {
        let day = Stamp::parse(self.issued).ok()?.long(texts);
        Some((texts.get(key::RUBRIC_BOOK_PRINTED), day))
    }
}
