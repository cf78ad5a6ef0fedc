-- Texts of workers' pages in the organisation's own words, by the id of the text; its words by language. Where it has none in a
-- language, the catalogue's hold. The latest version holds; none is ever changed, so that it can be told what a worker was asked.
-- Owned by identity.
CREATE TABLE wording (
  id         text NOT NULL CHECK (char_length(id) BETWEEN 1 AND 80),
  version    bigint NOT NULL CHECK (version > 0),
  texts      jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'object'),
  changed_at timestamptz NOT NULL,
  changed_by uuid NOT NULL,
  PRIMARY KEY (id, version)
);

GRANT SELECT, INSERT ON wording TO {{identity}};
