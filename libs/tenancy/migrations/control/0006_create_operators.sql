-- Who runs the installation, and what they did to it. An operator is a person at the command line. No service reads or
-- writes any of this: commands go through two functions, which want an operator's secret.

CREATE TABLE control.operator (
  handle      text PRIMARY KEY CHECK (handle ~ '^[a-z][a-z0-9-]{0,28}[a-z0-9]$'),
  -- SHA-256 of a secret of 256 random bits: a slow hash would add nothing.
  secret_hash bytea NOT NULL CHECK (length(secret_hash) = 32),
  created_at  timestamptz NOT NULL DEFAULT now(),
  -- The very first was created by nobody.
  created_by  text REFERENCES control.operator (handle),
  closed_at   timestamptz
);

-- Every command that changes something, before it begins and after it ended. Codes, names of organisations and handles;
-- never a word of anybody's. Each hash covers the one before it (libs/chain, command.rs).
CREATE TABLE control.operator_log (
  id       bigint PRIMARY KEY CHECK (id > 0),
  at       timestamptz NOT NULL,
  operator text REFERENCES control.operator (handle), -- none where somebody named an operator that there is not
  -- Printed on terminals as they stand, so nothing but plain characters.
  command  text NOT NULL CHECK (command ~ '^[a-z][a-z -]{0,59}$'),
  tenant   text CHECK (tenant ~ '^[a-z][a-z0-9-]{0,28}[a-z0-9]$'), -- a deleted organisation stays named here
  detail   text NOT NULL CHECK (length(detail) <= 500 AND detail !~ '[^ -~]'),
  outcome  text NOT NULL CHECK (outcome IN ('begun', 'ended', 'failed', 'refused')),
  begun    bigint REFERENCES control.operator_log (id),
  hash     bytea NOT NULL CHECK (length(hash) = 32),
  CHECK ((begun IS NOT NULL) = (outcome IN ('ended', 'failed'))),
  CHECK (outcome = 'refused' OR operator IS NOT NULL)
);
CREATE INDEX operator_log_of_tenant ON control.operator_log (tenant, id) WHERE tenant IS NOT NULL;
CREATE UNIQUE INDEX operator_log_end ON control.operator_log (begun) WHERE begun IS NOT NULL;

CREATE FUNCTION control.refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  RAISE EXCEPTION '% is appended to, and never changed', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON control.operator_log
  FOR EACH STATEMENT EXECUTE FUNCTION control.refuse_change();

-- Appends a row. For the two functions below alone.
CREATE FUNCTION control.append_operator_log(who text, what text, whom text, details text, became text, of_entry bigint)
RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  entry    bigint;
  previous bytea;
  moment   timestamptz := clock_timestamp();
  field    bytea;
  encoded  bytea := '';
BEGIN
  -- One at a time: each place follows the last one.
  LOCK TABLE control.operator_log IN SHARE ROW EXCLUSIVE MODE;
  SELECT log.id, log.hash INTO entry, previous FROM control.operator_log AS log ORDER BY log.id DESC LIMIT 1;
  entry := coalesce(entry, 0) + 1;
  previous := coalesce(previous, sha256('focal operator log v1'));
  -- As libs/chain encodes: each field behind its length, eight bytes big-endian.
  FOREACH field IN ARRAY ARRAY[
    int8send(entry), int8send((extract(epoch FROM moment) * 1000000)::bigint), convert_to(coalesce(who, ''), 'UTF8'),
    convert_to(what, 'UTF8'), convert_to(coalesce(whom, ''), 'UTF8'), convert_to(details, 'UTF8'),
    convert_to(became, 'UTF8'), int8send(coalesce(of_entry, 0))
  ] LOOP
    encoded := encoded || int8send(octet_length(field)::bigint) || field;
  END LOOP;
  INSERT INTO control.operator_log (id, at, operator, command, tenant, detail, outcome, begun, hash)
  VALUES (entry, moment, who, what, whom, details, became, of_entry, sha256(previous || encoded));
  RETURN entry;
END $$;

-- Says that an operator begins a command, and gives the row's id. NULL where the secret is not that of an operator who is
-- there: that is written down too.
CREATE FUNCTION control.begin_command(who text, secret text, what text, whom text, details text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  known boolean;
  named boolean;
BEGIN
  SELECT operator.closed_at IS NULL AND operator.secret_hash = sha256(convert_to(secret, 'UTF8')), true
    INTO known, named FROM control.operator WHERE operator.handle = who;
  IF known THEN
    RETURN control.append_operator_log(who, what, whom, details, 'begun', NULL);
  END IF;
  -- What was typed in the place of a handle may be a secret: a stranger's is not kept. Nor are their words, which would
  -- stand there under an operator's handle.
  PERFORM control.append_operator_log(CASE WHEN named THEN who END, what, whom,
    CASE WHEN named THEN 'wrong secret, or closed' ELSE 'no such operator' END, 'refused', NULL);
  RETURN NULL;
END $$;

-- Says how a command ended that the same operator began, and a note behind its details; false where there is none under way.
CREATE FUNCTION control.end_command(who text, secret text, entry bigint, done boolean, note text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  open record;
BEGIN
  -- An operator who has just been closed, by their own command, may still end it.
  SELECT log.command, log.tenant, log.detail INTO open
  FROM control.operator_log AS log JOIN control.operator ON operator.handle = log.operator
  WHERE log.id = entry AND log.operator = who AND log.outcome = 'begun'
    AND operator.secret_hash = sha256(convert_to(secret, 'UTF8'))
    AND NOT EXISTS (SELECT FROM control.operator_log AS ending WHERE ending.begun = entry);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM control.append_operator_log(who, open.command, open.tenant,
    concat_ws(' ', nullif(open.detail, ''), nullif(note, '')), CASE WHEN done THEN 'ended' ELSE 'failed' END, entry);
  RETURN true;
END $$;

REVOKE ALL ON FUNCTION control.refuse_change(), control.append_operator_log(text, text, text, text, text, bigint),
  control.begin_command(text, text, text, text, text), control.end_command(text, text, bigint, boolean, text) FROM public;
-- `account create` and `setup link` connect as identity: they say who does it without reading who else did what. No other
-- service can: a row keeps all that write here waiting until its transaction ends.
GRANT EXECUTE ON FUNCTION control.begin_command(text, text, text, text, text),
  control.end_command(text, text, bigint, boolean, text)
  TO focal_identity;

-- `deleting`: marked, and still there; nobody gets in. `destroying`: its keys are gone, there is no way back, and not
-- even the services get in.
ALTER TABLE control.tenant
  ADD COLUMN delete_after timestamptz,
  DROP CONSTRAINT tenant_status_check,
  ADD CONSTRAINT tenant_status_check CHECK (status IN ('active', 'suspended', 'deleting', 'destroying')),
  ADD CONSTRAINT tenant_delete_after_check CHECK ((status = 'deleting') = (delete_after IS NOT NULL));

-- An operator agrees that another one deletes an organisation before its date. `resume` takes that back.
CREATE TABLE control.deletion_agreement (
  tenant    text NOT NULL REFERENCES control.tenant (slug),
  operator  text NOT NULL REFERENCES control.operator (handle),
  agreed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, operator)
);

-- Who may delete what now, since somebody else agreed within the hour. Two handles are two people only if neither made the
-- other, in whichever order they act, and if nobody was made for the purpose.
CREATE VIEW control.deletion_pair AS
  SELECT agreement.tenant, deleting.handle AS operator, agreeing.handle AS second_operator
  FROM control.deletion_agreement AS agreement
  JOIN control.operator AS agreeing ON agreeing.handle = agreement.operator
  JOIN control.operator AS deleting ON deleting.handle <> agreeing.handle
  WHERE agreement.agreed_at > now() - interval '1 hour'
    AND agreeing.closed_at IS NULL AND deleting.closed_at IS NULL
    AND agreeing.created_by IS DISTINCT FROM deleting.handle AND deleting.created_by IS DISTINCT FROM agreeing.handle
    AND greatest(agreeing.created_at, deleting.created_at) <= now() - interval '7 days';

-- What is left of a deleted organisation: that there was one of this name, so that it is not given again (a worker's old
-- link would lead to strangers), and how much there was.
CREATE TABLE control.tenant_tombstone (
  slug            text PRIMARY KEY,
  begun_at        timestamptz NOT NULL DEFAULT now(),
  deleted_at      timestamptz,
  operator        text NOT NULL REFERENCES control.operator (handle),
  second_operator text REFERENCES control.operator (handle),
  reason          text NOT NULL,
  -- Rows by table.
  counts          jsonb NOT NULL,
  -- The newest place of its audit trail: whoever kept its heads can compare.
  audit_seq       bigint NOT NULL,
  audit_hash      bytea CHECK (length(audit_hash) = 32),
  CHECK (second_operator <> operator)
);
