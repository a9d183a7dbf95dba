-- max(seq) chooses the version the body is taken from.
SELECT id, written_at, body
FROM (
    SELECT note.id, note.seq AS place, note.written_at, note_version.body, max(note_version.seq)
    FROM note
    JOIN note_version ON note_version.note_id = note.id
    WHERE note.assessment_id = ?1
    GROUP BY note.id
)
WHERE body IS NOT NULL
ORDER BY place
