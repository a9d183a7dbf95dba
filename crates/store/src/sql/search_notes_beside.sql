-- The index first; what it was not asked for is looked for in the folded words.
SELECT rowid
FROM note_search
WHERE note_search MATCH :asked
  AND NOT EXISTS (
      SELECT 1
      FROM json_each(:beside) AS word
      WHERE instr(note_search.folded, word.value) = 0
  )
