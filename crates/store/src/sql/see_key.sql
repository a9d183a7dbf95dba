INSERT INTO trust (key, device, first_seen_at_ms)
VALUES (:key, :device, :at)
ON CONFLICT (key) DO NOTHING
