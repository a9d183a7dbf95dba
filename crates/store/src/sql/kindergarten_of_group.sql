SELECT kindergarten
FROM child_group
WHERE id = ?1
