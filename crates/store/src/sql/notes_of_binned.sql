SELECT note.seq
FROM assessment
JOIN note ON note.assessment_id = assessment.id
WHERE assessment.binned_at_ms IS NOT NULL
