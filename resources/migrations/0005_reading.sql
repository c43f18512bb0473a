-- What the networks reported of a publication, on each day it was read there. NULL: not reported, which is never 0.
-- A publication is removed after its readings, and never with them: the history takes them away one by one, so that
-- undo brings them back.

CREATE TABLE reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    publication_id INTEGER NOT NULL REFERENCES publication (id),
    read_on TEXT NOT NULL,
    impressions INTEGER CHECK (impressions >= 0),
    reach INTEGER CHECK (reach >= 0),
    reactions INTEGER CHECK (reactions >= 0),
    comments INTEGER CHECK (comments >= 0),
    shares INTEGER CHECK (shares >= 0),
    clicks INTEGER CHECK (clicks >= 0),
    saves INTEGER CHECK (saves >= 0),
    views INTEGER CHECK (views >= 0),
    UNIQUE (publication_id, read_on)
)
