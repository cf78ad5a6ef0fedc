-- How people log in: second factors, ceremonies of passkeys, recovery codes; how they join: invitations, links in mails.
-- Owned by identity.

ALTER TABLE account
  ALTER COLUMN password_hash DROP NOT NULL,
  -- Counted up when roles change or the account is closed: tokens of an older version have ended.
  ADD COLUMN version bigint NOT NULL DEFAULT 1 CHECK (version > 0);

ALTER TABLE session
  ADD COLUMN factors          text[] NOT NULL DEFAULT '{password}',
  ADD COLUMN second_factor_at timestamptz,
  ADD COLUMN device           text NOT NULL DEFAULT '';
CREATE INDEX session_alive ON session (account_id, last_seen_at) WHERE ended_at IS NULL;

-- Time-based one-time passwords (RFC 6238). The secret is sealed with identity's own key.
CREATE TABLE authenticator_app (
  account_id     uuid PRIMARY KEY REFERENCES account (id),
  secret_sealed  bytea,
  -- One that waits for its first code; the one in use goes on until then.
  pending_sealed bytea,
  confirmed_at   timestamptz,
  -- The last time step whose code was taken: a code counts once.
  last_step      bigint NOT NULL DEFAULT 0,
  CHECK ((secret_sealed IS NULL) = (confirmed_at IS NULL))
);

CREATE TABLE passkey (
  id            uuid PRIMARY KEY,
  account_id    uuid NOT NULL REFERENCES account (id),
  credential_id bytea NOT NULL UNIQUE,
  credential    jsonb NOT NULL,
  name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  made_at       timestamptz NOT NULL,
  last_used_at  timestamptz
);
CREATE INDEX passkey_account ON passkey (account_id);

CREATE TABLE recovery_code (
  account_id uuid NOT NULL REFERENCES account (id),
  code_hash  bytea NOT NULL,
  used_at    timestamptz,
  PRIMARY KEY (account_id, code_hash)
);

-- The server's half of a passkey's ceremony: used once, then gone.
CREATE TABLE ceremony (
  id         uuid PRIMARY KEY,
  account_id uuid REFERENCES account (id),
  state      jsonb NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX ceremony_expiry ON ceremony (expires_at);

CREATE TABLE invitation (
  id           uuid PRIMARY KEY,
  email        text NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  locale       text NOT NULL,
  roles        text[] NOT NULL CHECK (cardinality(roles) > 0),
  invited_by   uuid REFERENCES account (id),
  invited_at   timestamptz NOT NULL,
  accepted_at  timestamptz,
  account_id   uuid REFERENCES account (id),
  withdrawn_at timestamptz,
  CHECK ((accepted_at IS NULL) = (account_id IS NULL)),
  CHECK (accepted_at IS NULL OR withdrawn_at IS NULL)
);
CREATE UNIQUE INDEX invitation_open ON invitation (email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;

-- What a mail of identity is about. Its secret is made when the mail is written and stands in the mail alone; here is
-- its hash. A request for an address that nobody has makes a row too, so that both take as long.
CREATE TABLE mail_link (
  id            uuid PRIMARY KEY,
  kind          text NOT NULL CHECK (kind IN ('invitation', 'password_reset')),
  invitation_id uuid REFERENCES invitation (id),
  account_id    uuid REFERENCES account (id),
  made_at       timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  used_at       timestamptz,
  CHECK (kind <> 'invitation' OR (invitation_id IS NOT NULL AND account_id IS NULL)),
  CHECK (kind <> 'password_reset' OR invitation_id IS NULL)
);
CREATE INDEX mail_link_of_invitation ON mail_link (invitation_id) WHERE invitation_id IS NOT NULL;
CREATE INDEX mail_link_of_account ON mail_link (account_id) WHERE account_id IS NOT NULL;

CREATE TABLE mail_link_secret (
  secret_hash bytea PRIMARY KEY,
  link_id     uuid NOT NULL REFERENCES mail_link (id)
);

-- To whom a link goes: for the mail, which has no other way to an address.
CREATE VIEW mail_link_contact AS
  SELECT link.id, link.kind, link.expires_at,
         coalesce(account.email, invitation.email) AS email, coalesce(account.locale, invitation.locale) AS locale
  FROM mail_link AS link
  LEFT JOIN account ON account.id = link.account_id AND account.disabled_at IS NULL
  LEFT JOIN invitation ON invitation.id = link.invitation_id
    AND invitation.accepted_at IS NULL AND invitation.withdrawn_at IS NULL
  WHERE link.used_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON authenticator_app, passkey, recovery_code, invitation, mail_link TO {{identity}};
GRANT DELETE ON authenticator_app, passkey, recovery_code, ceremony TO {{identity}};
GRANT SELECT, INSERT ON ceremony TO {{identity}};
GRANT SELECT ON mail_link_secret TO {{identity}};
-- The relay forgets what has grown old, for every service alike.
GRANT SELECT, DELETE ON idempotency TO {{identity}};
GRANT SELECT, INSERT, DELETE ON outbox TO {{identity}};
GRANT UPDATE (published_at) ON outbox TO {{identity}};
GRANT SELECT ON mail_link_contact TO {{notifications}};
GRANT INSERT ON mail_link_secret TO {{notifications}};
GRANT USAGE ON SCHEMA control TO {{identity}};
GRANT SELECT, INSERT, UPDATE, DELETE ON control.revocation TO {{identity}};
