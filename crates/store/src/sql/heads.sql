-- A consensus follows the records of other assessments and replaces none of them,
-- and one whose parent has not come yet waits: it is no head and replaces nothing.
SELECT record.hash
FROM record
WHERE record.subject = ?1
  AND record.type IN (
      'assessment.revision', 'assessment.retraction', 'assessment.consensus', 'plan.revision'
  )
  AND record.hash NOT IN (SELECT hash FROM waiting)
  AND NOT EXISTS (
      SELECT 1
      FROM parent
      JOIN record AS child ON child.hash = parent.child
      WHERE parent.parent = record.hash
        AND child.subject = record.subject
        AND child.type IN (
            'assessment.revision', 'assessment.retraction', 'assessment.consensus', 'plan.revision'
        )
        AND child.hash NOT IN (SELECT hash FROM waiting)
        AND (
            child.author_key = record.author_key
            OR EXISTS (SELECT 1 FROM approved_key WHERE key = child.author_key)
            OR EXISTS (
                SELECT 1
                FROM same_device
                WHERE one = child.author_key
                  AND other = record.author_key
            )
            OR (
                child.author_key IN (SELECT key FROM own_key)
                AND record.author_key IN (SELECT key FROM own_key)
            )
        )
  )
ORDER BY record.hash
