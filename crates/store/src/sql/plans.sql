-- max(seq) chooses the row the other columns are taken from.
SELECT plan_id, assessment_id, body, at_ms, max(seq)
FROM plan_version
GROUP BY assessment_id
ORDER BY assessment_id
