SELECT note.id, note.written_at, note.assessment_id, note_version.body,
       assessment.state, assessment.rubric_id, assessment.rubric_version,
       child_group.kindergarten, child_group.name AS group_name
FROM note
JOIN note_version ON note_version.seq = (
    SELECT max(newest.seq) FROM note_version AS newest WHERE newest.note_id = note.id
)
JOIN assessment ON assessment.id = note.assessment_id
JOIN visit ON visit.id = assessment.visit_id
JOIN child_group ON child_group.id = visit.group_id
WHERE note.seq = ?1
