-- Supplements: what is said of them, which papers they bring, and by which numbers the authority prints them.
ALTER TABLE authority ADD COLUMN supplements_restart INTEGER NOT NULL DEFAULT 0 CHECK (supplements_restart IN (0, 1))
-- statement
ALTER TABLE authority ADD COLUMN public_runs_on INTEGER NOT NULL DEFAULT 0 CHECK (public_runs_on IN (0, 1))
-- statement
CREATE TABLE supplement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    number INTEGER NOT NULL CHECK (number > 0),
    issued TEXT,
    decided_by TEXT NOT NULL,
    available TEXT, -- London wall time
    UNIQUE (meeting, number)
) STRICT
-- statement
CREATE TABLE supplement_text (
    supplement INTEGER NOT NULL REFERENCES supplement (id),
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (supplement, language)
) STRICT, WITHOUT ROWID
-- statement
-- 0: it comes with its item.
ALTER TABLE paper ADD COLUMN supplement INTEGER NOT NULL DEFAULT 0 CHECK (supplement >= 0)
-- statement
ALTER TABLE pack ADD COLUMN duplex INTEGER NOT NULL DEFAULT 1 CHECK (duplex IN (0, 1))
-- statement
UPDATE pack SET duplex = (SELECT duplex FROM authority)
-- statement
ALTER TABLE pack_file ADD COLUMN paper INTEGER REFERENCES paper (id)
-- statement
CREATE INDEX pack_file_paper ON pack_file (paper)
-- statement
UPDATE pack_file SET paper = (SELECT v.paper FROM paper_version v WHERE v.id = pack_file.version)
-- statement
-- A placeholder stands where the restricted edition has the paper.
UPDATE pack_file SET paper = (
    SELECT f.paper FROM pack mine
    JOIN pack other ON other.meeting = mine.meeting AND other.supplement = mine.supplement AND other.edition = 'restricted'
    JOIN pack_file f ON f.pack = other.id AND f.position = pack_file.position
    WHERE mine.id = pack_file.pack)
WHERE paper IS NULL
-- statement
-- Numbered copies of restricted packs: who had which.
CREATE TABLE pack_copy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    supplement INTEGER NOT NULL CHECK (supplement >= 0),
    as_of TEXT,
    number INTEGER NOT NULL CHECK (number > 0),
    out_of INTEGER NOT NULL CHECK (out_of >= number),
    person INTEGER REFERENCES person (id),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    made TEXT NOT NULL
) STRICT
-- statement
CREATE INDEX pack_copy_meeting ON pack_copy (meeting)
-- statement
CREATE INDEX pack_copy_person ON pack_copy (person)
-- statement
CREATE TRIGGER pack_copy_stays BEFORE UPDATE ON pack_copy
BEGIN
    SELECT RAISE(ABORT, 'the record of a numbered copy never changes');
END
-- statement
CREATE TRIGGER pack_copy_is_kept BEFORE DELETE ON pack_copy
BEGIN
    SELECT RAISE(ABORT, 'the record of a numbered copy is never deleted');
END
