SELECT episodes
FROM counter
WHERE assessment_id = :assessment
  AND indicator_id = :indicator
ORDER BY seq DESC
LIMIT 1
