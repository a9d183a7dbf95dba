SELECT name, hash, owner, owner_key, package
FROM rubric_package
ORDER BY added_at_ms, name;
