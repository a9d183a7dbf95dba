SELECT item, score
FROM revision_item
WHERE hash = ?1
ORDER BY place
