//! The one place that speaks to the library below rusqlite.

use std::fmt::Write as _;

use rusqlite::Connection;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The random 256-bit key of the file. Wiped from memory when dropped, never printed.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct DatabaseKey([u8; 32]);

impl DatabaseKey {
    /// Takes 32 random bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for whoever keeps the key.
    #[must_use]
    pub const fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseKey(..)")
    }
}

/// Hands the key to the connection. Must come before any other statement.
///
/// The raw form skips key derivation: the key is random already. It goes past SQL text, so that it
/// is in no trace and no log.
pub(crate) fn unlock(db: &Connection, key: &DatabaseKey) -> Result<(), rusqlite::Error> {
    let mut literal = String::with_capacity(67);
    literal.push_str("x'");
    for byte in key.0 {
        let _ = write!(literal, "{byte:02x}");
    }
    literal.push('\'');
    let length = i32::try_from(literal.len()).unwrap_or(0);
    // SAFETY: the handle is open for as long as `db` is borrowed, the name is a C string, and
    // pointer and length describe `literal`, which lives until after the call.
    #[expect(unsafe_code, reason = "rusqlite has no safe call for a raw key")]
    let code = unsafe {
        rusqlite::ffi::sqlite3_key_v2(
            db.handle(),
            c"main".as_ptr(),
            literal.as_ptr().cast(),
            length,
        )
    };
    literal.zeroize();
    if code == rusqlite::ffi::SQLITE_OK {
        Ok(())
    } else {
        Err(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None))
    }
}
