SELECT shared
FROM self_shared
WHERE assessment_id = ?1
ORDER BY seq DESC
LIMIT 1
