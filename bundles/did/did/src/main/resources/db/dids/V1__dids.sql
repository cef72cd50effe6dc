-- Moments are BIGINT microseconds since 1970 UTC. active_key is the person while a declaration counts and its own identifier otherwise:
-- its unique index is what lets one of two declarations given at the same time win.
CREATE TABLE dids.declaration (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  person_code  VARCHAR(16)  NOT NULL,
  person_name  VARCHAR(200) NOT NULL,
  given_on     DATE         NOT NULL,
  state        VARCHAR(10)  NOT NULL,
  origin       VARCHAR(20)  NOT NULL,
  office       VARCHAR(60),
  benefit      SMALLINT     NOT NULL,
  protocol     VARCHAR(20)  NOT NULL,
  rule_ref     VARCHAR(60)  NOT NULL,
  contact_by   DATE,
  pact_by      DATE,
  cancel_by    DATE,
  confirm_by   DATE,
  contacted_on DATE,
  confirmed_on DATE,
  revoked_on   DATE,
  revocation   VARCHAR(30),
  barred_until DATE,
  review       VARCHAR(10)  NOT NULL,
  active_key   VARCHAR(36)  NOT NULL
);
CREATE UNIQUE INDEX declaration_active ON dids.declaration (active_key);
CREATE INDEX declaration_person ON dids.declaration (person_code, given_on);
CREATE INDEX declaration_confirm ON dids.declaration (state, confirm_by);
CREATE INDEX declaration_contact ON dids.declaration (state, contact_by);
CREATE INDEX declaration_review ON dids.declaration (review, state);

-- Requirements as they were decided and explained at the act.
CREATE TABLE dids.requirement (
  did_id        VARCHAR(36)   NOT NULL,
  place         INTEGER       NOT NULL,
  requirement   VARCHAR(20)   NOT NULL,
  standing      VARCHAR(10)   NOT NULL,
  law           VARCHAR(300)  NOT NULL,
  told          VARCHAR(1000) NOT NULL,
  mend          VARCHAR(1000) NOT NULL,
  reviewer      VARCHAR(300)  NOT NULL,
  to_be_checked SMALLINT      NOT NULL,
  PRIMARY KEY (did_id, place)
);

-- Every act about a declaration, never changed; each refers to the one before it.
CREATE TABLE dids.step (
  id       VARCHAR(36)   NOT NULL PRIMARY KEY,
  did_id   VARCHAR(36)   NOT NULL,
  kind     VARCHAR(15)   NOT NULL,
  effect_day DATE          NOT NULL,
  protocol VARCHAR(20)   NOT NULL,
  certified_at BIGINT        NOT NULL,
  digest   VARCHAR(64)   NOT NULL,
  by_name  VARCHAR(200)  NOT NULL,
  reason   VARCHAR(2000) NOT NULL,
  refers   VARCHAR(60)
);
CREATE INDEX step_did ON dids.step (did_id, certified_at);

CREATE TABLE dids.external_id (
  origin      VARCHAR(20)  NOT NULL,
  external_id VARCHAR(100) NOT NULL,
  did_id      VARCHAR(36)  NOT NULL,
  PRIMARY KEY (origin, external_id)
);

CREATE TABLE dids.draft (
  person_code VARCHAR(16)   NOT NULL PRIMARY KEY,
  id          VARCHAR(36)   NOT NULL,
  answers     VARCHAR(4000) NOT NULL,
  updated_at  BIGINT        NOT NULL
);

CREATE TABLE dids.profile (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  person_code  VARCHAR(16)   NOT NULL,
  reckoned_on  DATE          NOT NULL,
  reckoned_at  BIGINT        NOT NULL,
  inputs       VARCHAR(4000) NOT NULL,
  answers      VARCHAR(4000) NOT NULL,
  index_value  DECIMAL(6,5)  NOT NULL,
  band         VARCHAR(2)    NOT NULL,
  rule_ref     VARCHAR(60)   NOT NULL,
  why          VARCHAR(4000) NOT NULL,
  again_on     DATE          NOT NULL,
  corrected    VARCHAR(2),
  reason       VARCHAR(2000),
  corrected_by VARCHAR(200),
  corrected_at BIGINT,
  external_id  VARCHAR(100),
  latest       SMALLINT      NOT NULL
);
CREATE INDEX profile_person ON dids.profile (person_code, reckoned_at);
CREATE INDEX profile_again ON dids.profile (latest, again_on);

-- What a person was reminded of, so that nobody is reminded twice.
CREATE TABLE dids.reminder (
  did_id  VARCHAR(36) NOT NULL,
  due_day DATE        NOT NULL,
  kind    VARCHAR(10) NOT NULL,
  sent_at BIGINT      NOT NULL,
  PRIMARY KEY (did_id, due_day, kind)
);
