SELECT visit.id, visit.code, visit.date, visit.group_id,
       child_group.kindergarten, child_group.name AS group_name
FROM visit
JOIN child_group ON child_group.id = visit.group_id
ORDER BY visit.date DESC, visit.id DESC
