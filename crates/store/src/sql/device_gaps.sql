-- A number that is missing below the highest one we hold.
SELECT device, device_seq + 1 AS first_missing, next_seq - 1 AS last_missing
FROM (
    SELECT device, device_seq,
           lead(device_seq) OVER (PARTITION BY device ORDER BY device_seq) AS next_seq
    FROM (SELECT DISTINCT device, device_seq FROM record WHERE device_seq IS NOT NULL
          UNION SELECT DISTINCT device, 0 FROM record WHERE device_seq IS NOT NULL)
)
WHERE next_seq > device_seq + 1
ORDER BY device, first_missing
