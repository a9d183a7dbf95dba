SELECT id, code, date, group_id, kindergarten, group_name
FROM dated_visit
WHERE id = ?1
   OR code = ?1
