SELECT hash, type, author_key, signature, body
FROM record
WHERE device = ?1
ORDER BY device_seq
