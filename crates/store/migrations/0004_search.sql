-- An index for searching in notes. Derived: a pure function of `note` and `note_version`, thrown
-- away and made anew by `Store::rebuild_search`. Older programs neither read nor fill it: whoever
-- searches first reads what was written since, by whichever program. So file_format.readable_from
-- stays.

-- The words of every note that is not in the bin, folded as the program compares them, found by any
-- three characters in a row. The row id is note.seq, `version` is the note_version.seq it was read
-- from. Pieces of three say only which notes may hold a longer word; `folded` tells.
CREATE VIRTUAL TABLE note_search USING fts5 (
    folded,
    version UNINDEXED,
    tokenize = 'trigram case_sensitive 1',
    detail = none,
    columnsize = 0
);

-- One row, overwritten. No trigger fills the index: it would run in older programs too, and they
-- could not fold as we do.
CREATE TABLE search_state (
    id         INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    fold       TEXT NOT NULL,                          -- by which rules the words are folded
    read_until INTEGER NOT NULL                        -- the last note_version.seq that was read
) STRICT;
INSERT INTO search_state VALUES (1, '', 0);
