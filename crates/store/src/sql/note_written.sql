SELECT written_at
FROM note
WHERE seq = ?1
