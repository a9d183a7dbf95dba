INSERT INTO bundle (hash, device, bundle_seq, verdict, imported_at_ms)
VALUES (:hash, :device, :bundle_seq, :verdict, :at)
