SELECT id, kindergarten, name, kind, valid_from, valid_to, merged_into, merged_on
FROM child_group
WHERE kindergarten = ?1
ORDER BY name, id
