SELECT child_group.kindergarten, child_group.name, count(visit.id) AS visits, max(visit.date) AS last
FROM child_group
LEFT JOIN visit ON visit.group_id = child_group.id AND visit.binned_at_ms IS NULL
GROUP BY child_group.id
ORDER BY child_group.kindergarten, child_group.name
