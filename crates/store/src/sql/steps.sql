SELECT seq, op, turn, turned
FROM step
WHERE assessment_id = ?1
ORDER BY seq
