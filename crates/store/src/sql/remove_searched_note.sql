DELETE FROM note_search
WHERE rowid = ?1
