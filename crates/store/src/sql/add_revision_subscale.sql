INSERT INTO revision_subscale (hash, place, subscale, sum, n, of_items)
VALUES (:hash, :place, :subscale, :sum, :n, :of)
ON CONFLICT (hash, place) DO NOTHING
