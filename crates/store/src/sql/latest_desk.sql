SELECT desk.assessment_id
FROM desk
JOIN assessment ON assessment.id = desk.assessment_id
WHERE assessment.state = 'draft'
  AND assessment.binned_at_ms IS NULL
ORDER BY desk.at_ms DESC
LIMIT 1
