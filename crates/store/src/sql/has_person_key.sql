SELECT 1
FROM person_key
WHERE key = ?1
  AND person = ?2
  AND root = ?3
