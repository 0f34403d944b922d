-- In which languages an authority's agendas are printed. Without a row: in the authority's own alone. The titles, names
-- and places in the other one are rows of `…_text` like all others.
-- `id` is the authority's.
CREATE TABLE document_languages (
    id INTEGER PRIMARY KEY REFERENCES authority (id),
    manner TEXT NOT NULL CHECK (manner IN ('back-to-back', 'side-by-side')),
    other_first INTEGER NOT NULL CHECK (other_first IN (0, 1))
) STRICT
