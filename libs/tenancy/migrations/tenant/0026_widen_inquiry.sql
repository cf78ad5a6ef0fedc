-- Owned by intake. The whole standard inquiry form, and drafts of it.

-- What can be counted stands in clear. What identifies (employer, agency, days of work, how to call safely) stands in
-- particulars_sealed, always of one of a few lengths. Which unions must not see it: intake alone reads that.
ALTER TABLE inquiry
  ADD COLUMN nationality        text,
  ADD COLUMN marital_status     text,
  ADD COLUMN education          text,
  ADD COLUMN occupation         text,
  ADD COLUMN sector             text,
  ADD COLUMN migration_stage    text,
  ADD COLUMN interpreter_needed boolean NOT NULL DEFAULT false,
  ADD COLUMN excluded_unions    text[] NOT NULL DEFAULT '{}' CHECK (cardinality(excluded_unions) <= 100),
  ADD COLUMN particulars_sealed bytea;

-- An inquiry that is not sent yet. Its id and its key become the inquiry's. Only who has the secret finds it: the row has the
-- keyed hash. What was typed is sealed as a whole, so nothing here can be counted.
CREATE TABLE draft (
  id             uuid PRIMARY KEY,
  secret_hash    bytea NOT NULL UNIQUE,
  wrapped_key    bytea NOT NULL,
  answers_sealed bytea NOT NULL,
  expires_at     timestamptz NOT NULL
);
CREATE INDEX draft_by_expiry ON draft (expires_at);

CREATE OR REPLACE VIEW inquiry_coded AS
  SELECT id, year, number, state, submitted_at, language, country_now, country_of_origin, sex, age_group, topic,
         action_requested, consent_to_statistics, nationality, marital_status, education, occupation, sector,
         migration_stage
  FROM inquiry;

GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO {{intake}};
