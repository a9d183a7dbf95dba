-- With what an office opens the codes that workspaces sealed to it. One row, made when it is first asked
-- for. It stays when the workspace is restored, since what was sealed to it is out there. An older program
-- leaves it alone, so file_format.readable_from stays.
CREATE TABLE office_secret (
    id         INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    seed       BLOB NOT NULL CHECK (length(seed) = 32),
    made_at_ms INTEGER NOT NULL                        -- UTC, ms since 1970
) STRICT;
