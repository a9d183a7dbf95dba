INSERT INTO quarantine (source, line, reason, raw_hash, raw, at_ms)
VALUES (:source, :line, :reason, :raw_hash, :raw, :at)
ON CONFLICT (raw_hash) DO NOTHING
