-- Whether the kind of a post is only a proposal of the program, which nobody has confirmed yet: what an import of
-- statistics adds begins with one. The index is of those alone, and empty again once all are sorted; with the flag in
-- it, the table need not be looked at.

ALTER TABLE post ADD COLUMN kind_proposed INTEGER NOT NULL DEFAULT 0
-- next
CREATE INDEX post_by_proposal ON post (kind_proposed, day, minute, id) WHERE kind_proposed = 1
