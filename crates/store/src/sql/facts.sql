SELECT body
FROM facts
WHERE assessment_id = ?1
ORDER BY seq DESC
LIMIT 1
