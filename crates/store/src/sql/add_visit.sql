INSERT INTO visit (id, code, group_id, date, minted_here, created_at_ms)
VALUES (:id, :code, :group, :date, :minted_here, :at)
