SELECT record.hash, record.type, record.author_key, record.signature, record.body
FROM plan_revision
JOIN record ON record.hash = plan_revision.hash
WHERE plan_revision.assessment = ?1
ORDER BY record.hash
