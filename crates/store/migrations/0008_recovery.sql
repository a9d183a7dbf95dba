-- A workspace that was restored signs with a new key, since the old one may still be in use where the
-- backup came from. Its earlier keys are still its own. An older program reads the views as they stand
-- here, keeps every record, and at worst shows a correction beside what it corrects: no harm, so
-- file_format.readable_from stays.

-- Who this workspace was before it was restored, and who it was from then on. The keys are the public
-- halves: the secret one of a former device is nowhere any more.
CREATE TABLE former_device (
    seq           INTEGER PRIMARY KEY,
    device        TEXT NOT NULL UNIQUE,                -- UUIDv7
    key           BLOB NOT NULL UNIQUE CHECK (length(key) = 32),
    next_device   TEXT NOT NULL,                       -- UUIDv7
    next_key      BLOB NOT NULL CHECK (length(next_key) = 32),
    at_ms         INTEGER NOT NULL                     -- UTC, ms since 1970
) STRICT;

-- Every key this workspace ever signed with, once it has had two.
CREATE VIEW own_key AS
SELECT key FROM former_device
UNION
SELECT next_key FROM former_device;

-- As before, and a key of our own replaces what an earlier key of our own signed.
DROP VIEW visit_head;
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
             AND (
                 others.author_key = own.author_key
                 OR (
                     others.author_key IN (SELECT key FROM own_key)
                     AND own.author_key IN (SELECT key FROM own_key)
                 )
             )
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
            OR (
                later.author_key IN (SELECT key FROM own_key)
                AND own.author_key IN (SELECT key FROM own_key)
            )
        )
  );

DROP VIEW plan_head;
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
            OR (
                later.author_key IN (SELECT key FROM own_key)
                AND own.author_key IN (SELECT key FROM own_key)
            )
        )
  );
