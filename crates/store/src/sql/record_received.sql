SELECT received_at_ms
FROM record
WHERE hash = ?1
