SELECT *
FROM kindergarten_version
WHERE number = ?1
ORDER BY seq DESC
LIMIT 1
