UPDATE assessment
SET binned_at_ms = NULL
WHERE id = ?1
  AND binned_at_ms IS NOT NULL
