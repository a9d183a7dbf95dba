SELECT 1
FROM record
WHERE hash = ?1
