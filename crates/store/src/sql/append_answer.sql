INSERT INTO answer (assessment_id, indicator_id, value, answered_at_ms)
SELECT id, :indicator, :value, :at
FROM assessment
WHERE id = :assessment
  AND state = 'draft'
