-- A signature names a person: each who signs on a device has a key of their own there, and a certificate
-- ties the key to the person, the device and the device's key. An older program reads the views as they
-- stand here and keeps every record, so file_format.readable_from stays.

-- Derived from the certificates. Proved from both sides: the device's key signed for the person's, and the
-- person's for the device's. Two persons with one key are shown, not chosen between.
CREATE TABLE person_key (
    record BLOB PRIMARY KEY NOT NULL,
    key    BLOB NOT NULL CHECK (length(key) = 32),
    person TEXT NOT NULL,
    device TEXT NOT NULL,
    root   BLOB NOT NULL CHECK (length(root) = 32)     -- the device's key
) STRICT;
CREATE INDEX person_key_of ON person_key (key);
CREATE INDEX person_key_root ON person_key (root);

-- Keys that speak for each other: a device's key and those of the persons on it.
CREATE VIEW same_device AS
SELECT key AS one, root AS other FROM person_key
UNION ALL
SELECT root, key FROM person_key
UNION ALL
SELECT first.key, second.key
FROM person_key AS first
JOIN person_key AS second ON second.root = first.root;

-- Who approves a device approves the persons on it.
CREATE VIEW approved_key AS
SELECT key FROM trust WHERE approved = 1
UNION ALL
SELECT person_key.key
FROM person_key
JOIN trust ON trust.key = person_key.root
WHERE trust.approved = 1;

-- Every key this workspace ever signed with, once it has had two devices.
DROP VIEW own_key;
CREATE VIEW own_key AS
SELECT key FROM former_device
UNION
SELECT next_key FROM former_device
UNION
SELECT person_key.key
FROM person_key
WHERE person_key.root IN (SELECT key FROM former_device)
   OR person_key.root IN (SELECT next_key FROM former_device);

-- As before, and a key of the same device replaces what another of its keys signed.
DROP VIEW visit_head;
CREATE VIEW visit_head AS
SELECT revision.*,
       EXISTS (SELECT 1 FROM approved_key WHERE key = own.author_key)
       OR EXISTS (
           SELECT 1
           FROM revision AS other
           JOIN record AS others ON others.hash = other.hash
           WHERE other.visit = revision.visit
             AND other.kind = revision.kind
             AND other.role <> 'consensus'
             AND (
                 others.author_key = own.author_key
                 OR EXISTS (
                     SELECT 1
                     FROM same_device
                     WHERE one = others.author_key
                       AND other = own.author_key
                 )
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
            OR EXISTS (SELECT 1 FROM approved_key WHERE key = later.author_key)
            OR EXISTS (
                SELECT 1
                FROM same_device
                WHERE one = later.author_key
                  AND other = own.author_key
            )
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
            OR EXISTS (SELECT 1 FROM approved_key WHERE key = later.author_key)
            OR EXISTS (
                SELECT 1
                FROM same_device
                WHERE one = later.author_key
                  AND other = own.author_key
            )
            OR (
                later.author_key IN (SELECT key FROM own_key)
                AND own.author_key IN (SELECT key FROM own_key)
            )
        )
  );
