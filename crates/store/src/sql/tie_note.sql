INSERT INTO note_indicator (note_id, indicator_id, tied, at_ms)
SELECT note.id, :indicator, :tied, :at
FROM note
JOIN assessment ON assessment.id = note.assessment_id
WHERE note.id = :note
  AND assessment.state = 'draft'
