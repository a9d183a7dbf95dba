# Backups, restoring, checking and repairing

# Situations
error-no-backup = No backup is called { $at }.
    .hint = See which there are with “viba restore”, or name the folder the copy lies in.
    .window = See the list of backups, or choose the folder the copy lies in.
error-backup-damaged = The backup { $at } is not whole.
    .hint = Nothing is changed. Use another backup, and keep this one.
error-copy-differs = The copy { $at } is not the same as the database.
    .hint = The copy is removed, and your work is as before. Try again, and check with “viba check”.
    .window = The copy is removed, and your work is as before. Try again, and check the workspace.
error-nothing-left = Nothing in { $at } can be read, and no backup is whole.
    .hint = Delete nothing. Look for a backup somewhere else, and name its folder with “viba restore”.
    .window = Delete nothing. Look for a backup somewhere else.
error-folder-taken = The folder { $at } is not empty.
    .hint = Choose a folder that does not exist yet. Nothing is written.
