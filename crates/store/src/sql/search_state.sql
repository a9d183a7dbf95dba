SELECT fold, read_until, (SELECT coalesce(max(seq), 0) FROM note_version) AS newest
FROM search_state
