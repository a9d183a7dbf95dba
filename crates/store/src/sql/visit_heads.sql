SELECT *
FROM visit_head
ORDER BY kindergarten, group_name, date, visit, assessment, hash
