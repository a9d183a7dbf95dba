use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn written(value: &Value) -> String {
    String::from_utf8(to_bytes(value).unwrap()).unwrap()
}

fn refused(bytes: &[u8]) -> (usize, NotCanonical) {
    match parse(bytes) {
        Err(RecordError::NotCanonical { offset, why }) => (offset, why),
        other => panic!("{other:?}"),
    }
}

/// RFC 8785, section 3.2.2, without its numbers, which are floats.
#[test]
fn writes_texts_and_literals_as_the_rfc_does() {
    let value: Value = serde_json::from_str(
        r#"{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}"#,
    )
    .unwrap();
    let expected =
        "{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
    assert_eq!(written(&value), expected);
    assert_eq!(parse(expected.as_bytes()).unwrap(), value);
}

/// RFC 8785, section 3.2.3. Its U+FB33 is not in normal form C; U+FF21 stands in.
#[test]
fn sorts_keys_as_the_rfc_does() {
    let value = json!({
        "€": "Euro Sign", "\r": "Carriage Return", "\u{ff21}": "Fullwidth A", "1": "One",
        "😀": "Emoji", "\u{80}": "Control", "ö": "Latin Small Letter O With Diaeresis",
    });
    let expected = "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\
        \"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji\",\
        \"\u{ff21}\":\"Fullwidth A\"}";
    assert_eq!(written(&value), expected);
    assert!(parse(expected.as_bytes()).is_ok());
}

#[test]
fn writes_control_characters_the_short_way() {
    let value = json!("\u{0}\u{8}\t\n\u{b}\u{c}\r\u{1f}\u{7f}\u{2028}");
    assert_eq!(written(&value), "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\u{7f}\u{2028}\"");
}

#[test]
fn texts_and_keys_come_out_in_normal_form_c() {
    assert_eq!(written(&json!({ "A\u{30a}": "o\u{308}" })), "{\"Å\":\"ö\"}");
    let twice = to_bytes(&json!({ "x": { "Å": 1, "A\u{30a}": 2 } }));
    let why = NotCanonical::DuplicateKey;
    assert_eq!(twice, Err(RecordError::CannotWrite { pointer: "/x".to_owned(), why }));
}

#[test]
fn says_which_value_has_no_canonical_form() {
    let cases = [
        (json!({ "a": [1, { "b/c": 1.5 }] }), "/a/1/b~1c", NotCanonical::Float),
        (json!([1.0]), "/0", NotCanonical::Float),
        (json!(LARGEST_INTEGER + 1), "", NotCanonical::NumberTooLarge),
        (json!([-LARGEST_INTEGER - 1]), "/0", NotCanonical::NumberTooLarge),
        (json!(u64::MAX), "", NotCanonical::NumberTooLarge),
    ];
    for (value, pointer, why) in cases {
        let pointer = pointer.to_owned();
        assert_eq!(to_bytes(&value), Err(RecordError::CannotWrite { pointer, why }), "{value}");
    }
    assert_eq!(written(&json!([LARGEST_INTEGER, -LARGEST_INTEGER])).len(), 36);
}

#[test]
fn writer_and_reader_agree_how_deep_is_too_deep() {
    let nested = |depth: usize| (0..depth).fold(json!(1), |value, _| json!([value]));
    let deepest = to_bytes(&nested(DEPTH_LIMIT)).unwrap();
    assert!(parse(&deepest).is_ok());
    let error = to_bytes(&nested(DEPTH_LIMIT + 1)).unwrap_err();
    assert_eq!(error.code(), "json-too-deep");
    let deeper = [b"[", deepest.as_slice(), b"]"].concat();
    assert_eq!(refused(&deeper), (DEPTH_LIMIT, NotCanonical::TooDeep));
    assert_eq!(refused("[".repeat(1_000_000).as_bytes()).1, NotCanonical::TooDeep);
}

#[test]
fn each_way_not_to_be_canonical_has_its_name() {
    use NotCanonical as Why;
    let cases: [(&[u8], usize, Why); 38] = [
        (b"", 0, Why::EndsEarly),
        (b"{\"a\":", 5, Why::EndsEarly),
        (b"[1", 2, Why::EndsEarly),
        (b"\"a", 2, Why::EndsEarly),
        (b"\"\\", 1, Why::EndsEarly),
        (b"\"\\u00", 1, Why::EndsEarly),
        (b"tru", 0, Why::EndsEarly),
        (b"-", 1, Why::EndsEarly),
        (b"tree", 0, Why::NotJson),
        (b"[1,]", 3, Why::NotJson),
        (b"{,}", 1, Why::NotJson),
        (b"{1:2}", 1, Why::NotJson),
        (b"\"\n\"", 1, Why::NotJson),
        (b"\"\\x\"", 1, Why::NotJson),
        (b"\"\\u00zz\"", 1, Why::NotJson),
        (b"\xef\xbb\xbf1", 0, Why::NotJson),
        (b" 1", 0, Why::WhiteSpace),
        (b"1\n", 1, Why::WhiteSpace),
        (b"[1, 2]", 3, Why::WhiteSpace),
        (b"{\"a\" :1}", 4, Why::WhiteSpace),
        (b"{\"a\":1}x", 7, Why::Trailing),
        (b"1 2", 1, Why::WhiteSpace),
        (b"[1.0]", 1, Why::Float),
        (b"1e3", 0, Why::Float),
        (b"-0.0", 0, Why::Float),
        (b"9007199254740992", 0, Why::NumberTooLarge),
        (b"99999999999999999999999", 0, Why::NumberTooLarge),
        (b"-0", 0, Why::NumberForm),
        (b"01", 0, Why::NumberForm),
        (b"{\"a\":1,\"a\":2}", 7, Why::DuplicateKey),
        (b"{\"a\":1,\"b\":1,\"a\":2}", 13, Why::DuplicateKey),
        (b"{\"b\":1,\"a\":2}", 7, Why::KeyOrder),
        (b"[\"A\xcc\x8a\"]", 1, Why::NotNormal),
        (b"\"\\u0041\"", 1, Why::EscapeForm),
        (b"\"\\u000a\"", 1, Why::EscapeForm),
        (b"\"\\u001F\"", 1, Why::EscapeForm),
        (b"\"\\/\"", 1, Why::EscapeForm),
        (b"\"\xff\"", 1, Why::NotUtf8),
    ];
    for (bytes, offset, why) in cases {
        assert_eq!(refused(bytes), (offset, why), "{}", String::from_utf8_lossy(bytes));
    }
}

/// Values with a canonical form, their texts in any form.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-LARGEST_INTEGER..=LARGEST_INTEGER).prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        "[a-zA\u{30a}\u{308}åö\u{0}-\u{20}\"\\\\]{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec(("[a-c€😀\u{ff21}]{0,3}", inner), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn turned_round(value: &Value) -> Value {
    match value {
        Value::Array(list) => list.iter().map(turned_round).collect(),
        Value::Object(object) => Value::Object(
            object.iter().rev().map(|(key, value)| (key.clone(), turned_round(value))).collect(),
        ),
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(value in values()) {
        let bytes = to_bytes(&value).unwrap();
        let read = parse(&bytes).unwrap();
        prop_assert_eq!(&to_bytes(&read).unwrap(), &bytes);
        // Another reader finds the same value in the bytes.
        let other: Value = serde_json::from_slice(&bytes).unwrap();
        prop_assert_eq!(other, read);
    }

    #[test]
    fn the_order_of_keys_makes_no_difference(value in values()) {
        prop_assert_eq!(to_bytes(&turned_round(&value)).unwrap(), to_bytes(&value).unwrap());
    }

    /// The law of the reader, on bytes that are nearly canonical: it accepts
    /// exactly those that writing anew gives back.
    #[test]
    fn accepts_exactly_what_writing_gives_back(
        value in values(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 0..3),
    ) {
        let mut bytes = to_bytes(&value).unwrap();
        for (place, byte, kind) in edits {
            let at = place.index(bytes.len() + 1);
            match kind {
                0 if at < bytes.len() => bytes[at] = byte,
                1 if at < bytes.len() => drop(bytes.remove(at)),
                _ => bytes.insert(at, byte),
            }
        }
        let again = serde_json::from_slice::<Value>(&bytes).ok().and_then(|v| to_bytes(&v).ok());
        prop_assert_eq!(parse(&bytes).is_ok(), again.as_ref() == Some(&bytes));
    }

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let _ = parse(&bytes);
    }
}
