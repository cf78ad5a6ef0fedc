-- The union's own questions, beside the standard form. A version is never changed: each change makes the next one, and an answer
-- names the version that asked it. Owned by intake.
CREATE TABLE questionnaire (
  version   bigint PRIMARY KEY CHECK (version > 0),
  questions jsonb NOT NULL CHECK (jsonb_typeof(questions) = 'array' AND jsonb_array_length(questions) <= 20),
  made_at   timestamptz NOT NULL,
  made_by   uuid NOT NULL
);

GRANT SELECT, INSERT ON questionnaire TO {{intake}};
