-- Moments are BIGINT microseconds since 1970 UTC. Every move is a line of companypacts.move; signed texts lie in companypacts.signed and never change.
CREATE TABLE companypacts.pact (
  id                  VARCHAR(36)   NOT NULL PRIMARY KEY,
  revision            INTEGER       NOT NULL,
  version             INTEGER       NOT NULL,
  company_code        VARCHAR(16)   NOT NULL,
  company_name        VARCHAR(200)  NOT NULL,
  office              VARCHAR(60)   NOT NULL,
  state               VARCHAR(20)   NOT NULL,
  changed_at          BIGINT        NOT NULL,
  representative      VARCHAR(200)  NOT NULL,
  representative_code VARCHAR(16)   NOT NULL,
  service             VARCHAR(20)   NOT NULL,
  need                VARCHAR(2000) NOT NULL,
  asked_on            DATE          NOT NULL,
  objective           VARCHAR(2000) NOT NULL,
  office_duties       VARCHAR(2000) NOT NULL,
  company_duties      VARCHAR(2000) NOT NULL,
  incentive           VARCHAR(1000) NOT NULL,
  office_signature    VARCHAR(300)  NOT NULL,
  company_signature   VARCHAR(300)  NOT NULL,
  protocol            VARCHAR(20),
  code_digest         VARCHAR(64),
  code_until          BIGINT        NOT NULL,
  code_tries          INTEGER       NOT NULL
);
CREATE INDEX pact_company ON companypacts.pact (company_code, changed_at);
CREATE INDEX pact_office ON companypacts.pact (office, state, changed_at);

CREATE TABLE companypacts.move (
  pact_id  VARCHAR(36)   NOT NULL,
  number   INTEGER       NOT NULL,
  done_at  BIGINT        NOT NULL,
  account  VARCHAR(100)  NOT NULL,
  name     VARCHAR(200)  NOT NULL,
  event    VARCHAR(30)   NOT NULL,
  state    VARCHAR(20)   NOT NULL,
  note     VARCHAR(4000) NOT NULL,
  protocol VARCHAR(20),
  digest   VARCHAR(64),
  PRIMARY KEY (pact_id, number)
);

-- The text of each version as both sides signed it.
CREATE TABLE companypacts.signed (
  pact_id             VARCHAR(36)   NOT NULL,
  version             INTEGER       NOT NULL,
  representative      VARCHAR(200)  NOT NULL,
  representative_code VARCHAR(16)   NOT NULL,
  service             VARCHAR(20)   NOT NULL,
  objective           VARCHAR(2000) NOT NULL,
  office_duties       VARCHAR(2000) NOT NULL,
  company_duties      VARCHAR(2000) NOT NULL,
  incentive           VARCHAR(1000) NOT NULL,
  office_signature    VARCHAR(300)  NOT NULL,
  company_signature   VARCHAR(300)  NOT NULL,
  move_number         INTEGER       NOT NULL,
  PRIMARY KEY (pact_id, version)
);

-- The eight steps of the charter (1.6): each may be recorded more than once.
CREATE TABLE companypacts.trace (
  pact_id  VARCHAR(36)   NOT NULL,
  number   INTEGER       NOT NULL,
  step     VARCHAR(20)   NOT NULL,
  step_day DATE          NOT NULL,
  operator VARCHAR(200)  NOT NULL,
  note     VARCHAR(2000) NOT NULL,
  PRIMARY KEY (pact_id, number)
);

-- Documents of steps and signed papers, under the number of their move.
CREATE TABLE companypacts.attachment (
  pact_id    VARCHAR(36) NOT NULL,
  number     INTEGER     NOT NULL,
  kind       VARCHAR(4)  NOT NULL,
  size_bytes INTEGER     NOT NULL,
  digest     VARCHAR(64) NOT NULL,
  content    ${blob}     NOT NULL,
  PRIMARY KEY (pact_id, number)
);
