UPDATE search_state
SET fold = :fold,
    read_until = :read_until
