-- The rows stay, without words: undoing what was done to the note still finds it.
UPDATE note_version SET body = NULL WHERE note_id = ?1 AND body IS NOT NULL;
DELETE FROM note_indicator WHERE note_id = ?1;
DELETE FROM note_search WHERE rowid = (SELECT seq FROM note WHERE id = ?1);
