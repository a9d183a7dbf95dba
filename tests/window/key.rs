//! Keys that have no letter, as `WebDriver` names them.

/// Enter.
pub const ENTER: char = '\u{e007}';
/// Tab.
pub const TAB: char = '\u{e004}';
/// Escape.
pub const ESCAPE: char = '\u{e00c}';
/// Arrow up.
pub const UP: char = '\u{e013}';
/// Arrow down.
pub const DOWN: char = '\u{e015}';
/// Page down.
pub const PAGE_DOWN: char = '\u{e00f}';
/// Page up.
pub const PAGE_UP: char = '\u{e00e}';
/// Delete.
pub const DELETE: char = '\u{e017}';
/// Shift.
pub const SHIFT: char = '\u{e008}';
/// Control.
pub const CONTROL: char = '\u{e009}';
/// Space.
pub const SPACE: char = ' ';
/// Alt.
pub const ALT: char = '\u{e00a}';
