INSERT INTO office_secret (id, seed, made_at_ms)
VALUES (1, :seed, :at)
