UPDATE child_group
SET merged_into = :into, merged_on = :on
WHERE id = :group
