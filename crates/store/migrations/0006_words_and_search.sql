-- Words that are never pointed out in notes, what the municipality says on harm to a child, and an index
-- that counts what it finds. Older programs never read the tables, so file_format.readable_from stays.

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

-- The index for searching keeps where in a note its pieces stand, so that it alone tells which notes
-- hold a word, and how many there are, and no note is read for that. Derived, and made anew when the
-- file is opened. Older programs ask it as before, so file_format.readable_from stays.
DROP TABLE note_search;
CREATE VIRTUAL TABLE note_search USING fts5 (
    folded,
    version UNINDEXED,
    tokenize = 'trigram case_sensitive 1',
    columnsize = 0
);
UPDATE search_state SET fold = '', read_until = 0;

-- The newest notes are shown first, however many hold a word.
CREATE INDEX note_written ON note (written_at, seq);

-- Tags chosen for the note that is being typed, and the answers that will be given with it: a list as
-- JSON. NULL: none.
ALTER TABLE desk ADD COLUMN open_tags TEXT CHECK (json_valid(open_tags));
