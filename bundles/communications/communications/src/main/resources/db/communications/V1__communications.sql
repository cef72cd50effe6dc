-- Moments are BIGINT microseconds since 1970 UTC: the same on both databases, whatever the time zone of the process.
-- seq = protocol year * 10^10 + protocol number: it grows with reception.

-- One row, updated by every writer at the beginning of its transaction: writers follow one another, also those of other nodes.
CREATE TABLE communications.writer (
  id INT NOT NULL PRIMARY KEY,
  turn BIGINT NOT NULL
);
INSERT INTO communications.writer (id, turn) VALUES (1, 0);

-- Immutable. message_key makes intake idempotent: a digest of sender and message identifier (of the content, when message_id is null).
CREATE TABLE communications.communication (
  seq BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(16) NOT NULL,
  protocol VARCHAR(20) NOT NULL,
  certified_at BIGINT NOT NULL,
  message_key VARCHAR(22) NOT NULL,
  sender VARCHAR(120) NOT NULL,
  message_id VARCHAR(128),
  digest VARCHAR(64) NOT NULL,
  form VARCHAR(10) NOT NULL,
  event VARCHAR(16) NOT NULL,
  kind VARCHAR(2) NOT NULL,
  employer VARCHAR(100) NOT NULL,
  employer_name VARCHAR(100) NOT NULL,
  worker VARCHAR(16),
  worker_name VARCHAR(102),
  event_date DATE NOT NULL,
  due_date DATE,
  days_late INT NOT NULL,
  office VARCHAR(60),
  channel VARCHAR(12) NOT NULL,
  mandate VARCHAR(64),
  corrects VARCHAR(16),
  workplace VARCHAR(4),
  domicile VARCHAR(4),
  rules_version VARCHAR(60) NOT NULL,
  deadline_rule VARCHAR(60)
);
CREATE UNIQUE INDEX communication_code ON communications.communication (code);
CREATE UNIQUE INDEX communication_key ON communications.communication (message_key);
CREATE INDEX communication_employer ON communications.communication (employer, seq);
CREATE INDEX communication_worker_code ON communications.communication (worker, seq);
CREATE INDEX communication_time ON communications.communication (certified_at);

-- Workers of forms that have more than one.
CREATE TABLE communications.communication_worker (
  seq BIGINT NOT NULL,
  worker VARCHAR(16) NOT NULL,
  PRIMARY KEY (worker, seq)
);

-- Names by which people search: upper case, one row for each name that a code ever had; filled shortly after the commit.
CREATE TABLE communications.name_progress (
  id INT NOT NULL PRIMARY KEY,
  seq BIGINT NOT NULL
);
INSERT INTO communications.name_progress (id, seq) VALUES (1, 0);

CREATE TABLE communications.party_name (
  name VARCHAR(102) NOT NULL,
  code VARCHAR(100) NOT NULL,
  PRIMARY KEY (name, code)
);

-- Immutable: message as received (deflated), receipt (the very bytes), warnings (JSON, null when none).
CREATE TABLE communications.document (
  seq BIGINT NOT NULL PRIMARY KEY,
  message ${blob} NOT NULL,
  message_size INT NOT NULL,
  receipt ${blob} NOT NULL,
  warnings ${clob}
);

-- Mutable; no row = valid.
CREATE TABLE communications.communication_state (
  seq BIGINT NOT NULL PRIMARY KEY,
  state VARCHAR(10) NOT NULL,
  replaced_by VARCHAR(16) NOT NULL
);

-- Derived from the communications: can be rebuilt at any time.
CREATE TABLE communications.relation (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  employer VARCHAR(100) NOT NULL,
  employer_name VARCHAR(100) NOT NULL,
  worker VARCHAR(16) NOT NULL,
  worker_name VARCHAR(102) NOT NULL,
  start_date DATE NOT NULL,
  expected_end DATE,
  end_date DATE,
  end_cause VARCHAR(2),
  contract VARCHAR(10),
  working_time VARCHAR(2),
  weekly_hours INT,
  qualification VARCHAR(14),
  agreement VARCHAR(6),
  workplace VARCHAR(4),
  provisional SMALLINT NOT NULL,
  agency SMALLINT NOT NULL,
  last_code VARCHAR(16) NOT NULL
);
CREATE INDEX relation_worker ON communications.relation (worker, start_date);
CREATE INDEX relation_employer ON communications.relation (employer);

-- What the communications did to a relation; valid = 0 for what was corrected or cancelled, and for cancellations.
CREATE TABLE communications.relation_step (
  relation_id VARCHAR(36) NOT NULL,
  seq BIGINT NOT NULL,
  position BIGINT NOT NULL,
  code VARCHAR(16) NOT NULL,
  event VARCHAR(16) NOT NULL,
  day DATE NOT NULL,
  valid SMALLINT NOT NULL,
  content VARCHAR(2000) NOT NULL,
  PRIMARY KEY (relation_id, seq)
);
CREATE INDEX relation_step_code ON communications.relation_step (code);

CREATE TABLE communications.assignment (
  relation_id VARCHAR(36) NOT NULL,
  start_date DATE NOT NULL,
  number INT NOT NULL,
  user_company VARCHAR(100),
  user_name VARCHAR(100) NOT NULL,
  expected_end DATE,
  end_date DATE,
  workplace VARCHAR(4),
  qualification VARCHAR(14),
  PRIMARY KEY (relation_id, number)
);

CREATE TABLE communications.finding (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  kind VARCHAR(30) NOT NULL,
  code VARCHAR(16),
  relation_id VARCHAR(36),
  employer VARCHAR(100) NOT NULL,
  worker VARCHAR(16),
  office VARCHAR(60),
  summary VARCHAR(500) NOT NULL,
  found_at BIGINT NOT NULL,
  state VARCHAR(6) NOT NULL,
  note VARCHAR(2000) NOT NULL,
  handled_by VARCHAR(120),
  handled_at BIGINT
);
CREATE INDEX finding_state ON communications.finding (state, kind, found_at);
CREATE INDEX finding_worker ON communications.finding (worker);

CREATE TABLE communications.refusal (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  refused_at BIGINT NOT NULL,
  sender VARCHAR(120) NOT NULL,
  channel VARCHAR(12) NOT NULL,
  form VARCHAR(10) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  message ${blob} NOT NULL,
  message_size INT NOT NULL,
  rejections ${clob} NOT NULL
);
CREATE INDEX refusal_time ON communications.refusal (refused_at);
CREATE INDEX refusal_sender ON communications.refusal (sender, refused_at);

CREATE TABLE communications.upload (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  file_name VARCHAR(255) NOT NULL,
  received_at BIGINT NOT NULL,
  sender VARCHAR(120) NOT NULL,
  caller ${clob} NOT NULL,
  check_only SMALLINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  total INT NOT NULL,
  done INT NOT NULL,
  accepted INT NOT NULL,
  refused INT NOT NULL,
  digest VARCHAR(64) NOT NULL,
  protocol VARCHAR(20),
  completed_at BIGINT,
  problem VARCHAR(500) NOT NULL
);
CREATE INDEX upload_time ON communications.upload (received_at);
CREATE INDEX upload_sender ON communications.upload (sender, received_at);

CREATE TABLE communications.upload_content (
  upload_id VARCHAR(36) NOT NULL PRIMARY KEY,
  content ${blob} NOT NULL
);

CREATE TABLE communications.upload_item (
  upload_id VARCHAR(36) NOT NULL,
  number INT NOT NULL,
  entry VARCHAR(255) NOT NULL,
  code VARCHAR(16),
  refused SMALLINT NOT NULL,
  rejections ${clob},
  PRIMARY KEY (upload_id, number)
);
