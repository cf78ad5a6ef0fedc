-- Integrations of an organisation's own (OAuth 2 clients, RFC 6749, section 4.4): which there are, what each may do, and the
-- secrets with which they get access tokens. Owned by identity; nobody else sees any of it.

CREATE TABLE api_client (
  id           uuid PRIMARY KEY,
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  scopes       text[] NOT NULL CHECK (cardinality(scopes) > 0
                 AND scopes <@ ARRAY['reports.read', 'network_reports.read', 'inquiries.read', 'cases.read']),
  -- Counted up with every change; one that takes something away also ends the tokens of older versions.
  version      bigint NOT NULL DEFAULT 1 CHECK (version > 0),
  created_by   uuid NOT NULL REFERENCES account (id),
  created_at   timestamptz NOT NULL,
  -- To the hour.
  last_used_at timestamptz,
  closed_at    timestamptz
);
-- Whoever sends the form twice makes one.
CREATE UNIQUE INDEX api_client_open_name ON api_client (name) WHERE closed_at IS NULL;

-- Two at the most: the newest, which lasts, and the one of before, which ends, so that an integration can be given the new
-- one while it still uses the old. Keyed hashes; the key is identity's own.
CREATE TABLE api_client_secret (
  client_id   uuid NOT NULL REFERENCES api_client (id),
  is_newest   boolean NOT NULL,
  secret_hash bytea NOT NULL CHECK (length(secret_hash) = 32),
  made_at     timestamptz NOT NULL,
  ends_at     timestamptz,
  PRIMARY KEY (client_id, is_newest),
  CHECK (is_newest = (ends_at IS NULL))
);

GRANT SELECT, INSERT, UPDATE ON api_client TO {{identity}};
GRANT SELECT, INSERT, UPDATE, DELETE ON api_client_secret TO {{identity}};

-- Two admins who set the organisation's log-in service do not undo each other's work: what `If-Match` takes.
ALTER TABLE identity_provider ADD COLUMN version bigint NOT NULL DEFAULT 1;
