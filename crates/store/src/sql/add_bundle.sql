INSERT INTO bundle (hash, device, bundle_seq, verdict, imported_at_ms, audit_head)
VALUES (:hash, :device, :bundle_seq, :verdict, :at, :audit_head)
