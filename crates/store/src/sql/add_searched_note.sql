INSERT INTO note_search (rowid, folded, version)
VALUES (:place, :folded, :version)
