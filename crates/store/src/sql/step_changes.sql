SELECT changes
FROM step
WHERE seq = ?1
