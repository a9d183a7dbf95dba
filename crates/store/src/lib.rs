//! The one encrypted SQLite file.
