-- Owned by intake. What workers attach: photos, documents, recordings.

-- The content, sealed with the key of the inquiry, is kept outside of the database. The row of a file is there before its
-- content is, and a row of file_removal until the content is gone.
CREATE TABLE file (
  id             uuid PRIMARY KEY,
  -- Of the inquiry, or of the draft that becomes it.
  inquiry_id     uuid NOT NULL,
  -- The message that it is; none: it came with the form.
  message_id     uuid REFERENCES message (id),
  added_at       timestamptz NOT NULL,
  -- How much there is going to be of what is sent, where that was said, and how much is here.
  sent_bytes     bigint CHECK (sent_bytes > 0),
  received_bytes bigint NOT NULL DEFAULT 0 CHECK (received_bytes >= 0 AND received_bytes <= sent_bytes),
  -- As it is kept; NULL until all of it is here and was looked at.
  kind           text CHECK (kind IN ('photo', 'document', 'recording')),
  media_type     text,
  kept_bytes     bigint CHECK (kept_bytes > 0),
  seconds        integer CHECK (seconds >= 0),
  -- Its name, and the hash of what was sent.
  about_sealed   bytea NOT NULL,
  CHECK ((kind IS NULL) = (media_type IS NULL)),
  CHECK ((kind IS NULL) = (kept_bytes IS NULL)),
  CHECK (kind IS NULL OR received_bytes = coalesce(sent_bytes, received_bytes)),
  CHECK (message_id IS NULL OR kind IS NOT NULL)
);
CREATE INDEX file_of_inquiry ON file (inquiry_id, added_at, id);
CREATE UNIQUE INDEX file_of_message ON file (message_id) WHERE message_id IS NOT NULL;

-- What came of a file so far, sealed with the key of the inquiry.
CREATE TABLE file_piece (
  file_id  uuid NOT NULL REFERENCES file (id) ON DELETE CASCADE,
  position bigint NOT NULL,
  sealed   bytea NOT NULL,
  PRIMARY KEY (file_id, position)
);

-- Files whose content has to be taken away, for an hour: one may have been on its way there.
CREATE TABLE file_removal (
  file_id uuid PRIMARY KEY,
  at      timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON file, file_removal TO {{intake}};
GRANT SELECT, INSERT, DELETE ON file_piece TO {{intake}};
