SELECT hash, type, author_key, signature, body
FROM record
WHERE type = :type
  AND subject = :subject
ORDER BY hash
