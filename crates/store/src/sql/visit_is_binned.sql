SELECT 1
FROM visit
WHERE id = ?1
  AND binned_at_ms IS NOT NULL
