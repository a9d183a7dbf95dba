use unicode_normalization::UnicodeNormalization;

/// What stands where the font has no sign.
const MISSING: char = '□';

/// Composes, straightens white space and replaces what the font lacks.
pub(super) fn printable(text: &str, has: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").nfc() {
        match c {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' | '\u{85}' => out.push('\n'),
            '\u{a0}' | '\u{202f}' | '\u{2007}' => out.push('\u{a0}'),
            // The hyphen at the end of a line is ours alone.
            '\u{2010}' => out.push('-'),
            c if c.is_whitespace() => out.push(' '),
            c if c.is_control() || is_invisible(c) => {}
            c if has(c) => out.push(c),
            _ => out.push(MISSING),
        }
    }
    out
}

/// Signs that steer other signs and show nothing themselves.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_words_and_shows_what_is_missing() {
        let cases = [
            ("composes", "Ba\u{30a}t", "Båt"),
            ("tabs are spaces", "a\tb", "a b"),
            ("Windows line ends", "a\r\nb", "a\nb"),
            ("a picture shows as missing", "fin 😀", "fin □"),
            ("joiners show nothing", "a\u{200d}b\u{fe0f}", "ab"),
            ("control signs vanish", "a\u{1}b", "ab"),
        ];
        for (why, text, expected) in cases {
            assert_eq!(printable(text, |c| c.is_alphanumeric() || c == ' '), expected, "{why}");
        }
    }
}
