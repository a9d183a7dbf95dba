SELECT note_version.body
FROM note_version
JOIN note ON note.id = note_version.note_id
WHERE note_version.note_id = :note
  AND note.assessment_id = :assessment
ORDER BY note_version.seq DESC
LIMIT 1
