//! E-mail addresses.

use crate::mark::{Found, MarkKind};
use crate::steps::step;

/// Finds addresses: something, `@`, and a domain with a point and a last part of letters.
///
/// # Source
///
/// Our own choice: narrower than RFC 5322, section 3.4.1, which allows quoted parts and comments
/// that nobody types; wider in that letters like `ø` count (RFC 6531).
pub(crate) fn emails(text: &str, found: &mut Vec<Found>) {
    let mut past = 0;
    for (at, _) in text.match_indices('@') {
        let (before, after) = (&text[past..at], &text[at + 1..]);
        let name = before.len() - trailing(before, is_local).len();
        let domain = leading(after, is_domain).trim_end_matches(['.', '-']);
        let name = &before[name..];
        let name = name.trim_start_matches(['.', '-', '+']);
        if !name.is_empty() && ends_in_letters(domain) {
            let bytes = at - name.len()..at + 1 + domain.len();
            past = bytes.end;
            found.push(Found { bytes, kind: MarkKind::Email });
        }
    }
}

fn is_local(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%')
}

fn is_domain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-')
}

fn ends_in_letters(domain: &str) -> bool {
    domain.rsplit_once('.').is_some_and(|(name, last)| {
        !name.is_empty() && last.chars().count() >= 2 && last.chars().all(char::is_alphabetic)
    })
}

fn leading(text: &str, belongs: fn(char) -> bool) -> &str {
    let end = text.find(|c| {
        step();
        !belongs(c)
    });
    &text[..end.unwrap_or(text.len())]
}

fn trailing(text: &str, belongs: fn(char) -> bool) -> &str {
    let start = text.char_indices().rev().take_while(|(_, c)| {
        step();
        belongs(*c)
    });
    start.last().map_or("", |(at, _)| &text[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        emails(text, &mut found);
        found.into_iter().map(|found| &text[found.bytes]).collect()
    }

    #[test]
    fn finds_addresses_whole() {
        assert_eq!(addresses("Skriv til kari.n@post.example.org."), ["kari.n@post.example.org"]);
        assert_eq!(addresses("<bjørn@example.com>, a@b"), ["bjørn@example.com"]);
        assert_eq!(addresses("a@example.org/b@example.com"), ["a@example.org", "b@example.com"]);
    }

    #[test]
    fn an_at_sign_alone_is_no_address() {
        for text in ["@", "@avdeling", "3 @ 5", "a@b.1", "a@.no", "@@@@", "x@y."] {
            assert_eq!(addresses(text), [""; 0], "{text}");
        }
    }
}
