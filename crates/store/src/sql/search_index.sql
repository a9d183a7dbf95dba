SELECT rowid, folded, version
FROM note_search
ORDER BY rowid
