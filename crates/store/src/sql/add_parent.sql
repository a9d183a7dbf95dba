INSERT INTO parent (child, parent)
VALUES (:child, :parent)
ON CONFLICT (child, parent) DO NOTHING
