SELECT name, until
FROM former_group_name
WHERE group_id = ?1
ORDER BY until, seq
