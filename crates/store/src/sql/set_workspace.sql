INSERT INTO workspace (id, role, name, device_id, device_seed, created_at_ms)
VALUES (1, :role, :name, :device, :seed, :at)
