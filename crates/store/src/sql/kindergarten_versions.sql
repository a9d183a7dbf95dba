SELECT count(*) AS versions
FROM kindergarten_version
WHERE number = ?1
