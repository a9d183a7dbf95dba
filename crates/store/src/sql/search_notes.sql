-- The index alone tells: no note is read.
SELECT rowid
FROM note_search
WHERE note_search MATCH :asked
