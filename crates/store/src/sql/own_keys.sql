SELECT key
FROM own_key
ORDER BY key
