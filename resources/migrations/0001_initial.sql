-- The calendar of one association. Dates are civil ISO texts, hours are minutes of the day, instants
-- are milliseconds since 1970 UTC, flags are 0 or 1. Absent text is empty; NULL means "none" or "not known".
-- A row number is never given twice (AUTOINCREMENT): the history of every window that is open names rows by it.

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
)
-- next
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    own_limit INTEGER CHECK (own_limit > 0),
    archived INTEGER NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (network, handle)
)
-- next
CREATE TABLE objective (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    archived INTEGER NOT NULL
)
-- next
CREATE TABLE series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rule TEXT NOT NULL,
    first_day TEXT NOT NULL,
    planned_until TEXT NOT NULL
)
-- next
CREATE TABLE post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    link TEXT NOT NULL,
    source TEXT NOT NULL,
    day TEXT,
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
    objective_id INTEGER REFERENCES objective (id),
    assignee TEXT NOT NULL,
    planned_minutes INTEGER CHECK (planned_minutes >= 0),
    spent_minutes INTEGER CHECK (spent_minutes >= 0),
    mentions INTEGER NOT NULL,
    repost INTEGER NOT NULL,
    reply INTEGER NOT NULL,
    series_id INTEGER REFERENCES series (id)
)
-- next
CREATE INDEX post_by_day ON post (day, minute, id)
-- next
CREATE INDEX post_by_series ON post (series_id) WHERE series_id IS NOT NULL
-- next
CREATE INDEX post_by_objective ON post (objective_id) WHERE objective_id IS NOT NULL
-- next
CREATE TABLE publication (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id),
    text TEXT,
    published_at INTEGER,
    external_id TEXT NOT NULL,
    url TEXT NOT NULL,
    UNIQUE (post_id, account_id)
)
-- next
CREATE UNIQUE INDEX publication_by_external_id ON publication (account_id, external_id) WHERE external_id <> ''
-- next
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    alternative_text TEXT NOT NULL,
    UNIQUE (post_id, position)
)
-- next
CREATE TABLE slot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    kind TEXT
)
-- next
CREATE TABLE slot_account (
    slot_id INTEGER NOT NULL REFERENCES slot (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (slot_id, account_id)
)
-- next
CREATE TABLE key_date (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    rule TEXT NOT NULL
)
-- next
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    count INTEGER NOT NULL,
    reverts INTEGER REFERENCES history (id)
)
-- next
CREATE TABLE history_edit (
    id INTEGER PRIMARY KEY,
    history_id INTEGER NOT NULL REFERENCES history (id) ON DELETE CASCADE,
    entity TEXT NOT NULL,
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    before TEXT,
    after TEXT
)
-- next
CREATE INDEX history_edit_by_history ON history_edit (history_id)
-- next
CREATE INDEX history_edit_by_row ON history_edit (entity, first_row)
-- next
-- The indexes follow changes and removals by triggers; new rows are entered by the repository, many in one
-- statement, since the index writes itself to the disk after each statement of a trigger.
CREATE VIRTUAL TABLE post_search USING fts5 (
    title, text, link, source, assignee,
    content = 'post', content_rowid = 'id', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
)
-- next
CREATE TRIGGER post_search_delete AFTER DELETE ON post BEGIN
    INSERT INTO post_search (post_search, rowid, title, text, link, source, assignee)
    VALUES ('delete', old.id, old.title, old.text, old.link, old.source, old.assignee);
END
-- next
CREATE TRIGGER post_search_update AFTER UPDATE OF title, text, link, source, assignee ON post BEGIN
    INSERT INTO post_search (post_search, rowid, title, text, link, source, assignee)
    VALUES ('delete', old.id, old.title, old.text, old.link, old.source, old.assignee);
    INSERT INTO post_search (rowid, title, text, link, source, assignee)
    VALUES (new.id, new.title, new.text, new.link, new.source, new.assignee);
END
-- next
CREATE VIRTUAL TABLE publication_search USING fts5 (
    text, content = 'publication', content_rowid = 'id', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
)
-- next
CREATE TRIGGER publication_search_delete AFTER DELETE ON publication WHEN old.text IS NOT NULL BEGIN
    INSERT INTO publication_search (publication_search, rowid, text) VALUES ('delete', old.id, old.text);
END
-- next
CREATE TRIGGER publication_search_update_from AFTER UPDATE OF text ON publication WHEN old.text IS NOT NULL BEGIN
    INSERT INTO publication_search (publication_search, rowid, text) VALUES ('delete', old.id, old.text);
END
-- next
CREATE TRIGGER publication_search_update_to AFTER UPDATE OF text ON publication WHEN new.text IS NOT NULL BEGIN
    INSERT INTO publication_search (rowid, text) VALUES (new.id, new.text);
END
