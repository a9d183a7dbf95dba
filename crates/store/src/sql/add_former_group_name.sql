INSERT INTO former_group_name (group_id, name, until)
VALUES (:group, :name, :until)
