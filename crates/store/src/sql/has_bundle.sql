SELECT 1
FROM bundle
WHERE hash = ?1
