INSERT INTO audit
    (seq, at_ms, device, person, action, subject, step, operation, detail, previous, hash)
VALUES
    (:seq, :at, :device, :person, :action, :subject, :step, :operation, :detail, :previous, :hash)
