UPDATE assessment
SET binned_at_ms = :at
WHERE id = :id
  AND state = 'draft'
  AND binned_at_ms IS NULL
  AND corrects IS NULL
