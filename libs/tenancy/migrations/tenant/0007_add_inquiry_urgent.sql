-- Who is in danger or asks for urgent help is seen first. It is an order in a queue, in clear so that it can be sorted by
-- and counted; which of the two it was stays sealed.

ALTER TABLE inquiry ADD COLUMN urgent boolean NOT NULL DEFAULT false;
UPDATE inquiry SET urgent = true WHERE action_requested = 'urgent_help';
DROP INDEX inquiry_by_state;
CREATE INDEX inquiry_queue ON inquiry (state, (NOT urgent), submitted_at, id);
