-- The editorial line: profiles that were edited or added, exchanges counted by week, and an index that holds all that the
-- mix of a month is counted from, in the order it is counted in: posts are neither read nor sorted for it.

CREATE TABLE profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    origin TEXT NOT NULL,
    name TEXT NOT NULL,
    information INTEGER NOT NULL CHECK (information >= 0),
    action INTEGER NOT NULL CHECK (action >= 0),
    curated INTEGER NOT NULL CHECK (curated >= 0),
    original INTEGER NOT NULL CHECK (original >= 0),
    exchange_percent INTEGER CHECK (exchange_percent BETWEEN 0 AND 100),
    CHECK (information + action + curated + original = 100)
)
-- next
CREATE TABLE exchange_count (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    week TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id),
    replies INTEGER NOT NULL CHECK (replies >= 0),
    mentions INTEGER NOT NULL CHECK (mentions >= 0),
    reposts INTEGER NOT NULL CHECK (reposts >= 0),
    UNIQUE (week, account_id)
)
-- next
CREATE INDEX post_by_mix ON post (
    substr(day, 1, 7), kind, status, day, mentions, repost, reply, objective_id, planned_minutes
)
