-- The newest revisions of every assessment: those that no other names as its parent. Two of one
-- assessment are a fork. A consensus follows records of other assessments and replaces none.
-- One whose parent has not come yet waits: it is no head and replaces nothing.
-- A key that nobody approved replaces only what it signed itself: else both stand, for a person.
-- A consensus is backed by one of the visit's own assessors of that kind, or by an approved key:
-- whoever practised there agreed on nothing.
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
  )
ORDER BY revision.kindergarten, revision.group_name, revision.date, revision.visit,
         revision.assessment, revision.hash
