-- Everything in the bin, what was put there last first. Notes of a draft that is there itself come
-- back with it; a note of what is final cannot come back.
SELECT 'note' AS kind, note.id, visit.kindergarten, visit.group_name, visit.date,
       (
           SELECT body
           FROM note_version
           WHERE note_version.note_id = note.id
             AND body IS NOT NULL
           ORDER BY seq DESC
           LIMIT 1
       ) AS text,
       NULL AS answered, min(gone.at_ms) AS binned_at_ms
FROM note_version AS gone
JOIN note ON note.id = gone.note_id
JOIN assessment ON assessment.id = note.assessment_id
JOIN dated_visit AS visit ON visit.id = assessment.visit_id
WHERE gone.body IS NULL
  AND NOT EXISTS (
      SELECT 1
      FROM note_version AS later
      WHERE later.note_id = gone.note_id
        AND later.seq > gone.seq
        AND later.body IS NOT NULL
  )
  AND assessment.state = 'draft'
  AND assessment.binned_at_ms IS NULL
GROUP BY note.id
HAVING text IS NOT NULL
UNION ALL
SELECT 'draft', assessment.id, visit.kindergarten, visit.group_name, visit.date, NULL,
       (
           SELECT count(*)
           FROM (
               SELECT value, max(seq)
               FROM answer
               WHERE answer.assessment_id = assessment.id
               GROUP BY indicator_id
           )
           WHERE value IS NOT NULL
       ),
       assessment.binned_at_ms
FROM assessment
JOIN dated_visit AS visit ON visit.id = assessment.visit_id
WHERE assessment.binned_at_ms IS NOT NULL
UNION ALL
SELECT 'visit', id, kindergarten, group_name, date, NULL, NULL, binned_at_ms
FROM dated_visit
WHERE binned_at_ms IS NOT NULL
ORDER BY binned_at_ms DESC, id DESC
