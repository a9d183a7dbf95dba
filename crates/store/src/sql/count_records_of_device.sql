SELECT count(*) AS records
FROM record
WHERE (device = ?1 OR device IN (SELECT device FROM former_device))
  AND type <> 'key.certificate'
  AND hash NOT IN (SELECT hash FROM kept_home)
