-- Everything an id, or the beginning of one, can name. ?1 is lower case.
SELECT kind, id
FROM (
    SELECT 'assessment' AS kind, id FROM assessment
    UNION
    SELECT 'assessment', assessment FROM revision
    UNION
    SELECT 'visit', id FROM visit
    UNION
    SELECT 'visit', visit FROM revision
    UNION
    SELECT 'record', lower(hex(hash)) FROM record
)
WHERE substr(id, 1, length(?1)) = ?1
ORDER BY kind, id
LIMIT 3
