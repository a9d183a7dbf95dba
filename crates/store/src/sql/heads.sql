-- A consensus follows the records of other assessments and replaces none of them.
SELECT record.hash
FROM record
WHERE record.subject = ?1
  AND record.type IN (
      'assessment.revision', 'assessment.retraction', 'assessment.consensus', 'plan.revision'
  )
  AND NOT EXISTS (
      SELECT 1
      FROM parent
      JOIN record AS child ON child.hash = parent.child
      WHERE parent.parent = record.hash
        AND child.subject = record.subject
  )
ORDER BY record.hash
