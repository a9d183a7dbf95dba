SELECT *
FROM visit_head
WHERE kindergarten = ?1
ORDER BY kindergarten, group_name, date, visit, assessment, hash
