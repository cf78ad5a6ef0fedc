-- Owned by intake. Whether a mail may tell the worker that there is something to read: said with the form, and by nobody whose
-- request is older than that.
ALTER TABLE inquiry ADD COLUMN mail_allowed boolean NOT NULL DEFAULT false;

-- Published by intake: also whether it waits for somebody who makes contact.
CREATE OR REPLACE VIEW inquiry_desk AS
  SELECT id, year, number, urgent, EXISTS (SELECT FROM case_team WHERE case_team.inquiry_id = inquiry.id) AS is_case,
         ARRAY(SELECT DISTINCT case_worker.id FROM case_worker
               WHERE case_worker.id IN (SELECT account_id FROM case_team WHERE case_team.inquiry_id = inquiry.id)
                 OR (case_worker.id = inquiry.assignee
                     AND NOT EXISTS (SELECT FROM case_team WHERE case_team.inquiry_id = inquiry.id))) AS people,
         state IN ('submitted', 'in_review', 'needs_info', 'unreachable') AS waiting
  FROM inquiry;
CREATE OR REPLACE VIEW inquiry_mail_contact AS
  SELECT id, language, wrapped_key, contact_value_sealed,
         EXISTS (SELECT FROM message WHERE inquiry_id = inquiry.id AND written_by IS NOT NULL AND read_at IS NULL
                   AND sent_at <= now()) AS unread
  FROM inquiry
  WHERE mail_allowed AND contact_method = 'email' AND wrapped_key IS NOT NULL AND contact_value_sealed IS NOT NULL
    AND safe_times_sealed IS NULL AND state NOT IN ('withdrawn', 'erased', 'malicious');

-- Owned by notifications. What somebody was mailed of a kind is looked up as each mail goes; of who is erased all notices are.
CREATE INDEX mail_to_account ON mail (account_id, template) WHERE account_id IS NOT NULL;
DROP INDEX notice_of_inquiry;
CREATE INDEX notice_of_inquiry ON notice (inquiry_id) WHERE inquiry_id IS NOT NULL;
