SELECT body
FROM rubric_edit
WHERE base = :base AND closed = 0
ORDER BY seq;
