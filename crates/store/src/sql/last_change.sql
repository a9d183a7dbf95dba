SELECT max(at_ms) AS at_ms
FROM operation
WHERE subject = ?1
