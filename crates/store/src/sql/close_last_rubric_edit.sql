UPDATE rubric_edit SET closed = 1
WHERE seq = (SELECT max(seq) FROM rubric_edit WHERE base = :base AND closed = 0);
