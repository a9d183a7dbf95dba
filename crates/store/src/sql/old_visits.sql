-- Visits that are in the bin since ?1 or before. One with an assessment stays as long as that does.
SELECT id
FROM visit
WHERE binned_at_ms <= ?1
  AND NOT EXISTS (SELECT 1 FROM assessment WHERE assessment.visit_id = visit.id)
ORDER BY id
