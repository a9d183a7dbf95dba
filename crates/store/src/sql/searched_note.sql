SELECT note.id, note.written_at, note.assessment_id, note_version.body,
       assessment.state, assessment.rubric_id, assessment.rubric_version,
       dated_visit.kindergarten, dated_visit.group_name
FROM note
JOIN note_version ON note_version.seq = (
    SELECT max(newest.seq) FROM note_version AS newest WHERE newest.note_id = note.id
)
JOIN assessment ON assessment.id = note.assessment_id
JOIN dated_visit ON dated_visit.id = assessment.visit_id
WHERE note.seq = ?1
