INSERT INTO allowed_word (folded, word, is_allowed, at_ms)
VALUES (:folded, :word, :is_allowed, :at)
