SELECT *
FROM visit_head
WHERE assessment IN (
    SELECT assessment_id
    FROM plan_version
    UNION
    SELECT assessment
    FROM plan_revision
)
ORDER BY kindergarten, group_name, date, visit, assessment, hash
