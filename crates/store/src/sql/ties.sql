SELECT note_id, indicator_id
FROM (
    SELECT note_indicator.note_id, note_indicator.indicator_id, note_indicator.tied,
           max(note_indicator.seq) AS newest
    FROM note_indicator
    JOIN note ON note.id = note_indicator.note_id
    WHERE note.assessment_id = ?1
    GROUP BY note_indicator.note_id, note_indicator.indicator_id
)
WHERE tied = 1
ORDER BY newest
