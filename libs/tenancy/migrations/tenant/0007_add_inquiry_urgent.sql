-- The urgent are seen first. Who is in danger now asks for urgent help, whatever else was chosen: so the code says no
-- more than that, and danger itself stays sealed. What the worker chose is kept beside it, sealed and always of one
-- length. Nothing was released before this migration; an inquiry of an earlier day keeps its place.

ALTER TABLE inquiry
  ADD COLUMN action_chosen_sealed bytea,
  ADD COLUMN urgent boolean NOT NULL GENERATED ALWAYS AS (action_requested = 'urgent_help') STORED;
DROP INDEX inquiry_by_state;
CREATE INDEX inquiry_queue ON inquiry (state, (NOT urgent), submitted_at, id);
