-- Steps that name the indicator, and some whose name begins alike: what they changed tells.
SELECT turn, at_ms, changes
FROM step
WHERE assessment_id = :assessment
  AND instr(changes, :indicator) > 0
ORDER BY seq
