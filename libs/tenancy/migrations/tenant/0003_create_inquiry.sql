-- Owned by intake. Columns named …_sealed are encrypted with the inquiry's own key, which stands wrapped in
-- wrapped_key: NULL there means that the person was erased.

CREATE SEQUENCE inquiry_number;

CREATE TABLE inquiry (
  id                    uuid PRIMARY KEY,
  year                  integer NOT NULL,
  number                bigint NOT NULL,
  version               bigint NOT NULL CHECK (version > 0),
  state                 text NOT NULL CHECK (state IN ('submitted', 'in_review', 'verified', 'needs_info', 'unreachable',
                          'duplicate', 'out_of_scope', 'malicious', 'answered', 'converted', 'referred', 'closed',
                          'withdrawn', 'erased')),
  submitted_at          timestamptz NOT NULL,
  submitter             text NOT NULL,
  channel               text NOT NULL,
  language              text NOT NULL,
  country_now           text NOT NULL,
  country_of_origin     text,
  sex                   text,
  age_group             text,
  topic                 text NOT NULL,
  action_requested      text NOT NULL,
  contact_method        text NOT NULL,
  notice_version        text NOT NULL,
  consent_to_store      boolean NOT NULL CHECK (consent_to_store),
  consent_to_statistics boolean NOT NULL,
  wrapped_key           bytea,
  message_sealed        bytea,
  name_sealed           bytea,
  contact_value_sealed  bytea,
  safe_times_sealed     bytea,
  in_danger_now_sealed  bytea,
  verify_result         text,
  verify_method         text,
  verified_at           timestamptz,
  verified_by           uuid,
  verify_note_sealed    bytea,
  UNIQUE (year, number),
  CHECK ((verify_result IS NULL) = (verified_at IS NULL)),
  CHECK ((verify_result IS NULL) = (verified_by IS NULL)),
  CHECK (state NOT IN ('verified', 'converted') OR verify_result IS NOT NULL)
);
CREATE INDEX inquiry_by_state ON inquiry (state, submitted_at, id);

CREATE TABLE receipt (
  code_hash  bytea PRIMARY KEY,
  inquiry_id uuid NOT NULL UNIQUE REFERENCES inquiry (id)
);

-- What the worker sees with the receipt code, so that intake alone can answer.
CREATE TABLE progress (
  inquiry_id uuid NOT NULL REFERENCES inquiry (id),
  step       text NOT NULL CHECK (step IN ('submitted', 'verified', 'not_taken_further', 'complaint_filed', 'accepted',
               'monitored', 'resolution_declared', 'resolved')),
  at         timestamptz NOT NULL,
  PRIMARY KEY (inquiry_id, step)
);

-- Published: codes only.
CREATE VIEW inquiry_coded AS
  SELECT id, year, number, state, submitted_at, language, country_now, country_of_origin, sex, age_group, topic,
         action_requested, consent_to_statistics
  FROM inquiry;

GRANT USAGE ON SEQUENCE inquiry_number TO {{intake}};
GRANT SELECT, INSERT, UPDATE ON inquiry, progress TO {{intake}};
GRANT SELECT, INSERT ON receipt TO {{intake}};
GRANT SELECT ON inquiry_coded TO {{cases}}, {{reporting}};
