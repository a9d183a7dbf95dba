SELECT count(*) AS records
FROM record
WHERE device = ?1
  AND hash NOT IN (SELECT hash FROM kept_home)
