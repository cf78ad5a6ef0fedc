-- The hash chain of the audit trail: written by identity's sealer, changed by nobody (libs/chain).

-- No reference to audit: what is deleted there has to leave its place here.
CREATE TABLE audit_seal (
  seq      bigint PRIMARY KEY CHECK (seq > 0),
  audit_id bigint NOT NULL UNIQUE,
  hash     bytea NOT NULL CHECK (length(hash) = 32)
);
GRANT SELECT, INSERT ON audit_seal TO {{identity}};
-- To seal it, and to show it to who runs the accounts. The other services still write without reading.
GRANT SELECT ON audit TO {{identity}};

-- The trail is read from its newest entry back, by its primary key. These two are for the questions that would else read
-- all of it to find a few: what did this person do, who was at this record. Every entry pays for each of them, some
-- 10 µs (500,000 entries), where its commit waits a hundred times as long for the disk: so there is none by action and
-- none by time, for which half a million entries are read back in 40 ms.
CREATE INDEX audit_by_actor ON audit (actor, id);
CREATE INDEX audit_by_subject ON audit (subject, id) WHERE subject IS NOT NULL;
