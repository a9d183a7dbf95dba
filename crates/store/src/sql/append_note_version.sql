INSERT INTO note_version (note_id, body, at_ms)
SELECT note.id, :body, :at
FROM note
JOIN assessment ON assessment.id = note.assessment_id
WHERE note.id = :note
  AND assessment.state = 'draft'
