UPDATE assessment
SET state = 'draft', corrects = :corrects, correction_reason = :reason
WHERE id = :id
  AND state = 'final'
