-- Results with the name of a person whose key it is not.
SELECT DISTINCT revision.hash
FROM revision
JOIN record ON record.hash = revision.hash
JOIN person_key ON person_key.key = record.author_key
WHERE person_key.person <> revision.person
ORDER BY revision.hash
