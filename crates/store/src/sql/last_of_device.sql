-- What has no number stands beside the row of the device's records.
SELECT device_seq, hash
FROM record
WHERE device = ?1
  AND device_seq IS NOT NULL
ORDER BY device_seq DESC
LIMIT 1
