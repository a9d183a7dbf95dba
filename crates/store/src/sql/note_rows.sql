-- Every note there ever was in an assessment, those in the bin too, in the order they were written.
SELECT id, written_at
FROM note
WHERE assessment_id = ?1
ORDER BY seq
