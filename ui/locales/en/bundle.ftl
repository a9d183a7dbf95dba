# Bundles: the README in the bundle, and why a bundle was not taken in.

bundle-readme = This is a bundle from VIBA with finished assessments of kindergarten quality.
    The bundle is NOT encrypted: whoever has the file can read its notes and answers.
    It is taken into the municipality’s central office with: viba import FILE
    Every document in records.jsonl is signed by the machine that made it.
    manifest.json holds the SHA-256 of each file. Check with: sha256sum records.jsonl trust.jsonl README.txt

bundle-reason-bundle-empty = the file is empty. Perhaps it has not finished synchronising.
bundle-reason-bundle-too-large = the file is too large to be a bundle.
bundle-reason-bundle-encrypted = the bundle is encrypted, and this program does not have the key.
bundle-reason-bundle-not-a-bundle = the file is not a bundle from VIBA.
bundle-reason-bundle-truncated = the file breaks off. Perhaps it has not finished copying.
bundle-reason-bundle-damaged = the contents are damaged.
bundle-reason-bundle-window-too-large = it needs too much memory to unpack.
bundle-reason-bundle-unpacks-too-large = there is too much in it.
bundle-reason-bundle-ratio = more comes out of it than any genuine bundle holds.
bundle-reason-bundle-trailing-bytes = something has been added after the end.
bundle-reason-bundle-after-archive = something has been added after the end of the archive.
bundle-reason-bundle-not-an-archive = the contents are not an archive.
bundle-reason-bundle-not-a-file = it has a link or a folder in it.
bundle-reason-bundle-path-in-name = a file name in it points outside the bundle.
bundle-reason-bundle-unknown-member = it has a file that no bundle should have.
bundle-reason-bundle-duplicate-member = the same file is in it twice.
bundle-reason-bundle-missing-member = a file is missing from it.
bundle-reason-bundle-odd-header = the archive was not written by VIBA.
bundle-reason-bundle-manifest-form = the list of contents cannot be read.
bundle-reason-bundle-newer = it was made by a newer program. Update VIBA and try again.
bundle-reason-bundle-newer-needs = it needs something this program cannot do. Update VIBA and try again.
bundle-reason-bundle-signature-form = the signature cannot be read.
bundle-reason-bundle-signature-fails = the signature does not match. Someone has changed the bundle.
bundle-reason-bundle-size-differs = a file has a different size from the one in the list of contents.
bundle-reason-bundle-hash-differs = a file was changed after the bundle was signed.
bundle-reason-bundle-count-differs = the number of documents does not match the list of contents.
bundle-reason-bundle-too-many-records = there are too many documents in it.
bundle-reason-bundle-line-too-long = a document in it is too long.
