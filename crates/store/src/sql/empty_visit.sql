-- A visit with what was said before it.
DELETE FROM visit_informed WHERE visit_id = ?1;
DELETE FROM visit WHERE id = ?1;
