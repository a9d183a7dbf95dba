SELECT count(*) AS records
FROM record
WHERE device = ?1
