-- The code of a report that was sent, for a sender whose line broke before it came: until they say that they have it, come back
-- with it, or a quarter of an hour is over. Sealed with the inquiry's key; only who has the draft's secret finds it. Owned by
-- intake.
CREATE TABLE sent_draft (
  inquiry_id  uuid PRIMARY KEY REFERENCES inquiry (id) ON DELETE CASCADE,
  secret_hash bytea NOT NULL UNIQUE,
  code_sealed bytea NOT NULL,
  expires_at  timestamptz NOT NULL
);
CREATE INDEX sent_draft_by_expiry ON sent_draft (expires_at);

GRANT SELECT, INSERT, DELETE ON sent_draft TO {{intake}};
