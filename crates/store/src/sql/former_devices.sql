SELECT device
FROM former_device
ORDER BY seq
