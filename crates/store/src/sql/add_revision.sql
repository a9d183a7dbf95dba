INSERT INTO revision (
    hash, assessment, visit, kindergarten, group_name, date, rubric, rubric_hash, kind, role,
    person, is_retraction, is_recomputed, differs, total_sum, total_n, total_of
)
VALUES (
    :hash, :assessment, :visit, :kindergarten, :group_name, :date, :rubric, :rubric_hash, :kind, :role,
    :person, :is_retraction, :is_recomputed, :differs, :total_sum, :total_n, :total_of
)
ON CONFLICT (hash) DO NOTHING
