SELECT indicator_id, episodes, max(seq)
FROM counter
WHERE assessment_id = ?1
GROUP BY indicator_id
