//! Names that registers shout, written as people write them.

/// Words with their own capitals: company forms, a chain, numerals.
const KEPT: [&str; 19] = [
    "AS", "ASA", "SA", "BA", "DA", "ANS", "AL", "KF", "IKS", "FKF", "FUS", "II", "III", "IV", "VI",
    "VII", "VIII", "IX", "A/S",
];

/// Small words and common nouns that are no names.
const SMALL: [&str; 26] = [
    "og",
    "i",
    "på",
    "for",
    "ved",
    "av",
    "til",
    "den",
    "det",
    "de",
    "med",
    "kommune",
    "avdeling",
    "avd",
    "bhg",
    "kommunale",
    "private",
    "åpen",
    "åpne",
    "skole",
    "stiftelse",
    "studentsamskipnad",
    "menighet",
    "bydel",
    "foreldreeide",
    "sokn",
];

/// Nouns that other words grow in front of: `naturbarnehage`, `familiebarnehagen`.
const NOUNS: [&str; 8] = [
    "barnehage",
    "barnehagen",
    "barnehager",
    "barnehagene",
    "barnehave",
    "barnepark",
    "oppvekstsenter",
    "kommune",
];

/// A name without capitals shouting; a name that has small letters is left alone.
///
/// Our own choice: first word and names with a capital, common nouns small, as
/// kindergartens write themselves. A guess; the name can be changed by hand.
pub(crate) fn readable(name: &str) -> String {
    let name = one_line(name);
    if name.chars().any(char::is_lowercase) {
        return name;
    }
    let last = name.split(' ').count().saturating_sub(1);
    let words = name.split(' ').enumerate().map(|(index, word)| {
        // "I" is the numeral at the end of a name and the preposition within it.
        if index > 0 && index == last && word == "I" {
            return word.to_owned();
        }
        readable_word(word, index == 0)
    });
    words.collect::<Vec<_>>().join(" ")
}

/// White space of every kind as single spaces, none at the ends, nothing unprintable.
pub(crate) fn one_line(text: &str) -> String {
    let printable = text.replace(|c: char| c.is_control() && !c.is_whitespace(), "");
    printable.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn readable_word(word: &str, first: bool) -> String {
    if KEPT.contains(&word.trim_matches(|c: char| !c.is_alphanumeric())) || KEPT.contains(&word) {
        return word.to_owned();
    }
    let parts = word.split('-').enumerate();
    let parts = parts.map(|(index, part)| readable_part(part, first && index == 0));
    parts.collect::<Vec<_>>().join("-")
}

fn readable_part(part: &str, first: bool) -> String {
    let small = part.to_lowercase();
    let bare = small.trim_matches(|c: char| !c.is_alphanumeric());
    let is_noun = SMALL.contains(&bare) || NOUNS.iter().any(|noun| bare.ends_with(noun));
    if is_noun && !first { small } else { with_capital(&small) }
}

/// The first letter as a capital, wherever a quote or bracket puts it.
fn with_capital(word: &str) -> String {
    let mut done = false;
    let capitals = word.chars().flat_map(|character| {
        let raise = !done && character.is_alphanumeric();
        done |= raise;
        let raised: Vec<char> =
            if raise { character.to_uppercase().collect() } else { vec![character] };
        raised
    });
    capitals.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_names_as_kindergartens_write_them() {
        let cases = [
            ("MAURTUA BARNEHAGE", "Maurtua barnehage"),
            ("BLÅBÆRSTIEN NATURBARNEHAGE AS", "Blåbærstien naturbarnehage AS"),
            ("BARNEHAGEN I SKOGEN SA", "Barnehagen i Skogen SA"),
            ("LIA BARNEHAGE I", "Lia barnehage I"),
            ("LIA BARNEHAGE II", "Lia barnehage II"),
            ("ØVRE ÅS FAMILIEBARNEHAGE", "Øvre Ås familiebarnehage"),
            ("NORD-JÆREN STEINER-BARNEHAGE", "Nord-Jæren Steiner-barnehage"),
            ("ST. SVITHUN BARNEHAGE", "St. Svithun barnehage"),
            ("\"ÆRFUGLEN\" BARNEHAGE (AVD. FJELL)", "\"Ærfuglen\" barnehage (avd. Fjell)"),
            ("STAVANGER KOMMUNE", "Stavanger kommune"),
            ("LEKEN FUS BARNEHAGE A/S", "Leken FUS barnehage A/S"),
            ("7-SOVEREN BARNEHAGE", "7-Soveren barnehage"),
        ];
        for (shouted, written) in cases {
            assert_eq!(readable(shouted), written);
        }
    }

    #[test]
    fn leaves_a_name_with_small_letters_alone() {
        for name in ["McDuck barnehage", "iLek Barnehage", "barnehagen ØST"] {
            assert_eq!(readable(name), name);
        }
    }

    #[test]
    fn white_space_and_control_characters_go() {
        assert_eq!(readable("  SOL\u{a0}\u{a0}BARNEHAGE\r\n"), "Sol barnehage");
        assert_eq!(one_line("a\u{0}b\u{1b}c\td"), "abc d");
        assert_eq!(readable(""), "");
    }
}
