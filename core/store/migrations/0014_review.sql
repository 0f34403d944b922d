-- Drafts that were sent to a chair or an author, and what came back of them.
CREATE TABLE review_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    kind TEXT NOT NULL CHECK (kind IN ('agenda', 'minutes')),
    edition TEXT NOT NULL CHECK (edition IN ('public', 'restricted')),
    sent_to TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    sent_by TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT
-- statement
CREATE INDEX review_round_meeting ON review_round (meeting)
-- statement
CREATE TABLE review_return (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    kind TEXT NOT NULL CHECK (kind IN ('agenda', 'minutes')),
    edition TEXT NOT NULL CHECK (edition IN ('public', 'restricted')),
    source TEXT NOT NULL CHECK (source IN ('copy', 'word', 'pdf')),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    returned_by TEXT NOT NULL,
    verdict TEXT CHECK (verdict IN ('cleared', 'sent-back')),
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    UNIQUE (meeting, sha256)
) STRICT
-- statement
-- What was said: `at` is a paragraph of the item's field, `page` one of the draft, neither the item or the whole.
CREATE TABLE review_remark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    review_return INTEGER NOT NULL REFERENCES review_return (id),
    uid TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('comment', 'proposal')),
    item INTEGER REFERENCES item (id),
    field TEXT CHECK (field IN ('title', 'text', 'heading', 'narrative', 'resolved', 'reasons', 'alternatives')),
    at INTEGER,
    page INTEGER,
    sent TEXT NOT NULL,
    words TEXT NOT NULL,
    said_by TEXT NOT NULL,
    said_at TEXT,
    decision TEXT CHECK (decision IN ('accepted', 'refused')),
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at TEXT
) STRICT
-- statement
CREATE INDEX review_remark_return ON review_remark (review_return)
-- statement
CREATE INDEX review_remark_item ON review_remark (item)
