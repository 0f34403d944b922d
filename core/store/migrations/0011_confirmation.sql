-- How minutes were confirmed at a later meeting, with what corrections, and who signed them.
CREATE TABLE confirmation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting INTEGER NOT NULL REFERENCES meeting (id), -- whose minutes
    audience TEXT NOT NULL CHECK (audience IN ('public', 'exempt')),
    item INTEGER NOT NULL REFERENCES item (id), -- of the meeting that confirmed them
    stage_before TEXT NOT NULL CHECK (stage_before IN ('planned', 'agenda', 'published', 'held', 'draft-minutes', 'confirmed',
        'cancelled', 'postponed', 'adjourned')),
    signed_by TEXT NOT NULL,
    signed_on TEXT,
    removed TEXT,
    UNIQUE (meeting, audience)
) STRICT
-- statement
CREATE INDEX confirmation_item ON confirmation (item)
-- statement
CREATE TABLE correction (
    confirmation INTEGER NOT NULL REFERENCES confirmation (id),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    minute TEXT NOT NULL,
    was TEXT NOT NULL,
    becomes TEXT NOT NULL,
    PRIMARY KEY (confirmation, position)
) STRICT, WITHOUT ROWID
