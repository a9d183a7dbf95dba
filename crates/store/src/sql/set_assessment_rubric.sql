UPDATE assessment
SET rubric_id = :rubric_id, rubric_version = :rubric_version, rubric_hash = :rubric_hash
WHERE id = :assessment AND state = 'draft';
