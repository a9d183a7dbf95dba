SELECT what, subject, before, after
FROM step_change
WHERE step_seq = ?1
ORDER BY seq
