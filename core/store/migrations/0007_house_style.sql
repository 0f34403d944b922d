-- House styles of the authority's own, each copied from another and changed; bodies and the authority name them.
CREATE TABLE house_style (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    data TEXT NOT NULL CHECK (json_valid(data)),
    removed TEXT
) STRICT
