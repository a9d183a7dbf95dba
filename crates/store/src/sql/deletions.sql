-- What was deleted by the rules, newest first: the log holds ids and numbers, never what it was.
SELECT at_ms, subject, detail
FROM audit
WHERE action = :action
ORDER BY seq DESC
