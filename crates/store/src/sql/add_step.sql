INSERT INTO step (assessment_id, op, turn, turned, changes, at_ms)
SELECT id, :op, :turn, :turned, :changes, :at
FROM assessment
WHERE id = :assessment
  AND state = 'draft'
