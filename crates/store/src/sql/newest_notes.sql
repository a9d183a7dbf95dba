SELECT seq
FROM note
ORDER BY written_at DESC, seq DESC
