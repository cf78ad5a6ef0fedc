-- Who reads a case: its owner, who was added to its team, who stands in for one of them, and in an emergency an admin.

-- Owned by identity. Days are those of UTC+7, the middle of the region; both count.
CREATE TABLE delegation (
  id           uuid PRIMARY KEY,
  from_account uuid NOT NULL REFERENCES account (id),
  to_account   uuid NOT NULL REFERENCES account (id),
  from_day     date NOT NULL,
  to_day       date NOT NULL,
  reason       text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  made_by      uuid NOT NULL REFERENCES account (id),
  made_at      timestamptz NOT NULL,
  ended_at     timestamptz,
  CHECK (from_account <> to_account),
  CHECK (to_day >= from_day AND to_day < from_day + 366)
);
CREATE INDEX delegation_in_force_of ON delegation (to_account, from_day, to_day) WHERE ended_at IS NULL;

-- Published: for whom somebody stands in. Not the reason, and nobody whose account is closed.
CREATE VIEW delegation_in_force AS
  SELECT delegation.from_account, delegation.to_account, delegation.from_day, delegation.to_day
  FROM delegation JOIN account ON account.id = delegation.to_account
  WHERE delegation.ended_at IS NULL AND account.disabled_at IS NULL;

-- Published: who can be given a case.
CREATE VIEW case_worker AS
  SELECT account.id, account.name, account_role.role
  FROM account JOIN account_role ON account_role.account_id = account.id
  WHERE account.disabled_at IS NULL AND account_role.role IN ('focal_point', 'alternate');

GRANT SELECT, INSERT, UPDATE ON delegation TO {{identity}};
GRANT SELECT ON delegation_in_force TO {{cases}}, {{intake}};
GRANT SELECT ON case_worker TO {{cases}};

-- Owned by cases. The owner is of the team without a row here.
CREATE TABLE case_member (
  case_id    uuid NOT NULL REFERENCES cases (id),
  account_id uuid NOT NULL,
  added_by   uuid NOT NULL,
  added_at   timestamptz NOT NULL,
  PRIMARY KEY (case_id, account_id)
);

-- Published: who works on what came of an inquiry. Ids only.
CREATE VIEW case_team AS
  SELECT cases.id AS case_id, cases.inquiry_id, cases.owner AS account_id FROM cases
  UNION
  SELECT cases.id, cases.inquiry_id, case_member.account_id FROM cases JOIN case_member ON case_member.case_id = cases.id;

-- A glass that was broken. The reason is sealed with the case's own key: it may tell what the case is about.
CREATE TABLE emergency_access (
  id            uuid PRIMARY KEY,
  case_id       uuid NOT NULL REFERENCES cases (id),
  account_id    uuid NOT NULL,
  opened_at     timestamptz NOT NULL,
  ends_at       timestamptz NOT NULL,
  reason_sealed bytea NOT NULL,
  CHECK (ends_at > opened_at AND ends_at <= opened_at + interval '1 hour')
);
CREATE INDEX emergency_access_of_case ON emergency_access (case_id, account_id, ends_at);
CREATE INDEX cases_by_owner ON cases (owner) WHERE state IN
  ('filed', 'accepted', 'in_progress', 'awaiting_worker', 'on_hold', 'outcome_reached', 'remedy_pending');

GRANT SELECT, INSERT, DELETE ON case_member TO {{cases}};
GRANT SELECT ON case_team TO {{cases}}, {{intake}};
GRANT SELECT, INSERT ON emergency_access TO {{cases}};

-- What the worker sees: somebody who is not of the team read the case in an emergency.
ALTER TABLE progress DROP CONSTRAINT progress_step_check;
ALTER TABLE progress ADD CONSTRAINT progress_step_check CHECK (step IN ('submitted', 'verified', 'not_taken_further',
  'complaint_filed', 'accepted', 'monitored', 'resolution_declared', 'resolved', 'opened_in_emergency'));
