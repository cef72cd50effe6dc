-- Merges of entries of one person; person_alias holds those in force. Times: microseconds since 1970, UTC.
CREATE TABLE registry.person_merge (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  former VARCHAR(16) NOT NULL,
  code VARCHAR(16) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  protocol VARCHAR(20) NOT NULL,
  merged_by VARCHAR(100) NOT NULL,
  merged_at BIGINT NOT NULL,
  parted_by VARCHAR(100),
  parted_at BIGINT,
  parting_reason VARCHAR(500) NOT NULL,
  parting_protocol VARCHAR(20)
);
CREATE INDEX person_merge_former ON registry.person_merge (former);
CREATE INDEX person_merge_code ON registry.person_merge (code);

CREATE TABLE registry.person_alias (
  former VARCHAR(16) NOT NULL PRIMARY KEY,
  code VARCHAR(16) NOT NULL,
  merge_id VARCHAR(36) NOT NULL
);

-- The office of a person that was transferred; others belong to the office of their domicile.
CREATE TABLE registry.person_office (
  fiscal_code VARCHAR(16) NOT NULL PRIMARY KEY,
  office VARCHAR(40) NOT NULL,
  since BIGINT NOT NULL,
  transfer_id VARCHAR(36) NOT NULL
);

-- waiting: the fiscal code while the request has no answer, so that only one waits; the identifier afterwards.
CREATE TABLE registry.person_transfer (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  person VARCHAR(16) NOT NULL,
  waiting VARCHAR(36) NOT NULL UNIQUE,
  office_from VARCHAR(40) NOT NULL,
  office_to VARCHAR(40) NOT NULL,
  cause VARCHAR(10) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  state VARCHAR(10) NOT NULL,
  asked_by VARCHAR(100) NOT NULL,
  asked_at BIGINT NOT NULL,
  due DATE NOT NULL,
  rule_version VARCHAR(60) NOT NULL,
  to_be_checked VARCHAR(1) NOT NULL,
  decided_by VARCHAR(100),
  decided_at BIGINT,
  answer VARCHAR(500) NOT NULL,
  protocol VARCHAR(20),
  act_hash VARCHAR(64)
);
CREATE INDEX person_transfer_person ON registry.person_transfer (person, asked_at);
CREATE INDEX person_transfer_from ON registry.person_transfer (office_from, state, asked_at);
CREATE INDEX person_transfer_to ON registry.person_transfer (office_to, state, asked_at);
