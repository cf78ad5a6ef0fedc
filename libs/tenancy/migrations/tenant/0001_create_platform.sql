-- What every service of a tenant shares: the audit trail, the outbox and inbox, dead letters, stored answers.

CREATE TABLE audit (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at         timestamptz NOT NULL,
  actor      text NOT NULL,
  action     text NOT NULL,
  subject    uuid,
  request_id uuid NOT NULL
);
-- Written by all, changed by nobody.
GRANT INSERT ON audit TO {{identity}}, {{intake}}, {{cases}}, {{notifications}}, {{reporting}};

CREATE TABLE outbox (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id     uuid NOT NULL UNIQUE,
  service      text NOT NULL,
  stream       smallint NOT NULL CHECK (stream BETWEEN 0 AND 15),
  envelope     jsonb NOT NULL,
  created_at   timestamptz NOT NULL,
  published_at timestamptz
);
CREATE INDEX outbox_unpublished ON outbox (service, id) WHERE published_at IS NULL;
CREATE INDEX outbox_published ON outbox (service, published_at) WHERE published_at IS NOT NULL;
GRANT SELECT, INSERT, DELETE ON outbox TO {{intake}}, {{cases}};
GRANT UPDATE (published_at) ON outbox TO {{intake}}, {{cases}};

CREATE TABLE inbox (
  consumer   text NOT NULL,
  event_id   uuid NOT NULL,
  handled_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, event_id)
);
GRANT SELECT, INSERT ON inbox TO {{intake}}, {{cases}}, {{notifications}}, {{reporting}};

CREATE TABLE dead_letter (
  consumer   text NOT NULL,
  event_id   uuid NOT NULL,
  envelope   jsonb NOT NULL,
  reason     text NOT NULL,
  failed_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, event_id)
);
GRANT SELECT, INSERT, DELETE ON dead_letter TO {{intake}}, {{cases}}, {{notifications}}, {{reporting}};

-- An answer is sealed with the tenant's key: the one to a submission holds a receipt code.
CREATE TABLE idempotency (
  service      text NOT NULL,
  actor        text NOT NULL,
  key          uuid NOT NULL,
  request_hash bytea NOT NULL,
  answer       bytea,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (service, actor, key)
);
CREATE INDEX idempotency_by_age ON idempotency (service, created_at);
GRANT SELECT, INSERT, DELETE ON idempotency TO {{intake}}, {{cases}};
GRANT UPDATE (answer) ON idempotency TO {{intake}}, {{cases}};
