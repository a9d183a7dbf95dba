-- The steps that may hold words of a note.
SELECT step.seq, step.changes
FROM note
JOIN step ON step.assessment_id = note.assessment_id
WHERE note.id = ?1
  AND instr(step.changes, note.id) > 0
