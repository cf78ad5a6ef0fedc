-- Owned by reporting: one row per inquiry with what can be counted of it, read anew from the published views
-- whenever an event says that something changed.

CREATE TABLE fact (
  inquiry_id            uuid PRIMARY KEY,
  submitted_at          timestamptz NOT NULL,
  sex                   text NOT NULL,
  age_group             text NOT NULL,
  country_of_origin     text NOT NULL,
  country_now           text NOT NULL,
  topic                 text NOT NULL,
  action_requested      text NOT NULL,
  language              text NOT NULL,
  inquiry_state         text NOT NULL,
  case_state            text NOT NULL,
  cases                 integer NOT NULL CHECK (cases IN (0, 1)),
  workers               integer NOT NULL CHECK (workers >= 0),
  consent_to_statistics boolean NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON fact TO {{reporting}};
