SELECT max(at_ms) AS at_ms
FROM (
    SELECT at_ms FROM operation WHERE subject = ?1
    UNION ALL
    SELECT at_ms FROM step WHERE assessment_id = ?1
)
