UPDATE workspace
SET device_id = :device,
    device_seed = :seed
WHERE id = 1
