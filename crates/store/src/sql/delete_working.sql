-- What was typed into a draft. That there is an assessment stays, and its record if it has one.
DELETE FROM note_search WHERE rowid IN (SELECT seq FROM note WHERE assessment_id = ?1);
DELETE FROM note_indicator WHERE note_id IN (SELECT id FROM note WHERE assessment_id = ?1);
DELETE FROM note_version WHERE note_id IN (SELECT id FROM note WHERE assessment_id = ?1);
DELETE FROM note WHERE assessment_id = ?1;
DELETE FROM answer WHERE assessment_id = ?1;
DELETE FROM counter WHERE assessment_id = ?1;
DELETE FROM facts WHERE assessment_id = ?1;
DELETE FROM step WHERE assessment_id = ?1;
DELETE FROM desk WHERE assessment_id = ?1;
