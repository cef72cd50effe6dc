-- Times: microseconds since 1970, UTC. name_key: upper case, for searching. origins: where each datum comes from, one line each.
CREATE TABLE registry.company (
  fiscal_code VARCHAR(16) NOT NULL PRIMARY KEY,
  name VARCHAR(200),
  name_key VARCHAR(200) NOT NULL,
  kind VARCHAR(30),
  legal_municipality VARCHAR(4),
  legal_postcode VARCHAR(10),
  legal_street VARCHAR(200),
  sector VARCHAR(8),
  public_body VARCHAR(1),
  phone VARCHAR(40),
  email VARCHAR(254),
  certified_email VARCHAR(254),
  collective_agreement VARCHAR(10),
  origins VARCHAR(8000) NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX company_name ON registry.company (name_key, fiscal_code);

CREATE TABLE registry.company_seat (
  company VARCHAR(16) NOT NULL REFERENCES registry.company (fiscal_code),
  position INTEGER NOT NULL,
  municipality VARCHAR(4),
  postcode VARCHAR(10),
  street VARCHAR(200),
  phone VARCHAR(40),
  email VARCHAR(254),
  certified_email VARCHAR(254),
  PRIMARY KEY (company, position)
);

CREATE TABLE registry.person (
  fiscal_code VARCHAR(16) NOT NULL PRIMARY KEY,
  surname VARCHAR(100),
  name VARCHAR(100),
  name_key VARCHAR(201) NOT NULL,
  sex VARCHAR(1),
  birth_date DATE,
  birth_place VARCHAR(4),
  citizenship VARCHAR(3),
  domicile_municipality VARCHAR(4),
  domicile_postcode VARCHAR(10),
  domicile_street VARCHAR(200),
  education VARCHAR(2),
  phone VARCHAR(40),
  email VARCHAR(254),
  certified_email VARCHAR(254),
  origins VARCHAR(8000) NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX person_name ON registry.person (name_key, fiscal_code);

CREATE TABLE registry.mandate (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  company VARCHAR(16) NOT NULL,
  intermediary VARCHAR(16) NOT NULL,
  intermediary_kind VARCHAR(30) NOT NULL,
  scopes VARCHAR(100) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  document_ref VARCHAR(200) NOT NULL,
  granted_by VARCHAR(100) NOT NULL,
  granted_at BIGINT NOT NULL,
  revoked_by VARCHAR(100),
  revoked_at BIGINT,
  revocation_reason VARCHAR(500),
  version BIGINT NOT NULL
);
CREATE INDEX mandate_pair ON registry.mandate (intermediary, company);
CREATE INDEX mandate_company ON registry.mandate (company, granted_at);
