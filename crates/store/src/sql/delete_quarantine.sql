DELETE FROM quarantine WHERE CAST(id AS TEXT) = ?1;
