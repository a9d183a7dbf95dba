INSERT INTO counter (assessment_id, indicator_id, episodes, at_ms)
SELECT id, :indicator, :episodes, :at
FROM assessment
WHERE id = :assessment
  AND state = 'draft'
