SELECT assessment.corrects, assessment.correction_reason, facts.body AS facts
FROM assessment
LEFT JOIN facts ON facts.seq = assessment.correction_facts
WHERE assessment.id = ?1
  AND assessment.corrects IS NOT NULL
