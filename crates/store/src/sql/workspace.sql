SELECT role, name, device_id, device_seed
FROM workspace
