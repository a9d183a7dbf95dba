-- Drafts outside the bin, with when something was last done in each. A correction is none: what it
-- corrects is final.
SELECT assessment.id,
       assessment.kind,
       coalesce(
           (SELECT max(step.at_ms) FROM step WHERE step.assessment_id = assessment.id),
           assessment.created_at_ms
       ) AS since_ms,
       (SELECT count(*) FROM note WHERE note.assessment_id = assessment.id)
       + (SELECT count(*) FROM answer WHERE answer.assessment_id = assessment.id) AS parts
FROM assessment
WHERE assessment.state = 'draft'
  AND assessment.corrects IS NULL
  AND assessment.binned_at_ms IS NULL
ORDER BY since_ms, assessment.id
