-- Times are microseconds since 1970-01-01T00:00:00Z (…_us): exact, free of time zones, the same in both databases.

-- Head of each append-only sequence: taken by an update, late in the transaction, so that numbers have no gap and no repeat.
CREATE TABLE kernel.chain_head (
  name          VARCHAR(20) NOT NULL PRIMARY KEY,
  position      BIGINT      NOT NULL,
  protocol_year INTEGER     NOT NULL,
  last_number   BIGINT      NOT NULL,
  last_us       BIGINT      NOT NULL,
  hash          CHAR(64)    NOT NULL,
  seal          CHAR(64)    NOT NULL
);

-- Small things the system remembers: the seal key when no file is configured for it, the end of the simulated clock.
CREATE TABLE kernel.setting (
  name  VARCHAR(40) NOT NULL PRIMARY KEY,
  value VARCHAR(200) NOT NULL
);

CREATE TABLE kernel.act (
  protocol_year INTEGER     NOT NULL,
  act_number    BIGINT      NOT NULL,
  position      BIGINT      NOT NULL,
  id            CHAR(36)    NOT NULL,
  certified_us  BIGINT      NOT NULL,
  area          VARCHAR(40) NOT NULL,
  kind          VARCHAR(40) NOT NULL,
  subject       VARCHAR(64) NOT NULL,
  digest        CHAR(64)    NOT NULL,
  corrects      VARCHAR(20),
  previous_hash CHAR(64)    NOT NULL,
  hash          CHAR(64)    NOT NULL,
  seal          CHAR(64)    NOT NULL,
  PRIMARY KEY (protocol_year, act_number)
);

CREATE TABLE kernel.audit (
  position     BIGINT       NOT NULL PRIMARY KEY,
  at_us        BIGINT       NOT NULL,
  account      VARCHAR(100) NOT NULL,
  display_name VARCHAR(200),
  office       VARCHAR(40),
  address      VARCHAR(60),
  action       VARCHAR(80)  NOT NULL,
  subject_kind VARCHAR(40),
  subject_id   VARCHAR(100),
  person_code  VARCHAR(32),
  purpose      VARCHAR(400),
  outcome      VARCHAR(10)  NOT NULL,
  hash         CHAR(64)     NOT NULL,
  seal         CHAR(64)     NOT NULL
);
CREATE INDEX audit_person ON kernel.audit (person_code, position);
CREATE INDEX audit_account ON kernel.audit (account, position);

CREATE TABLE kernel.outbox_event (
  position    BIGINT       NOT NULL PRIMARY KEY,
  id          CHAR(36)     NOT NULL,
  type        VARCHAR(80)  NOT NULL,
  subject     VARCHAR(100) NOT NULL,
  occurred_us BIGINT       NOT NULL,
  payload     ${clob}      NOT NULL
);

-- How far each listener has come.
CREATE TABLE kernel.outbox_listener (
  name     VARCHAR(100)  NOT NULL PRIMARY KEY,
  types    VARCHAR(1000) NOT NULL,
  position BIGINT        NOT NULL
);

-- Deliveries that failed, and those that wait behind them for the sake of order.
CREATE TABLE kernel.outbox_stuck (
  listener  VARCHAR(100) NOT NULL,
  position  BIGINT       NOT NULL,
  event_id  CHAR(36)     NOT NULL,
  subject   VARCHAR(100) NOT NULL,
  attempts  INTEGER      NOT NULL,
  next_us   BIGINT       NOT NULL,
  error     VARCHAR(500),
  parked_us BIGINT,
  PRIMARY KEY (listener, position)
);
CREATE INDEX outbox_parked ON kernel.outbox_stuck (parked_us);

CREATE TABLE kernel.lease (
  name     VARCHAR(120) NOT NULL PRIMARY KEY,
  owner    VARCHAR(60)  NOT NULL,
  until_us BIGINT       NOT NULL
);

CREATE TABLE kernel.account (
  username      VARCHAR(100) NOT NULL PRIMARY KEY,
  display_name  VARCHAR(200) NOT NULL,
  email         VARCHAR(200),
  roles         VARCHAR(400) NOT NULL,
  office        VARCHAR(40),
  subject_code  VARCHAR(32),
  password_hash VARCHAR(100) NOT NULL,
  enabled       SMALLINT     NOT NULL,
  must_change   SMALLINT     NOT NULL,
  last_login_us BIGINT,
  created_us    BIGINT       NOT NULL
);

CREATE TABLE kernel.api_token (
  digest     CHAR(64)     NOT NULL PRIMARY KEY,
  username   VARCHAR(100) NOT NULL,
  label      VARCHAR(100) NOT NULL,
  created_us BIGINT       NOT NULL
);
CREATE INDEX api_token_user ON kernel.api_token (username);

-- Back-off after failed logins: one row for an account name (known or not) or an address, under its digest.
CREATE TABLE kernel.login_backoff (
  digest   CHAR(64) NOT NULL PRIMARY KEY,
  failures INTEGER  NOT NULL,
  until_us BIGINT   NOT NULL,
  last_us  BIGINT   NOT NULL
);

CREATE TABLE kernel.web_session (
  digest     CHAR(64)     NOT NULL PRIMARY KEY,
  username   VARCHAR(100) NOT NULL,
  address    VARCHAR(60),
  csrf       VARCHAR(60)  NOT NULL,
  created_us BIGINT       NOT NULL,
  seen_us    BIGINT       NOT NULL
);
CREATE INDEX web_session_user ON kernel.web_session (username);

INSERT INTO kernel.chain_head (name, position, protocol_year, last_number, last_us, hash, seal) VALUES
  ('acts', 0, 0, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000000000000000000000000000000000000000000000'),
  ('audit', 0, 0, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000000000000000000000000000000000000000000000'),
  ('outbox', 0, 0, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000', '0000000000000000000000000000000000000000000000000000000000000000');
