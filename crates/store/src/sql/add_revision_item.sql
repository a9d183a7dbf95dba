INSERT INTO revision_item (hash, place, item, score)
VALUES (:hash, :place, :item, :score)
ON CONFLICT (hash, place) DO NOTHING
