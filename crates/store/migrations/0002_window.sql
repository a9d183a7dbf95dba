-- Where the window is, so that after a cut it opens there again. Older programs never read the
-- table, so file_format.readable_from stays.

-- One row, overwritten: whether a window has the workspace open, and what it shows. Nothing of it is
-- ever in a record.
CREATE TABLE window (
    id      INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)), -- still 1 when it is opened: the program was cut off
    place   TEXT CHECK (json_valid(place)),            -- NULL: none kept
    at_ms   INTEGER NOT NULL                           -- UTC, ms since 1970
) STRICT;

-- When something was last changed is asked for at every draft that is opened.
CREATE INDEX operation_subject ON operation (subject, at_ms);
