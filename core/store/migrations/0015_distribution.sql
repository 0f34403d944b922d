-- Who gets the papers of a body's meetings, and in what form. A body without a row has no list of its own.
-- `id` is the body's.
CREATE TABLE distribution (
    id INTEGER PRIMARY KEY REFERENCES body (id)
) STRICT
-- statement
CREATE TABLE distribution_entry (
    distribution INTEGER NOT NULL REFERENCES distribution (id),
    position INTEGER NOT NULL,
    person INTEGER REFERENCES person (id), -- none: an office, or somebody the register doesn't know
    name TEXT NOT NULL CHECK (name <> ''),
    address TEXT NOT NULL, -- of the label, a line each
    edition TEXT NOT NULL CHECK (edition IN ('public', 'restricted')),
    copies INTEGER NOT NULL CHECK (copies > 0),
    by_email INTEGER NOT NULL CHECK (by_email IN (0, 1)),
    consent TEXT, -- the day of consent to a summons by e-mail (LGA 1972 Sch. 12 para. 4(1B)); none: not given
    PRIMARY KEY (distribution, position)
) STRICT
-- statement
CREATE INDEX distribution_entry_person ON distribution_entry (person)
