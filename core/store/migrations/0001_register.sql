-- The register as it was first released. Conventions, for this file and those that follow:
--   every table is STRICT; keys are INTEGER inside, `uid` is a UUID for files, calendars and chair's copies;
--   instants of record are UTC (`…Z`), times of meetings are London wall time without offset, days are ISO;
--   words that people read stand in `…_text` tables, one row a language, public and exempt apart;
--   nothing that was recorded is deleted: `removed` holds the instant at which it was taken off;
--   rich text is the JSON of RichText, and the empty string where there is none.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE authority (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    nation TEXT NOT NULL CHECK (nation IN ('england', 'wales', 'scotland', 'northern-ireland')),
    language TEXT NOT NULL CHECK (language <> ''),
    house_style TEXT NOT NULL,
    time_pattern TEXT NOT NULL,
    duplex INTEGER NOT NULL CHECK (duplex IN (0, 1)),
    training INTEGER NOT NULL CHECK (training IN (0, 1)),
    officer_name TEXT NOT NULL,
    officer_title TEXT NOT NULL,
    officer_email TEXT NOT NULL,
    officer_telephone TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    contact_title TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    contact_telephone TEXT NOT NULL
) STRICT
-- statement
CREATE TABLE authority_text (
    authority INTEGER NOT NULL REFERENCES authority (id),
    language TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    address TEXT NOT NULL, -- one line a line
    PRIMARY KEY (authority, language)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE body (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    authority INTEGER NOT NULL REFERENCES authority (id),
    kind TEXT NOT NULL CHECK (kind IN ('council', 'executive', 'committee', 'sub-committee', 'joint-committee',
        'scrutiny', 'panel', 'parish', 'other')),
    house_style TEXT NOT NULL,
    minute_numbering TEXT NOT NULL CHECK (minute_numbering IN ('calendar-year', 'municipal-year', 'plain')),
    next_minute INTEGER NOT NULL CHECK (next_minute > 0),
    quorum INTEGER CHECK (quorum > 0),
    contact_name TEXT NOT NULL,
    contact_title TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    contact_telephone TEXT NOT NULL
) STRICT
-- statement
CREATE TABLE body_text (
    body INTEGER NOT NULL REFERENCES body (id),
    language TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    venue TEXT NOT NULL,
    PRIMARY KEY (body, language),
    UNIQUE (language, name)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE standing_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body INTEGER NOT NULL REFERENCES body (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('apologies', 'declarations', 'minutes', 'questions', 'report', 'motion',
        'exclusion', 'urgent', 'other')),
    part TEXT NOT NULL CHECK (part IN ('public', 'exempt'))
) STRICT
-- statement
CREATE INDEX standing_item_body ON standing_item (body, position)
-- statement
CREATE TABLE standing_item_text (
    standing_item INTEGER NOT NULL REFERENCES standing_item (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (standing_item, language)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    sort_name TEXT NOT NULL,
    email TEXT NOT NULL
) STRICT
-- statement
CREATE INDEX person_name ON person (name)
-- statement
-- A councillor's term of office, from one election to the next, whatever bodies they sit on meanwhile.
CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES person (id),
    authority INTEGER NOT NULL REFERENCES authority (id),
    party TEXT NOT NULL,
    division TEXT NOT NULL,
    from_date TEXT,
    until_date TEXT,
    removed TEXT,
    CHECK (from_date IS NULL OR until_date IS NULL OR from_date <= until_date)
) STRICT
-- statement
CREATE INDEX term_person ON term (person)
-- statement
-- A person's time on a body. A co-opted member may be without a vote.
CREATE TABLE membership (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES person (id),
    body INTEGER NOT NULL REFERENCES body (id),
    term INTEGER REFERENCES term (id),
    role TEXT NOT NULL CHECK (role IN ('chair', 'vice-chair', 'member', 'substitute', 'co-opted')),
    may_vote INTEGER NOT NULL CHECK (may_vote IN (0, 1)),
    party TEXT NOT NULL,
    division TEXT NOT NULL,
    from_date TEXT,
    until_date TEXT,
    removed TEXT,
    CHECK (from_date IS NULL OR until_date IS NULL OR from_date <= until_date)
) STRICT
-- statement
CREATE INDEX membership_body ON membership (body)
-- statement
CREATE INDEX membership_person ON membership (person)
-- statement
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL CHECK (uid <> ''),
    body INTEGER NOT NULL REFERENCES body (id),
    starts TEXT NOT NULL,
    ends TEXT,
    agenda_date TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'extraordinary', 'annual', 'special')),
    stage TEXT NOT NULL CHECK (stage IN ('planned', 'agenda', 'published', 'held', 'draft-minutes', 'confirmed',
        'cancelled', 'postponed', 'adjourned')),
    published TEXT, -- when the agenda was published, UTC: from then on it only grows by supplements
    removed TEXT
) STRICT
-- statement
CREATE UNIQUE INDEX meeting_uid ON meeting (uid) WHERE removed IS NULL
-- statement
CREATE UNIQUE INDEX meeting_start ON meeting (body, starts) WHERE removed IS NULL
-- statement
CREATE INDEX meeting_starts ON meeting (starts)
-- statement
CREATE TABLE meeting_text (
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    language TEXT NOT NULL,
    venue TEXT NOT NULL,
    PRIMARY KEY (meeting, language)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    parent INTEGER REFERENCES item (id),
    position INTEGER NOT NULL, -- among its siblings, the removed ones too, so that restoring finds the old place
    number TEXT NOT NULL,      -- only a fixed one; the others are counted
    number_fixed INTEGER NOT NULL CHECK (number_fixed IN (0, 1)),
    part TEXT NOT NULL CHECK (part IN ('public', 'exempt')),
    kind TEXT NOT NULL CHECK (kind IN ('apologies', 'declarations', 'minutes', 'questions', 'report', 'motion',
        'exclusion', 'urgent', 'other')),
    to_follow INTEGER NOT NULL CHECK (to_follow IN (0, 1)),
    key_decision INTEGER NOT NULL CHECK (key_decision IN (0, 1)),
    author_name TEXT NOT NULL,
    author_title TEXT NOT NULL,
    author_email TEXT NOT NULL,
    author_telephone TEXT NOT NULL,
    portfolio TEXT NOT NULL,
    supplement INTEGER NOT NULL CHECK (supplement >= 0),
    removed TEXT,
    CHECK (parent IS NULL OR parent <> id)
) STRICT
-- statement
CREATE INDEX item_meeting ON item (meeting, parent, position)
-- statement
CREATE INDEX item_parent ON item (parent)
-- statement
CREATE TABLE item_text (
    item INTEGER NOT NULL REFERENCES item (id),
    language TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('public', 'exempt')),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (item, language, audience)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE item_grounds (
    item INTEGER NOT NULL PRIMARY KEY REFERENCES item (id),
    paragraphs TEXT NOT NULL CHECK (json_valid(paragraphs)), -- [1, 3]
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
    reason TEXT NOT NULL,
    public_interest TEXT NOT NULL
) STRICT
-- statement
CREATE TABLE paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    item INTEGER NOT NULL REFERENCES item (id),
    position INTEGER NOT NULL,
    restricted INTEGER NOT NULL CHECK (restricted IN (0, 1)),
    removed TEXT
) STRICT
-- statement
CREATE INDEX paper_item ON paper (item, position)
-- statement
-- `title` is for those who may see the paper; `public_title` stands for a restricted one in public documents.
CREATE TABLE paper_text (
    paper INTEGER NOT NULL REFERENCES paper (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    public_title TEXT NOT NULL,
    PRIMARY KEY (paper, language)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE paper_grounds (
    paper INTEGER NOT NULL PRIMARY KEY REFERENCES paper (id),
    paragraphs TEXT NOT NULL CHECK (json_valid(paragraphs)),
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
    reason TEXT NOT NULL,
    public_interest TEXT NOT NULL
) STRICT
-- statement
-- What came in, as it came; never changed and never deleted.
CREATE TABLE paper_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper INTEGER NOT NULL REFERENCES paper (id),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    file_name TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    pages INTEGER NOT NULL CHECK (pages >= 0),
    facts TEXT NOT NULL,
    taken TEXT,
    UNIQUE (paper, id)
) STRICT
-- statement
CREATE INDEX paper_version_sha256 ON paper_version (sha256)
-- statement
CREATE TRIGGER paper_version_stays BEFORE UPDATE ON paper_version
BEGIN
    SELECT RAISE(ABORT, 'a version of a paper never changes');
END
-- statement
CREATE TRIGGER paper_version_is_kept BEFORE DELETE ON paper_version
BEGIN
    SELECT RAISE(ABORT, 'a version of a paper is never deleted');
END
-- statement
CREATE TABLE paper_current (
    paper INTEGER NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    FOREIGN KEY (paper, version) REFERENCES paper_version (paper, id)
) STRICT
-- statement
-- A pack as it was published, with its plan: which version of which paper bore which numbers, in which order.
CREATE TABLE pack (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    edition TEXT NOT NULL CHECK (edition IN ('public', 'restricted')),
    supplement INTEGER NOT NULL CHECK (supplement >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    pages INTEGER NOT NULL CHECK (pages > 0),
    numbered_to INTEGER NOT NULL CHECK (numbered_to >= 0),
    published TEXT NOT NULL,
    UNIQUE (meeting, edition, supplement)
) STRICT
-- statement
CREATE TABLE pack_file (
    pack INTEGER NOT NULL REFERENCES pack (id),
    position INTEGER NOT NULL,
    item INTEGER NOT NULL REFERENCES item (id),
    item_number TEXT NOT NULL,
    version INTEGER REFERENCES paper_version (id), -- none: a placeholder or another sheet of the pack's own
    first_page INTEGER NOT NULL CHECK (first_page > 0),
    last_page INTEGER NOT NULL CHECK (last_page >= first_page),
    PRIMARY KEY (pack, position)
) STRICT, WITHOUT ROWID
-- statement
CREATE INDEX pack_file_version ON pack_file (version)
-- statement
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    position INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    capacity TEXT NOT NULL CHECK (capacity IN ('member', 'substitute', 'other-member', 'officer', 'guest')),
    substitute_for INTEGER REFERENCES person (id),
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('present', 'remote', 'apologies', 'absent')),
    removed TEXT
) STRICT
-- statement
CREATE INDEX attendance_meeting ON attendance (meeting, position)
-- statement
CREATE INDEX attendance_person ON attendance (person)
-- statement
CREATE TABLE attendance_period (
    attendance INTEGER NOT NULL REFERENCES attendance (id),
    position INTEGER NOT NULL,
    from_time TEXT,
    to_time TEXT, -- none while the person is still there
    PRIMARY KEY (attendance, position)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE declaration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL REFERENCES item (id),
    position INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('disclosable-pecuniary', 'other-registrable', 'non-registrable',
        'party-whip')),
    language TEXT NOT NULL,
    nature TEXT NOT NULL,
    dispensation TEXT NOT NULL,
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    left_room INTEGER NOT NULL CHECK (left_room IN (0, 1)),
    removed TEXT
) STRICT
-- statement
CREATE INDEX declaration_item ON declaration (item, position)
-- statement
-- A motion stands in the language it was moved in.
CREATE TABLE motion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL REFERENCES item (id),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    mover TEXT NOT NULL,
    seconder TEXT NOT NULL,
    amends INTEGER REFERENCES motion (id),
    votes_for INTEGER CHECK (votes_for >= 0),
    votes_against INTEGER CHECK (votes_against >= 0),
    abstentions INTEGER CHECK (abstentions >= 0),
    outcome TEXT CHECK (outcome IN ('carried', 'lost', 'withdrawn', 'fell')),
    removed TEXT,
    CHECK (amends IS NULL OR amends <> id)
) STRICT
-- statement
CREATE INDEX motion_item ON motion (item, position)
-- statement
CREATE TABLE recorded_vote (
    motion INTEGER NOT NULL REFERENCES motion (id),
    position INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    ballot TEXT NOT NULL CHECK (ballot IN ('for', 'against', 'abstain')),
    PRIMARY KEY (motion, person)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL REFERENCES item (id),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    removed TEXT
) STRICT
-- statement
CREATE INDEX action_item ON action (item, position)
-- statement
CREATE TABLE minute (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    item INTEGER NOT NULL UNIQUE REFERENCES item (id),
    number TEXT NOT NULL,
    number_fixed INTEGER NOT NULL CHECK (number_fixed IN (0, 1)),
    removed TEXT
) STRICT
-- statement
CREATE INDEX minute_number ON minute (number)
-- statement
CREATE TABLE minute_text (
    minute INTEGER NOT NULL REFERENCES minute (id),
    language TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('public', 'exempt')),
    heading TEXT NOT NULL,
    narrative TEXT NOT NULL,
    lead_in TEXT NOT NULL,
    reasons TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    PRIMARY KEY (minute, language, audience)
) STRICT, WITHOUT ROWID
-- statement
CREATE TABLE minute_resolution (
    minute INTEGER NOT NULL REFERENCES minute (id),
    language TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('public', 'exempt')),
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (minute, language, audience, position)
) STRICT, WITHOUT ROWID
-- statement
-- Typing that hasn't been saved yet: what a crash leaves behind.
CREATE TABLE draft (
    item INTEGER NOT NULL REFERENCES item (id),
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    kept TEXT NOT NULL,
    PRIMARY KEY (item, field, language)
) STRICT, WITHOUT ROWID
-- statement
-- Who changed what, when, and what it was before. `subject` is a table; `was` and `became` hold the columns that
-- changed, as JSON.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    meeting INTEGER REFERENCES meeting (id),
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    was TEXT NOT NULL CHECK (json_valid(was)),
    became TEXT NOT NULL CHECK (json_valid(became))
) STRICT
-- statement
CREATE INDEX audit_meeting ON audit (meeting, id)
-- statement
CREATE INDEX audit_subject ON audit (subject, subject_id)
-- statement
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail never changes');
END
-- statement
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is never deleted');
END
