-- What an agenda was when it went out or a pack was made of it, in both editions apart: what later ones are compared
-- with. Papers are in it by their hash alone.
CREATE TABLE agenda_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    occasion TEXT NOT NULL CHECK (occasion IN ('sent', 'made', 'published')),
    whom TEXT NOT NULL, -- whom it was sent to; else empty
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    public_agenda TEXT NOT NULL CHECK (json_valid(public_agenda)),
    restricted_agenda TEXT NOT NULL CHECK (json_valid(restricted_agenda))
) STRICT
-- statement
CREATE INDEX agenda_version_meeting ON agenda_version (meeting)
