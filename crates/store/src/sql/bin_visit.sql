UPDATE visit
SET binned_at_ms = :at
WHERE id = :id
  AND binned_at_ms IS NULL
