INSERT INTO assessment (
    id, visit_id, rubric_id, rubric_version, rubric_hash, kind, role, person_id, created_at_ms
)
VALUES (:id, :visit, :rubric_id, :rubric_version, :rubric_hash, :kind, :role, :person, :at)
