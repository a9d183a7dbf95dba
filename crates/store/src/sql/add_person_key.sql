INSERT INTO person_key (record, key, person, device, root)
VALUES (:record, :key, :person, :device, :root)
ON CONFLICT (record) DO NOTHING
