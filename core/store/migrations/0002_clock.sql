-- What an authority does by its own rules, what it has said of each date, and the holidays it knows of.
CREATE TABLE deadline_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body INTEGER REFERENCES body (id), -- none: every body, or those of the kind
    body_kind TEXT CHECK (body_kind IN ('council', 'executive', 'committee', 'sub-committee', 'joint-committee',
        'scrutiny', 'panel', 'parish', 'other')),
    code TEXT NOT NULL CHECK (code <> ''),
    counted_from TEXT NOT NULL CHECK (counted_from IN ('meeting', 'publication', 'decisions', 'call-in')),
    after INTEGER NOT NULL CHECK (after IN (0, 1)),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    counting TEXT NOT NULL CHECK (counting IN ('clear-days', 'calendar-clear-days', 'working-days',
        'working-days-within', 'days', 'months', 'minutes')),
    by_time TEXT,
    duty INTEGER NOT NULL CHECK (duty IN (0, 1)),
    off INTEGER NOT NULL CHECK (off IN (0, 1)),
    from_date TEXT,
    until_date TEXT,
    removed TEXT,
    CHECK (from_date IS NULL OR until_date IS NULL OR from_date <= until_date),
    CHECK (body IS NULL OR body_kind IS NULL)
) STRICT
-- statement
CREATE INDEX deadline_rule_body ON deadline_rule (body)
-- statement
CREATE TABLE deadline_rule_text (
    deadline_rule INTEGER NOT NULL REFERENCES deadline_rule (id),
    language TEXT NOT NULL,
    what TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (deadline_rule, language)
) STRICT, WITHOUT ROWID
-- statement
-- That a date was met, and when; or that it was done without, and why. `at` is London wall time.
CREATE TABLE deadline_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    item INTEGER REFERENCES item (id),
    code TEXT NOT NULL CHECK (code <> ''),
    waived INTEGER NOT NULL CHECK (waived IN (0, 1)),
    at TEXT,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    recorded TEXT NOT NULL,
    removed TEXT
) STRICT
-- statement
CREATE INDEX deadline_mark_meeting ON deadline_mark (meeting)
-- statement
CREATE INDEX deadline_mark_item ON deadline_mark (item)
-- statement
-- Days on which the authority shuts its offices, beside weekends and bank holidays.
CREATE TABLE closed_day (
    date TEXT NOT NULL PRIMARY KEY,
    why TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- statement
-- Bank holidays as published later than the program: whole years, with what was known of them before.
CREATE TABLE bank_holiday (
    division TEXT NOT NULL CHECK (division IN ('england-and-wales', 'scotland', 'northern-ireland')),
    date TEXT NOT NULL,
    holiday TEXT NOT NULL,
    name TEXT NOT NULL,
    substitute INTEGER NOT NULL CHECK (substitute IN (0, 1)),
    PRIMARY KEY (division, date)
) STRICT, WITHOUT ROWID
-- statement
-- A notice that was given in time and was cut short afterwards, by a holiday or a closed day that came up within it.
CREATE TABLE notice_cut (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    clear_days INTEGER NOT NULL,
    required INTEGER NOT NULL,
    cause TEXT NOT NULL,
    found TEXT NOT NULL,
    settled TEXT,
    reason TEXT NOT NULL,
    who TEXT NOT NULL
) STRICT
-- statement
CREATE INDEX notice_cut_meeting ON notice_cut (meeting)
