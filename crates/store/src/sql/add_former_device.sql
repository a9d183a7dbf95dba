INSERT INTO former_device (device, key, next_device, next_key, at_ms)
VALUES (:device, :key, :next_device, :next_key, :at)
