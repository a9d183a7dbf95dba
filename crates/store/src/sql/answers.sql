-- max(seq) chooses the row the other columns are taken from.
SELECT indicator_id, value
FROM (
    SELECT indicator_id, value, max(seq)
    FROM answer
    WHERE assessment_id = ?1
    GROUP BY indicator_id
)
WHERE value IS NOT NULL
