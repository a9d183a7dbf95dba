SELECT device, device_seq, count(*) AS copies
FROM record
WHERE device IS NOT NULL
  AND device_seq IS NOT NULL
GROUP BY device, device_seq
HAVING count(*) > 1
ORDER BY device, device_seq
