-- What a draft has beside what was typed into it, and the draft itself.
DELETE FROM self_sheet WHERE assessment_id = ?1;
DELETE FROM self_shared WHERE assessment_id = ?1;
DELETE FROM assessment WHERE id = ?1 AND state = 'draft';
