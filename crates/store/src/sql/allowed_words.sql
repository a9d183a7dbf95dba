-- max(seq) chooses the row the word is taken from.
SELECT word
FROM (
    SELECT word, is_allowed, max(seq)
    FROM allowed_word
    GROUP BY folded
)
WHERE is_allowed = 1
