DROP TABLE note_search
