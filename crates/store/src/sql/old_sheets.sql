-- Agreed self-assessments whose sheets still say what single people answered.
SELECT assessment.id,
       assessment.kind,
       max(record.received_at_ms) AS since_ms,
       (
           SELECT count(*)
           FROM self_sheet
           WHERE self_sheet.assessment_id = assessment.id AND self_sheet.body IS NOT NULL
       ) AS parts
FROM assessment
JOIN record ON record.subject = assessment.id
WHERE assessment.state = 'final'
GROUP BY assessment.id, assessment.kind
HAVING parts > 0
ORDER BY since_ms, assessment.id
