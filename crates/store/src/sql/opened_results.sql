-- What was opened of a kindergarten, corrected since or not.
SELECT revision.*, 0 AS is_backed
FROM opened_result
JOIN revision ON revision.hash = opened_result.hash
WHERE revision.kindergarten = ?1
ORDER BY revision.date, revision.hash
