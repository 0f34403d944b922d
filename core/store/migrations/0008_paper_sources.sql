-- The document that a version's PDF was made from: kept beside it under its own hash.
CREATE TABLE paper_source (
    version INTEGER NOT NULL PRIMARY KEY REFERENCES paper_version (id),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    file_name TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT
-- statement
CREATE INDEX paper_source_sha256 ON paper_source (sha256)
-- statement
CREATE TRIGGER paper_source_stays BEFORE UPDATE ON paper_source
BEGIN
    SELECT RAISE(ABORT, 'a version of a paper never changes');
END
-- statement
CREATE TRIGGER paper_source_is_kept BEFORE DELETE ON paper_source
BEGIN
    SELECT RAISE(ABORT, 'a version of a paper is never deleted');
END
