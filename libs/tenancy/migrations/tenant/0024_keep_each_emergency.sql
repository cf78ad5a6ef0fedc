-- Owned by intake: each time that a case was read in an emergency, for its worker to see. Of a step, `progress` has the last
-- time alone.
CREATE TABLE emergency_reading (
  inquiry_id uuid NOT NULL REFERENCES inquiry (id),
  at         timestamptz NOT NULL,
  PRIMARY KEY (inquiry_id, at)
);

GRANT SELECT, INSERT ON emergency_reading TO {{intake}};
