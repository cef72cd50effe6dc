-- Moments are BIGINT microseconds since 1970 UTC. A completed interview never changes; one that is left open is completed later.
CREATE TABLE guidance.interview (
  id            VARCHAR(36)  NOT NULL PRIMARY KEY,
  person        VARCHAR(16)  NOT NULL,
  person_name   VARCHAR(200) NOT NULL,
  office        VARCHAR(60)  NOT NULL,
  operator      VARCHAR(100) NOT NULL,
  operator_name VARCHAR(200) NOT NULL,
  number_of     INTEGER      NOT NULL,
  started_at    BIGINT       NOT NULL,
  revision      INTEGER      NOT NULL,
  state         VARCHAR(10)  NOT NULL,
  completed_at  BIGINT,
  minutes       INTEGER,
  outcome       VARCHAR(20),
  rule          VARCHAR(60),
  protocol      VARCHAR(20),
  digest        VARCHAR(64)
);
CREATE UNIQUE INDEX interview_number ON guidance.interview (person, number_of);
CREATE INDEX interview_work ON guidance.interview (state, office, started_at);

-- One row for each answer, so that a step that is saved replaces its own answers only.
CREATE TABLE guidance.answer (
  interview_id VARCHAR(36)   NOT NULL,
  step         VARCHAR(20)   NOT NULL,
  name         VARCHAR(30)   NOT NULL,
  value_text   VARCHAR(2000) NOT NULL,
  PRIMARY KEY (interview_id, step, name)
);

-- Work done before, as communications tell it or as the person adds it.
CREATE TABLE guidance.experience (
  id           VARCHAR(36)  NOT NULL PRIMARY KEY,
  interview_id VARCHAR(36)  NOT NULL,
  place        INTEGER      NOT NULL,
  relation     VARCHAR(64),
  employer     VARCHAR(300) NOT NULL,
  duty         VARCHAR(300) NOT NULL,
  first_day    DATE,
  last_day     DATE,
  verdict      VARCHAR(10)  NOT NULL,
  note         VARCHAR(1000)
);
CREATE INDEX experience_interview ON guidance.experience (interview_id, place);
