-- What was refused and is kept aside.
SELECT CAST(quarantine.id AS TEXT) AS id,
       'quarantine' AS kind,
       quarantine.at_ms AS since_ms,
       1 AS parts
FROM quarantine
ORDER BY since_ms, quarantine.id
