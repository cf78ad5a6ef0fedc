-- What an organisation looks like and how it is reached; its name and its languages stand in the registry, where every
-- service reads them. One row, made with the first change. Owned by identity.

CREATE TABLE organisation (
  single        boolean PRIMARY KEY DEFAULT true CHECK (single),
  version       bigint NOT NULL CHECK (version > 0),
  short_name    text CHECK (length(short_name) BETWEEN 1 AND 40),
  main_colour   text CHECK (main_colour ~ '^#[0-9a-f]{6}$'),
  link_colour   text CHECK (link_colour ~ '^#[0-9a-f]{6}$'),
  phone         text CHECK (length(phone) BETWEEN 1 AND 60),
  email         text CHECK (length(email) BETWEEN 3 AND 254),
  address       text CHECK (length(address) BETWEEN 1 AND 300),
  opening_hours text CHECK (length(opening_hours) BETWEEN 1 AND 200),
  -- A PNG of our own making; the hash of it names it in addresses.
  logo_png      bytea CHECK (octet_length(logo_png) BETWEEN 1 AND 16384),
  logo_hash     text CHECK (logo_hash ~ '^[0-9a-f]{32}$'),
  logo_width    integer CHECK (logo_width BETWEEN 1 AND 400),
  logo_height   integer CHECK (logo_height BETWEEN 1 AND 160),
  updated_at    timestamptz NOT NULL,
  CHECK ((main_colour IS NULL) = (link_colour IS NULL)),
  CHECK (num_nulls(logo_png, logo_hash, logo_width, logo_height) IN (0, 4))
);

GRANT SELECT, INSERT, UPDATE ON organisation TO {{identity}};
GRANT SELECT (slug), UPDATE (name, locales) ON control.tenant TO {{identity}};
