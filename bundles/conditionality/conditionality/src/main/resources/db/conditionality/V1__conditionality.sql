-- Moments are BIGINT microseconds since 1970 UTC. A case is never deleted; every move is a line of conditionality.step.
CREATE TABLE conditionality.sanction (
  id               VARCHAR(36)   NOT NULL PRIMARY KEY,
  version          INTEGER       NOT NULL,
  person_code      VARCHAR(16)   NOT NULL,
  person_name      VARCHAR(200)  NOT NULL,
  office           VARCHAR(60),
  pact_id          VARCHAR(36)   NOT NULL,
  fault            VARCHAR(1)    NOT NULL,
  fault_day        DATE          NOT NULL,
  source_key       VARCHAR(200)  NOT NULL,
  source_text      VARCHAR(500)  NOT NULL,
  opened_at        BIGINT        NOT NULL,
  changed_at       BIGINT        NOT NULL,
  state            VARCHAR(20)   NOT NULL,
  occurrence       INTEGER       NOT NULL,
  warned_on        DATE,
  warned_last_day  DATE,
  warned_protocol  VARCHAR(20),
  excuse_reason    VARCHAR(30),
  excuse_text      VARCHAR(2000),
  excuse_document  DATE,
  excuse_given     DATE,
  excuse_by        VARCHAR(200),
  proposed_by      VARCHAR(100),
  proposed_days    INTEGER,
  proposed_loss    SMALLINT,
  proposed_rule    VARCHAR(60),
  proposed_law     VARCHAR(300),
  proposed_why     VARCHAR(1000),
  proposed_note    VARCHAR(2000),
  decided_by       VARCHAR(100),
  decided_on       DATE,
  decided_protocol VARCHAR(20),
  decided_did      VARCHAR(36),
  decided_barred   DATE,
  decided_review   DATE,
  decided_note     VARCHAR(2000),
  recheck_reason   VARCHAR(1000),
  recheck_at       BIGINT
);
CREATE UNIQUE INDEX sanction_source ON conditionality.sanction (source_key);
CREATE INDEX sanction_person ON conditionality.sanction (person_code, fault_day);
CREATE INDEX sanction_work ON conditionality.sanction (state, office, changed_at);
CREATE INDEX sanction_recheck ON conditionality.sanction (recheck_at, office);

-- What happened, in order; those with a protocol are acts and have a document.
CREATE TABLE conditionality.step (
  sanction_id VARCHAR(36)   NOT NULL,
  number      INTEGER       NOT NULL,
  done_at     BIGINT        NOT NULL,
  account     VARCHAR(100)  NOT NULL,
  name        VARCHAR(200)  NOT NULL,
  event       VARCHAR(30)   NOT NULL,
  state       VARCHAR(20)   NOT NULL,
  note        VARCHAR(4000) NOT NULL,
  protocol    VARCHAR(20),
  digest      VARCHAR(64),
  PRIMARY KEY (sanction_id, number)
);

-- What proves a reason; the last one counts, earlier ones stay.
CREATE TABLE conditionality.attachment (
  sanction_id VARCHAR(36)  NOT NULL,
  number      INTEGER      NOT NULL,
  kind        VARCHAR(4)   NOT NULL,
  size_bytes  INTEGER      NOT NULL,
  digest      VARCHAR(64)  NOT NULL,
  content     ${blob}      NOT NULL,
  PRIMARY KEY (sanction_id, number)
);

-- The test of a refused offer, as it was shown, condition by condition.
CREATE TABLE conditionality.offer_condition (
  sanction_id   VARCHAR(36)  NOT NULL,
  number        INTEGER      NOT NULL,
  title         VARCHAR(100) NOT NULL,
  value_text    VARCHAR(200) NOT NULL,
  limit_text    VARCHAR(200) NOT NULL,
  passed        SMALLINT     NOT NULL,
  law           VARCHAR(300) NOT NULL,
  explanation   VARCHAR(1000) NOT NULL,
  to_be_checked SMALLINT     NOT NULL,
  PRIMARY KEY (sanction_id, number)
);
