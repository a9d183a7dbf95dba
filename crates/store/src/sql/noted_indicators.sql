SELECT DISTINCT indicator_id
FROM (
    SELECT note_indicator.indicator_id, note_indicator.tied, max(note_indicator.seq),
           (SELECT body IS NOT NULL FROM note_version WHERE note_id = note.id ORDER BY seq DESC LIMIT 1)
               AS is_kept
    FROM note
    JOIN note_indicator ON note_indicator.note_id = note.id
    WHERE note.assessment_id = ?1
    GROUP BY note.id, note_indicator.indicator_id
)
WHERE tied = 1
  AND is_kept
