UPDATE window
SET is_open = 0, place = NULL, at_ms = :at
