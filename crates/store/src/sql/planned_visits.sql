-- Visits that nobody here has begun, next day first. A draft in the bin is no beginning, and what a
-- kindergarten says of itself is none before the day is gone.
SELECT id, code, date, group_id, kindergarten, group_name
FROM dated_visit
WHERE binned_at_ms IS NULL
  AND NOT EXISTS (
      SELECT 1
      FROM assessment
      WHERE assessment.visit_id = dated_visit.id
        AND assessment.binned_at_ms IS NULL
        AND (assessment.kind <> 'self' OR dated_visit.date < ?1)
  )
ORDER BY date, id
