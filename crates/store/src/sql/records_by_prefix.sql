SELECT hash, type, author_key, signature, body
FROM record
WHERE hex(hash) LIKE ?1 || '%'
LIMIT 2
