INSERT INTO person (id, name)
VALUES (:id, :name)
ON CONFLICT (name) DO NOTHING
