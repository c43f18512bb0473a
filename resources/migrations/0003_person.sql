-- The people who plan and write. A post names who is in charge of it by text: people come and go, old posts stay.

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    weekly_minutes INTEGER CHECK (weekly_minutes >= 0),
    archived INTEGER NOT NULL
)
