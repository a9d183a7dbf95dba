UPDATE rubric_edit SET closed = 1 WHERE base = :base AND closed = 0;
