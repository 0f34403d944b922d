-- What is searched. One row here is one text to be found, with what it says in plain words; FTS5 indexes the rows, and
-- triggers keep them in step with what they were made of, whoever changes that. Whether an item, a paper or a meeting
-- was taken off, and whether a paper is restricted, is asked of their own rows when somebody searches.
CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('item', 'minute', 'decision', 'motion', 'action', 'paper', 'meeting', 'person',
        'body')),
    subject INTEGER NOT NULL, -- the key in the table of the kind; of a decision, that of its minute
    item INTEGER REFERENCES item (id), -- none: of a paper (it can be moved), a meeting, a person, a body
    language TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('public', 'exempt', 'own')), -- own: as its item or paper is now
    title TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT
-- statement
CREATE INDEX search_entry_item ON search_entry (item)
-- statement
CREATE INDEX search_entry_subject ON search_entry (kind, subject)
-- statement
CREATE VIRTUAL TABLE search_words USING fts5 (title, words, content = 'search_entry', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')
-- statement
CREATE TRIGGER search_entry_made AFTER INSERT ON search_entry
BEGIN
    INSERT INTO search_words (rowid, title, words) VALUES (new.id, new.title, new.words);
END
-- statement
CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entry
BEGIN
    INSERT INTO search_words (search_words, rowid, title, words) VALUES ('delete', old.id, old.title, old.words);
END
-- statement
-- What papers say, by the hash of the file: read once, deflated, pages parted by form feeds. It never changes. The
-- index keeps no second copy.
CREATE TABLE paper_words (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    words BLOB NOT NULL,
    blacked_out INTEGER NOT NULL CHECK (blacked_out IN (0, 1)) -- what is only covered in it is among its words
) STRICT
-- statement
CREATE VIRTUAL TABLE paper_index USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')
-- statement
-- To insert a key into one of these views is to make the entries of that row anew.
CREATE VIEW search_refresh_minute (item) AS SELECT 0 WHERE 0
-- statement
CREATE TRIGGER search_minute_refreshed INSTEAD OF INSERT ON search_refresh_minute
BEGIN
    DELETE FROM search_entry WHERE item = new.item AND kind IN ('minute', 'decision');
    -- The heading of an exempt minute is exempt, whichever row it stands in: in public the item's title stands for it.
    INSERT INTO search_entry (kind, subject, item, language, audience, title, words)
    SELECT 'minute', m.id, m.item, t.language, t.audience, trim(m.number || ' ' || CASE
            WHEN i.part = 'exempt' AND t.audience = 'public' THEN ifnull(p.title, '')
            ELSE ifnull(nullif(ifnull(h.heading, ''), ''), ifnull(p.title, '')) END),
        ifnull((SELECT group_concat(CASE type WHEN 'array' THEN ' ' ELSE value END, '') FROM json_tree(
        CASE WHEN json_valid(t.narrative) THEN t.narrative ELSE '[]' END) WHERE type = 'array' OR (key = 'text' AND type = 'text')), '') || ' ' || t.lead_in || ' ' ||
        ifnull((SELECT group_concat(CASE type WHEN 'array' THEN ' ' ELSE value END, '') FROM json_tree(
        CASE WHEN json_valid(t.reasons) THEN t.reasons ELSE '[]' END) WHERE type = 'array' OR (key = 'text' AND type = 'text')), '') || ' ' ||
        ifnull((SELECT group_concat(CASE type WHEN 'array' THEN ' ' ELSE value END, '') FROM json_tree(
        CASE WHEN json_valid(t.alternatives) THEN t.alternatives ELSE '[]' END) WHERE type = 'array' OR (key = 'text' AND type = 'text')), '')
    FROM minute m JOIN item i ON i.id = m.item JOIN minute_text t ON t.minute = m.id
        LEFT JOIN minute_text h ON h.minute = m.id AND h.language = t.language AND h.audience = 'public'
        LEFT JOIN item_text p ON p.item = i.id AND p.language = t.language AND p.audience = 'public'
    WHERE m.item = new.item AND m.removed IS NULL;
    INSERT INTO search_entry (kind, subject, item, language, audience, title, words)
    SELECT 'decision', m.id, m.item, t.language, t.audience, trim(m.number || ' ' || CASE
            WHEN i.part = 'exempt' AND t.audience = 'public' THEN ifnull(p.title, '')
            ELSE ifnull(nullif(ifnull(h.heading, ''), ''), ifnull(p.title, '')) END),
        (SELECT group_concat(ifnull((SELECT group_concat(CASE type WHEN 'array' THEN ' ' ELSE value END, '') FROM json_tree(
        CASE WHEN json_valid(r.body) THEN r.body ELSE '[]' END) WHERE type = 'array' OR (key = 'text' AND type = 'text')), ''), char(10))
            FROM (SELECT body FROM minute_resolution WHERE minute = m.id AND language = t.language
                AND audience = t.audience ORDER BY position) r)
    FROM minute m JOIN item i ON i.id = m.item JOIN minute_text t ON t.minute = m.id
        LEFT JOIN minute_text h ON h.minute = m.id AND h.language = t.language AND h.audience = 'public'
        LEFT JOIN item_text p ON p.item = i.id AND p.language = t.language AND p.audience = 'public'
    WHERE m.item = new.item AND m.removed IS NULL AND EXISTS (SELECT 1 FROM minute_resolution r
        WHERE r.minute = m.id AND r.language = t.language AND r.audience = t.audience);
END
-- statement
CREATE VIEW search_refresh_item (item) AS SELECT 0 WHERE 0
-- statement
CREATE TRIGGER search_item_refreshed INSTEAD OF INSERT ON search_refresh_item
BEGIN
    DELETE FROM search_entry WHERE item = new.item AND kind = 'item';
    INSERT INTO search_entry (kind, subject, item, language, audience, title, words)
    SELECT 'item', t.item, t.item, t.language, t.audience, t.title,
        ifnull((SELECT group_concat(CASE type WHEN 'array' THEN ' ' ELSE value END, '') FROM json_tree(
        CASE WHEN json_valid(t.body) THEN t.body ELSE '[]' END) WHERE type = 'array' OR (key = 'text' AND type = 'text')), '')
    FROM item_text t WHERE t.item = new.item;
    INSERT INTO search_refresh_minute VALUES (new.item);
END
-- statement
CREATE TRIGGER search_item_text_insert AFTER INSERT ON item_text
BEGIN
    INSERT INTO search_refresh_item VALUES (new.item);
END
-- statement
CREATE TRIGGER search_item_text_update AFTER UPDATE ON item_text
BEGIN
    INSERT INTO search_refresh_item VALUES (new.item);
END
-- statement
CREATE TRIGGER search_item_text_delete AFTER DELETE ON item_text
BEGIN
    INSERT INTO search_refresh_item VALUES (old.item);
END
-- statement
CREATE TRIGGER search_item_part AFTER UPDATE OF part ON item WHEN old.part IS NOT new.part
BEGIN
    INSERT INTO search_refresh_minute VALUES (new.id);
END
-- statement
CREATE TRIGGER search_minute_update AFTER UPDATE OF number, removed ON minute
WHEN old.number IS NOT new.number OR old.removed IS NOT new.removed
BEGIN
    INSERT INTO search_refresh_minute VALUES (new.item);
END
-- statement
CREATE TRIGGER search_minute_text_insert AFTER INSERT ON minute_text
BEGIN
    INSERT INTO search_refresh_minute SELECT item FROM minute WHERE id = new.minute;
END
-- statement
CREATE TRIGGER search_minute_text_update AFTER UPDATE ON minute_text
BEGIN
    INSERT INTO search_refresh_minute SELECT item FROM minute WHERE id = new.minute;
END
-- statement
CREATE TRIGGER search_minute_text_delete AFTER DELETE ON minute_text
BEGIN
    INSERT INTO search_refresh_minute SELECT item FROM minute WHERE id = old.minute;
END
-- statement
CREATE TRIGGER search_minute_resolution_insert AFTER INSERT ON minute_resolution
BEGIN
    INSERT INTO search_refresh_minute SELECT item FROM minute WHERE id = new.minute;
END
-- statement
CREATE TRIGGER search_minute_resolution_update AFTER UPDATE ON minute_resolution
BEGIN
    INSERT INTO search_refresh_minute SELECT item FROM minute WHERE id = new.minute;
END
-- statement
CREATE TRIGGER search_minute_resolution_delete AFTER DELETE ON minute_resolution
BEGIN
    INSERT INTO search_refresh_minute SELECT item FROM minute WHERE id = old.minute;
END
-- statement
CREATE VIEW search_refresh_motion (motion) AS SELECT 0 WHERE 0
-- statement
CREATE TRIGGER search_motion_refreshed INSTEAD OF INSERT ON search_refresh_motion
BEGIN
    DELETE FROM search_entry WHERE kind = 'motion' AND subject = new.motion;
    INSERT INTO search_entry (kind, subject, item, language, audience, title, words)
    SELECT 'motion', id, item, language, 'own', '', body || ' ' || mover || ' ' || seconder
    FROM motion WHERE id = new.motion AND removed IS NULL;
END
-- statement
CREATE VIEW search_refresh_action (action) AS SELECT 0 WHERE 0
-- statement
CREATE TRIGGER search_action_refreshed INSTEAD OF INSERT ON search_refresh_action
BEGIN
    DELETE FROM search_entry WHERE kind = 'action' AND subject = new.action;
    INSERT INTO search_entry (kind, subject, item, language, audience, title, words)
    SELECT 'action', id, item, language, 'own', '', body || ' ' || owner
    FROM action WHERE id = new.action AND removed IS NULL;
END
-- statement
CREATE VIEW search_refresh_paper (paper) AS SELECT 0 WHERE 0
-- statement
CREATE TRIGGER search_paper_refreshed INSTEAD OF INSERT ON search_refresh_paper
BEGIN
    DELETE FROM search_entry WHERE kind = 'paper' AND subject = new.paper;
    INSERT INTO search_entry (kind, subject, language, audience, title, words)
    SELECT 'paper', paper, language, 'own', title, '' FROM paper_text WHERE paper = new.paper AND title <> '';
    INSERT INTO search_entry (kind, subject, language, audience, title, words)
    SELECT 'paper', paper, language, 'public', public_title, '' FROM paper_text
    WHERE paper = new.paper AND public_title <> '' AND public_title <> title;
END
-- statement
CREATE VIEW search_refresh_meeting (meeting) AS SELECT 0 WHERE 0
-- statement
CREATE TRIGGER search_meeting_refreshed INSTEAD OF INSERT ON search_refresh_meeting
BEGIN
    DELETE FROM search_entry WHERE kind = 'meeting' AND subject = new.meeting;
    INSERT INTO search_entry (kind, subject, language, audience, title, words)
    SELECT 'meeting', m.id, t.language, 'public', t.name, trim(ifnull(v.venue, '') || ' ' ||
        CAST(strftime('%d', m.starts) AS INTEGER) || ' ' || substr('January  February March    April    May      '
            || 'June     July     August   SeptemberOctober  November December ',
            strftime('%m', m.starts) * 9 - 8, 9) || ' ' || strftime('%Y', m.starts))
    FROM meeting m JOIN body_text t ON t.body = m.body
        LEFT JOIN meeting_text v ON v.meeting = m.id AND v.language = t.language
    WHERE m.id = new.meeting;
END
-- statement
CREATE VIEW search_refresh_person (person) AS SELECT 0 WHERE 0
-- statement
CREATE TRIGGER search_person_refreshed INSTEAD OF INSERT ON search_refresh_person
BEGIN
    DELETE FROM search_entry WHERE kind = 'person' AND subject = new.person;
    INSERT INTO search_entry (kind, subject, language, audience, title, words)
    SELECT 'person', id, '', 'public', name, email FROM person WHERE id = new.person;
END
-- statement
CREATE VIEW search_refresh_body (body) AS SELECT 0 WHERE 0
-- statement
CREATE TRIGGER search_body_refreshed INSTEAD OF INSERT ON search_refresh_body
BEGIN
    DELETE FROM search_entry WHERE kind = 'body' AND subject = new.body;
    INSERT INTO search_entry (kind, subject, language, audience, title, words)
    SELECT 'body', body, language, 'public', name, venue FROM body_text WHERE body = new.body;
END
-- statement
CREATE TRIGGER search_motion_insert AFTER INSERT ON motion
BEGIN
    INSERT INTO search_refresh_motion VALUES (new.id);
END
-- statement
CREATE TRIGGER search_motion_update AFTER UPDATE OF body, mover, seconder, removed ON motion
BEGIN
    INSERT INTO search_refresh_motion VALUES (new.id);
END
-- statement
CREATE TRIGGER search_action_insert AFTER INSERT ON action
BEGIN
    INSERT INTO search_refresh_action VALUES (new.id);
END
-- statement
CREATE TRIGGER search_action_update AFTER UPDATE OF body, owner, removed ON action
BEGIN
    INSERT INTO search_refresh_action VALUES (new.id);
END
-- statement
CREATE TRIGGER search_paper_text_insert AFTER INSERT ON paper_text
BEGIN
    INSERT INTO search_refresh_paper VALUES (new.paper);
END
-- statement
CREATE TRIGGER search_paper_text_update AFTER UPDATE ON paper_text
BEGIN
    INSERT INTO search_refresh_paper VALUES (new.paper);
END
-- statement
CREATE TRIGGER search_meeting_text_insert AFTER INSERT ON meeting_text
BEGIN
    INSERT INTO search_refresh_meeting VALUES (new.meeting);
END
-- statement
CREATE TRIGGER search_meeting_text_update AFTER UPDATE ON meeting_text
BEGIN
    INSERT INTO search_refresh_meeting VALUES (new.meeting);
END
-- statement
CREATE TRIGGER search_body_text_insert AFTER INSERT ON body_text
BEGIN
    INSERT INTO search_refresh_body VALUES (new.body);
END
-- statement
CREATE TRIGGER search_body_text_update AFTER UPDATE ON body_text
BEGIN
    INSERT INTO search_refresh_body VALUES (new.body);
END
-- statement
CREATE TRIGGER search_person_insert AFTER INSERT ON person
BEGIN
    INSERT INTO search_refresh_person VALUES (new.id);
END
-- statement
CREATE TRIGGER search_person_update AFTER UPDATE OF name, email ON person
BEGIN
    INSERT INTO search_refresh_person VALUES (new.id);
END
-- statement
CREATE TRIGGER search_meeting_insert AFTER INSERT ON meeting
BEGIN
    INSERT INTO search_refresh_meeting VALUES (new.id);
END
-- statement
CREATE TRIGGER search_meeting_update AFTER UPDATE OF starts, body ON meeting
BEGIN
    INSERT INTO search_refresh_meeting VALUES (new.id);
END
-- statement
CREATE TRIGGER search_body_renamed AFTER UPDATE OF name ON body_text WHEN old.name IS NOT new.name
BEGIN
    INSERT INTO search_refresh_meeting SELECT id FROM meeting WHERE body = new.body;
END
-- statement
-- What the register holds already.
INSERT INTO search_refresh_body SELECT id FROM body
-- statement
INSERT INTO search_refresh_person SELECT id FROM person
-- statement
INSERT INTO search_refresh_meeting SELECT id FROM meeting
-- statement
INSERT INTO search_refresh_item SELECT id FROM item
-- statement
INSERT INTO search_refresh_motion SELECT id FROM motion
-- statement
INSERT INTO search_refresh_action SELECT id FROM action
-- statement
INSERT INTO search_refresh_paper SELECT id FROM paper
