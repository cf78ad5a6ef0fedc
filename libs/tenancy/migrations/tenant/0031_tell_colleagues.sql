-- Owned by notifications. What somebody who works here is told of: in the console, and by mail as they like.
CREATE TABLE notice (
  id         uuid PRIMARY KEY,
  event_id   uuid NOT NULL,
  account_id uuid NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('urgent', 'new', 'reply', 'assigned', 'reminder', 'withdrawn', 'approval')),
  inquiry_id uuid,
  case_id    uuid,
  at         timestamptz NOT NULL,
  -- When it was opened, and when somebody had done what it asks for.
  read_at    timestamptz,
  handled_at timestamptz,
  UNIQUE (event_id, account_id),
  CHECK (num_nonnulls(inquiry_id, case_id) = 1)
);
CREATE INDEX notice_of_account ON notice (account_id, at, id);
CREATE INDEX notice_waiting ON notice (account_id) WHERE read_at IS NULL AND handled_at IS NULL;
CREATE INDEX notice_of_inquiry ON notice (inquiry_id) WHERE handled_at IS NULL;
CREATE INDEX notice_of_case ON notice (case_id) WHERE handled_at IS NULL;
CREATE INDEX notice_by_age ON notice (at);

-- How somebody likes to be told by mail; none: at once, at any hour.
CREATE TABLE notice_preference (
  account_id uuid PRIMARY KEY,
  version    bigint NOT NULL CHECK (version > 0),
  mail       text NOT NULL CHECK (mail IN ('at_once', 'daily', 'urgent_only')),
  -- Between which times of day only danger is told, where the organisation is.
  quiet_from time,
  quiet_to   time,
  -- From which time of day the summary goes, where the organisation is, and the day of the last one.
  digest_at  time NOT NULL,
  digest_on  date,
  CHECK ((quiet_from IS NULL) = (quiet_to IS NULL) AND quiet_from IS DISTINCT FROM quiet_to OR quiet_from IS NULL)
);

-- What a summary's "no more of these" is known by: the hash of a secret that stands in that mail alone.
CREATE TABLE unsubscription (
  secret_hash bytea PRIMARY KEY,
  account_id  uuid NOT NULL,
  made_at     timestamptz NOT NULL
);
CREATE INDEX unsubscription_by_age ON unsubscription (made_at);

ALTER TABLE mail
  -- The request whose worker it goes to, who chose to be told by mail.
  ADD COLUMN inquiry_id uuid,
  -- It goes before others.
  ADD COLUMN urgent boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT mail_state_check,
  -- dropped: it was no longer needed when its turn came.
  ADD CONSTRAINT mail_state_check CHECK (state IN ('queued', 'sent', 'failed', 'dropped')),
  DROP CONSTRAINT mail_recipient,
  ADD CONSTRAINT mail_recipient CHECK (num_nonnulls(account_id, link_id, inquiry_id) = 1);
CREATE UNIQUE INDEX mail_of_inquiry ON mail (event_id, inquiry_id) WHERE inquiry_id IS NOT NULL;
CREATE INDEX mail_to_worker ON mail (inquiry_id) WHERE inquiry_id IS NOT NULL;

-- Of who was erased no mail is remembered.
GRANT DELETE ON mail TO {{notifications}};
GRANT SELECT, INSERT, UPDATE, DELETE ON notice, notice_preference, unsubscription TO {{notifications}};

-- Published by intake: whom to tell of an inquiry (of what a complaint was made, the team of the case), and by which name.
CREATE VIEW inquiry_desk AS
  SELECT id, year, number, urgent, EXISTS (SELECT FROM case_team WHERE case_team.inquiry_id = inquiry.id) AS is_case,
         ARRAY(SELECT DISTINCT case_worker.id FROM case_worker
               WHERE case_worker.id IN (SELECT account_id FROM case_team WHERE case_team.inquiry_id = inquiry.id)
                 OR (case_worker.id = inquiry.assignee
                     AND NOT EXISTS (SELECT FROM case_team WHERE case_team.inquiry_id = inquiry.id))) AS people
  FROM inquiry;
-- Published by intake: where a mail to a worker goes who chose that, sealed. Who said when it is safe gets none: a mail comes at
-- any hour. The key of the inquiry opens nothing else that
-- notifications may read.
CREATE VIEW inquiry_mail_contact AS
  SELECT id, language, wrapped_key, contact_value_sealed,
         EXISTS (SELECT FROM message WHERE inquiry_id = inquiry.id AND written_by IS NOT NULL AND read_at IS NULL
                   AND sent_at <= now()) AS unread
  FROM inquiry
  WHERE contact_method = 'email' AND wrapped_key IS NOT NULL AND contact_value_sealed IS NOT NULL AND safe_times_sealed IS NULL
    AND state NOT IN ('withdrawn', 'erased', 'malicious');
GRANT SELECT ON inquiry_desk, inquiry_mail_contact TO {{notifications}};
