SELECT assessment.*, person.name AS person_name
FROM assessment
JOIN person ON person.id = assessment.person_id
JOIN visit ON visit.id = assessment.visit_id
WHERE assessment.binned_at_ms IS NULL
ORDER BY visit.date DESC, assessment.id DESC
