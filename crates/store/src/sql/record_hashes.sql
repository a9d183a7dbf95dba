SELECT hash
FROM record
ORDER BY hash
