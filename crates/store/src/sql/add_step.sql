INSERT INTO step (assessment_id, op, turn, turned, at_ms)
SELECT id, :op, :turn, :turned, :at
FROM assessment
WHERE id = :assessment
  AND state = 'draft'
