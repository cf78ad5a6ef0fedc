-- What a colleague typed into a form and has not sent: for themselves after a crash, and for whoever goes on with the inquiry. Each
-- form that is open somewhere keeps its own; the text is sealed with the inquiry's key, and that of an entry, which has no inquiry
-- yet, with a key of its own. Owned by intake.
CREATE TABLE unsent (
  account_id    uuid NOT NULL,
  -- With which the form is going to be sent.
  key           uuid NOT NULL,
  form          text NOT NULL CHECK (form IN ('message', 'note', 'verification', 'entry')),
  inquiry_id    uuid REFERENCES inquiry (id) ON DELETE CASCADE,
  saved_at      timestamptz NOT NULL,
  wrapped_key   bytea,
  -- NULL: it was sent or thrown away, and a save that comes behind keeps nothing.
  fields_sealed bytea,
  PRIMARY KEY (account_id, key),
  CHECK ((form = 'entry') = (inquiry_id IS NULL)),
  CHECK ((wrapped_key IS NOT NULL) = (form = 'entry' AND fields_sealed IS NOT NULL))
);
CREATE INDEX unsent_of_inquiry ON unsent (inquiry_id, form);
CREATE INDEX unsent_by_age ON unsent (saved_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON unsent TO {{intake}};
