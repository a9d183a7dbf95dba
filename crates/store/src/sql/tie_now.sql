SELECT tied
FROM note_indicator
WHERE note_id = :note
  AND indicator_id = :indicator
ORDER BY seq DESC
LIMIT 1
