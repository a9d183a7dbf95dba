-- In the order they were first tied.
SELECT indicator_id
FROM (
    SELECT indicator_id, tied, min(seq) AS first, max(seq) AS newest
    FROM note_indicator
    WHERE note_id = :note
    GROUP BY indicator_id
) AS tie
WHERE (SELECT tied FROM note_indicator WHERE seq = tie.newest) = 1
ORDER BY first
