-- Numbers of versions that went are given away anew: what they will name is unread. The pieces of
-- words that went are taken out of the index too.
UPDATE search_state
SET read_until = min(read_until, (SELECT coalesce(max(seq), 0) FROM note_version));
INSERT INTO note_search (note_search) VALUES ('optimize');
