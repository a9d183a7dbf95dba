SELECT plan_id, assessment_id, body, at_ms
FROM plan_version
WHERE assessment_id = ?1
ORDER BY seq DESC
LIMIT 1
