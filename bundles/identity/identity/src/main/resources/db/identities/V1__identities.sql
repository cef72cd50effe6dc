-- The schema is called identities because IDENTITY is a reserved word of Derby.
-- Times are microseconds since 1970-01-01T00:00:00Z (…_us). No secret is kept: of a link only the digest of its token.

-- Who asked for an account and has not yet confirmed the address. One row an address: who asks again replaces it. Unconfirmed rows are purged.
CREATE TABLE identities.registration (
  id           CHAR(36)     NOT NULL PRIMARY KEY,
  email_key    VARCHAR(200) NOT NULL,
  username     VARCHAR(100) NOT NULL,
  kind         VARCHAR(20)  NOT NULL,
  given_name   VARCHAR(100) NOT NULL,
  family_name  VARCHAR(100) NOT NULL,
  person_code  VARCHAR(16)  NOT NULL,
  email        VARCHAR(200) NOT NULL,
  phone        VARCHAR(30)  NOT NULL,
  company_code VARCHAR(16)  NOT NULL,
  company_name VARCHAR(200) NOT NULL,
  vat_number   VARCHAR(11)  NOT NULL,
  company_role VARCHAR(100) NOT NULL,
  created_us   BIGINT       NOT NULL
);
CREATE UNIQUE INDEX registration_email ON identities.registration (email_key);
CREATE INDEX registration_time ON identities.registration (created_us);

-- Links that were sent: used_us 0 while unused.
CREATE TABLE identities.link (
  digest     CHAR(64)     NOT NULL PRIMARY KEY,
  purpose    VARCHAR(20)  NOT NULL,
  subject    VARCHAR(100) NOT NULL,
  detail     VARCHAR(200) NOT NULL,
  expires_us BIGINT       NOT NULL,
  used_us    BIGINT       NOT NULL
);
CREATE INDEX link_subject ON identities.link (subject, purpose);
CREATE INDEX link_time ON identities.link (expires_us);

-- Requests of recovery that wait for the listener; deleted as soon as it has answered.
CREATE TABLE identities.recovery (
  id         CHAR(36)     NOT NULL PRIMARY KEY,
  name       VARCHAR(200) NOT NULL,
  wish       VARCHAR(20)  NOT NULL,
  address    VARCHAR(60)  NOT NULL,
  created_us BIGINT       NOT NULL
);

-- Questions per address or recipient within a window of time, under a digest.
CREATE TABLE identities.attempt (
  digest    CHAR(64) NOT NULL PRIMARY KEY,
  window_us BIGINT   NOT NULL,
  attempts  INTEGER  NOT NULL
);

-- What an account asks to be accredited as. office '' when no office is competent; decided_us 0 while undecided.
CREATE TABLE identities.accreditation (
  id           CHAR(36)     NOT NULL PRIMARY KEY,
  username     VARCHAR(100) NOT NULL,
  state        VARCHAR(20)  NOT NULL,
  office       VARCHAR(40)  NOT NULL,
  proof        VARCHAR(40)  NOT NULL,
  kind         VARCHAR(20)  NOT NULL,
  given_name   VARCHAR(100) NOT NULL,
  family_name  VARCHAR(100) NOT NULL,
  person_code  VARCHAR(16)  NOT NULL,
  email        VARCHAR(200) NOT NULL,
  phone        VARCHAR(30)  NOT NULL,
  company_code VARCHAR(16)  NOT NULL,
  company_name VARCHAR(200) NOT NULL,
  vat_number   VARCHAR(11)  NOT NULL,
  company_role VARCHAR(100) NOT NULL,
  created_us   BIGINT       NOT NULL,
  submitted_us BIGINT       NOT NULL,
  decided_us   BIGINT       NOT NULL,
  decided_by   VARCHAR(100) NOT NULL
);
CREATE INDEX accreditation_user ON identities.accreditation (username, created_us);
CREATE INDEX accreditation_state ON identities.accreditation (state, submitted_us);

CREATE TABLE identities.accreditation_step (
  accreditation_id CHAR(36)      NOT NULL,
  position         INTEGER       NOT NULL,
  at_us            BIGINT        NOT NULL,
  author           VARCHAR(100)  NOT NULL,
  staff            SMALLINT      NOT NULL,
  kind             VARCHAR(20)   NOT NULL,
  note             VARCHAR(2000) NOT NULL,
  PRIMARY KEY (accreditation_id, position)
);

-- Documents that applicants attach: only the staff that checks them and the applicant see them.
CREATE TABLE identities.accreditation_document (
  id               CHAR(36)     NOT NULL PRIMARY KEY,
  accreditation_id CHAR(36)     NOT NULL,
  name             VARCHAR(200) NOT NULL,
  kind             VARCHAR(10)  NOT NULL,
  bytes            INTEGER      NOT NULL,
  digest           CHAR(64)     NOT NULL,
  added_us         BIGINT       NOT NULL,
  content          ${blob}      NOT NULL
);
CREATE INDEX accreditation_document_of ON identities.accreditation_document (accreditation_id, added_us);

-- What the help desk did with an account, beside the audit trail, for the account's page.
CREATE TABLE identities.account_step (
  id       CHAR(36)      NOT NULL PRIMARY KEY,
  username VARCHAR(100)  NOT NULL,
  at_us    BIGINT        NOT NULL,
  author   VARCHAR(100)  NOT NULL,
  kind     VARCHAR(30)   NOT NULL,
  note     VARCHAR(1000) NOT NULL
);
CREATE INDEX account_step_user ON identities.account_step (username, at_us);

-- ended_us 0 while it was not ended before its time.
CREATE TABLE identities.take_over (
  id           CHAR(36)     NOT NULL PRIMARY KEY,
  person_code  VARCHAR(16)  NOT NULL,
  account      VARCHAR(100) NOT NULL,
  display_name VARCHAR(200) NOT NULL,
  office       VARCHAR(40)  NOT NULL,
  reason       VARCHAR(500) NOT NULL,
  since_us     BIGINT       NOT NULL,
  until_day    DATE         NOT NULL,
  ended_us     BIGINT       NOT NULL
);
CREATE INDEX take_over_account ON identities.take_over (account, since_us);
CREATE INDEX take_over_person ON identities.take_over (person_code, since_us);
CREATE INDEX take_over_until ON identities.take_over (until_day);
