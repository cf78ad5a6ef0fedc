-- Lists of the inbox that people come back to: each their own. What narrows them are codes; their names are in clear, and the page
-- says that no worker's name belongs there. Owned by intake.
CREATE TABLE saved_filter (
  id          uuid PRIMARY KEY,
  account_id  uuid NOT NULL,
  name        text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 60),
  -- In lower case, as intake makes it: nobody has two lists whose names look the same.
  name_folded text NOT NULL,
  filter      jsonb NOT NULL CHECK (jsonb_typeof(filter) = 'object'),
  UNIQUE (account_id, name_folded)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON saved_filter TO {{intake}};
