UPDATE self_sheet SET body = NULL WHERE assessment_id = ?1;
