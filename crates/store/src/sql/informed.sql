SELECT body
FROM visit_informed
WHERE visit_id = ?1
ORDER BY seq DESC
LIMIT 1
