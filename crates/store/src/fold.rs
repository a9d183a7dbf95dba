use unicode_normalization::UnicodeNormalization as _;

/// Raised when the function below gives another result for some text.
const RULES: u32 = 1;

/// Text as it is compared: lower case, accents off the letters that are not Norwegian.
#[must_use]
pub fn folded(text: &str) -> String {
    let lower: String = text.to_lowercase().nfc().collect();
    let fold = |c: char| match c {
        'æ' | 'ø' | 'å' => c,
        other => std::iter::once(other).nfd().next().unwrap_or(other),
    };
    lower.chars().map(fold).collect()
}

/// What text that was folded earlier depends on: our rules and the two tables of letters below them.
pub(crate) fn rules() -> String {
    let (lower, normal) = (char::UNICODE_VERSION, unicode_normalization::UNICODE_VERSION);
    format!("{RULES} {}.{}.{} {}.{}.{}", lower.0, lower.1, lower.2, normal.0, normal.1, normal.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_as_people_read() {
        let cases = [("ÉN Café", "en cafe"), ("ÆRLIG ØY PÅ", "ærlig øy på"), ("Ða\u{301}", "ða")];
        for (text, expected) in cases {
            assert_eq!(folded(text), expected);
        }
    }
}
