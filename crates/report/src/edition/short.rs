//! A long note cut at a sentence.

/// What stands where words are left out.
pub(crate) const SIGN: char = '…';

/// At most so many letters, cut after a sentence or, where none ends in time, after a word.
///
/// - Guarantee: what is cut ends with a space and [`SIGN`]; what fits stays as it is.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let end = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at);
    let head = &text[..end];
    let sentence = head
        .char_indices()
        .filter(|&(at, c)| {
            let next = at + c.len_utf8();
            matches!(c, '.' | '!' | '?' | '»' | '”')
                && text[next..].starts_with(char::is_whitespace)
        })
        .map(|(at, c)| at + c.len_utf8())
        .next_back()
        .filter(|at| 3 * head[..*at].chars().count() >= most);
    let cut = sentence.or_else(|| head.rfind(char::is_whitespace)).unwrap_or(end);
    // The sign stays with the last word.
    format!("{}\u{a0}{SIGN}", head[..cut].trim_end_matches([' ', ',', ';', ':', '–', '\n']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_after_a_sentence_or_a_word() {
        let cases = [
            ("fits", "To ord.", 10, "To ord."),
            ("a sentence", "Voksen venter. Barna deler spaden.", 25, "Voksen venter.\u{a0}…"),
            ("a word", "Voksen venter, og barna deler.", 20, "Voksen venter, og\u{a0}…"),
            (
                "a sentence too early",
                "Ja. Voksen venter på barna der.",
                24,
                "Ja. Voksen venter på\u{a0}…",
            ),
            ("one endless word", "åååååååååå", 4, "åååå\u{a0}…"),
        ];
        for (why, text, most, expected) in cases {
            assert_eq!(shortened(text, most), expected, "{why}");
        }
    }
}
