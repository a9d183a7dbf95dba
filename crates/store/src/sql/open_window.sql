INSERT INTO window (id, is_open, at_ms)
VALUES (1, 1, :at)
ON CONFLICT (id) DO UPDATE
SET is_open = 1, at_ms = excluded.at_ms
