-- Moments are BIGINT microseconds since 1970 UTC. The ledger is computed, never the truth: it can be computed again from declarations,
-- communications and income at any time. It is kept to be read quickly, to tell what a change changed, and as the trace of what was told.
CREATE TABLE statuses.ledger (
  person      VARCHAR(16)  NOT NULL PRIMARY KEY,
  version     INTEGER      NOT NULL,
  computed_at BIGINT       NOT NULL,
  cause       VARCHAR(200) NOT NULL,
  digest      VARCHAR(64)  NOT NULL,
  content     ${blob}      NOT NULL
);

-- What a ledger was before: never changed.
CREATE TABLE statuses.former (
  person       VARCHAR(16)  NOT NULL,
  version      INTEGER      NOT NULL,
  computed_at  BIGINT       NOT NULL,
  cause        VARCHAR(200) NOT NULL,
  replaced_at  BIGINT       NOT NULL,
  replaced_for VARCHAR(200) NOT NULL,
  first_change DATE         NOT NULL,
  retroactive  SMALLINT     NOT NULL,
  content      ${blob}      NOT NULL,
  PRIMARY KEY (person, version)
);

-- Declarations as the area did told them last.
CREATE TABLE statuses.declaration (
  id         VARCHAR(64)  NOT NULL PRIMARY KEY,
  person     VARCHAR(16)  NOT NULL,
  given_on   DATE         NOT NULL,
  origin     VARCHAR(60)  NOT NULL,
  revoked_on DATE,
  revocation VARCHAR(100)
);
CREATE INDEX declaration_person ON statuses.declaration (person);

-- Yearly pay as each communication tells it; null when it does not.
CREATE TABLE statuses.pay (
  worker VARCHAR(16) NOT NULL,
  code   VARCHAR(16) NOT NULL,
  yearly BIGINT,
  PRIMARY KEY (worker, code)
);
CREATE INDEX pay_code ON statuses.pay (code);

-- Codes that are another person's by a merge of the register.
CREATE TABLE statuses.alias (
  former VARCHAR(16) NOT NULL PRIMARY KEY,
  code   VARCHAR(16) NOT NULL
);
CREATE INDEX alias_code ON statuses.alias (code);

-- Income declarations are acts: only the mark of their replacement is added later.
CREATE TABLE statuses.income (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  person      VARCHAR(16)  NOT NULL,
  kind        VARCHAR(16)  NOT NULL,
  relation    VARCHAR(36),
  name        VARCHAR(200) NOT NULL,
  from_day    DATE         NOT NULL,
  to_day      DATE,
  yearly      BIGINT       NOT NULL,
  declared_at BIGINT       NOT NULL,
  declared_by VARCHAR(200) NOT NULL,
  protocol    VARCHAR(20)  NOT NULL,
  digest      VARCHAR(64)  NOT NULL,
  replaced_by VARCHAR(36)
);
CREATE INDEX income_person ON statuses.income (person);

-- Certificates are acts: only the marks of being superseded and the document are added later.
CREATE TABLE statuses.certificate (
  code          VARCHAR(16)  NOT NULL PRIMARY KEY,
  person        VARCHAR(16)  NOT NULL,
  holder        VARCHAR(200) NOT NULL,
  kind          VARCHAR(16)  NOT NULL,
  about_day     DATE         NOT NULL,
  status        VARCHAR(12)  NOT NULL,
  since_day     DATE,
  days          INTEGER      NOT NULL,
  months        INTEGER      NOT NULL,
  rule_ref      VARCHAR(60)  NOT NULL,
  law           VARCHAR(300) NOT NULL,
  issued_by     VARCHAR(200) NOT NULL,
  protocol      VARCHAR(20)  NOT NULL,
  certified_at  BIGINT       NOT NULL,
  digest        VARCHAR(64)  NOT NULL,
  superseded_at BIGINT,
  superseded_by VARCHAR(16),
  superseded_for VARCHAR(200),
  document      ${blob}
);
CREATE INDEX certificate_person ON statuses.certificate (person, certified_at);

-- How far the computation of the whole province has come; no row while none is under way.
CREATE TABLE statuses.progress (
  id         INTEGER     NOT NULL PRIMARY KEY,
  person     VARCHAR(16) NOT NULL,
  done       BIGINT      NOT NULL,
  changed    BIGINT      NOT NULL,
  started_at BIGINT      NOT NULL
);

-- One row: who writes ledgers takes the turn, so that writers wait for each other instead of blocking each other.
CREATE TABLE statuses.turn (
  id    INTEGER NOT NULL PRIMARY KEY,
  taken BIGINT  NOT NULL
);
INSERT INTO statuses.turn (id, taken) VALUES (1, 0);
