-- What is to be decided: the forward plan with its key decisions (SI 2012/2089 reg. 9), the notices that were published
-- of it, and the work programmes of bodies.
CREATE TABLE forward_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    body INTEGER REFERENCES body (id), -- who decides; none: a person, by words
    item INTEGER REFERENCES item (id), -- the item that takes the decision
    from_date TEXT NOT NULL,
    until_date TEXT, -- the end of a period; none: that day
    key_decision INTEGER NOT NULL CHECK (key_decision IN (0, 1)),
    private INTEGER NOT NULL CHECK (private IN (0, 1)),
    removed TEXT,
    CHECK (until_date IS NULL OR from_date <= until_date)
) STRICT
-- statement
CREATE INDEX forward_entry_body ON forward_entry (body)
-- statement
CREATE INDEX forward_entry_item ON forward_entry (item)
-- statement
-- Public words, all of them: a matter is named here even where what is said of it will be exempt.
CREATE TABLE forward_entry_text (
    forward_entry INTEGER NOT NULL REFERENCES forward_entry (id),
    language TEXT NOT NULL,
    matter TEXT NOT NULL,
    decider TEXT NOT NULL,
    documents TEXT NOT NULL, -- one a line
    copies_from TEXT NOT NULL,
    private_reason TEXT NOT NULL,
    PRIMARY KEY (forward_entry, language)
) STRICT, WITHOUT ROWID
-- statement
-- A notice as it went out; `published` is London wall time, when it was at the offices and on the website.
CREATE TABLE forward_notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    published TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    who TEXT NOT NULL,
    recorded TEXT NOT NULL
) STRICT
-- statement
CREATE TABLE forward_notice_entry (
    forward_notice INTEGER NOT NULL REFERENCES forward_notice (id),
    forward_entry INTEGER NOT NULL REFERENCES forward_entry (id),
    PRIMARY KEY (forward_notice, forward_entry)
) STRICT, WITHOUT ROWID
-- statement
CREATE INDEX forward_notice_entry_entry ON forward_notice_entry (forward_entry)
-- statement
CREATE TRIGGER forward_notice_stays BEFORE UPDATE ON forward_notice
BEGIN
    SELECT RAISE(ABORT, 'the record of a published notice never changes');
END
-- statement
CREATE TRIGGER forward_notice_is_kept BEFORE DELETE ON forward_notice
BEGIN
    SELECT RAISE(ABORT, 'the record of a published notice is never deleted');
END
-- statement
CREATE TRIGGER forward_notice_entry_is_kept BEFORE DELETE ON forward_notice_entry
BEGIN
    SELECT RAISE(ABORT, 'the record of a published notice is never deleted');
END
-- statement
CREATE TABLE work_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body INTEGER NOT NULL REFERENCES body (id),
    meeting INTEGER REFERENCES meeting (id),
    place TEXT NOT NULL CHECK (place IN ('planned', 'possible', 'standing')),
    removed TEXT
) STRICT
-- statement
CREATE INDEX work_item_body ON work_item (body)
-- statement
CREATE INDEX work_item_meeting ON work_item (meeting)
-- statement
CREATE TABLE work_item_text (
    work_item INTEGER NOT NULL REFERENCES work_item (id),
    language TEXT NOT NULL,
    issue TEXT NOT NULL CHECK (issue <> ''),
    when_words TEXT NOT NULL, -- where no meeting is named: "January 2025", "To be confirmed"
    last_report TEXT NOT NULL,
    notes TEXT NOT NULL,
    PRIMARY KEY (work_item, language)
) STRICT, WITHOUT ROWID
