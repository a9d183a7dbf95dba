SELECT hash, type, author_key, signature, body
FROM record
WHERE hash = ?1
