DELETE FROM revision_item;
DELETE FROM revision_subscale;
DELETE FROM revision;
DELETE FROM plan_revision;
DELETE FROM person_key;
