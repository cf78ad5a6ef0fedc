-- Who is told of what was changed, or asked, by mail.

-- When that happened which a mail tells of: the mail may be queued, and go, much later. Older code leaves it empty.
ALTER TABLE mail ADD COLUMN happened_at timestamptz;

-- Owned by identity: of which requests of councils the admins of this union were told, by the days that were asked for.
-- The registry holds the memberships of all; a council writes nothing in a union's schema.
CREATE TABLE membership_told (
  membership_id uuid NOT NULL,
  days          daterange NOT NULL,
  told_at       timestamptz NOT NULL,
  PRIMARY KEY (membership_id, days)
);

GRANT SELECT, INSERT ON membership_told TO {{identity}};
