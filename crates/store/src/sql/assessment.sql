SELECT assessment.*, person.name AS person_name
FROM assessment
JOIN person ON person.id = assessment.person_id
WHERE assessment.id = ?1
