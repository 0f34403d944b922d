-- What the look over reports asks for, and what was said of its findings.
-- The sections that a body wants in every report: a JSON list of words of core/domain/reportsections. Without a row it
-- wants the usual ones.
CREATE TABLE body_report (
    body INTEGER NOT NULL PRIMARY KEY REFERENCES body (id),
    sections TEXT NOT NULL CHECK (json_valid(sections))
) STRICT
-- statement
-- A finding that may stand, and why. It holds of those bytes only: another version is looked over anew.
CREATE TABLE lint_dismissal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper INTEGER NOT NULL REFERENCES paper (id),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    code TEXT NOT NULL CHECK (code <> ''),
    page INTEGER NOT NULL CHECK (page > 0),
    words TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    who TEXT NOT NULL,
    dismissed TEXT NOT NULL,
    removed TEXT
) STRICT
-- statement
CREATE INDEX lint_dismissal_paper ON lint_dismissal (paper)
