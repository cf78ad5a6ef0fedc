-- Owned by cases. (`case` is a word of SQL, so this one table is named in the plural.)

CREATE TABLE case_number (
  year integer PRIMARY KEY,
  last bigint NOT NULL
);

CREATE TABLE cases (
  id                       uuid PRIMARY KEY,
  year                     integer NOT NULL,
  number                   bigint NOT NULL,
  version                  bigint NOT NULL CHECK (version > 0),
  state                    text NOT NULL CHECK (state IN ('draft', 'filed', 'accepted', 'declined', 'in_progress',
                             'awaiting_worker', 'on_hold', 'outcome_reached', 'remedy_pending', 'resolved', 'closed',
                             'withdrawn', 'closed_unresolved', 'transferred')),
  inquiry_id               uuid NOT NULL UNIQUE,
  owner                    uuid NOT NULL,
  filed_by                 uuid NOT NULL,
  filed_at                 timestamptz NOT NULL,
  violation                text NOT NULL,
  respondent_type          text NOT NULL,
  workers_female           integer NOT NULL CHECK (workers_female >= 0),
  workers_male             integer NOT NULL CHECK (workers_male >= 0),
  workers_other            integer NOT NULL CHECK (workers_other >= 0),
  consent_recorded_at      timestamptz NOT NULL,
  outcome                  text,
  basis                    text,
  resolution_confirmation  text,
  resolution_declared_by   uuid,
  resolution_declared_at   timestamptz,
  resolution_approved_by   uuid,
  resolution_approved_at   timestamptz,
  wrapped_key              bytea,
  complainant_name_sealed  bytea,
  respondent_name_sealed   bytea,
  narrative_sealed         bytea,
  relief_sought_sealed     bytea,
  UNIQUE (year, number),
  CHECK (workers_female + workers_male + workers_other > 0),
  -- Nobody approves their own declaration, whatever the code does.
  CHECK (resolution_approved_by <> resolution_declared_by),
  CHECK (state <> 'resolved' OR (resolution_approved_at IS NOT NULL AND resolution_declared_at IS NOT NULL))
);
CREATE INDEX cases_by_state ON cases (state, filed_at, id);
CREATE INDEX cases_by_filing ON cases (filed_at, id);

-- Entries are appended and never changed: there is no right to update or delete.
CREATE TABLE monitoring_entry (
  id               uuid PRIMARY KEY,
  case_id          uuid NOT NULL REFERENCES cases (id),
  entry_date       date NOT NULL,
  recorded_at      timestamptz NOT NULL,
  monitor          uuid NOT NULL,
  entry_type       text NOT NULL,
  worker_contacted boolean NOT NULL,
  outcome          text,
  basis            text,
  note_sealed      bytea NOT NULL
);
CREATE INDEX monitoring_entry_of_case ON monitoring_entry (case_id, recorded_at, id);

-- Published: codes only.
CREATE VIEW case_coded AS
  SELECT id, inquiry_id, state, violation, filed_at, workers_female + workers_male + workers_other AS workers
  FROM cases;

GRANT SELECT, INSERT, UPDATE ON cases, case_number TO {{cases}};
GRANT SELECT, INSERT ON monitoring_entry TO {{cases}};
GRANT SELECT ON case_coded TO {{reporting}};
