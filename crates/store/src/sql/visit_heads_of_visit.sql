SELECT *
FROM visit_head
WHERE visit = ?1
ORDER BY kindergarten, group_name, date, visit, assessment, hash
