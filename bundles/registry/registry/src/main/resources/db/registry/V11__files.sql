-- What the register holds of people and companies beyond what communications tell, and every change of a datum. Times: microseconds since 1970, UTC.
CREATE TABLE registry.person_file (
  fiscal_code VARCHAR(16) NOT NULL PRIMARY KEY,
  residence VARCHAR(300) NOT NULL,
  permit VARCHAR(200) NOT NULL,
  permit_expiry DATE,
  studies VARCHAR(8000) NOT NULL,
  languages VARCHAR(400) NOT NULL,
  licences VARCHAR(600) NOT NULL,
  privacy VARCHAR(200) NOT NULL,
  origins VARCHAR(4000) NOT NULL
);
CREATE INDEX person_file_permit ON registry.person_file (permit_expiry);

CREATE TABLE registry.company_file (
  fiscal_code VARCHAR(16) NOT NULL PRIMARY KEY,
  staff VARCHAR(10) NOT NULL,
  vat_number VARCHAR(11) NOT NULL,
  representatives VARCHAR(8000) NOT NULL,
  origins VARCHAR(4000) NOT NULL
);

-- kind: P a person, C a company. A first value has no row: its origin stands beside it.
CREATE TABLE registry.datum_change (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  kind VARCHAR(1) NOT NULL,
  subject VARCHAR(16) NOT NULL,
  field VARCHAR(40) NOT NULL,
  before_value VARCHAR(32000) NOT NULL,
  after_value VARCHAR(32000) NOT NULL,
  former_source VARCHAR(200),
  former_at BIGINT,
  source VARCHAR(200) NOT NULL,
  true_at BIGINT NOT NULL,
  account VARCHAR(100) NOT NULL,
  recorded_at BIGINT NOT NULL
);
CREATE INDEX datum_change_subject ON registry.datum_change (subject, kind, true_at);
