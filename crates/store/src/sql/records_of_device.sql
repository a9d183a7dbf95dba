-- What stays at home is left out, and so are certificates of keys, which a bundle has apart. A workspace
-- that was restored goes on as another device; what it made before is still its own, and comes first.
SELECT record.hash, record.type, record.author_key, record.signature, record.body
FROM record
LEFT JOIN former_device ON former_device.device = record.device
WHERE (record.device = ?1 OR former_device.device IS NOT NULL)
  AND record.type <> 'key.certificate'
  AND record.hash NOT IN (SELECT hash FROM kept_home)
ORDER BY former_device.seq IS NULL, former_device.seq, record.device_seq, record.id
