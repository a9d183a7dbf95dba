SELECT coalesce((SELECT max(seq) FROM step), 0) AS step,
       coalesce((SELECT max(seq) FROM operation), 0) AS operation,
       coalesce((SELECT max(id) FROM record), 0) AS record
