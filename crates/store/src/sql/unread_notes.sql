-- Only the newest version of each note.
SELECT note.seq AS place, note_version.seq AS version, note_version.body
FROM note_version
JOIN note ON note.id = note_version.note_id
WHERE note_version.seq > ?1
  AND NOT EXISTS (
      SELECT 1
      FROM note_version AS later
      WHERE later.note_id = note_version.note_id
        AND later.seq > note_version.seq
  )
ORDER BY note_version.seq
