-- The audit trail on a page: by time, person, record and kind of action, the newest first; and copies of it.

-- The trail is read in the order of its moments, so each index ends with them: a page of any filter is read from one place
-- of one index, however long the trail is. Every entry pays some 10 µs for each, where its commit waits a hundred times as
-- long for the disk. The two of before ended with the number alone.
DROP INDEX audit_by_actor;
DROP INDEX audit_by_subject;
CREATE INDEX audit_by_time ON audit (at, id);
CREATE INDEX audit_by_actor ON audit (actor, at, id);
CREATE INDEX audit_by_subject ON audit (subject, at, id) WHERE subject IS NOT NULL;
CREATE INDEX audit_by_action ON audit (action, at, id);
-- Jobs and operators: few entries, under names that begin alike.
CREATE INDEX audit_of_system ON audit (at, id) WHERE actor LIKE 'system:%';

-- Owned by identity. What was taken out: an entry of the trail names its row here.
CREATE TABLE audit_export (
  id       uuid PRIMARY KEY,
  made_at  timestamptz NOT NULL,
  made_by  uuid NOT NULL REFERENCES account (id),
  actor    text,
  kind     text,
  action   text,
  subject  uuid,
  from_at  timestamptz,
  to_at    timestamptz,
  entries  bigint NOT NULL CHECK (entries >= 0)
);
GRANT SELECT, INSERT ON audit_export TO {{identity}};

-- The relay of identity puts aside what stands in the outbox and is no event of this organisation, as those of the others.
GRANT INSERT ON dead_letter TO {{identity}};
