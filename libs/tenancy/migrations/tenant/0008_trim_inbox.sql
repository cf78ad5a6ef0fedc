-- An inbox row is needed as long as its event can come again: each service forgets its own, long after.

CREATE INDEX inbox_by_age ON inbox (handled_at);
GRANT DELETE ON inbox TO {{intake}}, {{cases}}, {{notifications}}, {{reporting}};
