-- Rubrics that belong to the workspace: packages that were added, and edits that are not a version
-- yet. Older programs never read the tables, and say of an assessment with an added rubric that the
-- rubric is not installed; so file_format.readable_from stays.

-- Every version that was ever added stays, so that old assessments open.
CREATE TABLE rubric_package (
    name        TEXT PRIMARY KEY NOT NULL,             -- id@version
    hash        TEXT NOT NULL,                         -- SHA-256 of the package, hex
    owner       TEXT NOT NULL,                         -- as the signature says it
    owner_key   BLOB NOT NULL CHECK (length(owner_key) = 32),
    package     BLOB NOT NULL,                         -- the signed file as it came
    added_at_ms INTEGER NOT NULL                       -- UTC, ms since 1970
) STRICT;

-- Edits to a version on the way to the next one. Append-only; in order they lead from the version
-- to what is shown. Saved or thrown away they are closed, and stay.
CREATE TABLE rubric_edit (
    seq       INTEGER PRIMARY KEY,
    base      TEXT NOT NULL,                           -- id@version that is edited
    body      TEXT NOT NULL CHECK (json_valid(body)),
    closed    INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    at_ms     INTEGER NOT NULL
) STRICT;
CREATE INDEX rubric_edit_open ON rubric_edit (base, closed, seq);
