-- The newest revisions of every assessment: those that no other names as its parent. Two of one
-- assessment are a fork. A consensus follows records of other assessments and replaces none.
-- One whose parent has not come yet waits: it is no head and replaces nothing.
SELECT revision.*
FROM revision
WHERE revision.hash NOT IN (SELECT hash FROM waiting)
  AND NOT EXISTS (
      SELECT 1
      FROM parent
      JOIN revision AS child ON child.hash = parent.child
      WHERE parent.parent = revision.hash
        AND child.assessment = revision.assessment
        AND child.hash NOT IN (SELECT hash FROM waiting)
  )
ORDER BY revision.kindergarten, revision.group_name, revision.date, revision.visit,
         revision.assessment, revision.hash
