-- Decisions that members call in for scrutiny, what became of it, and what the authority's own rule asks of a call-in. A
-- call-in stands in the language it was written in. Of an exempt item its principles, reasons and concerns are exempt.
CREATE TABLE call_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL REFERENCES item (id),
    received TEXT NOT NULL, -- London wall time
    language TEXT NOT NULL,
    principles TEXT NOT NULL, -- one a line
    reasons TEXT NOT NULL,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)), -- the officer's decision: it suspends the item's decision
    ruling TEXT NOT NULL, -- why, where that isn't what the rule comes to
    outcome TEXT CHECK (outcome IN ('no-breach', 'back-to-executive', 'to-council', 'declined', 'withdrawn')),
    concluded TEXT, -- the day of the outcome
    concerns TEXT NOT NULL,
    removed TEXT,
    CHECK ((outcome IS NULL) = (concluded IS NULL)),
    CHECK (outcome IS NULL OR accepted = 1)
) STRICT
-- statement
CREATE INDEX call_in_item ON call_in (item)
-- statement
-- Who signed, as they stood when it was received.
CREATE TABLE call_in_signatory (
    call_in INTEGER NOT NULL REFERENCES call_in (id),
    position INTEGER NOT NULL,
    person INTEGER REFERENCES person (id), -- none: nobody of that name is known
    name TEXT NOT NULL CHECK (name <> ''),
    political_group TEXT NOT NULL,
    member INTEGER NOT NULL CHECK (member IN (0, 1)),
    PRIMARY KEY (call_in, position)
) STRICT, WITHOUT ROWID
-- statement
CREATE INDEX call_in_signatory_person ON call_in_signatory (person)
-- statement
CREATE TABLE call_in_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_date TEXT, -- for what is received from that day on; none: from ever
    signatories INTEGER NOT NULL CHECK (signatories > 0),
    groups INTEGER NOT NULL CHECK (groups >= 0),
    principle INTEGER NOT NULL CHECK (principle IN (0, 1)),
    reasons INTEGER NOT NULL CHECK (reasons IN (0, 1)),
    removed TEXT
) STRICT
