-- What an event or a call for volunteers is about, which the post announces on another day, and what reviewers say.

ALTER TABLE post ADD COLUMN event_day TEXT
-- next
ALTER TABLE post ADD COLUMN event_start INTEGER CHECK (event_start BETWEEN 0 AND 1439)
-- next
ALTER TABLE post ADD COLUMN event_end INTEGER CHECK (event_end BETWEEN 0 AND 1439)
-- next
ALTER TABLE post ADD COLUMN place TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE post ADD COLUMN people_needed INTEGER CHECK (people_needed >= 0)
-- next
ALTER TABLE post ADD COLUMN people_found INTEGER CHECK (people_found >= 0)
-- next
ALTER TABLE post ADD COLUMN remarks TEXT NOT NULL DEFAULT ''
-- next
DROP TRIGGER post_search_delete
-- next
DROP TRIGGER post_search_update
-- next
DROP TABLE post_search
-- next
CREATE VIRTUAL TABLE post_search USING fts5 (
    title, text, link, source, assignee, place, remarks,
    content = 'post', content_rowid = 'id', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
)
-- next
INSERT INTO post_search (post_search) VALUES ('rebuild')
-- next
CREATE TRIGGER post_search_delete AFTER DELETE ON post BEGIN
    INSERT INTO post_search (post_search, rowid, title, text, link, source, assignee, place, remarks)
    VALUES ('delete', old.id, old.title, old.text, old.link, old.source, old.assignee, old.place, old.remarks);
END
-- next
CREATE TRIGGER post_search_update
AFTER UPDATE OF title, text, link, source, assignee, place, remarks ON post BEGIN
    INSERT INTO post_search (post_search, rowid, title, text, link, source, assignee, place, remarks)
    VALUES ('delete', old.id, old.title, old.text, old.link, old.source, old.assignee, old.place, old.remarks);
    INSERT INTO post_search (rowid, title, text, link, source, assignee, place, remarks)
    VALUES (new.id, new.title, new.text, new.link, new.source, new.assignee, new.place, new.remarks);
END
