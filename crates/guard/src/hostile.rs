//! Texts that nobody writes.

use proptest::prelude::*;

use crate::steps::steps_of;
use crate::{Allowed, MarkKind, look};

/// Marks are in order and apart, lie within the text and cut no character.
fn holds_what_look_promises(text: &str) -> Result<(), TestCaseError> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut end = 0;
    for mark in look(text, &Allowed::default()) {
        prop_assert!(end <= mark.from && mark.from < mark.to, "{mark:?} in {text:?}");
        end = mark.to;
        let (from, to) = (mark.from as usize, mark.to as usize);
        prop_assert!(to <= units.len());
        let marked = String::from_utf16(&units[from..to]);
        prop_assert!(marked.is_ok(), "{mark:?} cuts a character of {text:?}");
    }
    Ok(())
}

fn marked(text: &str, allowed: &Allowed) -> Vec<(MarkKind, String)> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let marks = look(text, allowed).into_iter();
    let word = |from: u32, to: u32| String::from_utf16_lossy(&units[from as usize..to as usize]);
    marks.map(|mark| (mark.kind, word(mark.from, mark.to))).collect()
}

/// Pieces that come near to what is pointed out, in any order.
fn nearly() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "Kari",
        "kari",
        "KARI",
        "Karis",
        "Anne-Lise",
        "Bjørn",
        "Hansen",
        "Berg",
        "K.",
        "M",
        " ",
        " ",
        " ",
        ".",
        ". ",
        "\n",
        "'",
        "’s",
        "«",
        "lille ",
        "gutten ",
        "heter ",
        " sier ",
        " og ",
        "@",
        "example.org",
        "+47",
        "0047",
        "68051234",
        "68 05 12 34",
        "058121",
        "91200",
        "05812191200",
        "-",
        "😀",
        "a\u{30a}",
        "\u{30a}",
        "Å",
        "İ",
        "ß",
        "ǆ",
        ",",
        ":",
        "47",
        "00",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_looked_at(text in any::<String>()) {
        holds_what_look_promises(&text)?;
    }

    #[test]
    fn any_near_text_is_looked_at(text in nearly()) {
        holds_what_look_promises(&text)?;
    }

    #[test]
    fn what_is_allowed_is_never_pointed_out(text in nearly()) {
        let before = marked(&text, &Allowed::default());
        let allowed = Allowed::new(before.iter().map(|(_, word)| word.to_lowercase()));
        for (kind, word) in marked(&text, &allowed) {
            prop_assert!(!before.contains(&(kind, word.clone())), "{word:?} in {text:?}");
        }
    }

    #[test]
    fn no_mark_covers_an_allowed_word(text in nearly()) {
        let allowed = Allowed::new(["KARI", "bjørn", "hansen"]);
        for (kind, marked) in marked(&text, &allowed) {
            let mut words = marked.split(|c: char| !c.is_alphanumeric() && c != '-');
            let covered = words.any(|word| {
                ["kari", "karis", "bjørn", "hansen"].contains(&word.to_lowercase().as_str())
            });
            prop_assert!(kind != MarkKind::PersonName || !covered, "{marked:?} in {text:?}");
        }
    }
}

#[test]
fn a_decomposed_letter_is_the_same_name() {
    let marks = look("Vi så A\u{30a}se ute.", &Allowed::default());
    assert_eq!(marks.len(), 1);
    assert!(look("Vi så A\u{30a}se ute.", &Allowed::new(["åse"])).is_empty());
}

/// The clock is nobody's: the steps are counted, each of them a look at one character, token,
/// group or word.
#[test]
fn work_grows_with_the_text_and_no_faster() {
    const LENGTH: usize = 65_536;
    let pieces = [
        "a",
        "a-",
        "a@",
        "@",
        "A",
        "K. ",
        "Kari ",
        "Kari og ",
        "Per Spelmann ",
        "Per ",
        "1",
        "1 ",
        "12 ",
        "68 05 ",
        "68051234 ",
        "05812191200 ",
        "058121 91200 ",
        "+47 ",
        "0047 ",
        ". ",
        "'",
        "\n",
        "😀",
        "\u{30a}",
        "lille Ukjent ",
        "a.b@example.org ",
        "Hans og Hans og ",
        "I dag lekte barna med vann, og Kari spurte hva som flyter. ",
    ];
    let allowed = Allowed::new(["Kari", "Kari og", "Kari og Kari", "kari kari kari kari"]);
    for piece in pieces {
        let text = piece.repeat(LENGTH / piece.len());
        let steps = steps_of(|| drop(look(&text, &allowed)));
        assert!(steps <= 8 * LENGTH, "{piece:?}: {steps} steps for {LENGTH} bytes");
    }
}
