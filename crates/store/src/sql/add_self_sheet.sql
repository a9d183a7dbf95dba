INSERT INTO self_sheet (id, assessment_id, content, body, read_at_ms)
SELECT :id, id, :content, :body, :at
FROM assessment
WHERE id = :assessment
  AND state = 'draft'
