SELECT root, key, person
FROM person_key
ORDER BY root, person, key
