INSERT INTO self_shared (assessment_id, shared, at_ms)
VALUES (:assessment, :shared, :at)
