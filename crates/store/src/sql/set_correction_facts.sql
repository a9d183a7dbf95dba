UPDATE assessment
SET correction_facts = (SELECT max(seq) FROM facts WHERE assessment_id = ?1)
WHERE id = ?1
  AND corrects IS NOT NULL
