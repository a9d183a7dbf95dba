SELECT hash, body
FROM record
