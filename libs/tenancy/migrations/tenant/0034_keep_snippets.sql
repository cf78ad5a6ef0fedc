-- Texts that are sent to workers again and again, each in several languages. Owned by intake.
CREATE TABLE snippet (
  id          uuid PRIMARY KEY,
  version     bigint NOT NULL CHECK (version > 0),
  name        text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 60),
  -- In lower case, as intake makes it: no two texts have names that look the same.
  name_folded text NOT NULL CONSTRAINT snippet_name UNIQUE,
  texts       jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'object' AND texts <> '{}'),
  changed_at  timestamptz NOT NULL,
  changed_by  uuid NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON snippet TO {{intake}};
