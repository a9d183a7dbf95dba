UPDATE child_group
SET name = :name, kind = :kind, valid_from = :valid_from, valid_to = :valid_to
WHERE id = :id
