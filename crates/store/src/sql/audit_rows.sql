SELECT seq, at_ms, device, person, action, subject, step, operation, detail, previous, hash
FROM audit
ORDER BY seq
