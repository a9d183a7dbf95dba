//! The one place that speaks to the library below rusqlite.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Once;

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroize as _;

/// The random 256-bit key of the file.
pub use vault::Key as DatabaseKey;

/// Opens a file, once the library is ready.
///
/// The library says that it is ready a moment before the cipher is: of threads that open their first
/// files at once, all but one could find no cipher. So the first one readies it alone.
pub(crate) fn open_file(path: &Path, flags: OpenFlags) -> Result<Connection, rusqlite::Error> {
    ready();
    Connection::open_with_flags(path, flags)
}

/// The same in memory.
pub(crate) fn open_memory() -> Result<Connection, rusqlite::Error> {
    ready();
    Connection::open_in_memory()
}

fn ready() {
    static READY: Once = Once::new();
    READY.call_once(|| {
        // SAFETY: takes nothing, may be called from any thread and any number of times. What it says is
        // said again by the first file that is opened.
        #[expect(unsafe_code, reason = "rusqlite has no safe call to ready the library")]
        let _ = unsafe { rusqlite::ffi::sqlite3_initialize() };
    });
}

/// Hands the key to the connection. Must come before any other statement.
///
/// The raw form skips key derivation: the key is random already. It goes past SQL text, so that it
/// is in no trace and no log.
pub(crate) fn unlock(db: &Connection, key: &DatabaseKey) -> Result<(), rusqlite::Error> {
    let mut literal = String::with_capacity(67);
    literal.push_str("x'");
    for byte in key.expose() {
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
