INSERT INTO step_change (step_seq, what, subject, before, after)
VALUES (:step, :what, :subject, :before, :after)
