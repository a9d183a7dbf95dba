/// Text as it is compared: lower case, accents off the letters that are not Norwegian.
pub(crate) fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let lower: String = text.to_lowercase().nfc().collect();
    let fold = |c: char| match c {
        'æ' | 'ø' | 'å' => c,
        other => std::iter::once(other).nfd().next().unwrap_or(other),
    };
    lower.chars().map(fold).collect()
}

/// Folded text as names are put in order: æ, ø and å come last.
pub(crate) fn in_order(text: &str) -> String {
    // The three signs that follow z.
    let place = |c: char| match c {
        'æ' => '{',
        'ø' => '|',
        'å' => '}',
        other => other,
    };
    folded(text).chars().map(place).collect()
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

    #[test]
    fn puts_the_norwegian_letters_last() {
        let mut names = ["Åsly", "Østbø", "Solsletta", "Ærfugl", "bjørka"];
        names.sort_by_key(|name| in_order(name));
        assert_eq!(names, ["bjørka", "Solsletta", "Ærfugl", "Østbø", "Åsly"]);
    }
}
