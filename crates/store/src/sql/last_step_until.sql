SELECT max(at_ms) AS at_ms
FROM step
WHERE assessment_id = :assessment
  AND at_ms <= :until
