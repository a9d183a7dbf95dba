/// How long work goes on without a backup, in milliseconds.
const EVERY_MS: i64 = 10 * 60 * 1000;

/// Whether it is time for a backup: something was changed, and the last one is ten minutes old, or there
/// is none. Times are UTC, ms since 1970.
///
/// A clock that was set back makes one due, or there would be none for as long as it was set back.
#[must_use]
pub const fn is_due(now_ms: i64, last_ms: Option<i64>, changed: bool) -> bool {
    match last_ms {
        _ if !changed => false,
        None => true,
        Some(last) => now_ms < last || now_ms - last >= EVERY_MS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_every_ten_minutes_of_changes() {
        let cases = [
            ("nothing changed", 100 * EVERY_MS, Some(0), false, false),
            ("nothing changed, none there", 0, None, false, false),
            ("the first one", 0, None, true, true),
            ("a moment ago", EVERY_MS - 1, Some(0), true, false),
            ("ten minutes ago", EVERY_MS, Some(0), true, true),
            ("the clock was set back", 5, Some(6), true, true),
        ];
        for (why, now, last, changed, due) in cases {
            assert_eq!(is_due(now, last, changed), due, "{why}");
        }
    }
}
