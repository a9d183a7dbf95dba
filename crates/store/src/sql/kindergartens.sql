SELECT *
FROM kindergarten_version AS newest
WHERE seq = (SELECT max(seq) FROM kindergarten_version WHERE number = newest.number)
ORDER BY name, number
