INSERT INTO plan_revision (hash, plan, assessment)
VALUES (:hash, :plan, :assessment)
ON CONFLICT (hash) DO NOTHING
