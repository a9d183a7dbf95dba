SELECT assessment, hash, body
FROM plan_head
ORDER BY assessment, hash
