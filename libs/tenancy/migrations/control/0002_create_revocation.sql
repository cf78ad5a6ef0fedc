-- Whose access tokens have ended before their minute is over. Every service looks here when it enters a tenant's schema;
-- identity alone writes, in each tenant for that tenant only. Rows outlive every token that they end, then they go.

CREATE TABLE control.revocation (
  schema     text NOT NULL,
  subject    uuid NOT NULL,           -- an account or a session
  version    bigint NOT NULL,         -- tokens of an account's older version have ended
  revoked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (schema, subject)
);

ALTER TABLE control.revocation ENABLE ROW LEVEL SECURITY;
CREATE POLICY looked_up ON control.revocation FOR SELECT
  TO focal_identity, focal_intake, focal_cases, focal_notifications, focal_reporting USING (true);
-- A policy for public says nothing to who has no grant: only the tenants' roles of identity have one.
CREATE POLICY of_own_tenant ON control.revocation USING (current_user = 'identity_' || schema);

GRANT SELECT ON control.revocation TO focal_identity, focal_intake, focal_cases, focal_notifications, focal_reporting;
