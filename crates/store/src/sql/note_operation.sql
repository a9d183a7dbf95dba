INSERT INTO operation (op, subject, at_ms)
VALUES (:op, :subject, :at)
