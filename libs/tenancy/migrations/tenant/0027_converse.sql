-- Owned by intake. What a worker and the union write to each other, and the browsers in which a request is open.

-- A browser in which a receipt code was typed, or a request was opened from an account. Only who has the secret finds it: the
-- row has the keyed hash.
CREATE TABLE visit (
  secret_hash bytea PRIMARY KEY,
  inquiry_id  uuid NOT NULL REFERENCES inquiry (id),
  expires_at  timestamptz NOT NULL,
  -- However much is done: a phone that is gone, and never put down, does not keep it open.
  ends_at     timestamptz NOT NULL
);
CREATE INDEX visit_by_expiry ON visit (expires_at);
CREATE INDEX visit_of_inquiry ON visit (inquiry_id);

-- Sealed with the inquiry's own key.
CREATE TABLE message (
  id                 uuid PRIMARY KEY,
  inquiry_id         uuid NOT NULL REFERENCES inquiry (id),
  -- NULL: the worker wrote it.
  written_by         uuid,
  written_at         timestamptz NOT NULL,
  -- From when the other side sees it: what the union writes is held for a moment, and can be taken back until then.
  sent_at            timestamptz NOT NULL,
  -- When the other side saw it first.
  read_at            timestamptz,
  -- In which state the request was before a question or an answer of the union: taken back, it is so again.
  state_before       text,
  body_sealed        bytea NOT NULL,
  -- What somebody of the union made of it in the other language; it stands beside the original, never in its place.
  translation_sealed bytea,
  translated_by      uuid,
  CHECK (sent_at >= written_at),
  CHECK (written_by IS NOT NULL OR sent_at = written_at),
  CHECK ((translation_sealed IS NULL) = (translated_by IS NULL))
);
CREATE INDEX message_of_inquiry ON message (inquiry_id, written_at, id);
CREATE INDEX message_unread ON message (inquiry_id) WHERE read_at IS NULL;

-- For colleagues. A table of its own: nothing that reads messages can show a note.
CREATE TABLE note (
  id          uuid PRIMARY KEY,
  inquiry_id  uuid NOT NULL REFERENCES inquiry (id),
  written_by  uuid NOT NULL,
  written_at  timestamptz NOT NULL,
  body_sealed bytea NOT NULL
);
CREATE INDEX note_of_inquiry ON note (inquiry_id, written_at, id);

ALTER TABLE progress
  DROP CONSTRAINT progress_step_check,
  ADD CONSTRAINT progress_step_check CHECK (step IN ('submitted', 'verified', 'not_taken_further', 'complaint_filed',
    'accepted', 'monitored', 'resolution_declared', 'resolved', 'opened_in_emergency', 'asked', 'answered', 'reopened',
    'withdrawn'));

-- Who was erased has no word left here, whatever still holds the key.
ALTER TABLE inquiry
  ADD CONSTRAINT inquiry_erased CHECK (state <> 'erased' OR (wrapped_key IS NULL AND message_sealed IS NULL
    AND name_sealed IS NULL AND contact_value_sealed IS NULL AND safe_times_sealed IS NULL AND in_danger_now_sealed IS NULL
    AND action_chosen_sealed IS NULL AND particulars_sealed IS NULL AND verify_note_sealed IS NULL));

GRANT SELECT, INSERT, UPDATE, DELETE ON visit, message TO {{intake}};
GRANT SELECT, INSERT, DELETE ON note TO {{intake}};
-- An erased request has no code, and no steps.
GRANT DELETE ON receipt, progress, emergency_reading TO {{intake}};
