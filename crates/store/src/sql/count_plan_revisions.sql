SELECT count(*) AS revisions
FROM plan_revision
WHERE assessment = ?1
