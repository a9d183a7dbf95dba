-- Whether an assessment outside the bin is of the visit, made here or elsewhere.
SELECT 1
WHERE EXISTS (SELECT 1 FROM assessment WHERE visit_id = ?1 AND binned_at_ms IS NULL)
   OR EXISTS (SELECT 1 FROM revision WHERE visit = ?1)
