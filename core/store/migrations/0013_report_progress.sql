-- Who must clear reports, and how far each has come with them.
-- The authority's own list, in its order, a JSON list of {"name", "email"}. Without a row it is the usual one.
CREATE TABLE report_clearers (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    clearers TEXT NOT NULL CHECK (json_valid(clearers))
) STRICT
-- statement
CREATE TABLE report_clearance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL REFERENCES item (id),
    clearer TEXT NOT NULL CHECK (clearer <> ''),
    state TEXT NOT NULL CHECK (state IN ('not-asked', 'asked', 'cleared', 'returned')),
    on_date TEXT,
    comment TEXT NOT NULL,
    UNIQUE (item, clearer)
) STRICT
