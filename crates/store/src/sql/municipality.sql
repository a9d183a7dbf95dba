SELECT body
FROM municipality
ORDER BY seq DESC
LIMIT 1
