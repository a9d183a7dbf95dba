-- A bin for drafts and visits, and groups that change over the years. An older program would show
-- what is in the bin and let it be worked on, and then it would be emptied with the bin: so
-- file_format.readable_from is raised.
UPDATE file_format SET readable_from = 5;

-- When it was put in the bin, UTC, ms since 1970; NULL: it is not there. Final ones never are.
ALTER TABLE assessment ADD COLUMN binned_at_ms INTEGER
    CHECK (binned_at_ms IS NULL OR state = 'draft');
ALTER TABLE visit ADD COLUMN binned_at_ms INTEGER;

-- What is in the bin is asked for whenever the file is opened. A note is there while its newest
-- version is NULL and an older one is not; without any words it is gone for good.
CREATE INDEX assessment_binned ON assessment (binned_at_ms) WHERE binned_at_ms IS NOT NULL;
CREATE INDEX visit_binned ON visit (binned_at_ms) WHERE binned_at_ms IS NOT NULL;
CREATE INDEX note_binned ON note_version (at_ms, note_id) WHERE body IS NULL;

-- The group it went into, and from which day on. `name` in the same table stays the newest one.
ALTER TABLE child_group ADD COLUMN merged_into TEXT REFERENCES child_group (id);
ALTER TABLE child_group ADD COLUMN merged_on TEXT;     -- ISO date

-- The names a group had before the one in `child_group`.
CREATE TABLE former_group_name (
    seq      INTEGER PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES child_group (id),
    name     TEXT NOT NULL,
    until    TEXT NOT NULL                             -- ISO date from which the next one holds
) STRICT;
CREATE INDEX former_group_name_of ON former_group_name (group_id, until, seq);

-- Every visit, with its group under the name it had that day.
CREATE VIEW dated_visit AS
SELECT visit.id, visit.code, visit.date, visit.group_id, visit.binned_at_ms,
       child_group.kindergarten,
       coalesce(
           (
               SELECT former_group_name.name
               FROM former_group_name
               WHERE former_group_name.group_id = visit.group_id
                 AND former_group_name.until > visit.date
               ORDER BY former_group_name.until, former_group_name.seq
               LIMIT 1
           ),
           child_group.name
       ) AS group_name
FROM visit
JOIN child_group ON child_group.id = visit.group_id;
