-- Changes after the chain began that have no row in it.
SELECT
    (
        SELECT count(*)
        FROM step
        WHERE seq > :steps
          AND NOT EXISTS (SELECT 1 FROM audit WHERE audit.step = step.seq)
    ) + (
        SELECT count(*)
        FROM operation
        WHERE seq > :operations
          AND NOT EXISTS (SELECT 1 FROM audit WHERE audit.operation = operation.seq)
    ) AS unnoted
