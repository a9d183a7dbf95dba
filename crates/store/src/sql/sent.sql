SELECT bundle_seq, hash, file_name, last_seq, records
FROM sent
ORDER BY bundle_seq DESC
