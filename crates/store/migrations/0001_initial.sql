-- The first schema. Rows are never deleted, so a plain INTEGER PRIMARY KEY only counts up.

-- One row. A later step that breaks older programs raises it, and says why.
CREATE TABLE file_format (readable_from INTEGER NOT NULL) STRICT;
INSERT INTO file_format VALUES (1);

-- One row: what this workspace is. The seed is the secret half of the device's signing key; the
-- whole file is encrypted.
CREATE TABLE workspace (
    id            INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    role          TEXT NOT NULL CHECK (role IN ('assessor', 'office')),
    name          TEXT NOT NULL,
    device_id     TEXT NOT NULL,                       -- UUIDv7
    device_seed   BLOB NOT NULL CHECK (length(device_seed) = 32),
    created_at_ms INTEGER NOT NULL                     -- UTC, ms since 1970
) STRICT;

-- Every change that was made, one row each: ids only, never names or text. What is done in a draft
-- stands in `step` instead.
CREATE TABLE operation (
    seq     INTEGER PRIMARY KEY,
    op      TEXT NOT NULL,
    subject TEXT NOT NULL,
    at_ms   INTEGER NOT NULL
) STRICT;

-- Append-only: the newest row of a number is the kindergarten, the others are its history.
CREATE TABLE kindergarten_version (
    seq          INTEGER PRIMARY KEY,
    number       TEXT NOT NULL,                        -- organisation number, nine digits
    name         TEXT NOT NULL,
    department   TEXT,
    municipality TEXT,                                 -- four digits, leading zero kept
    address      TEXT,
    postcode     TEXT,
    town         TEXT,
    owner_number TEXT,
    owner_name   TEXT,
    ownership    TEXT NOT NULL CHECK (ownership IN ('public', 'private', 'unknown')),
    children     INTEGER,
    age_from     INTEGER,                              -- years
    age_to       INTEGER,
    source       TEXT NOT NULL,
    read_at_ms   INTEGER NOT NULL
) STRICT;
CREATE INDEX kindergarten_newest ON kindergarten_version (number, seq);

-- Assessors and others with a part in the work, by this device. Records carry the id alone.
CREATE TABLE person (
    id   TEXT PRIMARY KEY NOT NULL,                    -- UUIDv7
    name TEXT NOT NULL UNIQUE
) STRICT;

-- A group of children in a kindergarten. Renamed groups keep their row and get a new name later.
CREATE TABLE child_group (
    id           TEXT PRIMARY KEY NOT NULL,            -- UUIDv7
    kindergarten TEXT NOT NULL,
    name         TEXT NOT NULL,
    kind         TEXT,
    valid_from   TEXT,                                 -- ISO date
    valid_to     TEXT,
    UNIQUE (kindergarten, name)
) STRICT;

-- One day in one group. Minted once and handed over by its code; two assessors share it.
CREATE TABLE visit (
    id            TEXT PRIMARY KEY NOT NULL,           -- UUIDv7
    code          TEXT NOT NULL UNIQUE,
    group_id      TEXT NOT NULL REFERENCES child_group (id),
    date          TEXT NOT NULL,                       -- ISO date, local
    minted_here   INTEGER NOT NULL CHECK (minted_here IN (0, 1)),
    created_at_ms INTEGER NOT NULL
) STRICT;

-- One assessor's scoring of one visit with one version of one rubric.
CREATE TABLE assessment (
    id             TEXT PRIMARY KEY NOT NULL,          -- UUIDv7
    visit_id       TEXT NOT NULL REFERENCES visit (id),
    rubric_id      TEXT NOT NULL,
    rubric_version TEXT NOT NULL,
    rubric_hash    TEXT NOT NULL,                      -- SHA-256 of the package, hex
    kind           TEXT NOT NULL CHECK (kind IN ('external', 'self', 'practice', 'training')),
    role           TEXT NOT NULL CHECK (role IN ('primary', 'second')),
    person_id      TEXT NOT NULL REFERENCES person (id),
    state          TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'final')),
    created_at_ms  INTEGER NOT NULL
) STRICT;
CREATE INDEX assessment_of_visit ON assessment (visit_id);

-- Append-only. The newest row of an indicator is its answer; undo adds a row. A whole item may be
-- answered 'na' under its own id.
CREATE TABLE answer (
    seq            INTEGER PRIMARY KEY,               -- order on this device
    assessment_id  TEXT NOT NULL REFERENCES assessment (id),
    indicator_id   TEXT NOT NULL,
    value          TEXT CHECK (value IN ('yes', 'no', 'na', 'not-observed', 'no-opportunity')), -- NULL: cleared
    answered_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_newest ON answer (assessment_id, indicator_id, seq);

-- The facts of the day and the sittings, as one document a version. Append-only.
CREATE TABLE facts (
    seq           INTEGER PRIMARY KEY,
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    body          TEXT NOT NULL CHECK (json_valid(body)),
    at_ms         INTEGER NOT NULL
) STRICT;
CREATE INDEX facts_newest ON facts (assessment_id, seq);

CREATE TABLE note (
    seq           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,                -- UUIDv7
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    written_at    TEXT NOT NULL                        -- RFC 3339 with the offset of the place
) STRICT;
CREATE INDEX note_of_assessment ON note (assessment_id, seq);

-- Append-only. The newest version is the note; NULL: in the bin.
CREATE TABLE note_version (
    seq     INTEGER PRIMARY KEY,
    note_id TEXT NOT NULL REFERENCES note (id),
    body    TEXT,
    at_ms   INTEGER NOT NULL
) STRICT;
CREATE INDEX note_newest ON note_version (note_id, seq);

-- Append-only. The newest row of a pair says whether the note is tied to the indicator.
CREATE TABLE note_indicator (
    seq          INTEGER PRIMARY KEY,
    note_id      TEXT NOT NULL REFERENCES note (id),
    indicator_id TEXT NOT NULL,
    tied         INTEGER NOT NULL CHECK (tied IN (0, 1)),
    at_ms        INTEGER NOT NULL
) STRICT;
CREATE INDEX note_indicator_newest ON note_indicator (note_id, indicator_id, seq);

-- Episodes counted at an indicator. Append-only; the newest row counts.
CREATE TABLE counter (
    seq           INTEGER PRIMARY KEY,
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    indicator_id  TEXT NOT NULL,
    episodes      INTEGER NOT NULL CHECK (episodes >= 0),
    at_ms         INTEGER NOT NULL
) STRICT;
CREATE INDEX counter_newest ON counter (assessment_id, indicator_id, seq);

-- One undoable step in one assessment. Undo and redo are steps too, and say which one they turn.
-- `changes` says what was there before and after: enough to turn the step back, and to do it again.
-- One row and no table beside it, since every answer writes one.
CREATE TABLE step (
    seq           INTEGER PRIMARY KEY,
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    op            TEXT NOT NULL,
    turn          TEXT NOT NULL CHECK (turn IN ('do', 'undo', 'redo')),
    turned        INTEGER REFERENCES step (seq),       -- the step that was undone or done again
    changes       TEXT NOT NULL CHECK (json_valid(changes)),
    at_ms         INTEGER NOT NULL
) STRICT;
CREATE INDEX step_of_assessment ON step (assessment_id, seq);

-- Where the assessor is, so that the program opens there again: the current indicator, and the note
-- that is being typed. One row an assessment; nothing of it is ever in a record.
CREATE TABLE desk (
    assessment_id TEXT PRIMARY KEY NOT NULL REFERENCES assessment (id),
    indicator_id  TEXT,
    open_note     TEXT,
    at_ms         INTEGER NOT NULL
) STRICT;

-- Immutable signed records, ours and others'. The body is kept as it came.
CREATE TABLE record (
    id             INTEGER PRIMARY KEY,
    hash           BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    type           TEXT NOT NULL,
    subject        TEXT,
    device         TEXT,
    device_seq     INTEGER,
    author_key     BLOB NOT NULL CHECK (length(author_key) = 32),
    signature      BLOB NOT NULL CHECK (length(signature) = 64),
    body           BLOB NOT NULL,
    bundle_hash    BLOB,                               -- the first that brought it; NULL: made here
    received_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX record_subject ON record (subject);
CREATE INDEX record_device ON record (device, device_seq);

CREATE TABLE parent (
    child  BLOB NOT NULL,
    parent BLOB NOT NULL,
    UNIQUE (child, parent)
) STRICT;
CREATE INDEX parent_of ON parent (parent);

-- Records that build on one that has not come yet, or on one that waits itself.
CREATE VIEW waiting AS
WITH RECURSIVE waiting (hash) AS (
    SELECT parent.child
    FROM parent
    WHERE NOT EXISTS (SELECT 1 FROM record WHERE record.hash = parent.parent)
    UNION
    SELECT parent.child
    FROM parent
    JOIN waiting ON waiting.hash = parent.parent
)
SELECT hash FROM waiting;

-- Bundles that were read, so that the same one again is nothing.
CREATE TABLE bundle (
    hash           BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    device         TEXT NOT NULL,
    bundle_seq     INTEGER NOT NULL,
    verdict        TEXT NOT NULL CHECK (verdict IN ('accepted', 'partial')),
    imported_at_ms INTEGER NOT NULL
) STRICT;

-- What was refused, whole, with the reason. Nothing is thrown away.
CREATE TABLE quarantine (
    id          INTEGER PRIMARY KEY,
    source      TEXT NOT NULL,                         -- file name
    line        INTEGER,                               -- of the record in the bundle; NULL: the whole bundle
    reason      TEXT NOT NULL,
    raw_hash    BLOB NOT NULL UNIQUE,
    raw         BLOB NOT NULL,
    at_ms       INTEGER NOT NULL
) STRICT;

-- Keys that signed something we hold.
CREATE TABLE trust (
    key              BLOB PRIMARY KEY NOT NULL CHECK (length(key) = 32),
    device           TEXT NOT NULL,
    approved         INTEGER NOT NULL DEFAULT 0 CHECK (approved IN (0, 1)),
    first_seen_at_ms INTEGER NOT NULL
) STRICT;

-- Bundles made here.
CREATE TABLE sent (
    bundle_seq INTEGER PRIMARY KEY,
    hash       BLOB NOT NULL UNIQUE,
    file_name  TEXT NOT NULL,
    last_seq   INTEGER NOT NULL,                       -- the newest own record inside
    records    INTEGER NOT NULL,
    made_at_ms INTEGER NOT NULL
) STRICT;

-- Derived from records, and rebuilt from them at will: one row an assessment revision.
CREATE TABLE revision (
    hash           BLOB PRIMARY KEY NOT NULL,
    assessment     TEXT NOT NULL,
    visit          TEXT NOT NULL,
    kindergarten   TEXT NOT NULL,
    group_name     TEXT NOT NULL,
    date           TEXT NOT NULL,
    rubric         TEXT NOT NULL,                      -- id@version
    rubric_hash    TEXT NOT NULL,
    kind           TEXT NOT NULL,
    role           TEXT NOT NULL,                      -- primary, second, consensus
    person         TEXT NOT NULL,
    is_retraction  INTEGER NOT NULL CHECK (is_retraction IN (0, 1)),
    is_recomputed  INTEGER NOT NULL CHECK (is_recomputed IN (0, 1)), -- scores agree with ours; 0: could not be checked
    differs        INTEGER NOT NULL CHECK (differs IN (0, 1)),       -- scores in the record are not ours
    total_sum      INTEGER NOT NULL,
    total_n        INTEGER NOT NULL,
    total_of       INTEGER NOT NULL
) STRICT;
CREATE INDEX revision_assessment ON revision (assessment);
CREATE INDEX revision_visit ON revision (visit);
CREATE INDEX revision_group ON revision (kindergarten, group_name, date);

CREATE TABLE revision_item (
    hash  BLOB NOT NULL,
    place INTEGER NOT NULL,                            -- order of the rubric
    item  TEXT NOT NULL,
    score INTEGER CHECK (score BETWEEN 1 AND 7),
    UNIQUE (hash, place)
) STRICT;

CREATE TABLE revision_subscale (
    hash     BLOB NOT NULL,
    place    INTEGER NOT NULL,
    subscale TEXT NOT NULL,
    sum      INTEGER NOT NULL,
    n        INTEGER NOT NULL,
    of_items INTEGER NOT NULL,
    UNIQUE (hash, place)
) STRICT;
