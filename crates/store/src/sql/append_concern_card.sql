INSERT INTO concern_card (body, at_ms)
VALUES (:body, :at)
