-- How long an organisation may take, and on which days it works beside what its country does. One row, made with the first
-- change. Owned by identity.
CREATE TABLE service_level (
  single       boolean PRIMARY KEY DEFAULT true CHECK (single),
  version      bigint NOT NULL CHECK (version > 0),
  urgent_hours integer NOT NULL CHECK (urgent_hours BETWEEN 1 AND 72),
  triage_days  integer NOT NULL CHECK (triage_days BETWEEN 1 AND 10),
  verify_days  integer NOT NULL CHECK (verify_days BETWEEN 1 AND 20),
  update_days  integer NOT NULL CHECK (update_days BETWEEN 1 AND 60),
  days_off     date[] NOT NULL CHECK (cardinality(days_off) <= 366),
  days_at_work date[] NOT NULL CHECK (cardinality(days_at_work) <= 366),
  updated_at   timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON service_level TO {{identity}};
-- Published as it is.
GRANT SELECT ON service_level TO {{intake}};

-- Owned by intake. What the union owes the worker of an inquiry, and until when: worked out at each change (libs/due).
ALTER TABLE inquiry
  -- Since when the worker waits for the union; NULL while nothing that the worker said is without an answer.
  ADD COLUMN waits_since timestamptz,
  -- When the union was last in touch, or tried to be.
  ADD COLUMN in_touch_at timestamptz,
  ADD COLUMN due_level   text CHECK (due_level IN ('urgent', 'triage', 'verify', 'update')),
  ADD COLUMN due_at      timestamptz,
  -- By which rules; what was worked out by others is worked out again.
  ADD COLUMN due_rules   bigint,
  -- How often somebody was reminded that it is overdue, and when somebody is next.
  ADD COLUMN reminders   smallint NOT NULL DEFAULT 0 CHECK (reminders BETWEEN 0 AND 3),
  ADD COLUMN remind_at   timestamptz,
  ADD CONSTRAINT inquiry_due CHECK ((due_level IS NULL) = (due_at IS NULL) AND (due_at IS NOT NULL OR remind_at IS NULL));
UPDATE inquiry SET in_touch_at = greatest(submitted_at, verified_at),
  waits_since = CASE WHEN state IN ('submitted', 'in_review') THEN submitted_at END;
-- Code of before this migration says neither when it adds an inquiry.
ALTER TABLE inquiry ALTER COLUMN waits_since SET DEFAULT now(), ALTER COLUMN in_touch_at SET DEFAULT now();
CREATE INDEX inquiry_by_due ON inquiry (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX inquiry_by_rules ON inquiry (due_rules)
  WHERE waits_since IS NOT NULL OR state IN ('submitted', 'in_review', 'verified', 'needs_info', 'unreachable');
CREATE INDEX inquiry_to_remind ON inquiry (remind_at) WHERE remind_at IS NOT NULL;

-- How long the worker had waited before a message of the union, and when the union was last in touch: taken back, it is so again.
ALTER TABLE message
  ADD COLUMN waits_since_before timestamptz,
  ADD COLUMN in_touch_before    timestamptz;

CREATE OR REPLACE VIEW inquiry_coded AS
  SELECT id, year, number, state, submitted_at, language, country_now, country_of_origin, sex, age_group, topic,
         action_requested, consent_to_statistics, nationality, marital_status, education, occupation, sector,
         migration_stage, due_level, due_at
  FROM inquiry;
