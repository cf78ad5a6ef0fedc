-- A mail that carries a link of identity goes to an address that may have no account yet.

ALTER TABLE mail
  ALTER COLUMN account_id DROP NOT NULL,
  ADD COLUMN link_id uuid,
  ADD CONSTRAINT mail_recipient CHECK ((account_id IS NULL) <> (link_id IS NULL));
CREATE UNIQUE INDEX mail_of_link ON mail (event_id, link_id) WHERE link_id IS NOT NULL;
