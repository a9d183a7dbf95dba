SELECT key, device, approved
FROM trust
ORDER BY first_seen_at_ms, key
