-- The first run of an organisation: the link that its first admin begins with, and what was done or left out since. What can
-- be seen from other tables, such as a logo, is not written down here again. Owned by identity.

-- The operator hands the link over; its secret stands nowhere but in it.
CREATE TABLE setup_link (
  secret_hash bytea PRIMARY KEY,
  made_at     timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  used_at     timestamptz,
  account_id  uuid REFERENCES account (id)
);
-- One that can be used at the most: a new one ends those before.
CREATE UNIQUE INDEX setup_link_open ON setup_link ((true)) WHERE used_at IS NULL;

CREATE TABLE setup_step (
  step      text PRIMARY KEY CHECK (step IN ('organisation', 'languages', 'look', 'people', 'test')),
  state     text NOT NULL CHECK (state IN ('done', 'skipped')),
  marked_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON setup_link, setup_step TO {{identity}};
