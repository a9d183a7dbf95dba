UPDATE self_sheet
SET removed_at_ms = :at, body = NULL
WHERE id = :id
  AND assessment_id = :assessment
  AND removed_at_ms IS NULL
  AND EXISTS (SELECT 1 FROM assessment WHERE id = :assessment AND state = 'draft')
