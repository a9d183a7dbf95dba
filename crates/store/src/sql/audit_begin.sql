-- Where the chain begins in a file that has changes from before it: their numbers.
SELECT coalesce((SELECT max(seq) FROM step), 0)      AS steps,
       coalesce((SELECT max(seq) FROM operation), 0) AS operations
