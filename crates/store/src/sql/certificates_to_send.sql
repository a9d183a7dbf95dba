-- Whose keys signed what is sent: those of this device, and of those it was before it was restored.
SELECT DISTINCT record.hash, record.type, record.author_key, record.signature, record.body
FROM person_key
JOIN record ON record.hash = person_key.record
JOIN record AS signed ON signed.author_key = person_key.key
LEFT JOIN former_device ON former_device.device = signed.device
WHERE (signed.device = ?1 OR former_device.device IS NOT NULL)
  AND signed.hash NOT IN (SELECT hash FROM kept_home)
ORDER BY record.hash
