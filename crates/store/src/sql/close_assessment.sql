UPDATE assessment
SET state = 'final'
WHERE id = ?1
  AND state = 'draft'
