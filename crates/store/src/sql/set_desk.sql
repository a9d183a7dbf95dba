INSERT INTO desk (assessment_id, indicator_id, open_note, open_tags, at_ms)
SELECT id, :indicator, :open_note, :open_tags, :at
FROM assessment
WHERE id = :assessment
  AND state = 'draft'
ON CONFLICT (assessment_id) DO UPDATE
SET indicator_id = excluded.indicator_id, open_note = excluded.open_note,
    open_tags = excluded.open_tags, at_ms = excluded.at_ms
