-- Visits that nobody here has begun, next day first.
SELECT visit.id, visit.code, visit.date, visit.group_id,
       child_group.kindergarten, child_group.name AS group_name
FROM visit
JOIN child_group ON child_group.id = visit.group_id
WHERE NOT EXISTS (SELECT 1 FROM assessment WHERE assessment.visit_id = visit.id)
ORDER BY visit.date, visit.id
