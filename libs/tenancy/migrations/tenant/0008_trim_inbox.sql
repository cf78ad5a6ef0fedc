-- An inbox row is needed as long as its event can come again: each service forgets its own, long after it last came.

ALTER TABLE inbox ADD COLUMN seen_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX inbox_by_age ON inbox (seen_at);
GRANT UPDATE (seen_at), DELETE ON inbox TO {{intake}}, {{cases}}, {{notifications}}, {{reporting}};
