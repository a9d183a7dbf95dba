SELECT parent.child, parent.parent
FROM parent
WHERE NOT EXISTS (SELECT 1 FROM record WHERE record.hash = parent.parent)
ORDER BY parent.child, parent.parent
