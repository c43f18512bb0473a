-- How many followers an account had on the days somebody looked. One count for a day: counting again on that day replaces
-- it. Days are civil, as those of the posts whose rates are shares of followers.

CREATE TABLE follower_count (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id),
    read_on TEXT NOT NULL,
    followers INTEGER NOT NULL CHECK (followers >= 0),
    UNIQUE (account_id, read_on)
)
