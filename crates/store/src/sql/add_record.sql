INSERT INTO record (
    hash, type, subject, device, device_seq, author_key, signature, body, bundle_hash, received_at_ms
)
VALUES (:hash, :type, :subject, :device, :device_seq, :key, :signature, :body, :bundle, :at)
ON CONFLICT (hash) DO NOTHING
