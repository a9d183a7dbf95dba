SELECT id, content, body, read_at_ms
FROM self_sheet
WHERE assessment_id = ?1
  AND removed_at_ms IS NULL
ORDER BY seq
