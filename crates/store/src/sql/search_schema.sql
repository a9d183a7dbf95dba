SELECT sql
FROM sqlite_schema
WHERE name = 'note_search'
