-- Owned by identity. The others see names and addresses through views, never a password hash or a session.

CREATE TABLE account (
  id            uuid PRIMARY KEY,
  email         text NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) <= 254),
  name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  locale        text NOT NULL,
  password_hash text NOT NULL,
  disabled_at   timestamptz,
  created_at    timestamptz NOT NULL
);

CREATE TABLE account_role (
  account_id uuid NOT NULL REFERENCES account (id),
  role       text NOT NULL CHECK (role IN ('worker', 'focal_point', 'alternate', 'affiliate_admin', 'secretariat', 'observer')),
  PRIMARY KEY (account_id, role)
);

CREATE TABLE session (
  id           uuid PRIMARY KEY,
  secret_hash  bytea NOT NULL UNIQUE,
  account_id   uuid NOT NULL REFERENCES account (id),
  created_at   timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  ended_at     timestamptz
);
CREATE INDEX session_account ON session (account_id);

CREATE VIEW account_name AS SELECT id, name FROM account;
CREATE VIEW staff_contact AS
  SELECT account.id, account.email, account.locale, account_role.role
  FROM account JOIN account_role ON account_role.account_id = account.id
  WHERE account.disabled_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON account, session TO {{identity}};
GRANT SELECT, INSERT, DELETE ON account_role TO {{identity}};
GRANT SELECT ON account_name TO {{intake}}, {{cases}};
GRANT SELECT ON staff_contact TO {{notifications}};
