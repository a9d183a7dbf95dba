INSERT INTO municipality (body, at_ms)
VALUES (:body, :at)
