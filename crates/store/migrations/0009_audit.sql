-- The audit chain: every change of state, who made it, when, on what, and its old and new values by
-- id. Each row holds the hash of the one before it, so a row that is altered, taken out or put in
-- breaks the chain. The newest hash travels in bundles, where nobody here can change it. No words of
-- anybody are in it. An older program writes none of it, and the check says which changes have no row:
-- no harm, so file_format.readable_from stays.
CREATE TABLE audit (
    seq       INTEGER PRIMARY KEY,
    at_ms     INTEGER NOT NULL,                        -- UTC, ms since 1970
    device    TEXT NOT NULL,                           -- UUIDv7
    person    TEXT,                                    -- of the assessment that was changed, if it was one
    action    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    step      INTEGER,                                 -- the row of `step` it stands for
    operation INTEGER,                                 -- the row of `operation` it stands for
    detail    TEXT NOT NULL CHECK (json_valid(detail)),
    previous  BLOB NOT NULL CHECK (length(previous) = 32),
    hash      BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_step ON audit (step) WHERE step IS NOT NULL;
CREATE INDEX audit_operation ON audit (operation) WHERE operation IS NOT NULL;

-- The head of the maker's chain, as the bundle said. NULL: the bundle said none.
ALTER TABLE bundle ADD COLUMN audit_head BLOB CHECK (audit_head IS NULL OR length(audit_head) = 32);
