-- For what was noted and what was done: when it was done last, and the moment of the newest row that lies
-- further than :most from the one before it; null where there is none.
SELECT (
    SELECT at_ms
    FROM (SELECT seq, at_ms, lag(at_ms) OVER (ORDER BY seq) AS before_ms FROM operation)
    WHERE abs(at_ms - before_ms) > :most
    ORDER BY seq DESC
    LIMIT 1
) AS since_ms, (SELECT at_ms FROM operation ORDER BY seq DESC LIMIT 1) AS last_ms
UNION ALL
SELECT (
    SELECT at_ms
    FROM (SELECT seq, at_ms, lag(at_ms) OVER (ORDER BY seq) AS before_ms FROM step)
    WHERE abs(at_ms - before_ms) > :most
    ORDER BY seq DESC
    LIMIT 1
), (SELECT at_ms FROM step ORDER BY seq DESC LIMIT 1)
