UPDATE assessment
SET state = 'final', corrects = NULL, correction_reason = NULL, correction_facts = NULL
WHERE id = ?1
  AND state = 'draft'
