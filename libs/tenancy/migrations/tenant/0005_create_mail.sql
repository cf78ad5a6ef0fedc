-- Owned by notifications. A mail's text is made when it is sent; nothing of it is kept here.

CREATE TABLE mail (
  id              uuid PRIMARY KEY,
  event_id        uuid NOT NULL,
  account_id      uuid NOT NULL,
  template        text NOT NULL,
  state           text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed')),
  attempts        integer NOT NULL DEFAULT 0,
  queued_at       timestamptz NOT NULL,
  next_attempt_at timestamptz NOT NULL,
  leased_until    timestamptz,
  sent_at         timestamptz,
  trace_parent    text,
  UNIQUE (event_id, account_id, template),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX mail_due ON mail (next_attempt_at) WHERE state = 'queued';
CREATE INDEX mail_newest ON mail (queued_at DESC);

GRANT SELECT, INSERT, UPDATE ON mail TO {{notifications}};
