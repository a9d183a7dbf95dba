//! Immutable signed records: canonical bytes, hash, signature, revision graph.
