SELECT DISTINCT plan
FROM plan_revision
WHERE assessment = ?1
ORDER BY plan
