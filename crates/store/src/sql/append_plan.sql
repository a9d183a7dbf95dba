INSERT INTO plan_version (plan_id, assessment_id, body, at_ms)
VALUES (:plan, :assessment, :body, :at)
