//! How large a message from the window may be: more than anybody types, and an end to what would fill
//! the memory before a command looks at it.

use serde_json::Value;

/// The most bytes of all texts together.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The most single values.
const MOST_VALUES: usize = 100_000;
/// The most levels of lists and objects.
const DEEPEST: usize = 24;

/// Whether a message from the window is of a size that commands look at.
///
/// # Example
///
/// ```
/// assert!(app::message_fits(&serde_json::json!({ "text": "a" })));
/// assert!(!app::message_fits(&serde_json::json!({ "text": "a".repeat(5_000_000) })));
/// ```
#[must_use]
pub fn message_fits(message: &Value) -> bool {
    let (mut bytes, mut values) = (0_usize, 0_usize);
    let mut open = vec![(message, 0_usize)];
    while let Some((value, depth)) = open.pop() {
        values += 1;
        match value {
            Value::String(text) => bytes += text.len(),
            Value::Array(list) => open.extend(list.iter().map(|inner| (inner, depth + 1))),
            Value::Object(fields) => {
                bytes += fields.keys().map(String::len).sum::<usize>();
                open.extend(fields.values().map(|inner| (inner, depth + 1)));
            }
            _ => {}
        }
        if depth > DEEPEST || values + open.len() > MOST_VALUES || bytes > MOST_BYTES {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_people_do_fits_and_a_flood_does_not() {
        let note = "En voksen venter. ".repeat(4_000);
        assert!(message_fits(&json!({ "assessment": "a", "text": note, "indicators": ["a.1.1"] })));
        let deep = (0..40).fold(json!(1), |inner, _| json!([inner]));
        let many = json!(vec![0; MOST_VALUES + 1]);
        let keys: serde_json::Map<String, Value> =
            (0..50).map(|at| (format!("{at}{}", "k".repeat(100_000)), json!(0))).collect();
        for flood in [deep, many, Value::Object(keys), json!("å".repeat(MOST_BYTES / 2 + 1))] {
            assert!(!message_fits(&flood));
        }
    }
}
