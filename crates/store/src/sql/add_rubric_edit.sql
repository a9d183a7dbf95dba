INSERT INTO rubric_edit (base, body, at_ms)
VALUES (:base, :body, :at);
