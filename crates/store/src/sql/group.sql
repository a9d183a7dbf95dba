SELECT id, kindergarten, name
FROM child_group
WHERE kindergarten = :kindergarten
  AND name = :name
