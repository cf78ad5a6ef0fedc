-- Logging in through the organisation's own provider (OpenID Connect): which it is, who of its people is who here, and the
-- attempts that are under way. Owned by identity; nobody else sees any of it.

CREATE TABLE identity_provider (
  id                   uuid PRIMARY KEY,
  name                 text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  issuer               text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 500),
  client_id            text NOT NULL CHECK (length(client_id) BETWEEN 1 AND 200),
  -- With identity's own key, like the secrets of authenticator apps.
  client_secret_sealed bytea NOT NULL,
  groups_claim         text CHECK (length(groups_claim) BETWEEN 1 AND 60),
  -- The values of `acr` that mean two factors there.
  strong_acr           text[] NOT NULL DEFAULT '{}',
  -- Passwords count for nobody but who runs the accounts.
  sign_on_only         boolean NOT NULL,
  enabled              boolean NOT NULL,
  changed_at           timestamptz NOT NULL
);
-- One at the most, for now.
CREATE UNIQUE INDEX identity_provider_single ON identity_provider ((true));

-- Which group of the provider gives which role.
CREATE TABLE provider_role (
  group_name text NOT NULL CHECK (length(group_name) BETWEEN 1 AND 200),
  role       text NOT NULL CHECK (role IN ('worker', 'focal_point', 'alternate', 'affiliate_admin', 'secretariat', 'observer')),
  PRIMARY KEY (group_name, role)
);

-- Who of a provider is who here. An e-mail address says nothing here: it changes hands, a subject never does.
CREATE TABLE external_identity (
  issuer     text NOT NULL,
  subject    text NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
  account_id uuid NOT NULL REFERENCES account (id),
  linked_at  timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject),
  UNIQUE (account_id, issuer)
);

-- Somebody who was sent to the provider and is not back yet: read once, then gone. `state` and the browser's secret stand here
-- as hashes, the PKCE verifier sealed, so that this table alone completes nothing.
CREATE TABLE sign_on_attempt (
  state_hash           bytea PRIMARY KEY,
  nonce                text NOT NULL,
  pkce_verifier_sealed bytea NOT NULL,
  browser_hash         bytea NOT NULL,
  -- Whom it was sent to: an answer of another provider is none, also when the setting has changed meanwhile.
  issuer               text NOT NULL,
  -- Set where somebody who is logged in links their account.
  account_id           uuid REFERENCES account (id),
  next                 text NOT NULL CHECK (length(next) <= 500),
  expires_at           timestamptz NOT NULL
);
CREATE INDEX sign_on_attempt_expiry ON sign_on_attempt (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity_provider TO {{identity}};
GRANT SELECT, INSERT, DELETE ON provider_role, external_identity, sign_on_attempt TO {{identity}};
