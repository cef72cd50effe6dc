-- Moments are BIGINT microseconds since 1970 UTC. A contest is an act: its words never change, only its state moves, once, with the decision.
CREATE TABLE citizen.contest (
  id                VARCHAR(36)   NOT NULL PRIMARY KEY,
  protocol          VARCHAR(20)   NOT NULL,
  person_code       VARCHAR(16)   NOT NULL,
  person_name       VARCHAR(200)  NOT NULL,
  account           VARCHAR(100)  NOT NULL,
  topic             VARCHAR(10)   NOT NULL,
  about             VARCHAR(64)   NOT NULL,
  about_text        VARCHAR(500)  NOT NULL,
  wrong_text        VARCHAR(2000) NOT NULL,
  right_text        VARCHAR(2000) NOT NULL,
  office            VARCHAR(60),
  raised_at         BIGINT        NOT NULL,
  due_day           DATE          NOT NULL,
  digest            VARCHAR(64)   NOT NULL,
  state             VARCHAR(10)   NOT NULL,
  decided_at        BIGINT,
  decided_by        VARCHAR(200),
  reason            VARCHAR(2000),
  decision_protocol VARCHAR(20),
  decision_digest   VARCHAR(64)
);
CREATE UNIQUE INDEX contest_protocol ON citizen.contest (protocol);
CREATE INDEX contest_person ON citizen.contest (person_code, raised_at);
CREATE INDEX contest_work ON citizen.contest (state, office, raised_at);

CREATE TABLE citizen.attachment (
  contest_id VARCHAR(36)  NOT NULL PRIMARY KEY,
  kind       VARCHAR(4)   NOT NULL,
  size_bytes INTEGER      NOT NULL,
  digest     VARCHAR(64)  NOT NULL,
  content    ${blob}      NOT NULL
);

-- Entries of the self-service boards; withdrawn ones stay, as a trace of what was published.
CREATE TABLE citizen.board_entry (
  id           VARCHAR(36)   NOT NULL PRIMARY KEY,
  board        VARCHAR(20)   NOT NULL,
  title        VARCHAR(200)  NOT NULL,
  body         VARCHAR(4000) NOT NULL,
  link         VARCHAR(500),
  office       VARCHAR(60),
  first_day    DATE          NOT NULL,
  last_day     DATE          NOT NULL,
  written_by   VARCHAR(200)  NOT NULL,
  written_at   BIGINT        NOT NULL,
  withdrawn_at BIGINT
);
CREATE INDEX board_entry_days ON citizen.board_entry (board, first_day, last_day);
