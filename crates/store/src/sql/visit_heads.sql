-- The newest revisions of every assessment: those that no other names as its parent. Two of one
-- assessment are a fork. A consensus follows records of other assessments and replaces none.
SELECT revision.*
FROM revision
WHERE NOT EXISTS (
    SELECT 1
    FROM parent
    JOIN revision AS child ON child.hash = parent.child
    WHERE parent.parent = revision.hash
      AND child.assessment = revision.assessment
)
ORDER BY revision.kindergarten, revision.group_name, revision.date, revision.visit,
         revision.assessment, revision.hash
