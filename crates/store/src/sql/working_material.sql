-- Final assessments of which more is here than their record: what was typed on the way to it. One that
-- is being corrected is a draft, and not among them.
SELECT assessment.id,
       assessment.kind,
       max(record.received_at_ms) AS since_ms,
       (SELECT count(*) FROM note WHERE note.assessment_id = assessment.id)
       + (SELECT count(*) FROM answer WHERE answer.assessment_id = assessment.id) AS parts
FROM assessment
JOIN record ON record.subject = assessment.id
WHERE assessment.state = 'final'
GROUP BY assessment.id, assessment.kind
HAVING parts > 0
ORDER BY since_ms, assessment.id
