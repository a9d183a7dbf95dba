SELECT DISTINCT child_group.kindergarten, child_group.name
FROM assessment
JOIN visit ON visit.id = assessment.visit_id
JOIN child_group ON child_group.id = visit.group_id
WHERE assessment.state = 'draft' AND assessment.binned_at_ms IS NULL
