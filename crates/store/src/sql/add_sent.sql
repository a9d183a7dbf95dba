INSERT INTO sent (bundle_seq, hash, file_name, last_seq, records, made_at_ms)
VALUES (:bundle_seq, :hash, :file_name, :last_seq, :records, :at)
