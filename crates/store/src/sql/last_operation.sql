SELECT max(at_ms) AS at_ms
FROM operation
WHERE op = :op
  AND subject = :subject
