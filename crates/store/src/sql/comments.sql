-- What is said of a record. A key that nobody approved speaks only of what it signed itself.
SELECT hash, type, author_key, signature, body
FROM record
WHERE type = 'assessment.comment'
  AND subject = :assessment
  AND (
      bundle_hash IS NULL
      OR author_key = (SELECT author_key FROM record WHERE hash = :about)
      OR author_key IN (
          SELECT one
          FROM same_device
          WHERE other = (SELECT author_key FROM record WHERE hash = :about)
      )
      OR EXISTS (SELECT 1 FROM approved_key WHERE key = author_key)
  )
ORDER BY hash
