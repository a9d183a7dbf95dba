-- Whether something was done at all after the last time something else was done to a subject.
SELECT 1
FROM operation
WHERE op = :op
  AND seq > (SELECT max(seq) FROM operation WHERE op = :since AND subject = :subject)
LIMIT 1
