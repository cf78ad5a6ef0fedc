-- Colleagues attach files, too: to tell the worker, or to keep what the worker gave them. Owned by intake, which may write the
-- table already.
ALTER TABLE file
  -- Who of the union attached it; NULL: the worker.
  ADD COLUMN added_by uuid,
  -- Where what a colleague attached goes once it is kept: to the worker, as a message, or into the record of the request.
  ADD COLUMN goes_to text CHECK (goes_to IN ('worker', 'record')),
  -- With which a colleague sent the form: sent twice it is one file.
  ADD COLUMN added_key uuid,
  ADD CONSTRAINT file_goes_to_of_staff CHECK ((added_by IS NULL) = (goes_to IS NULL)),
  ADD CONSTRAINT file_to_worker_is_message CHECK (goes_to IS DISTINCT FROM 'worker' OR (kind IS NULL) = (message_id IS NULL)),
  ADD CONSTRAINT file_to_record_is_none CHECK (goes_to IS DISTINCT FROM 'record' OR message_id IS NULL);
CREATE UNIQUE INDEX file_added_once ON file (inquiry_id, added_by, added_key) WHERE kind IS NOT NULL AND added_key IS NOT NULL;
