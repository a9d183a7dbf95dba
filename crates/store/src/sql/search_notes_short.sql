-- Too short for the index: the folded words are looked through, once each.
SELECT note.assessment_id, note.written_at, note_version.body
FROM note_search
CROSS JOIN note ON note.seq = note_search.rowid
CROSS JOIN note_version ON note_version.seq = note_search.version
WHERE instr(note_search.folded, :wanted) > 0
  AND NOT EXISTS (
      SELECT 1
      FROM assessment
      WHERE assessment.id = note.assessment_id
        AND assessment.binned_at_ms IS NOT NULL
  )
ORDER BY note.written_at DESC, note.seq DESC
