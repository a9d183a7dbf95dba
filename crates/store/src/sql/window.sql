SELECT is_open, place, at_ms
FROM window
WHERE id = 1
