-- Moments are BIGINT microseconds since 1970 UTC. A signed version never changes: what changes is a new version, an act that refers to the former.
CREATE TABLE pacts.pact (
  id            VARCHAR(36)  NOT NULL PRIMARY KEY,
  person        VARCHAR(16)  NOT NULL,
  person_name   VARCHAR(200) NOT NULL,
  did           VARCHAR(36)  NOT NULL,
  did_day       DATE         NOT NULL,
  benefit       INTEGER      NOT NULL,
  office        VARCHAR(60)  NOT NULL,
  operator      VARCHAR(100) NOT NULL,
  operator_name VARCHAR(200) NOT NULL,
  state         VARCHAR(12)  NOT NULL,
  version_of    INTEGER      NOT NULL,
  revision      INTEGER      NOT NULL,
  drafted_on    DATE         NOT NULL,
  signed_on     DATE,
  protocol      VARCHAR(20),
  result        VARCHAR(20),
  next_due      DATE,
  rule          VARCHAR(60)
);
CREATE INDEX pact_person ON pacts.pact (person, drafted_on);
CREATE INDEX pact_office ON pacts.pact (office, state, next_due);

CREATE TABLE pacts.version (
  pact_id      VARCHAR(36)   NOT NULL,
  number_of    INTEGER       NOT NULL,
  stage        VARCHAR(12)   NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  objective    VARCHAR(1500) NOT NULL,
  band         VARCHAR(20),
  profiled_on  DATE,
  interview    VARCHAR(36),
  office_at    BIGINT,
  office_by    VARCHAR(200),
  citizen_at   BIGINT,
  citizen_way  VARCHAR(10),
  citizen_note VARCHAR(200),
  protocol     VARCHAR(20),
  former       VARCHAR(20),
  digest       VARCHAR(64),
  content      ${blob},
  PRIMARY KEY (pact_id, number_of)
);

CREATE TABLE pacts.measure (
  pact_id   VARCHAR(36)  NOT NULL,
  version   INTEGER      NOT NULL,
  id        VARCHAR(36)  NOT NULL,
  code      VARCHAR(20)  NOT NULL,
  kind      VARCHAR(6)   NOT NULL,
  policy    VARCHAR(3)   NOT NULL,
  lep       VARCHAR(3)   NOT NULL,
  title     VARCHAR(200) NOT NULL,
  provider  VARCHAR(200) NOT NULL,
  first_day DATE         NOT NULL,
  last_day  DATE         NOT NULL,
  hours     INTEGER,
  state     VARCHAR(10)  NOT NULL,
  closed_on DATE,
  note      VARCHAR(1000),
  PRIMARY KEY (pact_id, version, id)
);

CREATE TABLE pacts.delivered (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  pact_id     VARCHAR(36)  NOT NULL,
  measure     VARCHAR(36),
  person      VARCHAR(16)  NOT NULL,
  office      VARCHAR(60)  NOT NULL,
  day_of      DATE         NOT NULL,
  minutes     INTEGER      NOT NULL,
  operator    VARCHAR(100) NOT NULL,
  operator_name VARCHAR(200) NOT NULL,
  lep         VARCHAR(3)   NOT NULL,
  note        VARCHAR(1000),
  recorded_at BIGINT       NOT NULL
);
CREATE INDEX delivered_pact ON pacts.delivered (pact_id, day_of);
CREATE INDEX delivered_office ON pacts.delivered (office, day_of);

-- What happened to a pact, with the act where there is one.
CREATE TABLE pacts.step (
  id       VARCHAR(36)  NOT NULL PRIMARY KEY,
  pact_id  VARCHAR(36)  NOT NULL,
  version  INTEGER      NOT NULL,
  event    VARCHAR(12)  NOT NULL,
  state    VARCHAR(12)  NOT NULL,
  happened_at BIGINT    NOT NULL,
  done_by  VARCHAR(200) NOT NULL,
  reason   VARCHAR(1000),
  protocol VARCHAR(20),
  digest   VARCHAR(64)
);
CREATE INDEX step_pact ON pacts.step (pact_id, happened_at);

-- One-time codes for the signature; only their digest is kept.
CREATE TABLE pacts.code (
  pact_id    VARCHAR(36) NOT NULL PRIMARY KEY,
  version    INTEGER     NOT NULL,
  salt       VARCHAR(64) NOT NULL,
  digest     VARCHAR(64) NOT NULL,
  sent_at    BIGINT      NOT NULL,
  expires_at BIGINT      NOT NULL,
  attempts   INTEGER     NOT NULL
);

CREATE TABLE pacts.scan (
  pact_id VARCHAR(36) NOT NULL,
  version INTEGER     NOT NULL,
  kind    VARCHAR(4)  NOT NULL,
  digest  VARCHAR(64) NOT NULL,
  content ${blob}     NOT NULL,
  PRIMARY KEY (pact_id, version)
);

-- Declarations that still wait for their pact: the clock of the essential levels begins before there is one.
CREATE TABLE pacts.waiting (
  did      VARCHAR(36) NOT NULL PRIMARY KEY,
  person   VARCHAR(16) NOT NULL,
  given_on DATE        NOT NULL,
  benefit  INTEGER     NOT NULL,
  office   VARCHAR(60),
  due_on   DATE        NOT NULL
);
CREATE INDEX waiting_office ON pacts.waiting (office, due_on);

-- What may be agreed. Codes of policies and essential levels marked SI are to be confirmed with the official tables.
CREATE TABLE pacts.catalogue (
  code        VARCHAR(20)  NOT NULL PRIMARY KEY,
  place       INTEGER      NOT NULL,
  kind        VARCHAR(6)   NOT NULL,
  policy      VARCHAR(3)   NOT NULL,
  lep         VARCHAR(3)   NOT NULL,
  title_it    VARCHAR(200) NOT NULL,
  title_en    VARCHAR(200) NOT NULL,
  service     VARCHAR(10)  NOT NULL,
  provider    VARCHAR(200) NOT NULL,
  days        INTEGER      NOT NULL,
  hours       INTEGER,
  to_check    VARCHAR(2)   NOT NULL,
  source      VARCHAR(200) NOT NULL
);
