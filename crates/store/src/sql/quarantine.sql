SELECT id, source, line, reason, length(raw) AS bytes
FROM quarantine
ORDER BY id
