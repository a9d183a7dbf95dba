SELECT visit.id, visit.code, visit.date, visit.group_id,
       child_group.kindergarten, child_group.name AS group_name
FROM visit
JOIN child_group ON child_group.id = visit.group_id
WHERE visit.id = ?1
   OR visit.code = ?1
