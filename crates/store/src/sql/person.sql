SELECT id
FROM person
WHERE name = ?1
