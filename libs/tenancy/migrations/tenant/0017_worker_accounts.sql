-- Accounts that workers make themselves, with an e-mail address or with a name that is made for them; and the requests that
-- they linked to one.

-- Owned by identity. A worker's account may have no address, no name of its own, and, once it was erased, nothing at all.
ALTER TABLE account
  ALTER COLUMN email DROP NOT NULL,
  -- Eight characters of Crockford's base 32, as they are shown.
  ADD COLUMN handle    text CONSTRAINT account_handle_key UNIQUE
    CONSTRAINT account_handle_check CHECK (handle ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  ADD COLUMN erased_at timestamptz,
  ADD COLUMN is_worker boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT account_kind_key UNIQUE (id, is_worker),
  DROP CONSTRAINT account_name_check,
  ADD CONSTRAINT account_name_check CHECK (length(name) <= 200),
  ADD CONSTRAINT account_log_in_name CHECK (
    CASE WHEN erased_at IS NULL THEN (email IS NULL) <> (handle IS NULL)
         ELSE email IS NULL AND handle IS NULL AND name = '' AND password_hash IS NULL AND disabled_at IS NOT NULL END);

-- An account is a worker's or a colleague's from the first day to the last: a role of the other kind has no row to refer to, and
-- identity may not change the kind.
ALTER TABLE account_role
  ADD COLUMN of_worker boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT account_role_kind_check CHECK (of_worker = (role = 'worker')),
  ADD CONSTRAINT account_role_kind_fkey FOREIGN KEY (account_id, of_worker) REFERENCES account (id, is_worker);
REVOKE UPDATE ON account FROM {{identity}};
GRANT UPDATE (email, handle, name, password_hash, version, disabled_at, erased_at) ON account TO {{identity}};

-- Whether workers may make accounts: no row, no accounts.
CREATE TABLE worker_registration (
  open       boolean NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by uuid REFERENCES account (id)
);
CREATE UNIQUE INDEX worker_registration_single ON worker_registration ((true));

-- Somebody asked for an account. The address goes as soon as there is one, or after three days, by a job of identity.
CREATE TABLE registration (
  id       uuid PRIMARY KEY,
  email    text CHECK (email = lower(email) AND length(email) <= 254),
  locale   text NOT NULL,
  asked_at timestamptz NOT NULL
);
CREATE INDEX registration_with_address ON registration (asked_at) WHERE email IS NOT NULL;
CREATE INDEX registration_of_address ON registration (email) WHERE email IS NOT NULL;

-- What sets another password where there is no address that a link could go to. Kept under a keyed hash, good once.
CREATE TABLE account_recovery (
  account_id uuid PRIMARY KEY REFERENCES account (id),
  code_hash  bytea NOT NULL,
  made_at    timestamptz NOT NULL
);

ALTER TABLE mail_link
  ADD COLUMN registration_id uuid REFERENCES registration (id),
  DROP CONSTRAINT mail_link_kind_check,
  ADD CONSTRAINT mail_link_kind_check CHECK (kind IN ('invitation', 'password_reset', 'registration')),
  ADD CONSTRAINT mail_link_registration CHECK ((kind = 'registration') = (registration_id IS NOT NULL)),
  ADD CONSTRAINT mail_link_registration_alone CHECK (registration_id IS NULL OR (invitation_id IS NULL AND account_id IS NULL));
CREATE INDEX mail_link_of_registration ON mail_link (registration_id) WHERE registration_id IS NOT NULL;

CREATE OR REPLACE VIEW mail_link_contact AS
  SELECT link.id, link.kind, link.expires_at,
         coalesce(account.email, invitation.email, registration.email) AS email,
         coalesce(account.locale, invitation.locale, registration.locale) AS locale,
         -- A worker's mail never says whom it is from.
         registration.id IS NOT NULL OR coalesce(account.is_worker, false) AS for_worker
  FROM mail_link AS link
  LEFT JOIN account ON account.id = link.account_id AND account.disabled_at IS NULL
  LEFT JOIN invitation ON invitation.id = link.invitation_id
    AND invitation.accepted_at IS NULL AND invitation.withdrawn_at IS NULL
  LEFT JOIN registration ON registration.id = link.registration_id
  WHERE link.used_at IS NULL;

-- Who works for the organisation; a worker's name and address are for nobody but identity.
CREATE OR REPLACE VIEW account_name AS
  SELECT id, name FROM account WHERE NOT is_worker;
CREATE OR REPLACE VIEW staff_contact AS
  SELECT account.id, account.email, account.locale, account_role.role
  FROM account JOIN account_role ON account_role.account_id = account.id
  WHERE account.disabled_at IS NULL AND NOT account.is_worker;

GRANT SELECT ON account_name TO {{identity}};
GRANT SELECT, INSERT, UPDATE ON worker_registration, registration TO {{identity}};
GRANT SELECT, INSERT, UPDATE, DELETE ON account_recovery TO {{identity}};

-- Owned by intake, read by nobody else: which account is a worker's stays between the account and the code. Ids only.
CREATE TABLE inquiry_link (
  account_id uuid NOT NULL,
  inquiry_id uuid NOT NULL REFERENCES inquiry (id),
  linked_at  timestamptz NOT NULL,
  -- Sent from that account: such a link makes room for no other.
  is_origin  boolean NOT NULL,
  PRIMARY KEY (account_id, inquiry_id)
);
CREATE INDEX inquiry_link_of_inquiry ON inquiry_link (inquiry_id);

GRANT SELECT, INSERT, DELETE ON inquiry_link TO {{intake}};
