-- Every assessment that has a plan, typed here or signed anywhere.
SELECT assessment_id
FROM plan_version
UNION
SELECT assessment
FROM plan_revision
ORDER BY assessment_id
