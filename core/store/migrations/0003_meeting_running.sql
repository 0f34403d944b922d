-- Votes as they are really taken: members who are present and don't vote, the casting vote, single votes recorded on
-- request, and what an officer saw but marked as no vote.
ALTER TABLE motion ADD COLUMN not_voting INTEGER CHECK (not_voting >= 0)
-- statement
ALTER TABLE motion ADD COLUMN casting TEXT CHECK (casting IN ('for', 'against'))
-- statement
ALTER TABLE motion ADD COLUMN as_recommended INTEGER NOT NULL DEFAULT 0 CHECK (as_recommended IN (0, 1))
-- statement
ALTER TABLE motion ADD COLUMN put_at TEXT
-- statement
ALTER TABLE motion ADD COLUMN difference TEXT NOT NULL DEFAULT ''
-- statement
CREATE TABLE named_vote (
    motion INTEGER NOT NULL REFERENCES motion (id),
    position INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    ballot TEXT NOT NULL CHECK (ballot IN ('for', 'against', 'abstain', 'not-voting')),
    on_request INTEGER NOT NULL CHECK (on_request IN (0, 1)), -- the member asked, after a vote without names
    not_entitled INTEGER NOT NULL CHECK (not_entitled IN (0, 1)),
    PRIMARY KEY (motion, person)
) STRICT, WITHOUT ROWID
-- statement
INSERT INTO named_vote SELECT motion, position, person, ballot, 0, 0 FROM recorded_vote
-- statement
DROP TABLE recorded_vote
-- statement
ALTER TABLE named_vote RENAME TO recorded_vote
-- statement
ALTER TABLE declaration ADD COLUMN left_at TEXT
-- statement
ALTER TABLE declaration ADD COLUMN returned_at TEXT
-- statement
-- How the meeting ran: when it sat, in which order its items were taken, what couldn't wait.
ALTER TABLE meeting ADD COLUMN decides_budget INTEGER NOT NULL DEFAULT 0 CHECK (decides_budget IN (0, 1))
-- statement
CREATE TABLE sitting (
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    position INTEGER NOT NULL,
    from_time TEXT NOT NULL,
    to_time TEXT, -- none while it sits
    PRIMARY KEY (meeting, position)
) STRICT, WITHOUT ROWID
-- statement
ALTER TABLE item ADD COLUMN taken INTEGER CHECK (taken > 0)
-- statement
ALTER TABLE item ADD COLUMN taken_at TEXT
-- statement
ALTER TABLE item ADD COLUMN urgency TEXT NOT NULL DEFAULT ''
-- statement
ALTER TABLE body ADD COLUMN minute_prefix TEXT NOT NULL DEFAULT ''
-- statement
-- Forms of words that officers insert by a short name.
CREATE TABLE phrase (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    authority INTEGER NOT NULL REFERENCES authority (id),
    language TEXT NOT NULL,
    short_name TEXT NOT NULL CHECK (short_name <> ''),
    body TEXT NOT NULL CHECK (body <> ''),
    removed TEXT
) STRICT
-- statement
CREATE UNIQUE INDEX phrase_short_name ON phrase (authority, language, short_name) WHERE removed IS NULL
