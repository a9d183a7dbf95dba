-- A third role: who learns to assess. An older program would let a trainee do what an assessor may, so
-- a workspace of a trainee is closed to it: file_format.readable_from is raised when one is made.
CREATE TABLE workspace_with_roles (
    id            INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    role          TEXT NOT NULL CHECK (role IN ('assessor', 'office', 'trainee')),
    name          TEXT NOT NULL,
    device_id     TEXT NOT NULL,                       -- UUIDv7
    device_seed   BLOB NOT NULL CHECK (length(device_seed) = 32),
    created_at_ms INTEGER NOT NULL                     -- UTC, ms since 1970
) STRICT;
INSERT INTO workspace_with_roles
SELECT id, role, name, device_id, device_seed, created_at_ms FROM workspace;
DROP TABLE workspace;
ALTER TABLE workspace_with_roles RENAME TO workspace;
