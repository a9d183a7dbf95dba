-- What is final has a record. Where that is lost the answers are not, and it can be made final anew.
UPDATE assessment
SET corrects = NULL, correction_reason = NULL, correction_facts = NULL
WHERE corrects IS NOT NULL
  AND corrects NOT IN (SELECT hash FROM record);
UPDATE assessment
SET state = 'draft'
WHERE state = 'final'
  AND id NOT IN (SELECT subject FROM record WHERE subject IS NOT NULL);
