SELECT workspace.device_id,
       (SELECT person_id FROM assessment WHERE assessment.id = :subject) AS person
FROM workspace
