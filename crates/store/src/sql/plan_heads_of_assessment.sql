SELECT assessment, hash, body
FROM plan_head
WHERE assessment = ?1
ORDER BY hash
