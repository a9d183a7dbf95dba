-- Compares the pieces with the texts they are of.
INSERT INTO note_search (note_search) VALUES ('integrity-check')
