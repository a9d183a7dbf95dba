INSERT INTO child_group (id, kindergarten, name)
VALUES (:id, :kindergarten, :name)
ON CONFLICT (kindergarten, name) DO NOTHING
