-- Owned by intake. Who works on an inquiry, how it came where it is, and how it is found again.

ALTER TABLE inquiry
  -- Who took it. Whoever left the organisation holds it no longer (see case_worker).
  ADD COLUMN assignee     uuid,
  -- The request that it repeats. Opened again, it repeats none.
  ADD COLUMN duplicate_of uuid REFERENCES inquiry (id),
  ADD CONSTRAINT inquiry_duplicate CHECK (duplicate_of IS NULL OR (state = 'duplicate' AND duplicate_of <> id));
CREATE INDEX inquiry_duplicates ON inquiry (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX inquiry_by_assignee ON inquiry (assignee, (NOT urgent), submitted_at, id) WHERE assignee IS NOT NULL;
-- The order of a list over all states.
CREATE INDEX inquiry_order ON inquiry ((NOT urgent), submitted_at, id);

-- How an inquiry came into its state, and to who works on it. Rows are added; an erased inquiry loses them with the rest.
CREATE TABLE transition (
  id              uuid PRIMARY KEY,
  inquiry_id      uuid NOT NULL REFERENCES inquiry (id),
  at              timestamptz NOT NULL,
  -- Of the inquiry, after it.
  version         bigint NOT NULL,
  -- NULL: the worker, or what came of a case.
  changed_by      uuid,
  role            text,
  from_state      text NOT NULL,
  to_state        text NOT NULL,
  assignee_before uuid,
  assignee_after  uuid,
  reason          text,
  -- What was done to many at once is undone at once.
  batch           uuid
);
CREATE INDEX transition_of_inquiry ON transition (inquiry_id, at, id);
CREATE INDEX transition_of_batch ON transition (batch) WHERE batch IS NOT NULL;

-- A blind index (keyed hashes under the tenant's key): names, ways of contact, employers and agencies are sealed, and found
-- all the same. What the worker wrote of what happened is in no index.
CREATE TABLE inquiry_term (
  inquiry_id uuid NOT NULL REFERENCES inquiry (id),
  field      text NOT NULL CHECK (field IN ('name', 'contact', 'employer', 'agency')),
  term_hash  bytea NOT NULL,
  PRIMARY KEY (inquiry_id, field, term_hash)
);
CREATE INDEX inquiry_term_by_hash ON inquiry_term (term_hash, field);

-- Who has it open: two colleagues see that they are at the same request.
CREATE TABLE inquiry_reader (
  inquiry_id uuid NOT NULL REFERENCES inquiry (id),
  account_id uuid NOT NULL,
  at         timestamptz NOT NULL,
  PRIMARY KEY (inquiry_id, account_id)
);
CREATE INDEX inquiry_reader_by_time ON inquiry_reader (at);

GRANT SELECT, INSERT, DELETE ON transition TO {{intake}};
GRANT SELECT, INSERT, DELETE ON inquiry_term TO {{intake}};
GRANT SELECT, INSERT, UPDATE, DELETE ON inquiry_reader TO {{intake}};
GRANT SELECT ON case_worker TO {{intake}};
