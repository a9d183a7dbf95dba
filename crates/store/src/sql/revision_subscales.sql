SELECT subscale, sum, n, of_items
FROM revision_subscale
WHERE hash = ?1
ORDER BY place
