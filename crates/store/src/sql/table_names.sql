-- The index for searching has tables of its own, which nobody else reads.
SELECT name
FROM sqlite_schema
WHERE type = 'table'
  AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
  AND name NOT LIKE 'note\_search\_%' ESCAPE '\'
ORDER BY name
