-- What stays at home is left out.
SELECT hash, type, author_key, signature, body
FROM record
WHERE device = ?1
  AND hash NOT IN (SELECT hash FROM kept_home)
ORDER BY device_seq, id
