SELECT id, code, date, group_id, kindergarten, group_name
FROM dated_visit
WHERE binned_at_ms IS NULL
ORDER BY date DESC, id DESC
