INSERT INTO rubric_package (name, hash, owner, owner_key, package, added_at_ms)
VALUES (:name, :hash, :owner, :owner_key, :package, :at);
