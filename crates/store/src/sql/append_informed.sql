INSERT INTO visit_informed (visit_id, body, at_ms)
VALUES (:visit, :body, :at)
