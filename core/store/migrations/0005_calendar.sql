-- The calendar of meetings, the forward plan and work programmes.
-- How often others have been told otherwise: SEQUENCE of the meeting's entry in their calendars (RFC 5545 3.8.7.4).
ALTER TABLE meeting ADD COLUMN revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0)
-- statement
CREATE TRIGGER meeting_revised AFTER UPDATE OF starts, ends, stage, removed ON meeting
WHEN old.starts IS NOT new.starts OR old.ends IS NOT new.ends OR old.removed IS NOT new.removed
    OR (old.stage IN ('cancelled', 'postponed')) IS NOT (new.stage IN ('cancelled', 'postponed'))
BEGIN
    UPDATE meeting SET revision = revision + 1 WHERE id = new.id;
END
-- statement
CREATE TRIGGER meeting_venue_revised AFTER UPDATE OF venue ON meeting_text WHEN old.venue IS NOT new.venue
BEGIN
    UPDATE meeting SET revision = revision + 1 WHERE id = new.meeting;
END
-- statement
-- When a body meets, in the words of core/calendar/patterns: "second Tuesday, 10.30, not in August".
CREATE TABLE meeting_pattern (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body INTEGER NOT NULL REFERENCES body (id),
    words TEXT NOT NULL CHECK (words <> ''),
    removed TEXT
) STRICT
-- statement
CREATE INDEX meeting_pattern_body ON meeting_pattern (body)
