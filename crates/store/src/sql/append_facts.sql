INSERT INTO facts (assessment_id, body, at_ms)
SELECT id, :body, :at
FROM assessment
WHERE id = :assessment
  AND state = 'draft'
