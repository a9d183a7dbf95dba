INSERT INTO opened_result (hash, at_ms)
VALUES (:hash, :at)
ON CONFLICT (hash) DO NOTHING
