INSERT INTO note (id, assessment_id, written_at)
SELECT :id, id, :written_at
FROM assessment
WHERE id = :assessment
  AND state = 'draft'
