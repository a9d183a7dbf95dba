SELECT hash, type, author_key, signature, body
FROM record
ORDER BY id
