SELECT body
FROM concern_card
ORDER BY seq DESC
LIMIT 1
