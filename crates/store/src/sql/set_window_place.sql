INSERT INTO window (id, is_open, place, at_ms)
VALUES (1, 0, :place, :at)
ON CONFLICT (id) DO UPDATE
SET place = excluded.place, at_ms = excluded.at_ms
