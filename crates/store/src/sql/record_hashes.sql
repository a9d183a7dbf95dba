-- Whose a key is stands beside the records and is not counted among them.
SELECT hash
FROM record
WHERE type <> 'key.certificate'
ORDER BY hash
