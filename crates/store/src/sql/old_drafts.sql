-- Drafts that are in the bin since ?1 or before.
SELECT id
FROM assessment
WHERE binned_at_ms <= ?1
  AND state = 'draft'
ORDER BY id
