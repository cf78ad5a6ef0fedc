-- The registry of tenants. Every service may read who exists; the owner alone writes.

DO $$
DECLARE service text;
BEGIN
  FOREACH service IN ARRAY ARRAY['identity', 'intake', 'cases', 'notifications', 'reporting'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'focal_' || service) THEN
      -- NOINHERIT: the log-in role holds no tenant's rights until a transaction takes one tenant's role on.
      EXECUTE format('CREATE ROLE %I LOGIN NOINHERIT', 'focal_' || service);
    END IF;
  END LOOP;
END $$;

CREATE TABLE control.tenant (
  slug       text PRIMARY KEY CHECK (slug ~ '^[a-z][a-z0-9-]{0,28}[a-z0-9]$'),
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  kind       text NOT NULL CHECK (kind IN ('affiliate', 'council')),
  country    text NOT NULL CHECK (country ~ '^[A-Z]{2}$' OR (kind = 'council' AND country = '')),
  locales    text[] NOT NULL CHECK (cardinality(locales) > 0),
  status     text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended')),
  created_at timestamptz NOT NULL DEFAULT now()
);

-- Each key is wrapped by the master key, which the database never sees.
CREATE TABLE control.tenant_key (
  slug        text NOT NULL REFERENCES control.tenant (slug),
  version     integer NOT NULL,
  wrapped_key bytea NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (slug, version)
);

GRANT USAGE ON SCHEMA control TO focal_identity, focal_intake, focal_cases, focal_notifications, focal_reporting;
GRANT SELECT ON control.tenant TO focal_identity, focal_intake, focal_cases, focal_notifications, focal_reporting;
GRANT SELECT ON control.tenant_key TO focal_intake, focal_cases;
