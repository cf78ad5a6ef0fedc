-- The networks: who belongs to one and on which days, what each union shares with its council, which union a worker is led
-- to from the country they are in, and whom to call there in an emergency.
--
-- Identity writes, in a tenant's transaction. A council's people write what is of their network, a union whether it
-- belongs to it and what it shares;
-- the policies hold that, whatever the code does: "current_user" is the role that the transaction took on. Days are those
-- of UTC+7, the middle of the region, and both ends of a period count.

-- For the constraint on periods. Trusted since PostgreSQL 13: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA control;

-- Made with its council, whose short name it has.
CREATE TABLE control.network (
  slug       text PRIMARY KEY REFERENCES control.tenant (slug),
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  fallback   text REFERENCES control.tenant (slug),  -- the union for what no rule routes; without one, the council's people
  version    bigint NOT NULL DEFAULT 1 CHECK (version > 0),  -- counted up with every change of the rules
  created_at timestamptz NOT NULL DEFAULT now()
);

-- What a council asks for; without an acceptance it counts for nothing. Whoever leaves and comes back has two rows.
CREATE TABLE control.membership (
  id           uuid PRIMARY KEY,
  network      text NOT NULL REFERENCES control.network (slug),
  tenant       text NOT NULL REFERENCES control.tenant (slug),
  member_from  date NOT NULL,
  member_until date,
  places       integer NOT NULL DEFAULT 0 CHECK (places BETWEEN 0 AND 1000),  -- at the network's trainings
  version      bigint NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK (tenant <> network),
  CHECK (member_until >= member_from),
  CONSTRAINT membership_periods
    EXCLUDE USING gist (network WITH =, tenant WITH =, daterange(member_from, member_until, '[]') WITH &&)
);

-- That a union wants it, and for which days: whoever lengthens a membership asks again. A table of its own, since policies
-- know rows and not columns: a council writes memberships, and must not write this.
CREATE TABLE control.acceptance (
  id          uuid PRIMARY KEY,
  membership  uuid NOT NULL REFERENCES control.membership (id) ON DELETE CASCADE,
  days        daterange NOT NULL,
  accepted_at timestamptz NOT NULL
);
CREATE INDEX acceptance_membership ON control.acceptance (membership);

-- What a union decided to share, each decision a row: the newest counts. Who accepts decides; without a decision, as of
-- those who belonged to a network before there was a registry, the counts of people who agreed.
CREATE TABLE control.sharing (
  id      uuid PRIMARY KEY,
  network text NOT NULL REFERENCES control.network (slug),
  tenant  text NOT NULL REFERENCES control.tenant (slug),
  shares  text NOT NULL CHECK (shares IN ('coded', 'nothing')),
  since   timestamptz NOT NULL,
  -- The order of the decisions: clocks of two processes may differ.
  seq     bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX sharing_newest ON control.sharing (network, tenant, seq DESC);

-- Which unions take the inquiries of workers who are in a country: the first is proposed.
CREATE TABLE control.routing_rule (
  network  text NOT NULL REFERENCES control.network (slug),
  country  text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  position smallint NOT NULL CHECK (position > 0),
  tenant   text NOT NULL REFERENCES control.tenant (slug),
  PRIMARY KEY (network, country, position),
  UNIQUE (network, country, tenant)
);

CREATE TABLE control.emergency_contact (
  id            uuid PRIMARY KEY,
  network       text NOT NULL REFERENCES control.network (slug),
  country       text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  kind          text NOT NULL
                CHECK (kind IN ('police', 'ambulance', 'labour_ministry', 'embassy', 'union', 'hotline')),
  number        text NOT NULL CHECK (number ~ '^(\+[1-9][0-9]{6,14}|[0-9]{2,6})$'),  -- E.164, or a short number
  names         jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(names) = 'object'),    -- by language, BCP 47
  hours         text NOT NULL DEFAULT '' CHECK (length(hours) <= 100),
  source        text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  last_verified date NOT NULL,
  position      smallint NOT NULL DEFAULT 0 CHECK (position BETWEEN 0 AND 99),
  version       bigint NOT NULL DEFAULT 1 CHECK (version > 0),
  CONSTRAINT emergency_contact_once UNIQUE (network, country, kind, number)
);

ALTER TABLE control.network ENABLE ROW LEVEL SECURITY;
ALTER TABLE control.membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE control.acceptance ENABLE ROW LEVEL SECURITY;
ALTER TABLE control.sharing ENABLE ROW LEVEL SECURITY;
ALTER TABLE control.routing_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE control.emergency_contact ENABLE ROW LEVEL SECURITY;

CREATE POLICY read_by_all ON control.network FOR SELECT USING (true);
CREATE POLICY of_council ON control.network USING (current_user = 'identity_t_' || replace(slug, '-', '_'));

-- Who belongs to a network today is public, and identity says so without being in a tenant.
CREATE POLICY listed ON control.membership FOR SELECT TO focal_identity USING (true);
CREATE POLICY of_council ON control.membership USING (current_user = 'identity_t_' || replace(network, '-', '_'));
CREATE POLICY of_member ON control.membership FOR SELECT
  USING (current_user = 'identity_t_' || replace(tenant, '-', '_'));

-- Whoever sees a membership sees whether it was accepted; the union itself accepts.
CREATE POLICY with_membership ON control.acceptance FOR SELECT
  USING (EXISTS (SELECT FROM control.membership WHERE membership.id = acceptance.membership));
CREATE POLICY of_member ON control.acceptance FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM control.membership WHERE membership.id = acceptance.membership
                      AND current_user = 'identity_t_' || replace(membership.tenant, '-', '_')));

CREATE POLICY of_council ON control.sharing FOR SELECT
  USING (current_user = 'identity_t_' || replace(network, '-', '_'));
CREATE POLICY of_member ON control.sharing USING (current_user = 'identity_t_' || replace(tenant, '-', '_'));

CREATE POLICY read_by_all ON control.routing_rule FOR SELECT USING (true);
CREATE POLICY of_council ON control.routing_rule USING (current_user = 'identity_t_' || replace(network, '-', '_'));
CREATE POLICY read_by_all ON control.emergency_contact FOR SELECT USING (true);
CREATE POLICY of_council ON control.emergency_contact USING (current_user = 'identity_t_' || replace(network, '-', '_'));

GRANT SELECT ON control.network, control.membership, control.acceptance, control.routing_rule, control.emergency_contact
  TO focal_identity;

-- Published to reporting: whose counts a council may see now; not those of who is marked for deletion. A view has its
-- owner's rights, so no policy hides a row.
CREATE VIEW control.shared_with_council AS
  SELECT membership.network, membership.tenant
  FROM control.membership
  JOIN control.tenant ON tenant.slug = membership.tenant AND tenant.status IN ('active', 'suspended')
  WHERE (now() AT TIME ZONE 'UTC' + interval '7 hours')::date
          BETWEEN membership.member_from AND coalesce(membership.member_until, 'infinity')
    AND EXISTS (SELECT FROM control.acceptance
                WHERE acceptance.membership = membership.id
                  AND acceptance.days @> daterange(membership.member_from, membership.member_until, '[]'))
    AND coalesce((SELECT sharing.shares FROM control.sharing
                  WHERE sharing.network = membership.network AND sharing.tenant = membership.tenant
                  ORDER BY sharing.seq DESC LIMIT 1), 'coded') <> 'nothing';
GRANT SELECT ON control.shared_with_council TO focal_reporting;

-- What was so before there was a registry: a council is the seat of a network, and where there is one, everybody is in it.
INSERT INTO control.network (slug, name) SELECT slug, name FROM control.tenant WHERE kind = 'council';
INSERT INTO control.membership (id, network, tenant, member_from)
  SELECT gen_random_uuid(), network.slug, tenant.slug, (tenant.created_at AT TIME ZONE 'UTC' + interval '7 hours')::date
  FROM control.network CROSS JOIN control.tenant
  WHERE tenant.kind = 'affiliate' AND (SELECT count(*) FROM control.network) = 1;
INSERT INTO control.acceptance (id, membership, days, accepted_at)
  SELECT gen_random_uuid(), id, daterange(member_from, member_until, '[]'), now() FROM control.membership;
