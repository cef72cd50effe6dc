-- Opening hours of an ordinary week from a day on; spans as hh:mm-hh:mm separated by blanks, days 1 Monday to 7 Sunday as lines "1 spans".
CREATE TABLE registry.office_week (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  office VARCHAR(40) NOT NULL,
  valid_from DATE NOT NULL,
  days VARCHAR(1000) NOT NULL,
  entered_by VARCHAR(100) NOT NULL,
  entered_at BIGINT NOT NULL
);
CREATE INDEX office_week_office ON registry.office_week (office, valid_from);

CREATE TABLE registry.office_closure (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  office VARCHAR(40) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  reason VARCHAR(200) NOT NULL,
  entered_by VARCHAR(100) NOT NULL,
  taken_back_by VARCHAR(100)
);
CREATE INDEX office_closure_office ON registry.office_closure (office, last_day);
