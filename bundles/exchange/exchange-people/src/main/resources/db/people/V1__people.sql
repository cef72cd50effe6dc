-- Moments are microseconds since 1970 UTC. Names of numbers that are taken one after the other, in the transaction that uses them.
CREATE TABLE people.counter (
  name VARCHAR(20) NOT NULL PRIMARY KEY,
  last_no BIGINT NOT NULL
);
INSERT INTO people.counter (name, last_no) VALUES ('message', 0);
INSERT INTO people.counter (name, last_no) VALUES ('policy', 0);

-- Messages to the national node and to INPS; cause is the event that asked for one, so that it asks once.
CREATE TABLE people.message (
  reference VARCHAR(16) NOT NULL PRIMARY KEY,
  -- DID, SAP, SANZIONE
  kind VARCHAR(10) NOT NULL,
  event VARCHAR(2) NOT NULL,
  person VARCHAR(16) NOT NULL,
  cause VARCHAR(80) NOT NULL,
  day DATE NOT NULL,
  declared_on DATE,
  -- QUEUED, DONE, REFUSED, WRONG (breaks rules, never left), MANUAL (to be agreed by people)
  state VARCHAR(10) NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  answer VARCHAR(2000) NOT NULL,
  created_us BIGINT NOT NULL,
  answered_us BIGINT,
  content ${clob},
  CONSTRAINT message_cause UNIQUE (cause)
);
CREATE INDEX message_person ON people.message (person, created_us);

-- Active policies of people, as the professional record tells them.
CREATE TABLE people.policy (
  person VARCHAR(16) NOT NULL,
  policy_key VARCHAR(80) NOT NULL,
  activity VARCHAR(3) NOT NULL,
  title VARCHAR(100),
  proposed_on DATE NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  promoter VARCHAR(11) NOT NULL,
  identifier VARCHAR(11) NOT NULL,
  event VARCHAR(2) NOT NULL,
  event_on DATE NOT NULL,
  PRIMARY KEY (person, policy_key)
);

-- The professional record of a person at the node: ours, or held by another body.
CREATE TABLE people.sap_record (
  person VARCHAR(16) NOT NULL PRIMARY KEY,
  sap_id VARCHAR(11) NOT NULL,
  holder VARCHAR(11) NOT NULL,
  -- OURS, ELSEWHERE (another body holds it), ASKED (we take it over with the next sending), GONE (another body took it over)
  state VARCHAR(10) NOT NULL,
  changed_us BIGINT NOT NULL,
  digest VARCHAR(64) NOT NULL,
  note VARCHAR(500) NOT NULL
);
CREATE INDEX sap_record_id ON people.sap_record (sap_id);

-- People whose record changed; sent together once they have been quiet for a while.
CREATE TABLE people.sap_due (
  person VARCHAR(16) NOT NULL PRIMARY KEY,
  first_us BIGINT NOT NULL,
  due_us BIGINT NOT NULL
);
CREATE INDEX sap_due_at ON people.sap_due (due_us);

-- Records that other bodies sent to us.
CREATE TABLE people.sap_received (
  sap_id VARCHAR(11) NOT NULL PRIMARY KEY,
  person VARCHAR(16) NOT NULL,
  received_us BIGINT NOT NULL,
  content ${clob}
);
CREATE INDEX sap_received_person ON people.sap_received (person);

-- Declarations that INPS sent: the same one again changes nothing.
CREATE TABLE people.claim (
  id VARCHAR(80) NOT NULL PRIMARY KEY,
  person VARCHAR(16) NOT NULL,
  digest VARCHAR(64) NOT NULL,
  did VARCHAR(36) NOT NULL,
  received_us BIGINT NOT NULL
);
