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
