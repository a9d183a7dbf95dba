SELECT value, answered_at_ms
FROM answer
WHERE assessment_id = :assessment
  AND indicator_id = :indicator
ORDER BY seq
