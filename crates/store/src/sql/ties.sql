-- In the order they were first tied: tying again, or undoing that, moves nothing.
SELECT note_id, indicator_id
FROM (
    SELECT note_indicator.note_id, note_indicator.indicator_id, note_indicator.tied,
           max(note_indicator.seq) AS newest
    FROM note_indicator
    JOIN note ON note.id = note_indicator.note_id
    WHERE note.assessment_id = ?1
    GROUP BY note_indicator.note_id, note_indicator.indicator_id
) AS tie
WHERE tied = 1
ORDER BY (
    SELECT min(seq)
    FROM note_indicator
    WHERE note_indicator.note_id = tie.note_id
      AND note_indicator.indicator_id = tie.indicator_id
)
