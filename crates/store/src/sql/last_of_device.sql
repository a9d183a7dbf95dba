SELECT device_seq, hash
FROM record
WHERE device = ?1
ORDER BY device_seq DESC
LIMIT 1
