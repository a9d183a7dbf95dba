SELECT place, body
FROM (
    SELECT note.seq AS place, note.written_at, note_version.body, max(note_version.seq)
    FROM note
    JOIN note_version ON note_version.note_id = note.id
    JOIN assessment ON assessment.id = note.assessment_id
    WHERE assessment.binned_at_ms IS NULL
    GROUP BY note.id
)
WHERE body IS NOT NULL
ORDER BY written_at DESC, place DESC
