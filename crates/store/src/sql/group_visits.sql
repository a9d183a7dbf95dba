-- Visits in the bin, and those of practice or training alone, count nothing.
SELECT child_group.id, child_group.kindergarten, child_group.name,
       child_group.merged_into IS NOT NULL AS is_merged,
       count(visit.id) AS visits, max(visit.date) AS last
FROM child_group
LEFT JOIN visit
       ON visit.group_id = child_group.id
      AND visit.binned_at_ms IS NULL
      AND (
          NOT EXISTS (
              SELECT 1
              FROM assessment
              WHERE assessment.visit_id = visit.id
                AND assessment.binned_at_ms IS NULL
          )
          OR EXISTS (
              SELECT 1
              FROM assessment
              WHERE assessment.visit_id = visit.id
                AND assessment.binned_at_ms IS NULL
                AND assessment.kind NOT IN ('practice', 'training')
          )
      )
GROUP BY child_group.id
ORDER BY child_group.kindergarten, child_group.name
