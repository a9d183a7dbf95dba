-- Notes that are in the bin since ?1 or before. One without any words is gone already.
SELECT DISTINCT gone.note_id AS id
FROM note_version AS gone
WHERE gone.body IS NULL
  AND gone.at_ms <= ?1
  AND EXISTS (
      SELECT 1
      FROM note_version AS worded
      WHERE worded.note_id = gone.note_id
        AND worded.body IS NOT NULL
  )
  AND NOT EXISTS (
      SELECT 1
      FROM note_version AS later
      WHERE later.note_id = gone.note_id
        AND later.seq > gone.seq
        AND later.body IS NOT NULL
  )
ORDER BY gone.note_id
