-- Moments are microseconds since 1970 UTC.
CREATE TABLE helpdesk.news (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  title VARCHAR(200) NOT NULL,
  body VARCHAR(16000) NOT NULL,
  -- DRAFT, PUBLISHED, WITHDRAWN
  state VARCHAR(10) NOT NULL,
  from_us BIGINT NOT NULL,
  to_us BIGINT,
  pinned SMALLINT NOT NULL,
  author VARCHAR(100) NOT NULL,
  changed_us BIGINT NOT NULL
);
CREATE INDEX news_public ON helpdesk.news (state, from_us);

-- The components as they were last seen, and the times when one was out of order; component 'system' is the process itself.
CREATE TABLE helpdesk.component (
  name VARCHAR(100) NOT NULL PRIMARY KEY,
  title VARCHAR(200) NOT NULL,
  working SMALLINT NOT NULL,
  since_us BIGINT NOT NULL,
  seen_us BIGINT NOT NULL
);
CREATE TABLE helpdesk.incident (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  component VARCHAR(100) NOT NULL,
  title VARCHAR(200) NOT NULL,
  from_us BIGINT NOT NULL,
  to_us BIGINT
);
CREATE INDEX incident_from ON helpdesk.incident (from_us);

-- Outages that the help desk records: what was certified stands in the certificates, which never change.
CREATE TABLE helpdesk.outage (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  from_us BIGINT NOT NULL,
  to_us BIGINT,
  services VARCHAR(200) NOT NULL,
  cause VARCHAR(300) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  excusing SMALLINT NOT NULL,
  certificate VARCHAR(20),
  recorded_by VARCHAR(100) NOT NULL,
  changed_us BIGINT NOT NULL
);
CREATE INDEX outage_from ON helpdesk.outage (from_us);
CREATE TABLE helpdesk.certificate (
  code VARCHAR(20) NOT NULL PRIMARY KEY,
  outage VARCHAR(36) NOT NULL,
  from_us BIGINT NOT NULL,
  to_us BIGINT NOT NULL,
  services VARCHAR(200) NOT NULL,
  cause VARCHAR(300) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  excusing SMALLINT NOT NULL,
  protocol VARCHAR(20) NOT NULL,
  certified_us BIGINT NOT NULL,
  digest VARCHAR(64) NOT NULL,
  act_hash VARCHAR(64) NOT NULL,
  corrects VARCHAR(20),
  replaced_by VARCHAR(20),
  sealed SMALLINT,
  document ${blob}
);
CREATE INDEX certificate_outage ON helpdesk.certificate (outage);

CREATE TABLE helpdesk.feedback (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  created_us BIGINT NOT NULL,
  page VARCHAR(300),
  text VARCHAR(4000) NOT NULL,
  contact VARCHAR(320),
  account VARCHAR(100),
  -- NEW, WORKING, DONE
  state VARCHAR(10) NOT NULL,
  note VARCHAR(2000),
  handled_by VARCHAR(100),
  changed_us BIGINT NOT NULL
);
CREATE INDEX feedback_state ON helpdesk.feedback (state, created_us);
