SELECT indicator_id, open_note, at_ms
FROM desk
WHERE assessment_id = ?1
