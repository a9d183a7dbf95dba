-- Signed results, of which reports were made.
SELECT assessment AS id,
       min(kind) AS kind,
       max(record.received_at_ms) AS since_ms,
       count(*) AS parts
FROM revision
JOIN record ON record.hash = revision.hash
WHERE revision.kind NOT IN ('practice', 'training')
GROUP BY assessment
ORDER BY since_ms, assessment
