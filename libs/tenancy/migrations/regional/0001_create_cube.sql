-- What the organisations share with their council: counts by coded attributes, of people who consented to be
-- counted. No ids, no dates, no words. Only reporting reads and writes it, and it gives out tables in which
-- small cells are withheld.

CREATE TABLE regional.cube (
  tenant            text NOT NULL,
  sex               text NOT NULL,
  age_group         text NOT NULL,
  country_of_origin text NOT NULL,
  country_now       text NOT NULL,
  topic             text NOT NULL,
  action_requested  text NOT NULL,
  language          text NOT NULL,
  inquiry_state     text NOT NULL,
  case_state        text NOT NULL,
  inquiries         bigint NOT NULL CHECK (inquiries > 0),
  cases             bigint NOT NULL CHECK (cases >= 0),
  workers           bigint NOT NULL CHECK (workers >= 0),
  PRIMARY KEY (tenant, sex, age_group, country_of_origin, country_now, topic, action_requested, language,
               inquiry_state, case_state)
);

GRANT USAGE ON SCHEMA regional TO focal_reporting;
GRANT SELECT, INSERT, DELETE ON regional.cube TO focal_reporting;
