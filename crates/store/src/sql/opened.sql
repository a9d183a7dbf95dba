SELECT at_ms
FROM opened_result
WHERE hash = ?1
