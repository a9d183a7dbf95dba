-- Corrections, follow-up plans, self-assessments, and what is said before a visit. A correction opens
-- what is final as a draft again. An older program would put it in the bin and throw its answers away,
-- or sign it beside the record that counts: so file_format.readable_from is raised.
UPDATE file_format SET readable_from = 7;

-- The record a draft corrects, why, and the facts it began with. NULL: it is no correction.
ALTER TABLE assessment ADD COLUMN corrects BLOB
    CHECK (corrects IS NULL OR (length(corrects) = 32 AND state = 'draft' AND binned_at_ms IS NULL));
ALTER TABLE assessment ADD COLUMN correction_reason TEXT;
ALTER TABLE assessment ADD COLUMN correction_facts INTEGER REFERENCES facts (seq);

-- Who sends reports and letters, as one document a version. Append-only; the newest row counts.
CREATE TABLE municipality (
    seq   INTEGER PRIMARY KEY,
    body  TEXT NOT NULL CHECK (json_valid(body)),
    at_ms INTEGER NOT NULL                             -- UTC, ms since 1970
) STRICT;

-- When people were told of a visit, as one document a version. Append-only; the newest row counts.
CREATE TABLE visit_informed (
    seq      INTEGER PRIMARY KEY,
    visit_id TEXT NOT NULL REFERENCES visit (id),
    body     TEXT NOT NULL CHECK (json_valid(body)),
    at_ms    INTEGER NOT NULL
) STRICT;
CREATE INDEX visit_informed_newest ON visit_informed (visit_id, seq);

-- A follow-up plan as it is typed, as one document a version. Append-only; the newest row counts. The
-- result it follows may have come in a bundle, so its assessment may have no row here.
CREATE TABLE plan_version (
    seq           INTEGER PRIMARY KEY,
    plan_id       TEXT NOT NULL,                       -- UUIDv7
    assessment_id TEXT NOT NULL,
    body          TEXT NOT NULL CHECK (json_valid(body)),
    at_ms         INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_version_newest ON plan_version (assessment_id, seq);

-- Derived from records, and rebuilt from them at will: one row a plan revision.
CREATE TABLE plan_revision (
    hash       BLOB PRIMARY KEY NOT NULL,
    plan       TEXT NOT NULL,
    assessment TEXT NOT NULL
) STRICT;
CREATE INDEX plan_revision_assessment ON plan_revision (assessment);

-- The sheets a self-assessment is agreed from: nobody's name is on one. One that is taken out stays,
-- without its answers.
CREATE TABLE self_sheet (
    seq           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,                -- UUIDv7
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    content       BLOB NOT NULL CHECK (length(content) = 32), -- SHA-256 of the answers
    body          TEXT CHECK (json_valid(body)),       -- NULL: taken out
    read_at_ms    INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT;
CREATE INDEX self_sheet_of_assessment ON self_sheet (assessment_id, seq);

-- When a result was first opened here: a self-assessment agreed later was not made blindly.
CREATE TABLE opened_result (
    hash  BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 32),
    at_ms INTEGER NOT NULL
) STRICT;

-- Append-only: the newest row of a self-assessment says whether its records may leave.
CREATE TABLE self_shared (
    seq           INTEGER PRIMARY KEY,
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    shared        INTEGER NOT NULL CHECK (shared IN (0, 1)),
    at_ms         INTEGER NOT NULL
) STRICT;
CREATE INDEX self_shared_newest ON self_shared (assessment_id, seq);
-- What is final already was made to be sent: that was the rule then.
INSERT INTO self_shared (assessment_id, shared, at_ms)
SELECT id, 1, created_at_ms
FROM assessment
WHERE kind = 'self'
  AND state = 'final'
ORDER BY id;

-- Records made here that stay here: of self-assessments that nobody shared, and of plans after them.
CREATE VIEW kept_home AS
SELECT record.hash
FROM record
LEFT JOIN plan_revision ON plan_revision.hash = record.hash
JOIN assessment ON assessment.id = coalesce(plan_revision.assessment, record.subject)
WHERE record.bundle_hash IS NULL
  AND assessment.kind = 'self'
  AND coalesce(
      (
          SELECT shared
          FROM self_shared
          WHERE self_shared.assessment_id = assessment.id
          ORDER BY seq DESC
          LIMIT 1
      ),
      0
  ) = 0;

CREATE INDEX record_type ON record (type, subject);

-- The newest revisions of every assessment: those that no other names as its parent. Two of one
-- assessment are a fork. A consensus follows records of other assessments and replaces none.
-- One whose parent has not come yet waits: it is no head and replaces nothing.
-- A key that nobody approved replaces only what it signed itself: else both stand, for a person.
-- A consensus is backed by one of the visit's own assessors of that kind, or by an approved key:
-- whoever practised there agreed on nothing.
CREATE VIEW visit_head AS
SELECT revision.*,
       EXISTS (SELECT 1 FROM trust WHERE key = own.author_key AND approved = 1)
       OR EXISTS (
           SELECT 1
           FROM revision AS other
           JOIN record AS others ON others.hash = other.hash
           WHERE other.visit = revision.visit
             AND other.kind = revision.kind
             AND other.role <> 'consensus'
             AND others.author_key = own.author_key
       ) AS is_backed
FROM revision
JOIN record AS own ON own.hash = revision.hash
WHERE revision.hash NOT IN (SELECT hash FROM waiting)
  AND NOT EXISTS (
      SELECT 1
      FROM parent
      JOIN revision AS child ON child.hash = parent.child
      JOIN record AS later ON later.hash = child.hash
      WHERE parent.parent = revision.hash
        AND child.assessment = revision.assessment
        AND child.hash NOT IN (SELECT hash FROM waiting)
        AND (
            later.author_key = own.author_key
            OR EXISTS (SELECT 1 FROM trust WHERE key = later.author_key AND approved = 1)
        )
  );

-- The newest states of every plan, by the same rules. Two of one assessment are a fork.
CREATE VIEW plan_head AS
SELECT plan_revision.*, own.body
FROM plan_revision
JOIN record AS own ON own.hash = plan_revision.hash
WHERE plan_revision.hash NOT IN (SELECT hash FROM waiting)
  AND NOT EXISTS (
      SELECT 1
      FROM parent
      JOIN plan_revision AS child ON child.hash = parent.child
      JOIN record AS later ON later.hash = child.hash
      WHERE parent.parent = plan_revision.hash
        AND child.plan = plan_revision.plan
        AND child.hash NOT IN (SELECT hash FROM waiting)
        AND (
            later.author_key = own.author_key
            OR EXISTS (SELECT 1 FROM trust WHERE key = later.author_key AND approved = 1)
        )
  );
