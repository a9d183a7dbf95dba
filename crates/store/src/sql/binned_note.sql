-- The assessment and the last words of a note in the bin.
SELECT note.assessment_id, worded.body
FROM note
JOIN note_version AS worded ON worded.note_id = note.id AND worded.body IS NOT NULL
WHERE note.id = ?1
  AND (SELECT body FROM note_version WHERE note_id = note.id ORDER BY seq DESC LIMIT 1) IS NULL
ORDER BY worded.seq DESC
LIMIT 1
