-- What was said against deciding in private, and what was answered; and when the second notice of a private meeting was
-- given (SI 2012/2089 reg. 5(4)-(5)). All of it is public.
CREATE TABLE private_representation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    forward_entry INTEGER NOT NULL REFERENCES forward_entry (id),
    language TEXT NOT NULL,
    received TEXT NOT NULL, -- empty: none came
    response TEXT NOT NULL,
    UNIQUE (forward_entry, language)
) STRICT
-- statement
-- `given` is London wall time, when it was at the offices and on the website.
CREATE TABLE private_notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    forward_entry INTEGER NOT NULL REFERENCES forward_entry (id),
    given TEXT NOT NULL,
    sha256 TEXT CHECK (length(sha256) = 64), -- none: it was made elsewhere
    who TEXT NOT NULL,
    recorded TEXT NOT NULL
) STRICT
-- statement
CREATE INDEX private_notice_entry ON private_notice (forward_entry)
-- statement
CREATE TRIGGER private_notice_stays BEFORE UPDATE ON private_notice
BEGIN
    SELECT RAISE(ABORT, 'the record of a published notice never changes');
END
-- statement
CREATE TRIGGER private_notice_is_kept BEFORE DELETE ON private_notice
BEGIN
    SELECT RAISE(ABORT, 'the record of a published notice is never deleted');
END
