-- One line an assessment, newest visit first, none that is in the bin. Of a final one nobody asks how many answers it has.
SELECT assessment.id, assessment.visit_id, assessment.rubric_id, assessment.rubric_version,
       assessment.kind, assessment.state, visit.date, visit.kindergarten, visit.group_name,
       (
           SELECT name
           FROM kindergarten_version
           WHERE kindergarten_version.number = visit.kindergarten
           ORDER BY seq DESC
           LIMIT 1
       ) AS kindergarten_name,
       CASE WHEN assessment.state = 'draft' OR :counts_all THEN (
           SELECT count(*)
           FROM (
               SELECT value, max(seq)
               FROM answer
               WHERE answer.assessment_id = assessment.id
               GROUP BY indicator_id
           )
           WHERE value IS NOT NULL
       ) END AS answered,
       CASE WHEN assessment.state = 'draft' THEN max(
           assessment.created_at_ms,
           coalesce((SELECT max(at_ms) FROM step WHERE step.assessment_id = assessment.id), 0)
       ) END AS changed_at_ms
FROM assessment
JOIN dated_visit AS visit ON visit.id = assessment.visit_id
WHERE (:state IS NULL OR assessment.state = :state)
  AND assessment.binned_at_ms IS NULL
ORDER BY visit.date DESC, assessment.id DESC
LIMIT :limit
