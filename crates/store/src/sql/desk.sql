SELECT indicator_id, open_note, open_tags, at_ms
FROM desk
WHERE assessment_id = ?1
