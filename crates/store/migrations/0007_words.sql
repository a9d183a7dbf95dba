-- Words that are never pointed out in notes, and what the municipality says on harm to a child. Older
-- programs never read the tables, so file_format.readable_from stays.

-- Append-only: the newest row of a folded word says whether it is on the list.
CREATE TABLE allowed_word (
    seq        INTEGER PRIMARY KEY,
    folded     TEXT NOT NULL,                          -- as words are compared
    word       TEXT NOT NULL,                          -- as it was written
    is_allowed INTEGER NOT NULL CHECK (is_allowed IN (0, 1)),
    at_ms      INTEGER NOT NULL                        -- UTC, ms since 1970
) STRICT;
CREATE INDEX allowed_word_newest ON allowed_word (folded, seq);

-- Append-only: the newest row counts. NULL: the municipality has said nothing.
CREATE TABLE concern_card (
    seq   INTEGER PRIMARY KEY,
    body  TEXT,
    at_ms INTEGER NOT NULL                             -- UTC, ms since 1970
) STRICT;
